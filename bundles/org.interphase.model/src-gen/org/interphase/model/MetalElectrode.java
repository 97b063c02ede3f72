/**
 * Copyright (c) 2026 The Interphase founders.
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Metal Electrode</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Lithium metal or lithium alloy.
 * <!-- end-model-doc -->
 *
 *
 * @see org.interphase.model.CellstackPackage#getMetalElectrode()
 * @model
 * @generated
 */
public interface MetalElectrode extends Electrode {
} // MetalElectrode
