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

import org.interphase.model.Boundary;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Layer;
import org.interphase.model.Measurement;
import org.interphase.model.Stack;
import org.interphase.model.VoltageKind;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Stack</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.impl.StackImpl#getLayers <em>Layers</em>}</li>
 *   <li>{@link org.interphase.model.impl.StackImpl#getBoundaries <em>Boundaries</em>}</li>
 *   <li>{@link org.interphase.model.impl.StackImpl#getArea <em>Area</em>}</li>
 *   <li>{@link org.interphase.model.impl.StackImpl#isHalfStack <em>Half Stack</em>}</li>
 *   <li>{@link org.interphase.model.impl.StackImpl#isAnodeFree <em>Anode Free</em>}</li>
 *   <li>{@link org.interphase.model.impl.StackImpl#getAnnotatedVoltage <em>Annotated Voltage</em>}</li>
 *   <li>{@link org.interphase.model.impl.StackImpl#getAnnotatedVoltageKind <em>Annotated Voltage Kind</em>}</li>
 *   <li>{@link org.interphase.model.impl.StackImpl#getCompliance <em>Compliance</em>}</li>
 *   <li>{@link org.interphase.model.impl.StackImpl#getFreeVolume <em>Free Volume</em>}</li>
 *   <li>{@link org.interphase.model.impl.StackImpl#getMeasurements <em>Measurements</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StackImpl extends NamedImpl implements Stack {
	/**
	 * The default value of the '{@link #getArea() <em>Area</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArea()
	 * @generated
	 * @ordered
	 */
	protected static final Double AREA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getArea() <em>Area</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArea()
	 * @generated
	 * @ordered
	 */
	protected Double area = AREA_EDEFAULT;

	/**
	 * The default value of the '{@link #isHalfStack() <em>Half Stack</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHalfStack()
	 * @generated
	 * @ordered
	 */
	protected static final boolean HALF_STACK_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isHalfStack() <em>Half Stack</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHalfStack()
	 * @generated
	 * @ordered
	 */
	protected boolean halfStack = HALF_STACK_EDEFAULT;

	/**
	 * The default value of the '{@link #isAnodeFree() <em>Anode Free</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAnodeFree()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ANODE_FREE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAnodeFree() <em>Anode Free</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAnodeFree()
	 * @generated
	 * @ordered
	 */
	protected boolean anodeFree = ANODE_FREE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnnotatedVoltage() <em>Annotated Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnnotatedVoltage()
	 * @generated
	 * @ordered
	 */
	protected static final Double ANNOTATED_VOLTAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnnotatedVoltage() <em>Annotated Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnnotatedVoltage()
	 * @generated
	 * @ordered
	 */
	protected Double annotatedVoltage = ANNOTATED_VOLTAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnnotatedVoltageKind() <em>Annotated Voltage Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnnotatedVoltageKind()
	 * @generated
	 * @ordered
	 */
	protected static final VoltageKind ANNOTATED_VOLTAGE_KIND_EDEFAULT = VoltageKind.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getAnnotatedVoltageKind() <em>Annotated Voltage Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnnotatedVoltageKind()
	 * @generated
	 * @ordered
	 */
	protected VoltageKind annotatedVoltageKind = ANNOTATED_VOLTAGE_KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getCompliance() <em>Compliance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCompliance()
	 * @generated
	 * @ordered
	 */
	protected static final Double COMPLIANCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCompliance() <em>Compliance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCompliance()
	 * @generated
	 * @ordered
	 */
	protected Double compliance = COMPLIANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFreeVolume() <em>Free Volume</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFreeVolume()
	 * @generated
	 * @ordered
	 */
	protected static final Double FREE_VOLUME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFreeVolume() <em>Free Volume</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFreeVolume()
	 * @generated
	 * @ordered
	 */
	protected Double freeVolume = FREE_VOLUME_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMeasurements() <em>Measurements</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasurements()
	 * @generated
	 * @ordered
	 */
	protected EList<Measurement> measurements;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StackImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CellstackPackage.Literals.STACK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Layer> getLayers() {
		return org.interphase.model.internal.spec.StackLists.of(this).layers();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Boundary> getBoundaries() {
		return org.interphase.model.internal.spec.StackLists.of(this).boundaries();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getArea() {
		return area;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArea(Double newArea) {
		Double oldArea = area;
		area = newArea;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.STACK__AREA, oldArea, area));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isHalfStack() {
		return halfStack;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHalfStack(boolean newHalfStack) {
		boolean oldHalfStack = halfStack;
		halfStack = newHalfStack;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.STACK__HALF_STACK, oldHalfStack, halfStack));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAnodeFree() {
		return anodeFree;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnodeFree(boolean newAnodeFree) {
		boolean oldAnodeFree = anodeFree;
		anodeFree = newAnodeFree;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.STACK__ANODE_FREE, oldAnodeFree, anodeFree));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getAnnotatedVoltage() {
		return annotatedVoltage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnnotatedVoltage(Double newAnnotatedVoltage) {
		Double oldAnnotatedVoltage = annotatedVoltage;
		annotatedVoltage = newAnnotatedVoltage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.STACK__ANNOTATED_VOLTAGE, oldAnnotatedVoltage, annotatedVoltage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VoltageKind getAnnotatedVoltageKind() {
		return annotatedVoltageKind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnnotatedVoltageKind(VoltageKind newAnnotatedVoltageKind) {
		VoltageKind oldAnnotatedVoltageKind = annotatedVoltageKind;
		annotatedVoltageKind = newAnnotatedVoltageKind == null ? ANNOTATED_VOLTAGE_KIND_EDEFAULT : newAnnotatedVoltageKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.STACK__ANNOTATED_VOLTAGE_KIND, oldAnnotatedVoltageKind, annotatedVoltageKind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getCompliance() {
		return compliance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCompliance(Double newCompliance) {
		Double oldCompliance = compliance;
		compliance = newCompliance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.STACK__COMPLIANCE, oldCompliance, compliance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getFreeVolume() {
		return freeVolume;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFreeVolume(Double newFreeVolume) {
		Double oldFreeVolume = freeVolume;
		freeVolume = newFreeVolume;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.STACK__FREE_VOLUME, oldFreeVolume, freeVolume));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Measurement> getMeasurements() {
		if (measurements == null) {
			measurements = new EObjectContainmentEList<Measurement>(Measurement.class, this, CellstackPackage.STACK__MEASUREMENTS);
		}
		return measurements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CellstackPackage.STACK__LAYERS:
				return ((InternalEList<?>)getLayers()).basicRemove(otherEnd, msgs);
			case CellstackPackage.STACK__BOUNDARIES:
				return ((InternalEList<?>)getBoundaries()).basicRemove(otherEnd, msgs);
			case CellstackPackage.STACK__MEASUREMENTS:
				return ((InternalEList<?>)getMeasurements()).basicRemove(otherEnd, msgs);
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
			case CellstackPackage.STACK__LAYERS:
				return getLayers();
			case CellstackPackage.STACK__BOUNDARIES:
				return getBoundaries();
			case CellstackPackage.STACK__AREA:
				return getArea();
			case CellstackPackage.STACK__HALF_STACK:
				return isHalfStack();
			case CellstackPackage.STACK__ANODE_FREE:
				return isAnodeFree();
			case CellstackPackage.STACK__ANNOTATED_VOLTAGE:
				return getAnnotatedVoltage();
			case CellstackPackage.STACK__ANNOTATED_VOLTAGE_KIND:
				return getAnnotatedVoltageKind();
			case CellstackPackage.STACK__COMPLIANCE:
				return getCompliance();
			case CellstackPackage.STACK__FREE_VOLUME:
				return getFreeVolume();
			case CellstackPackage.STACK__MEASUREMENTS:
				return getMeasurements();
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
			case CellstackPackage.STACK__LAYERS:
				getLayers().clear();
				getLayers().addAll((Collection<? extends Layer>)newValue);
				return;
			case CellstackPackage.STACK__BOUNDARIES:
				getBoundaries().clear();
				getBoundaries().addAll((Collection<? extends Boundary>)newValue);
				return;
			case CellstackPackage.STACK__AREA:
				setArea((Double)newValue);
				return;
			case CellstackPackage.STACK__HALF_STACK:
				setHalfStack((Boolean)newValue);
				return;
			case CellstackPackage.STACK__ANODE_FREE:
				setAnodeFree((Boolean)newValue);
				return;
			case CellstackPackage.STACK__ANNOTATED_VOLTAGE:
				setAnnotatedVoltage((Double)newValue);
				return;
			case CellstackPackage.STACK__ANNOTATED_VOLTAGE_KIND:
				setAnnotatedVoltageKind((VoltageKind)newValue);
				return;
			case CellstackPackage.STACK__COMPLIANCE:
				setCompliance((Double)newValue);
				return;
			case CellstackPackage.STACK__FREE_VOLUME:
				setFreeVolume((Double)newValue);
				return;
			case CellstackPackage.STACK__MEASUREMENTS:
				getMeasurements().clear();
				getMeasurements().addAll((Collection<? extends Measurement>)newValue);
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
			case CellstackPackage.STACK__LAYERS:
				getLayers().clear();
				return;
			case CellstackPackage.STACK__BOUNDARIES:
				getBoundaries().clear();
				return;
			case CellstackPackage.STACK__AREA:
				setArea(AREA_EDEFAULT);
				return;
			case CellstackPackage.STACK__HALF_STACK:
				setHalfStack(HALF_STACK_EDEFAULT);
				return;
			case CellstackPackage.STACK__ANODE_FREE:
				setAnodeFree(ANODE_FREE_EDEFAULT);
				return;
			case CellstackPackage.STACK__ANNOTATED_VOLTAGE:
				setAnnotatedVoltage(ANNOTATED_VOLTAGE_EDEFAULT);
				return;
			case CellstackPackage.STACK__ANNOTATED_VOLTAGE_KIND:
				setAnnotatedVoltageKind(ANNOTATED_VOLTAGE_KIND_EDEFAULT);
				return;
			case CellstackPackage.STACK__COMPLIANCE:
				setCompliance(COMPLIANCE_EDEFAULT);
				return;
			case CellstackPackage.STACK__FREE_VOLUME:
				setFreeVolume(FREE_VOLUME_EDEFAULT);
				return;
			case CellstackPackage.STACK__MEASUREMENTS:
				getMeasurements().clear();
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
			case CellstackPackage.STACK__LAYERS:
				return !getLayers().isEmpty();
			case CellstackPackage.STACK__BOUNDARIES:
				return !getBoundaries().isEmpty();
			case CellstackPackage.STACK__AREA:
				return AREA_EDEFAULT == null ? area != null : !AREA_EDEFAULT.equals(area);
			case CellstackPackage.STACK__HALF_STACK:
				return halfStack != HALF_STACK_EDEFAULT;
			case CellstackPackage.STACK__ANODE_FREE:
				return anodeFree != ANODE_FREE_EDEFAULT;
			case CellstackPackage.STACK__ANNOTATED_VOLTAGE:
				return ANNOTATED_VOLTAGE_EDEFAULT == null ? annotatedVoltage != null : !ANNOTATED_VOLTAGE_EDEFAULT.equals(annotatedVoltage);
			case CellstackPackage.STACK__ANNOTATED_VOLTAGE_KIND:
				return annotatedVoltageKind != ANNOTATED_VOLTAGE_KIND_EDEFAULT;
			case CellstackPackage.STACK__COMPLIANCE:
				return COMPLIANCE_EDEFAULT == null ? compliance != null : !COMPLIANCE_EDEFAULT.equals(compliance);
			case CellstackPackage.STACK__FREE_VOLUME:
				return FREE_VOLUME_EDEFAULT == null ? freeVolume != null : !FREE_VOLUME_EDEFAULT.equals(freeVolume);
			case CellstackPackage.STACK__MEASUREMENTS:
				return measurements != null && !measurements.isEmpty();
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
		result.append(" (area: ");
		result.append(area);
		result.append(", halfStack: ");
		result.append(halfStack);
		result.append(", anodeFree: ");
		result.append(anodeFree);
		result.append(", annotatedVoltage: ");
		result.append(annotatedVoltage);
		result.append(", annotatedVoltageKind: ");
		result.append(annotatedVoltageKind);
		result.append(", compliance: ");
		result.append(compliance);
		result.append(", freeVolume: ");
		result.append(freeVolume);
		result.append(')');
		return result.toString();
	}

} //StackImpl
