/**
 * Copyright (c) 2026 The Interphase founders.
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.model.impl;

import org.eclipse.emf.ecore.EClass;

import org.interphase.model.CellstackPackage;
import org.interphase.model.PolymerInterlayer;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Polymer Interlayer</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class PolymerInterlayerImpl extends InterlayerImpl implements PolymerInterlayer {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PolymerInterlayerImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CellstackPackage.Literals.POLYMER_INTERLAYER;
	}

} //PolymerInterlayerImpl
