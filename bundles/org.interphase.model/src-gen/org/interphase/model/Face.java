/**
 * Copyright (c) 2026 The Interphase founders.
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Face</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * State of one face of a boundary.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.Face#getTreatments <em>Treatments</em>}</li>
 *   <li>{@link org.interphase.model.Face#getContactFraction <em>Contact Fraction</em>}</li>
 *   <li>{@link org.interphase.model.Face#getContactAngle <em>Contact Angle</em>}</li>
 *   <li>{@link org.interphase.model.Face#getSlope <em>Slope</em>}</li>
 * </ul>
 *
 * @see org.interphase.model.CellstackPackage#getFace()
 * @model
 * @generated
 */
public interface Face extends Identified {
	/**
	 * Returns the value of the '<em><b>Treatments</b></em>' containment reference list.
	 * The list contents are of type {@link org.interphase.model.Treatment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Treatments of the face in order of application.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Treatments</em>' containment reference list.
	 * @see org.interphase.model.CellstackPackage#getFace_Treatments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Treatment> getTreatments();

	/**
	 * Returns the value of the '<em><b>Contact Fraction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Touching fraction of the area, if known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contact Fraction</em>' attribute.
	 * @see #setContactFraction(Double)
	 * @see org.interphase.model.CellstackPackage#getFace_ContactFraction()
	 * @model annotation="http://www.interphase.org/quantity kind='fraction' unit='1' min='0' max='1'"
	 * @generated
	 */
	Double getContactFraction();

	/**
	 * Sets the value of the '{@link org.interphase.model.Face#getContactFraction <em>Contact Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contact Fraction</em>' attribute.
	 * @see #getContactFraction()
	 * @generated
	 */
	void setContactFraction(Double value);

	/**
	 * Returns the value of the '<em><b>Contact Angle</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Contact angle of molten lithium on this face.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contact Angle</em>' attribute.
	 * @see #setContactAngle(Double)
	 * @see org.interphase.model.CellstackPackage#getFace_ContactAngle()
	 * @model annotation="http://www.interphase.org/quantity kind='angle' unit='deg' min='0' max='180'"
	 * @generated
	 */
	Double getContactAngle();

	/**
	 * Sets the value of the '{@link org.interphase.model.Face#getContactAngle <em>Contact Angle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contact Angle</em>' attribute.
	 * @see #getContactAngle()
	 * @generated
	 */
	void setContactAngle(Double value);

	/**
	 * Returns the value of the '<em><b>Slope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Root-mean-square slope of the surface (two-dimensional gradient).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Slope</em>' attribute.
	 * @see #setSlope(Double)
	 * @see org.interphase.model.CellstackPackage#getFace_Slope()
	 * @model annotation="http://www.interphase.org/quantity kind='ratio' unit='1' min='0' max='10'"
	 * @generated
	 */
	Double getSlope();

	/**
	 * Sets the value of the '{@link org.interphase.model.Face#getSlope <em>Slope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Slope</em>' attribute.
	 * @see #getSlope()
	 * @generated
	 */
	void setSlope(Double value);

} // Face
