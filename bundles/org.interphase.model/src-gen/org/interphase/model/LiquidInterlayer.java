/**
 * Copyright (c) 2026 The Interphase founders.
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Liquid Interlayer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Organic liquid electrolyte (LE).
 * <!-- end-model-doc -->
 *
 *
 * @see org.interphase.model.CellstackPackage#getLiquidInterlayer()
 * @model
 * @generated
 */
public interface LiquidInterlayer extends FluidInterlayer {
} // LiquidInterlayer
