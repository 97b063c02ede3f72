/**
 * Copyright (c) 2026 The Interphase founders.
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.model.impl;

import org.eclipse.emf.ecore.EClass;

import org.interphase.model.BipolarPlate;
import org.interphase.model.CellstackPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Bipolar Plate</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class BipolarPlateImpl extends LayerImpl implements BipolarPlate {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BipolarPlateImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CellstackPackage.Literals.BIPOLAR_PLATE;
	}

} //BipolarPlateImpl
