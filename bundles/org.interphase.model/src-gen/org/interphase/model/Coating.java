/**
 * Copyright (c) 2026 The Interphase founders.
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Coating</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Solid coating, tens of nanometres or less.
 * <!-- end-model-doc -->
 *
 *
 * @see org.interphase.model.CellstackPackage#getCoating()
 * @model
 * @generated
 */
public interface Coating extends Interlayer {
} // Coating
