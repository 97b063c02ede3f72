/**
 * Copyright (c) 2026 The Interphase founders.
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Interlayer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A layer put between electrode and electrolyte, or an electrolyte that is not a bare ISE.
 * <!-- end-model-doc -->
 *
 *
 * @see org.interphase.model.CellstackPackage#getInterlayer()
 * @model abstract="true"
 * @generated
 */
public interface Interlayer extends Layer {
} // Interlayer
