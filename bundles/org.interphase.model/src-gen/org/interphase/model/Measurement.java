/**
 * Copyright (c) 2026 The Interphase founders.
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Measurement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A measured value at a boundary.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.Measurement#getQuantity <em>Quantity</em>}</li>
 *   <li>{@link org.interphase.model.Measurement#getValue <em>Value</em>}</li>
 *   <li>{@link org.interphase.model.Measurement#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.interphase.model.Measurement#getGeometricSpread <em>Geometric Spread</em>}</li>
 *   <li>{@link org.interphase.model.Measurement#getPer <em>Per</em>}</li>
 *   <li>{@link org.interphase.model.Measurement#getArea <em>Area</em>}</li>
 *   <li>{@link org.interphase.model.Measurement#getBulkResistance <em>Bulk Resistance</em>}</li>
 *   <li>{@link org.interphase.model.Measurement#getTemperature <em>Temperature</em>}</li>
 *   <li>{@link org.interphase.model.Measurement#getPressure <em>Pressure</em>}</li>
 *   <li>{@link org.interphase.model.Measurement#getAge <em>Age</em>}</li>
 *   <li>{@link org.interphase.model.Measurement#getArealCapacity <em>Areal Capacity</em>}</li>
 *   <li>{@link org.interphase.model.Measurement#getMethod <em>Method</em>}</li>
 *   <li>{@link org.interphase.model.Measurement#getProvenance <em>Provenance</em>}</li>
 *   <li>{@link org.interphase.model.Measurement#getSource <em>Source</em>}</li>
 *   <li>{@link org.interphase.model.Measurement#getPressureKind <em>Pressure Kind</em>}</li>
 *   <li>{@link org.interphase.model.Measurement#getCurrentDensity <em>Current Density</em>}</li>
 *   <li>{@link org.interphase.model.Measurement#getCRate <em>CRate</em>}</li>
 *   <li>{@link org.interphase.model.Measurement#getCycles <em>Cycles</em>}</li>
 *   <li>{@link org.interphase.model.Measurement#getSpectrum <em>Spectrum</em>}</li>
 * </ul>
 *
 * @see org.interphase.model.CellstackPackage#getMeasurement()
 * @model
 * @generated
 */
public interface Measurement extends Named {
	/**
	 * Returns the value of the '<em><b>Quantity</b></em>' attribute.
	 * The literals are from the enumeration {@link org.interphase.model.MeasuredQuantity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was measured.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quantity</em>' attribute.
	 * @see org.interphase.model.MeasuredQuantity
	 * @see #setQuantity(MeasuredQuantity)
	 * @see org.interphase.model.CellstackPackage#getMeasurement_Quantity()
	 * @model
	 * @generated
	 */
	MeasuredQuantity getQuantity();

