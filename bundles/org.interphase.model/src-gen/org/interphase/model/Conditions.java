/**
 * Copyright (c) 2026 The Interphase founders.
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Conditions</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Conditions of building, storing and running a cell. An absent value is unknown, never assumed silently.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.Conditions#getTemperature <em>Temperature</em>}</li>
 *   <li>{@link org.interphase.model.Conditions#getMaximumTemperature <em>Maximum Temperature</em>}</li>
 *   <li>{@link org.interphase.model.Conditions#getStackPressure <em>Stack Pressure</em>}</li>
 *   <li>{@link org.interphase.model.Conditions#getFabricationPressure <em>Fabrication Pressure</em>}</li>
 *   <li>{@link org.interphase.model.Conditions#getCurrentDensity <em>Current Density</em>}</li>
 *   <li>{@link org.interphase.model.Conditions#getCRate <em>CRate</em>}</li>
 *   <li>{@link org.interphase.model.Conditions#getAtmosphere <em>Atmosphere</em>}</li>
 *   <li>{@link org.interphase.model.Conditions#getDewPoint <em>Dew Point</em>}</li>
 *   <li>{@link org.interphase.model.Conditions#getAge <em>Age</em>}</li>
 *   <li>{@link org.interphase.model.Conditions#getChargeCutoff <em>Charge Cutoff</em>}</li>
 *   <li>{@link org.interphase.model.Conditions#getDischargeCutoff <em>Discharge Cutoff</em>}</li>
 * </ul>
 *
 * @see org.interphase.model.CellstackPackage#getConditions()
 * @model
 * @generated
 */
public interface Conditions extends Identified {
	/**
	 * Returns the value of the '<em><b>Temperature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Temperature of operation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Temperature</em>' attribute.
	 * @see #setTemperature(Double)
	 * @see org.interphase.model.CellstackPackage#getConditions_Temperature()
	 * @model annotation="http://www.interphase.org/quantity kind='temperature' unit='degC' min='-60' max='400'"
	 * @generated
	 */
	Double getTemperature();

	/**
	 * Sets the value of the '{@link org.interphase.model.Conditions#getTemperature <em>Temperature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Temperature</em>' attribute.
	 * @see #getTemperature()
	 * @generated
	 */
	void setTemperature(Double value);

	/**
	 * Returns the value of the '<em><b>Maximum Temperature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Highest temperature that the finished cell meets.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maximum Temperature</em>' attribute.
	 * @see #setMaximumTemperature(Double)
	 * @see org.interphase.model.CellstackPackage#getConditions_MaximumTemperature()
	 * @model annotation="http://www.interphase.org/quantity kind='temperature' unit='degC' min='-60' max='400'"
	 * @generated
	 */
	Double getMaximumTemperature();

	/**
	 * Sets the value of the '{@link org.interphase.model.Conditions#getMaximumTemperature <em>Maximum Temperature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maximum Temperature</em>' attribute.
	 * @see #getMaximumTemperature()
	 * @generated
	 */
	void setMaximumTemperature(Double value);

	/**
	 * Returns the value of the '<em><b>Stack Pressure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pressure on the stack while it works.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stack Pressure</em>' attribute.
	 * @see #setStackPressure(Double)
	 * @see org.interphase.model.CellstackPackage#getConditions_StackPressure()
	 * @model annotation="http://www.interphase.org/quantity kind='pressure' unit='MPa' min='0' max='1000'"
	 * @generated
	 */
	Double getStackPressure();

	/**
	 * Sets the value of the '{@link org.interphase.model.Conditions#getStackPressure <em>Stack Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stack Pressure</em>' attribute.
	 * @see #getStackPressure()
	 * @generated
	 */
	void setStackPressure(Double value);

	/**
	 * Returns the value of the '<em><b>Fabrication Pressure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Highest pressure that the stack saw when it was made; contacts remember it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fabrication Pressure</em>' attribute.
	 * @see #setFabricationPressure(Double)
	 * @see org.interphase.model.CellstackPackage#getConditions_FabricationPressure()
	 * @model annotation="http://www.interphase.org/quantity kind='pressure' unit='MPa' min='0' max='2000'"
	 * @generated
	 */
	Double getFabricationPressure();

	/**
	 * Sets the value of the '{@link org.interphase.model.Conditions#getFabricationPressure <em>Fabrication Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fabrication Pressure</em>' attribute.
	 * @see #getFabricationPressure()
	 * @generated
	 */
	void setFabricationPressure(Double value);

