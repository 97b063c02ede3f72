/**
 * Copyright (c) 2026 The Interphase founders.
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Treatment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One surface treatment.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.Treatment#getKind <em>Kind</em>}</li>
 *   <li>{@link org.interphase.model.Treatment#getMaterial <em>Material</em>}</li>
 *   <li>{@link org.interphase.model.Treatment#getThickness <em>Thickness</em>}</li>
 *   <li>{@link org.interphase.model.Treatment#getDuration <em>Duration</em>}</li>
 *   <li>{@link org.interphase.model.Treatment#getTemperature <em>Temperature</em>}</li>
 * </ul>
 *
 * @see org.interphase.model.CellstackPackage#getTreatment()
 * @model
 * @generated
 */
public interface Treatment extends Identified {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the treatment kind, e.g. polished, air-exposed, coated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see #setKind(String)
	 * @see org.interphase.model.CellstackPackage#getTreatment_Kind()
	 * @model
	 * @generated
	 */
	String getKind();

	/**
	 * Sets the value of the '{@link org.interphase.model.Treatment#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(String value);

	/**
	 * Returns the value of the '<em><b>Material</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Material brought on, if any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Material</em>' attribute.
	 * @see #setMaterial(String)
	 * @see org.interphase.model.CellstackPackage#getTreatment_Material()
	 * @model
	 * @generated
	 */
	String getMaterial();

	/**
	 * Sets the value of the '{@link org.interphase.model.Treatment#getMaterial <em>Material</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Material</em>' attribute.
	 * @see #getMaterial()
	 * @generated
	 */
	void setMaterial(String value);

	/**
	 * Returns the value of the '<em><b>Thickness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Thickness of what was brought on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Thickness</em>' attribute.
	 * @see #setThickness(Double)
	 * @see org.interphase.model.CellstackPackage#getTreatment_Thickness()
	 * @model annotation="http://www.interphase.org/quantity kind='thickness' unit='nm' min='0' max='100000'"
	 * @generated
	 */
	Double getThickness();

	/**
	 * Sets the value of the '{@link org.interphase.model.Treatment#getThickness <em>Thickness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Thickness</em>' attribute.
	 * @see #getThickness()
	 * @generated
	 */
	void setThickness(Double value);

	/**
	 * Returns the value of the '<em><b>Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Duration.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Duration</em>' attribute.
	 * @see #setDuration(Double)
	 * @see org.interphase.model.CellstackPackage#getTreatment_Duration()
	 * @model annotation="http://www.interphase.org/quantity kind='time' unit='h' min='0' max='200000'"
	 * @generated
	 */
	Double getDuration();

	/**
	 * Sets the value of the '{@link org.interphase.model.Treatment#getDuration <em>Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duration</em>' attribute.
	 * @see #getDuration()
	 * @generated
	 */
	void setDuration(Double value);

	/**
	 * Returns the value of the '<em><b>Temperature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Temperature.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Temperature</em>' attribute.
	 * @see #setTemperature(Double)
	 * @see org.interphase.model.CellstackPackage#getTreatment_Temperature()
	 * @model annotation="http://www.interphase.org/quantity kind='temperature' unit='degC' min='-200' max='1500'"
	 * @generated
	 */
	Double getTemperature();

	/**
	 * Sets the value of the '{@link org.interphase.model.Treatment#getTemperature <em>Temperature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Temperature</em>' attribute.
	 * @see #getTemperature()
	 * @generated
	 */
	void setTemperature(Double value);

} // Treatment
