/**
 * Copyright (c) 2026 The Interphase founders.
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.model.impl;

import org.eclipse.emf.ecore.EClass;

import org.interphase.model.CellstackPackage;
import org.interphase.model.IonicLiquidInterlayer;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Ionic Liquid Interlayer</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class IonicLiquidInterlayerImpl extends FluidInterlayerImpl implements IonicLiquidInterlayer {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected IonicLiquidInterlayerImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CellstackPackage.Literals.IONIC_LIQUID_INTERLAYER;
	}

} //IonicLiquidInterlayerImpl
