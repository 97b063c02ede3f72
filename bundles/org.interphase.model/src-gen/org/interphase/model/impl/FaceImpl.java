/**
 * Copyright (c) 2026 The Interphase founders.
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.interphase.model.CellstackPackage;
import org.interphase.model.Face;
import org.interphase.model.Treatment;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Face</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.impl.FaceImpl#getTreatments <em>Treatments</em>}</li>
 *   <li>{@link org.interphase.model.impl.FaceImpl#getContactFraction <em>Contact Fraction</em>}</li>
 *   <li>{@link org.interphase.model.impl.FaceImpl#getContactAngle <em>Contact Angle</em>}</li>
 *   <li>{@link org.interphase.model.impl.FaceImpl#getSlope <em>Slope</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FaceImpl extends IdentifiedImpl implements Face {
	/**
	 * The cached value of the '{@link #getTreatments() <em>Treatments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTreatments()
	 * @generated
	 * @ordered
	 */
	protected EList<Treatment> treatments;

	/**
	 * The default value of the '{@link #getContactFraction() <em>Contact Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContactFraction()
	 * @generated
	 * @ordered
	 */
	protected static final Double CONTACT_FRACTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContactFraction() <em>Contact Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContactFraction()
	 * @generated
	 * @ordered
	 */
	protected Double contactFraction = CONTACT_FRACTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getContactAngle() <em>Contact Angle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContactAngle()
	 * @generated
	 * @ordered
	 */
	protected static final Double CONTACT_ANGLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContactAngle() <em>Contact Angle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContactAngle()
	 * @generated
	 * @ordered
	 */
	protected Double contactAngle = CONTACT_ANGLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSlope() <em>Slope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSlope()
	 * @generated
	 * @ordered
	 */
	protected static final Double SLOPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSlope() <em>Slope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSlope()
	 * @generated
	 * @ordered
	 */
	protected Double slope = SLOPE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FaceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CellstackPackage.Literals.FACE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Treatment> getTreatments() {
		if (treatments == null) {
			treatments = new EObjectContainmentEList<Treatment>(Treatment.class, this, CellstackPackage.FACE__TREATMENTS);
		}
		return treatments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getContactFraction() {
		return contactFraction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContactFraction(Double newContactFraction) {
		Double oldContactFraction = contactFraction;
		contactFraction = newContactFraction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.FACE__CONTACT_FRACTION, oldContactFraction, contactFraction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getContactAngle() {
		return contactAngle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContactAngle(Double newContactAngle) {
		Double oldContactAngle = contactAngle;
		contactAngle = newContactAngle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.FACE__CONTACT_ANGLE, oldContactAngle, contactAngle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getSlope() {
		return slope;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSlope(Double newSlope) {
		Double oldSlope = slope;
		slope = newSlope;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.FACE__SLOPE, oldSlope, slope));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CellstackPackage.FACE__TREATMENTS:
				return ((InternalEList<?>)getTreatments()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CellstackPackage.FACE__TREATMENTS:
				return getTreatments();
			case CellstackPackage.FACE__CONTACT_FRACTION:
				return getContactFraction();
			case CellstackPackage.FACE__CONTACT_ANGLE:
				return getContactAngle();
			case CellstackPackage.FACE__SLOPE:
				return getSlope();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CellstackPackage.FACE__TREATMENTS:
				getTreatments().clear();
				getTreatments().addAll((Collection<? extends Treatment>)newValue);
				return;
			case CellstackPackage.FACE__CONTACT_FRACTION:
				setContactFraction((Double)newValue);
				return;
			case CellstackPackage.FACE__CONTACT_ANGLE:
				setContactAngle((Double)newValue);
				return;
			case CellstackPackage.FACE__SLOPE:
				setSlope((Double)newValue);
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
			case CellstackPackage.FACE__TREATMENTS:
				getTreatments().clear();
				return;
			case CellstackPackage.FACE__CONTACT_FRACTION:
				setContactFraction(CONTACT_FRACTION_EDEFAULT);
				return;
			case CellstackPackage.FACE__CONTACT_ANGLE:
				setContactAngle(CONTACT_ANGLE_EDEFAULT);
				return;
			case CellstackPackage.FACE__SLOPE:
				setSlope(SLOPE_EDEFAULT);
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
			case CellstackPackage.FACE__TREATMENTS:
				return treatments != null && !treatments.isEmpty();
			case CellstackPackage.FACE__CONTACT_FRACTION:
				return CONTACT_FRACTION_EDEFAULT == null ? contactFraction != null : !CONTACT_FRACTION_EDEFAULT.equals(contactFraction);
			case CellstackPackage.FACE__CONTACT_ANGLE:
				return CONTACT_ANGLE_EDEFAULT == null ? contactAngle != null : !CONTACT_ANGLE_EDEFAULT.equals(contactAngle);
			case CellstackPackage.FACE__SLOPE:
				return SLOPE_EDEFAULT == null ? slope != null : !SLOPE_EDEFAULT.equals(slope);
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
		result.append(" (contactFraction: ");
		result.append(contactFraction);
		result.append(", contactAngle: ");
		result.append(contactAngle);
		result.append(", slope: ");
		result.append(slope);
		result.append(')');
		return result.toString();
	}

} //FaceImpl