	/**
	 * Returns the value of the '<em><b>Current Density</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Current density of the design point.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Current Density</em>' attribute.
	 * @see #setCurrentDensity(Double)
	 * @see org.interphase.model.CellstackPackage#getConditions_CurrentDensity()
	 * @model annotation="http://www.interphase.org/quantity kind='currentDensity' unit='mA/cm2' min='0' max='100'"
	 * @generated
	 */
	Double getCurrentDensity();

	/**
	 * Sets the value of the '{@link org.interphase.model.Conditions#getCurrentDensity <em>Current Density</em>}' attribute.
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
	 * C-rate of the design point; used when the current density is absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>CRate</em>' attribute.
	 * @see #setCRate(Double)
	 * @see org.interphase.model.CellstackPackage#getConditions_CRate()
	 * @model annotation="http://www.interphase.org/quantity kind='cRate' unit='1/h' min='0' max='100'"
	 * @generated
	 */
	Double getCRate();

	/**
	 * Sets the value of the '{@link org.interphase.model.Conditions#getCRate <em>CRate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>CRate</em>' attribute.
	 * @see #getCRate()
	 * @generated
	 */
	void setCRate(Double value);

	/**
	 * Returns the value of the '<em><b>Atmosphere</b></em>' attribute.
	 * The literals are from the enumeration {@link org.interphase.model.Atmosphere}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Atmosphere of processing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Atmosphere</em>' attribute.
	 * @see org.interphase.model.Atmosphere
	 * @see #setAtmosphere(Atmosphere)
	 * @see org.interphase.model.CellstackPackage#getConditions_Atmosphere()
	 * @model
	 * @generated
	 */
	Atmosphere getAtmosphere();

	/**
	 * Sets the value of the '{@link org.interphase.model.Conditions#getAtmosphere <em>Atmosphere</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Atmosphere</em>' attribute.
	 * @see org.interphase.model.Atmosphere
	 * @see #getAtmosphere()
	 * @generated
	 */
	void setAtmosphere(Atmosphere value);

	/**
	 * Returns the value of the '<em><b>Dew Point</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Dew point of the processing atmosphere.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dew Point</em>' attribute.
	 * @see #setDewPoint(Double)
	 * @see org.interphase.model.CellstackPackage#getConditions_DewPoint()
	 * @model annotation="http://www.interphase.org/quantity kind='temperature' unit='degC' min='-100' max='40'"
	 * @generated
	 */
	Double getDewPoint();

	/**
	 * Sets the value of the '{@link org.interphase.model.Conditions#getDewPoint <em>Dew Point</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dew Point</em>' attribute.
	 * @see #getDewPoint()
	 * @generated
	 */
	void setDewPoint(Double value);

	/**
	 * Returns the value of the '<em><b>Age</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time since assembly at which the cell is judged.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Age</em>' attribute.
	 * @see #setAge(Double)
	 * @see org.interphase.model.CellstackPackage#getConditions_Age()
	 * @model annotation="http://www.interphase.org/quantity kind='time' unit='h' min='0' max='200000'"
	 * @generated
	 */
	Double getAge();

	/**
	 * Sets the value of the '{@link org.interphase.model.Conditions#getAge <em>Age</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Age</em>' attribute.
	 * @see #getAge()
	 * @generated
	 */
	void setAge(Double value);

	/**
	 * Returns the value of the '<em><b>Charge Cutoff</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Upper voltage limit of one cell.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Charge Cutoff</em>' attribute.
	 * @see #setChargeCutoff(Double)
	 * @see org.interphase.model.CellstackPackage#getConditions_ChargeCutoff()
	 * @model annotation="http://www.interphase.org/quantity kind='voltage' unit='V' min='0' max='6'"
	 * @generated
	 */
	Double getChargeCutoff();

	/**
	 * Sets the value of the '{@link org.interphase.model.Conditions#getChargeCutoff <em>Charge Cutoff</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Charge Cutoff</em>' attribute.
	 * @see #getChargeCutoff()
	 * @generated
	 */
	void setChargeCutoff(Double value);

	/**
	 * Returns the value of the '<em><b>Discharge Cutoff</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lower voltage limit of one cell.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Discharge Cutoff</em>' attribute.
	 * @see #setDischargeCutoff(Double)
	 * @see org.interphase.model.CellstackPackage#getConditions_DischargeCutoff()
	 * @model annotation="http://www.interphase.org/quantity kind='voltage' unit='V' min='0' max='6'"
	 * @generated
	 */
	Double getDischargeCutoff();

	/**
	 * Sets the value of the '{@link org.interphase.model.Conditions#getDischargeCutoff <em>Discharge Cutoff</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Discharge Cutoff</em>' attribute.
	 * @see #getDischargeCutoff()
	 * @generated
	 */
	void setDischargeCutoff(Double value);

} // Conditions
