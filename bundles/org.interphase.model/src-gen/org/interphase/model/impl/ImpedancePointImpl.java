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
import org.interphase.model.ImpedancePoint;

import org.interphase.model.internal.spec.ModelObject;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Impedance Point</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.impl.ImpedancePointImpl#getFrequency <em>Frequency</em>}</li>
 *   <li>{@link org.interphase.model.impl.ImpedancePointImpl#getReal <em>Real</em>}</li>
 *   <li>{@link org.interphase.model.impl.ImpedancePointImpl#getImaginary <em>Imaginary</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ImpedancePointImpl extends ModelObject implements ImpedancePoint {
	/**
	 * The default value of the '{@link #getFrequency() <em>Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrequency()
	 * @generated
	 * @ordered
	 */
	protected static final Double FREQUENCY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFrequency() <em>Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrequency()
	 * @generated
	 * @ordered
	 */
	protected Double frequency = FREQUENCY_EDEFAULT;

	/**
	 * The default value of the '{@link #getReal() <em>Real</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReal()
	 * @generated
	 * @ordered
	 */
	protected static final Double REAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReal() <em>Real</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReal()
	 * @generated
	 * @ordered
	 */
	protected Double real = REAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getImaginary() <em>Imaginary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImaginary()
	 * @generated
	 * @ordered
	 */
	protected static final Double IMAGINARY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getImaginary() <em>Imaginary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImaginary()
	 * @generated
	 * @ordered
	 */
	protected Double imaginary = IMAGINARY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ImpedancePointImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CellstackPackage.Literals.IMPEDANCE_POINT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getFrequency() {
		return frequency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrequency(Double newFrequency) {
		Double oldFrequency = frequency;
		frequency = newFrequency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.IMPEDANCE_POINT__FREQUENCY, oldFrequency, frequency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getReal() {
		return real;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReal(Double newReal) {
		Double oldReal = real;
		real = newReal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.IMPEDANCE_POINT__REAL, oldReal, real));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getImaginary() {
		return imaginary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImaginary(Double newImaginary) {
		Double oldImaginary = imaginary;
		imaginary = newImaginary;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.IMPEDANCE_POINT__IMAGINARY, oldImaginary, imaginary));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CellstackPackage.IMPEDANCE_POINT__FREQUENCY:
				return getFrequency();
			case CellstackPackage.IMPEDANCE_POINT__REAL:
				return getReal();
			case CellstackPackage.IMPEDANCE_POINT__IMAGINARY:
				return getImaginary();
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
			case CellstackPackage.IMPEDANCE_POINT__FREQUENCY:
				setFrequency((Double)newValue);
				return;
			case CellstackPackage.IMPEDANCE_POINT__REAL:
				setReal((Double)newValue);
				return;
			case CellstackPackage.IMPEDANCE_POINT__IMAGINARY:
				setImaginary((Double)newValue);
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
			case CellstackPackage.IMPEDANCE_POINT__FREQUENCY:
				setFrequency(FREQUENCY_EDEFAULT);
				return;
			case CellstackPackage.IMPEDANCE_POINT__REAL:
				setReal(REAL_EDEFAULT);
				return;
			case CellstackPackage.IMPEDANCE_POINT__IMAGINARY:
				setImaginary(IMAGINARY_EDEFAULT);
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
			case CellstackPackage.IMPEDANCE_POINT__FREQUENCY:
				return FREQUENCY_EDEFAULT == null ? frequency != null : !FREQUENCY_EDEFAULT.equals(frequency);
			case CellstackPackage.IMPEDANCE_POINT__REAL:
				return REAL_EDEFAULT == null ? real != null : !REAL_EDEFAULT.equals(real);
			case CellstackPackage.IMPEDANCE_POINT__IMAGINARY:
				return IMAGINARY_EDEFAULT == null ? imaginary != null : !IMAGINARY_EDEFAULT.equals(imaginary);
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
		result.append(" (frequency: ");
		result.append(frequency);
		result.append(", real: ");
		result.append(real);
		result.append(", imaginary: ");
		result.append(imaginary);
		result.append(')');
		return result.toString();
	}

} //ImpedancePointImpl
