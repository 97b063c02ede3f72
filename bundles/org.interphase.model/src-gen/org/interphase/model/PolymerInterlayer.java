/**
 * Copyright (c) 2026 The Interphase founders.
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Polymer Interlayer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Solid polymer electrolyte (SPE).
 * <!-- end-model-doc -->
 *
 *
 * @see org.interphase.model.CellstackPackage#getPolymerInterlayer()
 * @model
 * @generated
 */
public interface PolymerInterlayer extends Interlayer {
} // PolymerInterlayer
