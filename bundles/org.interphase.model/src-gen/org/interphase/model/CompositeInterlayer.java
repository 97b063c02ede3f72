/**
 * Copyright (c) 2026 The Interphase founders.
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Composite Interlayer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Quasi-solid-state electrolyte (QSSE): ISE or filler with ionic liquid, liquid or polymer.
 * <!-- end-model-doc -->
 *
 *
 * @see org.interphase.model.CellstackPackage#getCompositeInterlayer()
 * @model
 * @generated
 */
public interface CompositeInterlayer extends Interlayer, Composite {
} // CompositeInterlayer
