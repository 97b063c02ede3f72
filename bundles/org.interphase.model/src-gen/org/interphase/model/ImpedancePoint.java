/**
 * Copyright (c) 2026 The Interphase founders.
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Impedance Point</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One point of an impedance spectrum.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.ImpedancePoint#getFrequency <em>Frequency</em>}</li>
 *   <li>{@link org.interphase.model.ImpedancePoint#getReal <em>Real</em>}</li>
 *   <li>{@link org.interphase.model.ImpedancePoint#getImaginary <em>Imaginary</em>}</li>
 * </ul>
 *
 * @see org.interphase.model.CellstackPackage#getImpedancePoint()
 * @model
 * @generated
 */
public interface ImpedancePoint extends EObject {
	/**
	 * Returns the value of the '<em><b>Frequency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Frequency.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Frequency</em>' attribute.
	 * @see #setFrequency(Double)
	 * @see org.interphase.model.CellstackPackage#getImpedancePoint_Frequency()
	 * @model annotation="http://www.interphase.org/quantity kind='rate' unit='Hz' min='0.000001' max='10000000000'"
	 * @generated
	 */
	Double getFrequency();

	/**
	 * Sets the value of the '{@link org.interphase.model.ImpedancePoint#getFrequency <em>Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Frequency</em>' attribute.
	 * @see #getFrequency()
	 * @generated
	 */
	void setFrequency(Double value);

	/**
	 * Returns the value of the '<em><b>Real</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Real part.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Real</em>' attribute.
	 * @see #setReal(Double)
	 * @see org.interphase.model.CellstackPackage#getImpedancePoint_Real()
	 * @model annotation="http://www.interphase.org/quantity kind='resistance' unit='ohm' min='-1000000000000' max='1000000000000'"
	 * @generated
	 */
	Double getReal();

	/**
	 * Sets the value of the '{@link org.interphase.model.ImpedancePoint#getReal <em>Real</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Real</em>' attribute.
	 * @see #getReal()
	 * @generated
	 */
	void setReal(Double value);

	/**
	 * Returns the value of the '<em><b>Imaginary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Imaginary part; negative for a capacitive response.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Imaginary</em>' attribute.
	 * @see #setImaginary(Double)
	 * @see org.interphase.model.CellstackPackage#getImpedancePoint_Imaginary()
	 * @model annotation="http://www.interphase.org/quantity kind='resistance' unit='ohm' min='-1000000000000' max='1000000000000'"
	 * @generated
	 */
	Double getImaginary();

	/**
	 * Sets the value of the '{@link org.interphase.model.ImpedancePoint#getImaginary <em>Imaginary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Imaginary</em>' attribute.
	 * @see #getImaginary()
	 * @generated
	 */
	void setImaginary(Double value);

} // ImpedancePoint