	/**
	 * Sets the value of the '{@link org.interphase.model.Measurement#getQuantity <em>Quantity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quantity</em>' attribute.
	 * @see org.interphase.model.MeasuredQuantity
	 * @see #getQuantity()
	 * @generated
	 */
	void setQuantity(MeasuredQuantity value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Value, in the unit of the quantity (ASR and cell resistance per area: ohm cm2; CCD: mA/cm2; Ea: eV; angle: deg).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(Double)
	 * @see org.interphase.model.CellstackPackage#getMeasurement_Value()
	 * @model
	 * @generated
	 */
	Double getValue();

	/**
	 * Sets the value of the '{@link org.interphase.model.Measurement#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(Double value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unit of value and spread.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.interphase.model.CellstackPackage#getMeasurement_Unit()
	 * @model
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.interphase.model.Measurement#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Geometric Spread</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Geometric standard deviation; 1 is exact.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Geometric Spread</em>' attribute.
	 * @see #setGeometricSpread(Double)
	 * @see org.interphase.model.CellstackPackage#getMeasurement_GeometricSpread()
	 * @model annotation="http://www.interphase.org/quantity kind='ratio' unit='1' min='1' max='100'"
	 * @generated
	 */
	Double getGeometricSpread();

	/**
	 * Sets the value of the '{@link org.interphase.model.Measurement#getGeometricSpread <em>Geometric Spread</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Geometric Spread</em>' attribute.
	 * @see #getGeometricSpread()
	 * @generated
	 */
	void setGeometricSpread(Double value);

	/**
	 * Returns the value of the '<em><b>Per</b></em>' attribute.
	 * The literals are from the enumeration {@link org.interphase.model.Normalisation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the value is counted over.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Per</em>' attribute.
	 * @see org.interphase.model.Normalisation
	 * @see #setPer(Normalisation)
	 * @see org.interphase.model.CellstackPackage#getMeasurement_Per()
	 * @model
	 * @generated
	 */
	Normalisation getPer();

	/**
	 * Sets the value of the '{@link org.interphase.model.Measurement#getPer <em>Per</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Per</em>' attribute.
	 * @see org.interphase.model.Normalisation
	 * @see #getPer()
	 * @generated
	 */
	void setPer(Normalisation value);

	/**
	 * Returns the value of the '<em><b>Area</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Electrode area, for resistances in ohm.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Area</em>' attribute.
	 * @see #setArea(Double)
	 * @see org.interphase.model.CellstackPackage#getMeasurement_Area()
	 * @model annotation="http://www.interphase.org/quantity kind='area' unit='cm2' min='0.001' max='100000'"
	 * @generated
	 */
	Double getArea();

	/**
	 * Sets the value of the '{@link org.interphase.model.Measurement#getArea <em>Area</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Area</em>' attribute.
	 * @see #getArea()
	 * @generated
	 */
	void setArea(Double value);

	/**
	 * Returns the value of the '<em><b>Bulk Resistance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bulk and grain-boundary resistance contained in a cell resistance, same unit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bulk Resistance</em>' attribute.
	 * @see #setBulkResistance(Double)
	 * @see org.interphase.model.CellstackPackage#getMeasurement_BulkResistance()
	 * @model annotation="http://www.interphase.org/quantity kind='resistance' unit='ohm' min='0' max='1000000000000.0'"
	 * @generated
	 */
	Double getBulkResistance();

	/**
	 * Sets the value of the '{@link org.interphase.model.Measurement#getBulkResistance <em>Bulk Resistance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bulk Resistance</em>' attribute.
	 * @see #getBulkResistance()
	 * @generated
	 */
	void setBulkResistance(Double value);

	/**
	 * Returns the value of the '<em><b>Temperature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Temperature of the measurement.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Temperature</em>' attribute.
	 * @see #setTemperature(Double)
	 * @see org.interphase.model.CellstackPackage#getMeasurement_Temperature()
	 * @model annotation="http://www.interphase.org/quantity kind='temperature' unit='degC' min='-60' max='400'"
	 * @generated
	 */
	Double getTemperature();

	/**
	 * Sets the value of the '{@link org.interphase.model.Measurement#getTemperature <em>Temperature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Temperature</em>' attribute.
	 * @see #getTemperature()
	 * @generated
	 */
	void setTemperature(Double value);

	/**
	 * Returns the value of the '<em><b>Pressure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pressure during the measurement.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pressure</em>' attribute.
	 * @see #setPressure(Double)
	 * @see org.interphase.model.CellstackPackage#getMeasurement_Pressure()
	 * @model annotation="http://www.interphase.org/quantity kind='pressure' unit='MPa' min='0' max='2000'"
	 * @generated
	 */
	Double getPressure();

	/**
	 * Sets the value of the '{@link org.interphase.model.Measurement#getPressure <em>Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pressure</em>' attribute.
	 * @see #getPressure()
	 * @generated
	 */
	void setPressure(Double value);

	/**
	 * Returns the value of the '<em><b>Age</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Age of the interface.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Age</em>' attribute.
	 * @see #setAge(Double)
	 * @see org.interphase.model.CellstackPackage#getMeasurement_Age()
	 * @model annotation="http://www.interphase.org/quantity kind='time' unit='h' min='0' max='200000'"
	 * @generated
	 */
	Double getAge();

	/**
	 * Sets the value of the '{@link org.interphase.model.Measurement#getAge <em>Age</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Age</em>' attribute.
	 * @see #getAge()
	 * @generated
	 */
	void setAge(Double value);

	/**
	 * Returns the value of the '<em><b>Areal Capacity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Areal capacity per half cycle, for critical current densities.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Areal Capacity</em>' attribute.
	 * @see #setArealCapacity(Double)
	 * @see org.interphase.model.CellstackPackage#getMeasurement_ArealCapacity()
	 * @model annotation="http://www.interphase.org/quantity kind='arealCapacity' unit='mAh/cm2' min='0' max='100'"
	 * @generated
	 */
	Double getArealCapacity();

	/**
	 * Sets the value of the '{@link org.interphase.model.Measurement#getArealCapacity <em>Areal Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Areal Capacity</em>' attribute.
	 * @see #getArealCapacity()
	 * @generated
	 */
	void setArealCapacity(Double value);

	/**
	 * Returns the value of the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Method, e.g. EIS, DC polarisation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Method</em>' attribute.
	 * @see #setMethod(String)
	 * @see org.interphase.model.CellstackPackage#getMeasurement_Method()
	 * @model
	 * @generated
	 */
	String getMethod();

	/**
	 * Sets the value of the '{@link org.interphase.model.Measurement#getMethod <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method</em>' attribute.
	 * @see #getMethod()
	 * @generated
	 */
	void setMethod(String value);

	/**
	 * Returns the value of the '<em><b>Provenance</b></em>' attribute.
	 * The literals are from the enumeration {@link org.interphase.model.Provenance}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the value came here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Provenance</em>' attribute.
	 * @see org.interphase.model.Provenance
	 * @see #setProvenance(Provenance)
	 * @see org.interphase.model.CellstackPackage#getMeasurement_Provenance()
	 * @model
	 * @generated
	 */
	Provenance getProvenance();

	/**
	 * Sets the value of the '{@link org.interphase.model.Measurement#getProvenance <em>Provenance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Provenance</em>' attribute.
	 * @see org.interphase.model.Provenance
	 * @see #getProvenance()
	 * @generated
	 */
	void setProvenance(Provenance value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Key of the source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.interphase.model.CellstackPackage#getMeasurement_Source()
	 * @model
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.interphase.model.Measurement#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Pressure Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.interphase.model.PressureKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which pressure is meant.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pressure Kind</em>' attribute.
	 * @see org.interphase.model.PressureKind
	 * @see #setPressureKind(PressureKind)
	 * @see org.interphase.model.CellstackPackage#getMeasurement_PressureKind()
	 * @model
	 * @generated
	 */
	PressureKind getPressureKind();

	/**
	 * Sets the value of the '{@link org.interphase.model.Measurement#getPressureKind <em>Pressure Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pressure Kind</em>' attribute.
	 * @see org.interphase.model.PressureKind
	 * @see #getPressureKind()
	 * @generated
	 */
	void setPressureKind(PressureKind value);

	/**
	 * Returns the value of the '<em><b>Current Density</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Current density during the measurement.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Current Density</em>' attribute.
	 * @see #setCurrentDensity(Double)
	 * @see org.interphase.model.CellstackPackage#getMeasurement_CurrentDensity()
	 * @model annotation="http://www.interphase.org/quantity kind='currentDensity' unit='mA/cm2' min='0' max='1000'"
	 * @generated
	 */
	Double getCurrentDensity();

	/**
	 * Sets the value of the '{@link org.interphase.model.Measurement#getCurrentDensity <em>Current Density</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Current Density</em>' attribute.
	 * @see #getCurrentDensity()
	 * @generated
	 */
	void setCurrentDensity(Double value);

	/**
	 * Returns the value of the '<em><b>CRate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * C-rate during the measurement.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>CRate</em>' attribute.
	 * @see #setCRate(Double)
	 * @see org.interphase.model.CellstackPackage#getMeasurement_CRate()
	 * @model annotation="http://www.interphase.org/quantity kind='rate' unit='1/h' min='0' max='100'"
	 * @generated
	 */
	Double getCRate();

	/**
	 * Sets the value of the '{@link org.interphase.model.Measurement#getCRate <em>CRate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>CRate</em>' attribute.
	 * @see #getCRate()
	 * @generated
	 */
	void setCRate(Double value);

	/**
	 * Returns the value of the '<em><b>Cycles</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of cycles before the measurement.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cycles</em>' attribute.
	 * @see #setCycles(Double)
	 * @see org.interphase.model.CellstackPackage#getMeasurement_Cycles()
	 * @model annotation="http://www.interphase.org/quantity kind='ratio' unit='1' min='0' max='1000000'"
	 * @generated
	 */
	Double getCycles();

	/**
	 * Sets the value of the '{@link org.interphase.model.Measurement#getCycles <em>Cycles</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cycles</em>' attribute.
	 * @see #getCycles()
	 * @generated
	 */
	void setCycles(Double value);

	/**
	 * Returns the value of the '<em><b>Spectrum</b></em>' containment reference list.
	 * The list contents are of type {@link org.interphase.model.ImpedancePoint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Points of an impedance spectrum.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Spectrum</em>' containment reference list.
	 * @see org.interphase.model.CellstackPackage#getMeasurement_Spectrum()
	 * @model containment="true"
	 * @generated
	 */
	EList<ImpedancePoint> getSpectrum();

} // Measurement
