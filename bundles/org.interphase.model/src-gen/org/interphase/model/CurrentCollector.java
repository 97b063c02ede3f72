/**
 * Copyright (c) 2026 The Interphase founders.
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Current Collector</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Electron-conducting foil or plate at the end of a stack.
 * <!-- end-model-doc -->
 *
 *
 * @see org.interphase.model.CellstackPackage#getCurrentCollector()
 * @model
 * @generated
 */
public interface CurrentCollector extends Layer {
} // CurrentCollector
