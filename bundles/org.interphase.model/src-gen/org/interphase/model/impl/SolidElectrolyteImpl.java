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
import org.interphase.model.SolidElectrolyte;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Solid Electrolyte</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.impl.SolidElectrolyteImpl#getGrainSize <em>Grain Size</em>}</li>
 *   <li>{@link org.interphase.model.impl.SolidElectrolyteImpl#getSinterTemperature <em>Sinter Temperature</em>}</li>
 *   <li>{@link org.interphase.model.impl.SolidElectrolyteImpl#isConnectedPores <em>Connected Pores</em>}</li>
 *   <li>{@link org.interphase.model.impl.SolidElectrolyteImpl#isCarbonateAtGrainBoundaries <em>Carbonate At Grain Boundaries</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SolidElectrolyteImpl extends LayerImpl implements SolidElectrolyte {
	/**
	 * The default value of the '{@link #getGrainSize() <em>Grain Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrainSize()
	 * @generated
	 * @ordered
	 */
	protected static final Double GRAIN_SIZE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGrainSize() <em>Grain Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrainSize()
	 * @generated
	 * @ordered
	 */
	protected Double grainSize = GRAIN_SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSinterTemperature() <em>Sinter Temperature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSinterTemperature()
	 * @generated
	 * @ordered
	 */
	protected static final Double SINTER_TEMPERATURE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSinterTemperature() <em>Sinter Temperature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSinterTemperature()
	 * @generated
	 * @ordered
	 */
	protected Double sinterTemperature = SINTER_TEMPERATURE_EDEFAULT;

	/**
	 * The default value of the '{@link #isConnectedPores() <em>Connected Pores</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isConnectedPores()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CONNECTED_PORES_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isConnectedPores() <em>Connected Pores</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isConnectedPores()
	 * @generated
	 * @ordered
	 */
	protected boolean connectedPores = CONNECTED_PORES_EDEFAULT;

	/**
	 * The default value of the '{@link #isCarbonateAtGrainBoundaries() <em>Carbonate At Grain Boundaries</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCarbonateAtGrainBoundaries()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CARBONATE_AT_GRAIN_BOUNDARIES_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isCarbonateAtGrainBoundaries() <em>Carbonate At Grain Boundaries</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCarbonateAtGrainBoundaries()
	 * @generated
	 * @ordered
	 */
	protected boolean carbonateAtGrainBoundaries = CARBONATE_AT_GRAIN_BOUNDARIES_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SolidElectrolyteImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CellstackPackage.Literals.SOLID_ELECTROLYTE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getGrainSize() {
		return grainSize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGrainSize(Double newGrainSize) {
		Double oldGrainSize = grainSize;
		grainSize = newGrainSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.SOLID_ELECTROLYTE__GRAIN_SIZE, oldGrainSize, grainSize));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getSinterTemperature() {
		return sinterTemperature;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSinterTemperature(Double newSinterTemperature) {
		Double oldSinterTemperature = sinterTemperature;
		sinterTemperature = newSinterTemperature;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.SOLID_ELECTROLYTE__SINTER_TEMPERATURE, oldSinterTemperature, sinterTemperature));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isConnectedPores() {
		return connectedPores;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConnectedPores(boolean newConnectedPores) {
		boolean oldConnectedPores = connectedPores;
		connectedPores = newConnectedPores;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.SOLID_ELECTROLYTE__CONNECTED_PORES, oldConnectedPores, connectedPores));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isCarbonateAtGrainBoundaries() {
		return carbonateAtGrainBoundaries;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCarbonateAtGrainBoundaries(boolean newCarbonateAtGrainBoundaries) {
		boolean oldCarbonateAtGrainBoundaries = carbonateAtGrainBoundaries;
		carbonateAtGrainBoundaries = newCarbonateAtGrainBoundaries;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.SOLID_ELECTROLYTE__CARBONATE_AT_GRAIN_BOUNDARIES, oldCarbonateAtGrainBoundaries, carbonateAtGrainBoundaries));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CellstackPackage.SOLID_ELECTROLYTE__GRAIN_SIZE:
				return getGrainSize();
			case CellstackPackage.SOLID_ELECTROLYTE__SINTER_TEMPERATURE:
				return getSinterTemperature();
			case CellstackPackage.SOLID_ELECTROLYTE__CONNECTED_PORES:
				return isConnectedPores();
			case CellstackPackage.SOLID_ELECTROLYTE__CARBONATE_AT_GRAIN_BOUNDARIES:
				return isCarbonateAtGrainBoundaries();
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
			case CellstackPackage.SOLID_ELECTROLYTE__GRAIN_SIZE:
				setGrainSize((Double)newValue);
				return;
			case CellstackPackage.SOLID_ELECTROLYTE__SINTER_TEMPERATURE:
				setSinterTemperature((Double)newValue);
				return;
			case CellstackPackage.SOLID_ELECTROLYTE__CONNECTED_PORES:
				setConnectedPores((Boolean)newValue);
				return;
			case CellstackPackage.SOLID_ELECTROLYTE__CARBONATE_AT_GRAIN_BOUNDARIES:
				setCarbonateAtGrainBoundaries((Boolean)newValue);
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
			case CellstackPackage.SOLID_ELECTROLYTE__GRAIN_SIZE:
				setGrainSize(GRAIN_SIZE_EDEFAULT);
				return;
			case CellstackPackage.SOLID_ELECTROLYTE__SINTER_TEMPERATURE:
				setSinterTemperature(SINTER_TEMPERATURE_EDEFAULT);
				return;
			case CellstackPackage.SOLID_ELECTROLYTE__CONNECTED_PORES:
				setConnectedPores(CONNECTED_PORES_EDEFAULT);
				return;
			case CellstackPackage.SOLID_ELECTROLYTE__CARBONATE_AT_GRAIN_BOUNDARIES:
				setCarbonateAtGrainBoundaries(CARBONATE_AT_GRAIN_BOUNDARIES_EDEFAULT);
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
			case CellstackPackage.SOLID_ELECTROLYTE__GRAIN_SIZE:
				return GRAIN_SIZE_EDEFAULT == null ? grainSize != null : !GRAIN_SIZE_EDEFAULT.equals(grainSize);
			case CellstackPackage.SOLID_ELECTROLYTE__SINTER_TEMPERATURE:
				return SINTER_TEMPERATURE_EDEFAULT == null ? sinterTemperature != null : !SINTER_TEMPERATURE_EDEFAULT.equals(sinterTemperature);
			case CellstackPackage.SOLID_ELECTROLYTE__CONNECTED_PORES:
				return connectedPores != CONNECTED_PORES_EDEFAULT;
			case CellstackPackage.SOLID_ELECTROLYTE__CARBONATE_AT_GRAIN_BOUNDARIES:
				return carbonateAtGrainBoundaries != CARBONATE_AT_GRAIN_BOUNDARIES_EDEFAULT;
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
		result.append(" (grainSize: ");
		result.append(grainSize);
		result.append(", sinterTemperature: ");
		result.append(sinterTemperature);
		result.append(", connectedPores: ");
		result.append(connectedPores);
		result.append(", carbonateAtGrainBoundaries: ");
		result.append(carbonateAtGrainBoundaries);
		result.append(')');
		return result.toString();
	}

} //SolidElectrolyteImpl
