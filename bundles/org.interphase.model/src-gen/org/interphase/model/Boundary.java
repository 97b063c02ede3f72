/**
 * Copyright (c) 2026 The Interphase founders.
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Boundary</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The boundary between two neighbouring layers. It is made, kept and retired by its stack.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.Boundary#getLeft <em>Left</em>}</li>
 *   <li>{@link org.interphase.model.Boundary#getRight <em>Right</em>}</li>
 *   <li>{@link org.interphase.model.Boundary#getLeftFace <em>Left Face</em>}</li>
 *   <li>{@link org.interphase.model.Boundary#getRightFace <em>Right Face</em>}</li>
 *   <li>{@link org.interphase.model.Boundary#getContact <em>Contact</em>}</li>
 *   <li>{@link org.interphase.model.Boundary#getPreferredBasis <em>Preferred Basis</em>}</li>
 *   <li>{@link org.interphase.model.Boundary#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.interphase.model.Boundary#getMeasurements <em>Measurements</em>}</li>
 * </ul>
 *
 * @see org.interphase.model.CellstackPackage#getBoundary()
 * @model
 * @generated
 */
public interface Boundary extends Identified {
	/**
	 * Returns the value of the '<em><b>Left</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The layer before it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Left</em>' reference.
	 * @see #setLeft(Layer)
	 * @see org.interphase.model.CellstackPackage#getBoundary_Left()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Layer getLeft();

	/**
	 * Sets the value of the '{@link org.interphase.model.Boundary#getLeft <em>Left</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Left</em>' reference.
	 * @see #getLeft()
	 * @generated
	 */
	void setLeft(Layer value);

	/**
	 * Returns the value of the '<em><b>Right</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The layer after it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Right</em>' reference.
	 * @see #setRight(Layer)
	 * @see org.interphase.model.CellstackPackage#getBoundary_Right()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Layer getRight();

	/**
	 * Sets the value of the '{@link org.interphase.model.Boundary#getRight <em>Right</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Right</em>' reference.
	 * @see #getRight()
	 * @generated
	 */
	void setRight(Layer value);

	/**
	 * Returns the value of the '<em><b>Left Face</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * State of the face of the left layer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Left Face</em>' containment reference.
	 * @see #setLeftFace(Face)
	 * @see org.interphase.model.CellstackPackage#getBoundary_LeftFace()
	 * @model containment="true"
	 * @generated
	 */
	Face getLeftFace();

	/**
	 * Sets the value of the '{@link org.interphase.model.Boundary#getLeftFace <em>Left Face</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Left Face</em>' containment reference.
	 * @see #getLeftFace()
	 * @generated
	 */
	void setLeftFace(Face value);

	/**
	 * Returns the value of the '<em><b>Right Face</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * State of the face of the right layer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Right Face</em>' containment reference.
	 * @see #setRightFace(Face)
	 * @see org.interphase.model.CellstackPackage#getBoundary_RightFace()
	 * @model containment="true"
	 * @generated
	 */
	Face getRightFace();

	/**
	 * Sets the value of the '{@link org.interphase.model.Boundary#getRightFace <em>Right Face</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Right Face</em>' containment reference.
	 * @see #getRightFace()
	 * @generated
	 */
	void setRightFace(Face value);

	/**
	 * Returns the value of the '<em><b>Contact</b></em>' attribute.
	 * The literals are from the enumeration {@link org.interphase.model.ContactState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the faces were brought together.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contact</em>' attribute.
	 * @see org.interphase.model.ContactState
	 * @see #setContact(ContactState)
	 * @see org.interphase.model.CellstackPackage#getBoundary_Contact()
	 * @model
	 * @generated
	 */
	ContactState getContact();

	/**
	 * Sets the value of the '{@link org.interphase.model.Boundary#getContact <em>Contact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contact</em>' attribute.
	 * @see org.interphase.model.ContactState
	 * @see #getContact()
	 * @generated
	 */
	void setContact(ContactState value);

	/**
	 * Returns the value of the '<em><b>Preferred Basis</b></em>' attribute.
	 * The literals are from the enumeration {@link org.interphase.model.EstimateBasis}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind of estimate that the author wants as headline value.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Preferred Basis</em>' attribute.
	 * @see org.interphase.model.EstimateBasis
	 * @see #setPreferredBasis(EstimateBasis)
	 * @see org.interphase.model.CellstackPackage#getBoundary_PreferredBasis()
	 * @model
	 * @generated
	 */
	EstimateBasis getPreferredBasis();

	/**
	 * Sets the value of the '{@link org.interphase.model.Boundary#getPreferredBasis <em>Preferred Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Preferred Basis</em>' attribute.
	 * @see org.interphase.model.EstimateBasis
	 * @see #getPreferredBasis()
	 * @generated
	 */
	void setPreferredBasis(EstimateBasis value);

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Free text of the author.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notes</em>' attribute.
	 * @see #setNotes(String)
	 * @see org.interphase.model.CellstackPackage#getBoundary_Notes()
	 * @model
	 * @generated
	 */
	String getNotes();

	/**
	 * Sets the value of the '{@link org.interphase.model.Boundary#getNotes <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notes</em>' attribute.
	 * @see #getNotes()
	 * @generated
	 */
	void setNotes(String value);

	/**
	 * Returns the value of the '<em><b>Measurements</b></em>' containment reference list.
	 * The list contents are of type {@link org.interphase.model.Measurement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Measured values for this boundary.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measurements</em>' containment reference list.
	 * @see org.interphase.model.CellstackPackage#getBoundary_Measurements()
	 * @model containment="true"
	 * @generated
	 */
	EList<Measurement> getMeasurements();

} // Boundary
