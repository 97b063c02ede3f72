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
import org.interphase.model.ImpedancePoint;
import org.interphase.model.MeasuredQuantity;
import org.interphase.model.Measurement;
import org.interphase.model.Normalisation;
import org.interphase.model.PressureKind;
import org.interphase.model.Provenance;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Measurement</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.impl.MeasurementImpl#getQuantity <em>Quantity</em>}</li>
 *   <li>{@link org.interphase.model.impl.MeasurementImpl#getValue <em>Value</em>}</li>
 *   <li>{@link org.interphase.model.impl.MeasurementImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.interphase.model.impl.MeasurementImpl#getGeometricSpread <em>Geometric Spread</em>}</li>
 *   <li>{@link org.interphase.model.impl.MeasurementImpl#getPer <em>Per</em>}</li>
 *   <li>{@link org.interphase.model.impl.MeasurementImpl#getArea <em>Area</em>}</li>
 *   <li>{@link org.interphase.model.impl.MeasurementImpl#getBulkResistance <em>Bulk Resistance</em>}</li>
 *   <li>{@link org.interphase.model.impl.MeasurementImpl#getTemperature <em>Temperature</em>}</li>
 *   <li>{@link org.interphase.model.impl.MeasurementImpl#getPressure <em>Pressure</em>}</li>
 *   <li>{@link org.interphase.model.impl.MeasurementImpl#getAge <em>Age</em>}</li>
 *   <li>{@link org.interphase.model.impl.MeasurementImpl#getArealCapacity <em>Areal Capacity</em>}</li>
 *   <li>{@link org.interphase.model.impl.MeasurementImpl#getMethod <em>Method</em>}</li>
 *   <li>{@link org.interphase.model.impl.MeasurementImpl#getProvenance <em>Provenance</em>}</li>
 *   <li>{@link org.interphase.model.impl.MeasurementImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.interphase.model.impl.MeasurementImpl#getPressureKind <em>Pressure Kind</em>}</li>
 *   <li>{@link org.interphase.model.impl.MeasurementImpl#getCurrentDensity <em>Current Density</em>}</li>
 *   <li>{@link org.interphase.model.impl.MeasurementImpl#getCRate <em>CRate</em>}</li>
 *   <li>{@link org.interphase.model.impl.MeasurementImpl#getCycles <em>Cycles</em>}</li>
 *   <li>{@link org.interphase.model.impl.MeasurementImpl#getSpectrum <em>Spectrum</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MeasurementImpl extends NamedImpl implements Measurement {
	/**
	 * The default value of the '{@link #getQuantity() <em>Quantity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuantity()
	 * @generated
	 * @ordered
	 */
	protected static final MeasuredQuantity QUANTITY_EDEFAULT = MeasuredQuantity.ASR;

	/**
	 * The cached value of the '{@link #getQuantity() <em>Quantity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuantity()
	 * @generated
	 * @ordered
	 */
	protected MeasuredQuantity quantity = QUANTITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected static final Double VALUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected Double value = VALUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected static final String UNIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected String unit = UNIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getGeometricSpread() <em>Geometric Spread</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGeometricSpread()
	 * @generated
	 * @ordered
	 */
	protected static final Double GEOMETRIC_SPREAD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGeometricSpread() <em>Geometric Spread</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGeometricSpread()
	 * @generated
	 * @ordered
	 */
	protected Double geometricSpread = GEOMETRIC_SPREAD_EDEFAULT;

	/**
	 * The default value of the '{@link #getPer() <em>Per</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPer()
	 * @generated
	 * @ordered
	 */
	protected static final Normalisation PER_EDEFAULT = Normalisation.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getPer() <em>Per</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPer()
	 * @generated
	 * @ordered
	 */
	protected Normalisation per = PER_EDEFAULT;

	/**
	 * The default value of the '{@link #getArea() <em>Area</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArea()
	 * @generated
	 * @ordered
	 */
	protected static final Double AREA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getArea() <em>Area</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArea()
	 * @generated
	 * @ordered
	 */
	protected Double area = AREA_EDEFAULT;

	/**
	 * The default value of the '{@link #getBulkResistance() <em>Bulk Resistance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBulkResistance()
	 * @generated
	 * @ordered
	 */
	protected static final Double BULK_RESISTANCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBulkResistance() <em>Bulk Resistance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBulkResistance()
	 * @generated
	 * @ordered
	 */
	protected Double bulkResistance = BULK_RESISTANCE_EDEFAULT;

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
	 * The default value of the '{@link #getPressure() <em>Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPressure()
	 * @generated
	 * @ordered
	 */
	protected static final Double PRESSURE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPressure() <em>Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPressure()
	 * @generated
	 * @ordered
	 */
	protected Double pressure = PRESSURE_EDEFAULT;

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
	 * The default value of the '{@link #getArealCapacity() <em>Areal Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArealCapacity()
	 * @generated
	 * @ordered
	 */
	protected static final Double AREAL_CAPACITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getArealCapacity() <em>Areal Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArealCapacity()
	 * @generated
	 * @ordered
	 */
	protected Double arealCapacity = AREAL_CAPACITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getMethod() <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethod()
	 * @generated
	 * @ordered
	 */
	protected static final String METHOD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMethod() <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethod()
	 * @generated
	 * @ordered
	 */
	protected String method = METHOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getProvenance() <em>Provenance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvenance()
	 * @generated
	 * @ordered
	 */
	protected static final Provenance PROVENANCE_EDEFAULT = Provenance.REVIEW;

	/**
	 * The cached value of the '{@link #getProvenance() <em>Provenance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvenance()
	 * @generated
	 * @ordered
	 */
	protected Provenance provenance = PROVENANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected String source = SOURCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPressureKind() <em>Pressure Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPressureKind()
	 * @generated
	 * @ordered
	 */
	protected static final PressureKind PRESSURE_KIND_EDEFAULT = PressureKind.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getPressureKind() <em>Pressure Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPressureKind()
	 * @generated
	 * @ordered
	 */
	protected PressureKind pressureKind = PRESSURE_KIND_EDEFAULT;

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
	 * The default value of the '{@link #getCycles() <em>Cycles</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCycles()
	 * @generated
	 * @ordered
	 */
	protected static final Double CYCLES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCycles() <em>Cycles</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCycles()
	 * @generated
	 * @ordered
	 */
	protected Double cycles = CYCLES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSpectrum() <em>Spectrum</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpectrum()
	 * @generated
	 * @ordered
	 */
	protected EList<ImpedancePoint> spectrum;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MeasurementImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CellstackPackage.Literals.MEASUREMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MeasuredQuantity getQuantity() {
		return quantity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuantity(MeasuredQuantity newQuantity) {
		MeasuredQuantity oldQuantity = quantity;
		quantity = newQuantity == null ? QUANTITY_EDEFAULT : newQuantity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.MEASUREMENT__QUANTITY, oldQuantity, quantity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getValue() {
		return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValue(Double newValue) {
		Double oldValue = value;
		value = newValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.MEASUREMENT__VALUE, oldValue, value));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnit() {
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(String newUnit) {
		String oldUnit = unit;
		unit = newUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.MEASUREMENT__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getGeometricSpread() {
		return geometricSpread;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGeometricSpread(Double newGeometricSpread) {
		Double oldGeometricSpread = geometricSpread;
		geometricSpread = newGeometricSpread;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.MEASUREMENT__GEOMETRIC_SPREAD, oldGeometricSpread, geometricSpread));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Normalisation getPer() {
		return per;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPer(Normalisation newPer) {
		Normalisation oldPer = per;
		per = newPer == null ? PER_EDEFAULT : newPer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.MEASUREMENT__PER, oldPer, per));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getArea() {
		return area;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArea(Double newArea) {
		Double oldArea = area;
		area = newArea;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.MEASUREMENT__AREA, oldArea, area));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getBulkResistance() {
		return bulkResistance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBulkResistance(Double newBulkResistance) {
		Double oldBulkResistance = bulkResistance;
		bulkResistance = newBulkResistance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.MEASUREMENT__BULK_RESISTANCE, oldBulkResistance, bulkResistance));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.MEASUREMENT__TEMPERATURE, oldTemperature, temperature));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getPressure() {
		return pressure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPressure(Double newPressure) {
		Double oldPressure = pressure;
		pressure = newPressure;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.MEASUREMENT__PRESSURE, oldPressure, pressure));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.MEASUREMENT__AGE, oldAge, age));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getArealCapacity() {
		return arealCapacity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArealCapacity(Double newArealCapacity) {
		Double oldArealCapacity = arealCapacity;
		arealCapacity = newArealCapacity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.MEASUREMENT__AREAL_CAPACITY, oldArealCapacity, arealCapacity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMethod() {
		return method;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMethod(String newMethod) {
		String oldMethod = method;
		method = newMethod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.MEASUREMENT__METHOD, oldMethod, method));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Provenance getProvenance() {
		return provenance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProvenance(Provenance newProvenance) {
		Provenance oldProvenance = provenance;
		provenance = newProvenance == null ? PROVENANCE_EDEFAULT : newProvenance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.MEASUREMENT__PROVENANCE, oldProvenance, provenance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		String oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.MEASUREMENT__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PressureKind getPressureKind() {
		return pressureKind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPressureKind(PressureKind newPressureKind) {
		PressureKind oldPressureKind = pressureKind;
		pressureKind = newPressureKind == null ? PRESSURE_KIND_EDEFAULT : newPressureKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.MEASUREMENT__PRESSURE_KIND, oldPressureKind, pressureKind));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.MEASUREMENT__CURRENT_DENSITY, oldCurrentDensity, currentDensity));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.MEASUREMENT__CRATE, oldCRate, cRate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getCycles() {
		return cycles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCycles(Double newCycles) {
		Double oldCycles = cycles;
		cycles = newCycles;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.MEASUREMENT__CYCLES, oldCycles, cycles));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ImpedancePoint> getSpectrum() {
		if (spectrum == null) {
			spectrum = new EObjectContainmentEList<ImpedancePoint>(ImpedancePoint.class, this, CellstackPackage.MEASUREMENT__SPECTRUM);
		}
		return spectrum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CellstackPackage.MEASUREMENT__SPECTRUM:
				return ((InternalEList<?>)getSpectrum()).basicRemove(otherEnd, msgs);
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
			case CellstackPackage.MEASUREMENT__QUANTITY:
				return getQuantity();
			case CellstackPackage.MEASUREMENT__VALUE:
				return getValue();
			case CellstackPackage.MEASUREMENT__UNIT:
				return getUnit();
			case CellstackPackage.MEASUREMENT__GEOMETRIC_SPREAD:
				return getGeometricSpread();
			case CellstackPackage.MEASUREMENT__PER:
				return getPer();
			case CellstackPackage.MEASUREMENT__AREA:
				return getArea();
			case CellstackPackage.MEASUREMENT__BULK_RESISTANCE:
				return getBulkResistance();
			case CellstackPackage.MEASUREMENT__TEMPERATURE:
				return getTemperature();
			case CellstackPackage.MEASUREMENT__PRESSURE:
				return getPressure();
			case CellstackPackage.MEASUREMENT__AGE:
				return getAge();
			case CellstackPackage.MEASUREMENT__AREAL_CAPACITY:
				return getArealCapacity();
			case CellstackPackage.MEASUREMENT__METHOD:
				return getMethod();
			case CellstackPackage.MEASUREMENT__PROVENANCE:
				return getProvenance();
			case CellstackPackage.MEASUREMENT__SOURCE:
				return getSource();
			case CellstackPackage.MEASUREMENT__PRESSURE_KIND:
				return getPressureKind();
			case CellstackPackage.MEASUREMENT__CURRENT_DENSITY:
				return getCurrentDensity();
			case CellstackPackage.MEASUREMENT__CRATE:
				return getCRate();
			case CellstackPackage.MEASUREMENT__CYCLES:
				return getCycles();
			case CellstackPackage.MEASUREMENT__SPECTRUM:
				return getSpectrum();
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
			case CellstackPackage.MEASUREMENT__QUANTITY:
				setQuantity((MeasuredQuantity)newValue);
				return;
			case CellstackPackage.MEASUREMENT__VALUE:
				setValue((Double)newValue);
				return;
			case CellstackPackage.MEASUREMENT__UNIT:
				setUnit((String)newValue);
				return;
			case CellstackPackage.MEASUREMENT__GEOMETRIC_SPREAD:
				setGeometricSpread((Double)newValue);
				return;
			case CellstackPackage.MEASUREMENT__PER:
				setPer((Normalisation)newValue);
				return;
			case CellstackPackage.MEASUREMENT__AREA:
				setArea((Double)newValue);
				return;
			case CellstackPackage.MEASUREMENT__BULK_RESISTANCE:
				setBulkResistance((Double)newValue);
				return;
			case CellstackPackage.MEASUREMENT__TEMPERATURE:
				setTemperature((Double)newValue);
				return;
			case CellstackPackage.MEASUREMENT__PRESSURE:
				setPressure((Double)newValue);
				return;
			case CellstackPackage.MEASUREMENT__AGE:
				setAge((Double)newValue);
				return;
			case CellstackPackage.MEASUREMENT__AREAL_CAPACITY:
				setArealCapacity((Double)newValue);
				return;
			case CellstackPackage.MEASUREMENT__METHOD:
				setMethod((String)newValue);
				return;
			case CellstackPackage.MEASUREMENT__PROVENANCE:
				setProvenance((Provenance)newValue);
				return;
			case CellstackPackage.MEASUREMENT__SOURCE:
				setSource((String)newValue);
				return;
			case CellstackPackage.MEASUREMENT__PRESSURE_KIND:
				setPressureKind((PressureKind)newValue);
				return;
			case CellstackPackage.MEASUREMENT__CURRENT_DENSITY:
				setCurrentDensity((Double)newValue);
				return;
			case CellstackPackage.MEASUREMENT__CRATE:
				setCRate((Double)newValue);
				return;
			case CellstackPackage.MEASUREMENT__CYCLES:
				setCycles((Double)newValue);
				return;
			case CellstackPackage.MEASUREMENT__SPECTRUM:
				getSpectrum().clear();
				getSpectrum().addAll((Collection<? extends ImpedancePoint>)newValue);
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
			case CellstackPackage.MEASUREMENT__QUANTITY:
				setQuantity(QUANTITY_EDEFAULT);
				return;
			case CellstackPackage.MEASUREMENT__VALUE:
				setValue(VALUE_EDEFAULT);
				return;
			case CellstackPackage.MEASUREMENT__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case CellstackPackage.MEASUREMENT__GEOMETRIC_SPREAD:
				setGeometricSpread(GEOMETRIC_SPREAD_EDEFAULT);
				return;
			case CellstackPackage.MEASUREMENT__PER:
				setPer(PER_EDEFAULT);
				return;
			case CellstackPackage.MEASUREMENT__AREA:
				setArea(AREA_EDEFAULT);
				return;
			case CellstackPackage.MEASUREMENT__BULK_RESISTANCE:
				setBulkResistance(BULK_RESISTANCE_EDEFAULT);
				return;
			case CellstackPackage.MEASUREMENT__TEMPERATURE:
				setTemperature(TEMPERATURE_EDEFAULT);
				return;
			case CellstackPackage.MEASUREMENT__PRESSURE:
				setPressure(PRESSURE_EDEFAULT);
				return;
			case CellstackPackage.MEASUREMENT__AGE:
				setAge(AGE_EDEFAULT);
				return;
			case CellstackPackage.MEASUREMENT__AREAL_CAPACITY:
				setArealCapacity(AREAL_CAPACITY_EDEFAULT);
				return;
			case CellstackPackage.MEASUREMENT__METHOD:
				setMethod(METHOD_EDEFAULT);
				return;
			case CellstackPackage.MEASUREMENT__PROVENANCE:
				setProvenance(PROVENANCE_EDEFAULT);
				return;
			case CellstackPackage.MEASUREMENT__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case CellstackPackage.MEASUREMENT__PRESSURE_KIND:
				setPressureKind(PRESSURE_KIND_EDEFAULT);
				return;
			case CellstackPackage.MEASUREMENT__CURRENT_DENSITY:
				setCurrentDensity(CURRENT_DENSITY_EDEFAULT);
				return;
			case CellstackPackage.MEASUREMENT__CRATE:
				setCRate(CRATE_EDEFAULT);
				return;
			case CellstackPackage.MEASUREMENT__CYCLES:
				setCycles(CYCLES_EDEFAULT);
				return;
			case CellstackPackage.MEASUREMENT__SPECTRUM:
				getSpectrum().clear();
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
			case CellstackPackage.MEASUREMENT__QUANTITY:
				return quantity != QUANTITY_EDEFAULT;
			case CellstackPackage.MEASUREMENT__VALUE:
				return VALUE_EDEFAULT == null ? value != null : !VALUE_EDEFAULT.equals(value);
			case CellstackPackage.MEASUREMENT__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case CellstackPackage.MEASUREMENT__GEOMETRIC_SPREAD:
				return GEOMETRIC_SPREAD_EDEFAULT == null ? geometricSpread != null : !GEOMETRIC_SPREAD_EDEFAULT.equals(geometricSpread);
			case CellstackPackage.MEASUREMENT__PER:
				return per != PER_EDEFAULT;
			case CellstackPackage.MEASUREMENT__AREA:
				return AREA_EDEFAULT == null ? area != null : !AREA_EDEFAULT.equals(area);
			case CellstackPackage.MEASUREMENT__BULK_RESISTANCE:
				return BULK_RESISTANCE_EDEFAULT == null ? bulkResistance != null : !BULK_RESISTANCE_EDEFAULT.equals(bulkResistance);
			case CellstackPackage.MEASUREMENT__TEMPERATURE:
				return TEMPERATURE_EDEFAULT == null ? temperature != null : !TEMPERATURE_EDEFAULT.equals(temperature);
			case CellstackPackage.MEASUREMENT__PRESSURE:
				return PRESSURE_EDEFAULT == null ? pressure != null : !PRESSURE_EDEFAULT.equals(pressure);
			case CellstackPackage.MEASUREMENT__AGE:
				return AGE_EDEFAULT == null ? age != null : !AGE_EDEFAULT.equals(age);
			case CellstackPackage.MEASUREMENT__AREAL_CAPACITY:
				return AREAL_CAPACITY_EDEFAULT == null ? arealCapacity != null : !AREAL_CAPACITY_EDEFAULT.equals(arealCapacity);
			case CellstackPackage.MEASUREMENT__METHOD:
				return METHOD_EDEFAULT == null ? method != null : !METHOD_EDEFAULT.equals(method);
			case CellstackPackage.MEASUREMENT__PROVENANCE:
				return provenance != PROVENANCE_EDEFAULT;
			case CellstackPackage.MEASUREMENT__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
			case CellstackPackage.MEASUREMENT__PRESSURE_KIND:
				return pressureKind != PRESSURE_KIND_EDEFAULT;
			case CellstackPackage.MEASUREMENT__CURRENT_DENSITY:
				return CURRENT_DENSITY_EDEFAULT == null ? currentDensity != null : !CURRENT_DENSITY_EDEFAULT.equals(currentDensity);
			case CellstackPackage.MEASUREMENT__CRATE:
				return CRATE_EDEFAULT == null ? cRate != null : !CRATE_EDEFAULT.equals(cRate);
			case CellstackPackage.MEASUREMENT__CYCLES:
				return CYCLES_EDEFAULT == null ? cycles != null : !CYCLES_EDEFAULT.equals(cycles);
			case CellstackPackage.MEASUREMENT__SPECTRUM:
				return spectrum != null && !spectrum.isEmpty();
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
		result.append(" (quantity: ");
		result.append(quantity);
		result.append(", value: ");
		result.append(value);
		result.append(", unit: ");
		result.append(unit);
		result.append(", geometricSpread: ");
		result.append(geometricSpread);
		result.append(", per: ");
		result.append(per);
		result.append(", area: ");
		result.append(area);
		result.append(", bulkResistance: ");
		result.append(bulkResistance);
		result.append(", temperature: ");
		result.append(temperature);
		result.append(", pressure: ");
		result.append(pressure);
		result.append(", age: ");
		result.append(age);
		result.append(", arealCapacity: ");
		result.append(arealCapacity);
		result.append(", method: ");
		result.append(method);
		result.append(", provenance: ");
		result.append(provenance);
		result.append(", source: ");
		result.append(source);
		result.append(", pressureKind: ");
		result.append(pressureKind);
		result.append(", currentDensity: ");
		result.append(currentDensity);
		result.append(", cRate: ");
		result.append(cRate);
		result.append(", cycles: ");
		result.append(cycles);
		result.append(')');
		return result.toString();
	}

} //MeasurementImpl
