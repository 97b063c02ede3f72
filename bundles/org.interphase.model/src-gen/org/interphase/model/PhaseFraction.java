/**
 * Copyright (c) 2026 The Interphase founders.
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Phase Fraction</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One phase of a composite.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.PhaseFraction#getPhase <em>Phase</em>}</li>
 *   <li>{@link org.interphase.model.PhaseFraction#getMaterial <em>Material</em>}</li>
 *   <li>{@link org.interphase.model.PhaseFraction#getFraction <em>Fraction</em>}</li>
 * </ul>
 *
 * @see org.interphase.model.CellstackPackage#getPhaseFraction()
 * @model
 * @generated
 */
public interface PhaseFraction extends Identified {
	/**
	 * Returns the value of the '<em><b>Phase</b></em>' attribute.
	 * The literals are from the enumeration {@link org.interphase.model.Phase}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Role of the phase.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Phase</em>' attribute.
	 * @see org.interphase.model.Phase
	 * @see #setPhase(Phase)
	 * @see org.interphase.model.CellstackPackage#getPhaseFraction_Phase()
	 * @model
	 * @generated
	 */
	Phase getPhase();

	/**
	 * Sets the value of the '{@link org.interphase.model.PhaseFraction#getPhase <em>Phase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phase</em>' attribute.
	 * @see org.interphase.model.Phase
	 * @see #getPhase()
	 * @generated
	 */
	void setPhase(Phase value);

	/**
	 * Returns the value of the '<em><b>Material</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id, name, formula or alias of its material.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Material</em>' attribute.
	 * @see #setMaterial(String)
	 * @see org.interphase.model.CellstackPackage#getPhaseFraction_Material()
	 * @model
	 * @generated
	 */
	String getMaterial();

	/**
	 * Sets the value of the '{@link org.interphase.model.PhaseFraction#getMaterial <em>Material</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Material</em>' attribute.
	 * @see #getMaterial()
	 * @generated
	 */
	void setMaterial(String value);

	/**
	 * Returns the value of the '<em><b>Fraction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mass or volume fraction.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fraction</em>' attribute.
	 * @see #setFraction(Double)
	 * @see org.interphase.model.CellstackPackage#getPhaseFraction_Fraction()
	 * @model annotation="http://www.interphase.org/quantity kind='fraction' unit='1' min='0' max='1'"
	 * @generated
	 */
	Double getFraction();

	/**
	 * Sets the value of the '{@link org.interphase.model.PhaseFraction#getFraction <em>Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fraction</em>' attribute.
	 * @see #getFraction()
	 * @generated
	 */
	void setFraction(Double value);

} // PhaseFraction
