/**
 * Copyright (c) 2026 The Interphase founders.
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.model.impl;

import org.eclipse.emf.ecore.EClass;

import org.interphase.model.CellstackPackage;
import org.interphase.model.Interlayer;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Interlayer</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public abstract class InterlayerImpl extends LayerImpl implements Interlayer {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InterlayerImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CellstackPackage.Literals.INTERLAYER;
	}

} //InterlayerImpl
