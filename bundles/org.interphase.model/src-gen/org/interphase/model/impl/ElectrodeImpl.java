/**
 * Copyright (c) 2026 The Interphase founders.
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.interphase.model.CellstackPackage;
import org.interphase.model.Electrode;
import org.interphase.model.ElectrodeRole;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Electrode</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.impl.ElectrodeImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.interphase.model.impl.ElectrodeImpl#getArealCapacity <em>Areal Capacity</em>}</li>
 *   <li>{@link org.interphase.model.impl.ElectrodeImpl#getSpecificCapacity <em>Specific Capacity</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class ElectrodeImpl extends LayerImpl implements Electrode {
	/**
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final ElectrodeRole ROLE_EDEFAULT = ElectrodeRole.AUTOMATIC;

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected ElectrodeRole role = ROLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getArealCapacity() <em>Areal Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArealCapacity()
	 * @generated
	 * @ordered
	 */
	protected static final Double AREAL_CAPACITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getArealCapacity() <em>Areal Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArealCapacity()
	 * @generated
	 * @ordered
	 */
	protected Double arealCapacity = AREAL_CAPACITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getSpecificCapacity() <em>Specific Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpecificCapacity()
	 * @generated
	 * @ordered
	 */
	protected static final Double SPECIFIC_CAPACITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSpecificCapacity() <em>Specific Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpecificCapacity()
	 * @generated
	 * @ordered
	 */
	protected Double specificCapacity = SPECIFIC_CAPACITY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ElectrodeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CellstackPackage.Literals.ELECTRODE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ElectrodeRole getRole() {
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(ElectrodeRole newRole) {
		ElectrodeRole oldRole = role;
		role = newRole == null ? ROLE_EDEFAULT : newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.ELECTRODE__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getArealCapacity() {
		return arealCapacity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArealCapacity(Double newArealCapacity) {
		Double oldArealCapacity = arealCapacity;
		arealCapacity = newArealCapacity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.ELECTRODE__AREAL_CAPACITY, oldArealCapacity, arealCapacity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getSpecificCapacity() {
		return specificCapacity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSpecificCapacity(Double newSpecificCapacity) {
		Double oldSpecificCapacity = specificCapacity;
		specificCapacity = newSpecificCapacity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.ELECTRODE__SPECIFIC_CAPACITY, oldSpecificCapacity, specificCapacity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CellstackPackage.ELECTRODE__ROLE:
				return getRole();
			case CellstackPackage.ELECTRODE__AREAL_CAPACITY:
				return getArealCapacity();
			case CellstackPackage.ELECTRODE__SPECIFIC_CAPACITY:
				return getSpecificCapacity();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CellstackPackage.ELECTRODE__ROLE:
				setRole((ElectrodeRole)newValue);
				return;
			case CellstackPackage.ELECTRODE__AREAL_CAPACITY:
				setArealCapacity((Double)newValue);
				return;
			case CellstackPackage.ELECTRODE__SPECIFIC_CAPACITY:
				setSpecificCapacity((Double)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case CellstackPackage.ELECTRODE__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case CellstackPackage.ELECTRODE__AREAL_CAPACITY:
				setArealCapacity(AREAL_CAPACITY_EDEFAULT);
				return;
			case CellstackPackage.ELECTRODE__SPECIFIC_CAPACITY:
				setSpecificCapacity(SPECIFIC_CAPACITY_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case CellstackPackage.ELECTRODE__ROLE:
				return role != ROLE_EDEFAULT;
			case CellstackPackage.ELECTRODE__AREAL_CAPACITY:
				return AREAL_CAPACITY_EDEFAULT == null ? arealCapacity != null : !AREAL_CAPACITY_EDEFAULT.equals(arealCapacity);
			case CellstackPackage.ELECTRODE__SPECIFIC_CAPACITY:
				return SPECIFIC_CAPACITY_EDEFAULT == null ? specificCapacity != null : !SPECIFIC_CAPACITY_EDEFAULT.equals(specificCapacity);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (role: ");
		result.append(role);
		result.append(", arealCapacity: ");
		result.append(arealCapacity);
		result.append(", specificCapacity: ");
		result.append(specificCapacity);
		result.append(')');
		return result.toString();
	}

} //ElectrodeImpl
