/**
 * Copyright (c) 2026 The Interphase founders.
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.model.impl;

import org.eclipse.emf.ecore.EClass;

import org.interphase.model.CellstackPackage;
import org.interphase.model.LiquidInterlayer;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Liquid Interlayer</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class LiquidInterlayerImpl extends FluidInterlayerImpl implements LiquidInterlayer {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LiquidInterlayerImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CellstackPackage.Literals.LIQUID_INTERLAYER;
	}

} //LiquidInterlayerImpl
