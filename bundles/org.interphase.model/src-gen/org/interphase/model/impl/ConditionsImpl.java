/**
 * Copyright (c) 2026 The Interphase founders.
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.interphase.model.Atmosphere;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Conditions;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Conditions</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.impl.ConditionsImpl#getTemperature <em>Temperature</em>}</li>
 *   <li>{@link org.interphase.model.impl.ConditionsImpl#getMaximumTemperature <em>Maximum Temperature</em>}</li>
 *   <li>{@link org.interphase.model.impl.ConditionsImpl#getStackPressure <em>Stack Pressure</em>}</li>
 *   <li>{@link org.interphase.model.impl.ConditionsImpl#getFabricationPressure <em>Fabrication Pressure</em>}</li>
 *   <li>{@link org.interphase.model.impl.ConditionsImpl#getCurrentDensity <em>Current Density</em>}</li>
 *   <li>{@link org.interphase.model.impl.ConditionsImpl#getCRate <em>CRate</em>}</li>
 *   <li>{@link org.interphase.model.impl.ConditionsImpl#getAtmosphere <em>Atmosphere</em>}</li>
 *   <li>{@link org.interphase.model.impl.ConditionsImpl#getDewPoint <em>Dew Point</em>}</li>
 *   <li>{@link org.interphase.model.impl.ConditionsImpl#getAge <em>Age</em>}</li>
 *   <li>{@link org.interphase.model.impl.ConditionsImpl#getChargeCutoff <em>Charge Cutoff</em>}</li>
 *   <li>{@link org.interphase.model.impl.ConditionsImpl#getDischargeCutoff <em>Discharge Cutoff</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ConditionsImpl extends IdentifiedImpl implements Conditions {
	/**
	 * The default value of the '{@link #getTemperature() <em>Temperature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTemperature()
	 * @generated
	 * @ordered
	 */
	protected static final Double TEMPERATURE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTemperature() <em>Temperature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTemperature()
	 * @generated
	 * @ordered
	 */
	protected Double temperature = TEMPERATURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaximumTemperature() <em>Maximum Temperature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumTemperature()
	 * @generated
	 * @ordered
	 */
	protected static final Double MAXIMUM_TEMPERATURE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMaximumTemperature() <em>Maximum Temperature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumTemperature()
	 * @generated
	 * @ordered
	 */
	protected Double maximumTemperature = MAXIMUM_TEMPERATURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStackPressure() <em>Stack Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStackPressure()
	 * @generated
	 * @ordered
	 */
	protected static final Double STACK_PRESSURE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStackPressure() <em>Stack Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStackPressure()
	 * @generated
	 * @ordered
	 */
	protected Double stackPressure = STACK_PRESSURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFabricationPressure() <em>Fabrication Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFabricationPressure()
	 * @generated
	 * @ordered
	 */
	protected static final Double FABRICATION_PRESSURE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFabricationPressure() <em>Fabrication Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFabricationPressure()
	 * @generated
	 * @ordered
	 */
	protected Double fabricationPressure = FABRICATION_PRESSURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCurrentDensity() <em>Current Density</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurrentDensity()
	 * @generated
	 * @ordered
	 */
	protected static final Double CURRENT_DENSITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCurrentDensity() <em>Current Density</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurrentDensity()
	 * @generated
	 * @ordered
	 */
	protected Double currentDensity = CURRENT_DENSITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getCRate() <em>CRate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCRate()
	 * @generated
	 * @ordered
	 */
	protected static final Double CRATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCRate() <em>CRate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCRate()
	 * @generated
	 * @ordered
	 */
	protected Double cRate = CRATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAtmosphere() <em>Atmosphere</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAtmosphere()
	 * @generated
	 * @ordered
	 */
	protected static final Atmosphere ATMOSPHERE_EDEFAULT = Atmosphere.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getAtmosphere() <em>Atmosphere</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAtmosphere()
	 * @generated
	 * @ordered
	 */
	protected Atmosphere atmosphere = ATMOSPHERE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDewPoint() <em>Dew Point</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDewPoint()
	 * @generated
	 * @ordered
	 */
	protected static final Double DEW_POINT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDewPoint() <em>Dew Point</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDewPoint()
	 * @generated
	 * @ordered
	 */
	protected Double dewPoint = DEW_POINT_EDEFAULT;

	/**
	 * The default value of the '{@link #getAge() <em>Age</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAge()
	 * @generated
	 * @ordered
	 */
	protected static final Double AGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAge() <em>Age</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAge()
	 * @generated
	 * @ordered
	 */
	protected Double age = AGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getChargeCutoff() <em>Charge Cutoff</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChargeCutoff()
	 * @generated
	 * @ordered
	 */
	protected static final Double CHARGE_CUTOFF_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getChargeCutoff() <em>Charge Cutoff</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChargeCutoff()
	 * @generated
	 * @ordered
	 */
	protected Double chargeCutoff = CHARGE_CUTOFF_EDEFAULT;

	/**
	 * The default value of the '{@link #getDischargeCutoff() <em>Discharge Cutoff</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDischargeCutoff()
	 * @generated
	 * @ordered
	 */
	protected static final Double DISCHARGE_CUTOFF_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDischargeCutoff() <em>Discharge Cutoff</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDischargeCutoff()
	 * @generated
	 * @ordered
	 */
	protected Double dischargeCutoff = DISCHARGE_CUTOFF_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ConditionsImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CellstackPackage.Literals.CONDITIONS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getTemperature() {
		return temperature;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTemperature(Double newTemperature) {
		Double oldTemperature = temperature;
		temperature = newTemperature;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.CONDITIONS__TEMPERATURE, oldTemperature, temperature));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getMaximumTemperature() {
		return maximumTemperature;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaximumTemperature(Double newMaximumTemperature) {
		Double oldMaximumTemperature = maximumTemperature;
		maximumTemperature = newMaximumTemperature;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.CONDITIONS__MAXIMUM_TEMPERATURE, oldMaximumTemperature, maximumTemperature));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getStackPressure() {
		return stackPressure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStackPressure(Double newStackPressure) {
		Double oldStackPressure = stackPressure;
		stackPressure = newStackPressure;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.CONDITIONS__STACK_PRESSURE, oldStackPressure, stackPressure));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getFabricationPressure() {
		return fabricationPressure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFabricationPressure(Double newFabricationPressure) {
		Double oldFabricationPressure = fabricationPressure;
		fabricationPressure = newFabricationPressure;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.CONDITIONS__FABRICATION_PRESSURE, oldFabricationPressure, fabricationPressure));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getCurrentDensity() {
		return currentDensity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCurrentDensity(Double newCurrentDensity) {
		Double oldCurrentDensity = currentDensity;
		currentDensity = newCurrentDensity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.CONDITIONS__CURRENT_DENSITY, oldCurrentDensity, currentDensity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getCRate() {
		return cRate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCRate(Double newCRate) {
		Double oldCRate = cRate;
		cRate = newCRate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.CONDITIONS__CRATE, oldCRate, cRate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Atmosphere getAtmosphere() {
		return atmosphere;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAtmosphere(Atmosphere newAtmosphere) {
		Atmosphere oldAtmosphere = atmosphere;
		atmosphere = newAtmosphere == null ? ATMOSPHERE_EDEFAULT : newAtmosphere;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.CONDITIONS__ATMOSPHERE, oldAtmosphere, atmosphere));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getDewPoint() {
		return dewPoint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDewPoint(Double newDewPoint) {
		Double oldDewPoint = dewPoint;
		dewPoint = newDewPoint;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.CONDITIONS__DEW_POINT, oldDewPoint, dewPoint));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getAge() {
		return age;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAge(Double newAge) {
		Double oldAge = age;
		age = newAge;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.CONDITIONS__AGE, oldAge, age));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getChargeCutoff() {
		return chargeCutoff;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChargeCutoff(Double newChargeCutoff) {
		Double oldChargeCutoff = chargeCutoff;
		chargeCutoff = newChargeCutoff;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.CONDITIONS__CHARGE_CUTOFF, oldChargeCutoff, chargeCutoff));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getDischargeCutoff() {
		return dischargeCutoff;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDischargeCutoff(Double newDischargeCutoff) {
		Double oldDischargeCutoff = dischargeCutoff;
		dischargeCutoff = newDischargeCutoff;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.CONDITIONS__DISCHARGE_CUTOFF, oldDischargeCutoff, dischargeCutoff));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CellstackPackage.CONDITIONS__TEMPERATURE:
				return getTemperature();
			case CellstackPackage.CONDITIONS__MAXIMUM_TEMPERATURE:
				return getMaximumTemperature();
			case CellstackPackage.CONDITIONS__STACK_PRESSURE:
				return getStackPressure();
			case CellstackPackage.CONDITIONS__FABRICATION_PRESSURE:
				return getFabricationPressure();
			case CellstackPackage.CONDITIONS__CURRENT_DENSITY:
				return getCurrentDensity();
			case CellstackPackage.CONDITIONS__CRATE:
				return getCRate();
			case CellstackPackage.CONDITIONS__ATMOSPHERE:
				return getAtmosphere();
			case CellstackPackage.CONDITIONS__DEW_POINT:
				return getDewPoint();
			case CellstackPackage.CONDITIONS__AGE:
				return getAge();
			case CellstackPackage.CONDITIONS__CHARGE_CUTOFF:
				return getChargeCutoff();
			case CellstackPackage.CONDITIONS__DISCHARGE_CUTOFF:
				return getDischargeCutoff();
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
			case CellstackPackage.CONDITIONS__TEMPERATURE:
				setTemperature((Double)newValue);
				return;
			case CellstackPackage.CONDITIONS__MAXIMUM_TEMPERATURE:
				setMaximumTemperature((Double)newValue);
				return;
			case CellstackPackage.CONDITIONS__STACK_PRESSURE:
				setStackPressure((Double)newValue);
				return;
			case CellstackPackage.CONDITIONS__FABRICATION_PRESSURE:
				setFabricationPressure((Double)newValue);
				return;
			case CellstackPackage.CONDITIONS__CURRENT_DENSITY:
				setCurrentDensity((Double)newValue);
				return;
			case CellstackPackage.CONDITIONS__CRATE:
				setCRate((Double)newValue);
				return;
			case CellstackPackage.CONDITIONS__ATMOSPHERE:
				setAtmosphere((Atmosphere)newValue);
				return;
			case CellstackPackage.CONDITIONS__DEW_POINT:
				setDewPoint((Double)newValue);
				return;
			case CellstackPackage.CONDITIONS__AGE:
				setAge((Double)newValue);
				return;
			case CellstackPackage.CONDITIONS__CHARGE_CUTOFF:
				setChargeCutoff((Double)newValue);
				return;
			case CellstackPackage.CONDITIONS__DISCHARGE_CUTOFF:
				setDischargeCutoff((Double)newValue);
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
			case CellstackPackage.CONDITIONS__TEMPERATURE:
				setTemperature(TEMPERATURE_EDEFAULT);
				return;
			case CellstackPackage.CONDITIONS__MAXIMUM_TEMPERATURE:
				setMaximumTemperature(MAXIMUM_TEMPERATURE_EDEFAULT);
				return;
			case CellstackPackage.CONDITIONS__STACK_PRESSURE:
				setStackPressure(STACK_PRESSURE_EDEFAULT);
				return;
			case CellstackPackage.CONDITIONS__FABRICATION_PRESSURE:
				setFabricationPressure(FABRICATION_PRESSURE_EDEFAULT);
				return;
			case CellstackPackage.CONDITIONS__CURRENT_DENSITY:
				setCurrentDensity(CURRENT_DENSITY_EDEFAULT);
				return;
			case CellstackPackage.CONDITIONS__CRATE:
				setCRate(CRATE_EDEFAULT);
				return;
			case CellstackPackage.CONDITIONS__ATMOSPHERE:
				setAtmosphere(ATMOSPHERE_EDEFAULT);
				return;
			case CellstackPackage.CONDITIONS__DEW_POINT:
				setDewPoint(DEW_POINT_EDEFAULT);
				return;
			case CellstackPackage.CONDITIONS__AGE:
				setAge(AGE_EDEFAULT);
				return;
			case CellstackPackage.CONDITIONS__CHARGE_CUTOFF:
				setChargeCutoff(CHARGE_CUTOFF_EDEFAULT);
				return;
			case CellstackPackage.CONDITIONS__DISCHARGE_CUTOFF:
				setDischargeCutoff(DISCHARGE_CUTOFF_EDEFAULT);
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
			case CellstackPackage.CONDITIONS__TEMPERATURE:
				return TEMPERATURE_EDEFAULT == null ? temperature != null : !TEMPERATURE_EDEFAULT.equals(temperature);
			case CellstackPackage.CONDITIONS__MAXIMUM_TEMPERATURE:
				return MAXIMUM_TEMPERATURE_EDEFAULT == null ? maximumTemperature != null : !MAXIMUM_TEMPERATURE_EDEFAULT.equals(maximumTemperature);
			case CellstackPackage.CONDITIONS__STACK_PRESSURE:
				return STACK_PRESSURE_EDEFAULT == null ? stackPressure != null : !STACK_PRESSURE_EDEFAULT.equals(stackPressure);
			case CellstackPackage.CONDITIONS__FABRICATION_PRESSURE:
				return FABRICATION_PRESSURE_EDEFAULT == null ? fabricationPressure != null : !FABRICATION_PRESSURE_EDEFAULT.equals(fabricationPressure);
			case CellstackPackage.CONDITIONS__CURRENT_DENSITY:
				return CURRENT_DENSITY_EDEFAULT == null ? currentDensity != null : !CURRENT_DENSITY_EDEFAULT.equals(currentDensity);
			case CellstackPackage.CONDITIONS__CRATE:
				return CRATE_EDEFAULT == null ? cRate != null : !CRATE_EDEFAULT.equals(cRate);
			case CellstackPackage.CONDITIONS__ATMOSPHERE:
				return atmosphere != ATMOSPHERE_EDEFAULT;
			case CellstackPackage.CONDITIONS__DEW_POINT:
				return DEW_POINT_EDEFAULT == null ? dewPoint != null : !DEW_POINT_EDEFAULT.equals(dewPoint);
			case CellstackPackage.CONDITIONS__AGE:
				return AGE_EDEFAULT == null ? age != null : !AGE_EDEFAULT.equals(age);
			case CellstackPackage.CONDITIONS__CHARGE_CUTOFF:
				return CHARGE_CUTOFF_EDEFAULT == null ? chargeCutoff != null : !CHARGE_CUTOFF_EDEFAULT.equals(chargeCutoff);
			case CellstackPackage.CONDITIONS__DISCHARGE_CUTOFF:
				return DISCHARGE_CUTOFF_EDEFAULT == null ? dischargeCutoff != null : !DISCHARGE_CUTOFF_EDEFAULT.equals(dischargeCutoff);
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
		result.append(" (temperature: ");
		result.append(temperature);
		result.append(", maximumTemperature: ");
		result.append(maximumTemperature);
		result.append(", stackPressure: ");
		result.append(stackPressure);
		result.append(", fabricationPressure: ");
		result.append(fabricationPressure);
		result.append(", currentDensity: ");
		result.append(currentDensity);
		result.append(", cRate: ");
		result.append(cRate);
		result.append(", atmosphere: ");
		result.append(atmosphere);
		result.append(", dewPoint: ");
		result.append(dewPoint);
		result.append(", age: ");
		result.append(age);
		result.append(", chargeCutoff: ");
		result.append(chargeCutoff);
		result.append(", dischargeCutoff: ");
		result.append(dischargeCutoff);
		result.append(')');
		return result.toString();
	}

} //ConditionsImpl
