/**
 * Copyright (c) 2026 The Interphase founders.
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Ionic Liquid Interlayer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Ionic liquid or ionic-liquid electrolyte (IL, ILE).
 * <!-- end-model-doc -->
 *
 *
 * @see org.interphase.model.CellstackPackage#getIonicLiquidInterlayer()
 * @model
 * @generated
 */
public interface IonicLiquidInterlayer extends FluidInterlayer {
} // IonicLiquidInterlayer
