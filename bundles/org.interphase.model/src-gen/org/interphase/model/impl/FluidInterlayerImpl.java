/**
 * Copyright (c) 2026 The Interphase founders.
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.interphase.model.CellstackPackage;
import org.interphase.model.FluidInterlayer;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Fluid Interlayer</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.impl.FluidInterlayerImpl#getDose <em>Dose</em>}</li>
 *   <li>{@link org.interphase.model.impl.FluidInterlayerImpl#getHostPorosity <em>Host Porosity</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class FluidInterlayerImpl extends InterlayerImpl implements FluidInterlayer {
	/**
	 * The default value of the '{@link #getDose() <em>Dose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDose()
	 * @generated
	 * @ordered
	 */
	protected static final Double DOSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDose() <em>Dose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDose()
	 * @generated
	 * @ordered
	 */
	protected Double dose = DOSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getHostPorosity() <em>Host Porosity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHostPorosity()
	 * @generated
	 * @ordered
	 */
	protected static final Double HOST_POROSITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHostPorosity() <em>Host Porosity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHostPorosity()
	 * @generated
	 * @ordered
	 */
	protected Double hostPorosity = HOST_POROSITY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FluidInterlayerImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CellstackPackage.Literals.FLUID_INTERLAYER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getDose() {
		return dose;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDose(Double newDose) {
		Double oldDose = dose;
		dose = newDose;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.FLUID_INTERLAYER__DOSE, oldDose, dose));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getHostPorosity() {
		return hostPorosity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHostPorosity(Double newHostPorosity) {
		Double oldHostPorosity = hostPorosity;
		hostPorosity = newHostPorosity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.FLUID_INTERLAYER__HOST_POROSITY, oldHostPorosity, hostPorosity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CellstackPackage.FLUID_INTERLAYER__DOSE:
				return getDose();
			case CellstackPackage.FLUID_INTERLAYER__HOST_POROSITY:
				return getHostPorosity();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CellstackPackage.FLUID_INTERLAYER__DOSE:
				setDose((Double)newValue);
				return;
			case CellstackPackage.FLUID_INTERLAYER__HOST_POROSITY:
				setHostPorosity((Double)newValue);
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
			case CellstackPackage.FLUID_INTERLAYER__DOSE:
				setDose(DOSE_EDEFAULT);
				return;
			case CellstackPackage.FLUID_INTERLAYER__HOST_POROSITY:
				setHostPorosity(HOST_POROSITY_EDEFAULT);
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
			case CellstackPackage.FLUID_INTERLAYER__DOSE:
				return DOSE_EDEFAULT == null ? dose != null : !DOSE_EDEFAULT.equals(dose);
			case CellstackPackage.FLUID_INTERLAYER__HOST_POROSITY:
				return HOST_POROSITY_EDEFAULT == null ? hostPorosity != null : !HOST_POROSITY_EDEFAULT.equals(hostPorosity);
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
		result.append(" (dose: ");
		result.append(dose);
		result.append(", hostPorosity: ");
		result.append(hostPorosity);
		result.append(')');
		return result.toString();
	}

} //FluidInterlayerImpl
