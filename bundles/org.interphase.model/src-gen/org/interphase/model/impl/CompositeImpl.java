/**
 * Copyright (c) 2026 The Interphase founders.
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.interphase.model.CellstackPackage;
import org.interphase.model.Composite;
import org.interphase.model.FractionBasis;
import org.interphase.model.PhaseFraction;

import org.interphase.model.internal.spec.ModelObject;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Composite</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.impl.CompositeImpl#getPhases <em>Phases</em>}</li>
 *   <li>{@link org.interphase.model.impl.CompositeImpl#getFractionBasis <em>Fraction Basis</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class CompositeImpl extends ModelObject implements Composite {
	/**
	 * The cached value of the '{@link #getPhases() <em>Phases</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhases()
	 * @generated
	 * @ordered
	 */
	protected EList<PhaseFraction> phases;

	/**
	 * The default value of the '{@link #getFractionBasis() <em>Fraction Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFractionBasis()
	 * @generated
	 * @ordered
	 */
	protected static final FractionBasis FRACTION_BASIS_EDEFAULT = FractionBasis.MASS;

	/**
	 * The cached value of the '{@link #getFractionBasis() <em>Fraction Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFractionBasis()
	 * @generated
	 * @ordered
	 */
	protected FractionBasis fractionBasis = FRACTION_BASIS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CompositeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CellstackPackage.Literals.COMPOSITE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PhaseFraction> getPhases() {
		if (phases == null) {
			phases = new EObjectContainmentEList<PhaseFraction>(PhaseFraction.class, this, CellstackPackage.COMPOSITE__PHASES);
		}
		return phases;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FractionBasis getFractionBasis() {
		return fractionBasis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFractionBasis(FractionBasis newFractionBasis) {
		FractionBasis oldFractionBasis = fractionBasis;
		fractionBasis = newFractionBasis == null ? FRACTION_BASIS_EDEFAULT : newFractionBasis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.COMPOSITE__FRACTION_BASIS, oldFractionBasis, fractionBasis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CellstackPackage.COMPOSITE__PHASES:
				return ((InternalEList<?>)getPhases()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CellstackPackage.COMPOSITE__PHASES:
				return getPhases();
			case CellstackPackage.COMPOSITE__FRACTION_BASIS:
				return getFractionBasis();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CellstackPackage.COMPOSITE__PHASES:
				getPhases().clear();
				getPhases().addAll((Collection<? extends PhaseFraction>)newValue);
				return;
			case CellstackPackage.COMPOSITE__FRACTION_BASIS:
				setFractionBasis((FractionBasis)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case CellstackPackage.COMPOSITE__PHASES:
				getPhases().clear();
				return;
			case CellstackPackage.COMPOSITE__FRACTION_BASIS:
				setFractionBasis(FRACTION_BASIS_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case CellstackPackage.COMPOSITE__PHASES:
				return phases != null && !phases.isEmpty();
			case CellstackPackage.COMPOSITE__FRACTION_BASIS:
				return fractionBasis != FRACTION_BASIS_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (fractionBasis: ");
		result.append(fractionBasis);
		result.append(')');
		return result.toString();
	}

} //CompositeImpl
