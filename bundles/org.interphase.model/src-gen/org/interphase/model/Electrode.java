/**
 * Copyright (c) 2026 The Interphase founders.
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Electrode</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An electrode.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.Electrode#getRole <em>Role</em>}</li>
 *   <li>{@link org.interphase.model.Electrode#getArealCapacity <em>Areal Capacity</em>}</li>
 *   <li>{@link org.interphase.model.Electrode#getSpecificCapacity <em>Specific Capacity</em>}</li>
 * </ul>
 *
 * @see org.interphase.model.CellstackPackage#getElectrode()
 * @model abstract="true"
 * @generated
 */
public interface Electrode extends Layer {
	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The literals are from the enumeration {@link org.interphase.model.ElectrodeRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Side on which it works.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.interphase.model.ElectrodeRole
	 * @see #setRole(ElectrodeRole)
	 * @see org.interphase.model.CellstackPackage#getElectrode_Role()
	 * @model
	 * @generated
	 */
	ElectrodeRole getRole();

	/**
	 * Sets the value of the '{@link org.interphase.model.Electrode#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.interphase.model.ElectrodeRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(ElectrodeRole value);

	/**
	 * Returns the value of the '<em><b>Areal Capacity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Areal capacity; computed from the loading when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Areal Capacity</em>' attribute.
	 * @see #setArealCapacity(Double)
	 * @see org.interphase.model.CellstackPackage#getElectrode_ArealCapacity()
	 * @model annotation="http://www.interphase.org/quantity kind='arealCapacity' unit='mAh/cm2' min='0' max='100'"
	 * @generated
	 */
	Double getArealCapacity();

	/**
	 * Sets the value of the '{@link org.interphase.model.Electrode#getArealCapacity <em>Areal Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Areal Capacity</em>' attribute.
	 * @see #getArealCapacity()
	 * @generated
	 */
	void setArealCapacity(Double value);

	/**
	 * Returns the value of the '<em><b>Specific Capacity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Capacity per gram of active material in use.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Specific Capacity</em>' attribute.
	 * @see #setSpecificCapacity(Double)
	 * @see org.interphase.model.CellstackPackage#getElectrode_SpecificCapacity()
	 * @model annotation="http://www.interphase.org/quantity kind='specificCapacity' unit='mAh/g' min='0' max='4000'"
	 * @generated
	 */
	Double getSpecificCapacity();

	/**
	 * Sets the value of the '{@link org.interphase.model.Electrode#getSpecificCapacity <em>Specific Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Specific Capacity</em>' attribute.
	 * @see #getSpecificCapacity()
	 * @generated
	 */
	void setSpecificCapacity(Double value);

} // Electrode
