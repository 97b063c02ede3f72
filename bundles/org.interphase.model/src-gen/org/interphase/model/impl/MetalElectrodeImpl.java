/**
 * Copyright (c) 2026 The Interphase founders.
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.model.impl;

import org.eclipse.emf.ecore.EClass;

import org.interphase.model.CellstackPackage;
import org.interphase.model.MetalElectrode;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Metal Electrode</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class MetalElectrodeImpl extends ElectrodeImpl implements MetalElectrode {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MetalElectrodeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CellstackPackage.Literals.METAL_ELECTRODE;
	}

} //MetalElectrodeImpl
