/**
 * Copyright (c) 2026 The Interphase founders.
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Composite</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A layer made of several phases.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.Composite#getPhases <em>Phases</em>}</li>
 *   <li>{@link org.interphase.model.Composite#getFractionBasis <em>Fraction Basis</em>}</li>
 * </ul>
 *
 * @see org.interphase.model.CellstackPackage#getComposite()
 * @model abstract="true"
 * @generated
 */
public interface Composite extends EObject {
	/**
	 * Returns the value of the '<em><b>Phases</b></em>' containment reference list.
	 * The list contents are of type {@link org.interphase.model.PhaseFraction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The phases and their fractions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Phases</em>' containment reference list.
	 * @see org.interphase.model.CellstackPackage#getComposite_Phases()
	 * @model containment="true"
	 * @generated
	 */
	EList<PhaseFraction> getPhases();

	/**
	 * Returns the value of the '<em><b>Fraction Basis</b></em>' attribute.
	 * The literals are from the enumeration {@link org.interphase.model.FractionBasis}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mass or volume fractions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fraction Basis</em>' attribute.
	 * @see org.interphase.model.FractionBasis
	 * @see #setFractionBasis(FractionBasis)
	 * @see org.interphase.model.CellstackPackage#getComposite_FractionBasis()
	 * @model
	 * @generated
	 */
	FractionBasis getFractionBasis();

	/**
	 * Sets the value of the '{@link org.interphase.model.Composite#getFractionBasis <em>Fraction Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fraction Basis</em>' attribute.
	 * @see org.interphase.model.FractionBasis
	 * @see #getFractionBasis()
	 * @generated
	 */
	void setFractionBasis(FractionBasis value);

} // Composite
