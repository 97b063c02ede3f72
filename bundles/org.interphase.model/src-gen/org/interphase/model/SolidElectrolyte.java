/**
 * Copyright (c) 2026 The Interphase founders.
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Solid Electrolyte</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Inorganic solid electrolyte (ISE): pellet, sheet or thin film.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.SolidElectrolyte#getGrainSize <em>Grain Size</em>}</li>
 *   <li>{@link org.interphase.model.SolidElectrolyte#getSinterTemperature <em>Sinter Temperature</em>}</li>
 *   <li>{@link org.interphase.model.SolidElectrolyte#isConnectedPores <em>Connected Pores</em>}</li>
 *   <li>{@link org.interphase.model.SolidElectrolyte#isCarbonateAtGrainBoundaries <em>Carbonate At Grain Boundaries</em>}</li>
 * </ul>
 *
 * @see org.interphase.model.CellstackPackage#getSolidElectrolyte()
 * @model
 * @generated
 */
public interface SolidElectrolyte extends Layer {
	/**
	 * Returns the value of the '<em><b>Grain Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mean grain size.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Grain Size</em>' attribute.
	 * @see #setGrainSize(Double)
	 * @see org.interphase.model.CellstackPackage#getSolidElectrolyte_GrainSize()
	 * @model annotation="http://www.interphase.org/quantity kind='thickness' unit='um' min='0.001' max='1000'"
	 * @generated
	 */
	Double getGrainSize();

	/**
	 * Sets the value of the '{@link org.interphase.model.SolidElectrolyte#getGrainSize <em>Grain Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Grain Size</em>' attribute.
	 * @see #getGrainSize()
	 * @generated
	 */
	void setGrainSize(Double value);

	/**
	 * Returns the value of the '<em><b>Sinter Temperature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Highest temperature of (co-)sintering.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sinter Temperature</em>' attribute.
	 * @see #setSinterTemperature(Double)
	 * @see org.interphase.model.CellstackPackage#getSolidElectrolyte_SinterTemperature()
	 * @model annotation="http://www.interphase.org/quantity kind='temperature' unit='degC' min='20' max='1500'"
	 * @generated
	 */
	Double getSinterTemperature();

	/**
	 * Sets the value of the '{@link org.interphase.model.SolidElectrolyte#getSinterTemperature <em>Sinter Temperature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sinter Temperature</em>' attribute.
	 * @see #getSinterTemperature()
	 * @generated
	 */
	void setSinterTemperature(Double value);

	/**
	 * Returns the value of the '<em><b>Connected Pores</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The pores are interconnected.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Connected Pores</em>' attribute.
	 * @see #setConnectedPores(boolean)
	 * @see org.interphase.model.CellstackPackage#getSolidElectrolyte_ConnectedPores()
	 * @model
	 * @generated
	 */
	boolean isConnectedPores();

	/**
	 * Sets the value of the '{@link org.interphase.model.SolidElectrolyte#isConnectedPores <em>Connected Pores</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Connected Pores</em>' attribute.
	 * @see #isConnectedPores()
	 * @generated
	 */
	void setConnectedPores(boolean value);

	/**
	 * Returns the value of the '<em><b>Carbonate At Grain Boundaries</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Li2CO3 is present at grain boundaries.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Carbonate At Grain Boundaries</em>' attribute.
	 * @see #setCarbonateAtGrainBoundaries(boolean)
	 * @see org.interphase.model.CellstackPackage#getSolidElectrolyte_CarbonateAtGrainBoundaries()
	 * @model
	 * @generated
	 */
	boolean isCarbonateAtGrainBoundaries();

	/**
	 * Sets the value of the '{@link org.interphase.model.SolidElectrolyte#isCarbonateAtGrainBoundaries <em>Carbonate At Grain Boundaries</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Carbonate At Grain Boundaries</em>' attribute.
	 * @see #isCarbonateAtGrainBoundaries()
	 * @generated
	 */
	void setCarbonateAtGrainBoundaries(boolean value);

} // SolidElectrolyte
