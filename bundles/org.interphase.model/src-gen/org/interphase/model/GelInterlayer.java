/**
 * Copyright (c) 2026 The Interphase founders.
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Gel Interlayer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Gel polymer electrolyte.
 * <!-- end-model-doc -->
 *
 *
 * @see org.interphase.model.CellstackPackage#getGelInterlayer()
 * @model
 * @generated
 */
public interface GelInterlayer extends Interlayer {
} // GelInterlayer
