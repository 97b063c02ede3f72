/**
 * Copyright (c) 2026 The Interphase founders.
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Bipolar Plate</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Electron-conducting, ion-blocking plate between two cells in series.
 * <!-- end-model-doc -->
 *
 *
 * @see org.interphase.model.CellstackPackage#getBipolarPlate()
 * @model
 * @generated
 */
public interface BipolarPlate extends Layer {
} // BipolarPlate
