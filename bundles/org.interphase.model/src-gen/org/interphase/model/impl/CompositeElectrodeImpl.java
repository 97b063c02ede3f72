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
import org.interphase.model.Composite;
import org.interphase.model.CompositeElectrode;
import org.interphase.model.FractionBasis;
import org.interphase.model.PhaseFraction;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Composite Electrode</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.impl.CompositeElectrodeImpl#getPhases <em>Phases</em>}</li>
 *   <li>{@link org.interphase.model.impl.CompositeElectrodeImpl#getFractionBasis <em>Fraction Basis</em>}</li>
 *   <li>{@link org.interphase.model.impl.CompositeElectrodeImpl#getLoading <em>Loading</em>}</li>
 *   <li>{@link org.interphase.model.impl.CompositeElectrodeImpl#getParticleRadius <em>Particle Radius</em>}</li>
 *   <li>{@link org.interphase.model.impl.CompositeElectrodeImpl#getCoatingMaterial <em>Coating Material</em>}</li>
 *   <li>{@link org.interphase.model.impl.CompositeElectrodeImpl#getCoatingThickness <em>Coating Thickness</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CompositeElectrodeImpl extends ElectrodeImpl implements CompositeElectrode {
	/**
	 * The cached value of the '{@link #getPhases() <em>Phases</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhases()
	 * @generated
	 * @ordered
	 */
	protected EList<PhaseFraction> phases;

	/**
	 * The default value of the '{@link #getFractionBasis() <em>Fraction Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFractionBasis()
	 * @generated
	 * @ordered
	 */
	protected static final FractionBasis FRACTION_BASIS_EDEFAULT = FractionBasis.MASS;

	/**
	 * The cached value of the '{@link #getFractionBasis() <em>Fraction Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFractionBasis()
	 * @generated
	 * @ordered
	 */
	protected FractionBasis fractionBasis = FRACTION_BASIS_EDEFAULT;

	/**
	 * The default value of the '{@link #getLoading() <em>Loading</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLoading()
	 * @generated
	 * @ordered
	 */
	protected static final Double LOADING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLoading() <em>Loading</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLoading()
	 * @generated
	 * @ordered
	 */
	protected Double loading = LOADING_EDEFAULT;

	/**
	 * The default value of the '{@link #getParticleRadius() <em>Particle Radius</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParticleRadius()
	 * @generated
	 * @ordered
	 */
	protected static final Double PARTICLE_RADIUS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getParticleRadius() <em>Particle Radius</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParticleRadius()
	 * @generated
	 * @ordered
	 */
	protected Double particleRadius = PARTICLE_RADIUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getCoatingMaterial() <em>Coating Material</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoatingMaterial()
	 * @generated
	 * @ordered
	 */
	protected static final String COATING_MATERIAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCoatingMaterial() <em>Coating Material</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoatingMaterial()
	 * @generated
	 * @ordered
	 */
	protected String coatingMaterial = COATING_MATERIAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getCoatingThickness() <em>Coating Thickness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoatingThickness()
	 * @generated
	 * @ordered
	 */
	protected static final Double COATING_THICKNESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCoatingThickness() <em>Coating Thickness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoatingThickness()
	 * @generated
	 * @ordered
	 */
	protected Double coatingThickness = COATING_THICKNESS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CompositeElectrodeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CellstackPackage.Literals.COMPOSITE_ELECTRODE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PhaseFraction> getPhases() {
		if (phases == null) {
			phases = new EObjectContainmentEList<PhaseFraction>(PhaseFraction.class, this, CellstackPackage.COMPOSITE_ELECTRODE__PHASES);
		}
		return phases;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FractionBasis getFractionBasis() {
		return fractionBasis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFractionBasis(FractionBasis newFractionBasis) {
		FractionBasis oldFractionBasis = fractionBasis;
		fractionBasis = newFractionBasis == null ? FRACTION_BASIS_EDEFAULT : newFractionBasis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.COMPOSITE_ELECTRODE__FRACTION_BASIS, oldFractionBasis, fractionBasis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getLoading() {
		return loading;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLoading(Double newLoading) {
		Double oldLoading = loading;
		loading = newLoading;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.COMPOSITE_ELECTRODE__LOADING, oldLoading, loading));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getParticleRadius() {
		return particleRadius;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParticleRadius(Double newParticleRadius) {
		Double oldParticleRadius = particleRadius;
		particleRadius = newParticleRadius;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.COMPOSITE_ELECTRODE__PARTICLE_RADIUS, oldParticleRadius, particleRadius));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCoatingMaterial() {
		return coatingMaterial;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCoatingMaterial(String newCoatingMaterial) {
		String oldCoatingMaterial = coatingMaterial;
		coatingMaterial = newCoatingMaterial;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.COMPOSITE_ELECTRODE__COATING_MATERIAL, oldCoatingMaterial, coatingMaterial));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getCoatingThickness() {
		return coatingThickness;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCoatingThickness(Double newCoatingThickness) {
		Double oldCoatingThickness = coatingThickness;
		coatingThickness = newCoatingThickness;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.COMPOSITE_ELECTRODE__COATING_THICKNESS, oldCoatingThickness, coatingThickness));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CellstackPackage.COMPOSITE_ELECTRODE__PHASES:
				return ((InternalEList<?>)getPhases()).basicRemove(otherEnd, msgs);
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
			case CellstackPackage.COMPOSITE_ELECTRODE__PHASES:
				return getPhases();
			case CellstackPackage.COMPOSITE_ELECTRODE__FRACTION_BASIS:
				return getFractionBasis();
			case CellstackPackage.COMPOSITE_ELECTRODE__LOADING:
				return getLoading();
			case CellstackPackage.COMPOSITE_ELECTRODE__PARTICLE_RADIUS:
				return getParticleRadius();
			case CellstackPackage.COMPOSITE_ELECTRODE__COATING_MATERIAL:
				return getCoatingMaterial();
			case CellstackPackage.COMPOSITE_ELECTRODE__COATING_THICKNESS:
				return getCoatingThickness();
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
			case CellstackPackage.COMPOSITE_ELECTRODE__PHASES:
				getPhases().clear();
				getPhases().addAll((Collection<? extends PhaseFraction>)newValue);
				return;
			case CellstackPackage.COMPOSITE_ELECTRODE__FRACTION_BASIS:
				setFractionBasis((FractionBasis)newValue);
				return;
			case CellstackPackage.COMPOSITE_ELECTRODE__LOADING:
				setLoading((Double)newValue);
				return;
			case CellstackPackage.COMPOSITE_ELECTRODE__PARTICLE_RADIUS:
				setParticleRadius((Double)newValue);
				return;
			case CellstackPackage.COMPOSITE_ELECTRODE__COATING_MATERIAL:
				setCoatingMaterial((String)newValue);
				return;
			case CellstackPackage.COMPOSITE_ELECTRODE__COATING_THICKNESS:
				setCoatingThickness((Double)newValue);
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
			case CellstackPackage.COMPOSITE_ELECTRODE__PHASES:
				getPhases().clear();
				return;
			case CellstackPackage.COMPOSITE_ELECTRODE__FRACTION_BASIS:
				setFractionBasis(FRACTION_BASIS_EDEFAULT);
				return;
			case CellstackPackage.COMPOSITE_ELECTRODE__LOADING:
				setLoading(LOADING_EDEFAULT);
				return;
			case CellstackPackage.COMPOSITE_ELECTRODE__PARTICLE_RADIUS:
				setParticleRadius(PARTICLE_RADIUS_EDEFAULT);
				return;
			case CellstackPackage.COMPOSITE_ELECTRODE__COATING_MATERIAL:
				setCoatingMaterial(COATING_MATERIAL_EDEFAULT);
				return;
			case CellstackPackage.COMPOSITE_ELECTRODE__COATING_THICKNESS:
				setCoatingThickness(COATING_THICKNESS_EDEFAULT);
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
			case CellstackPackage.COMPOSITE_ELECTRODE__PHASES:
				return phases != null && !phases.isEmpty();
			case CellstackPackage.COMPOSITE_ELECTRODE__FRACTION_BASIS:
				return fractionBasis != FRACTION_BASIS_EDEFAULT;
			case CellstackPackage.COMPOSITE_ELECTRODE__LOADING:
				return LOADING_EDEFAULT == null ? loading != null : !LOADING_EDEFAULT.equals(loading);
			case CellstackPackage.COMPOSITE_ELECTRODE__PARTICLE_RADIUS:
				return PARTICLE_RADIUS_EDEFAULT == null ? particleRadius != null : !PARTICLE_RADIUS_EDEFAULT.equals(particleRadius);
			case CellstackPackage.COMPOSITE_ELECTRODE__COATING_MATERIAL:
				return COATING_MATERIAL_EDEFAULT == null ? coatingMaterial != null : !COATING_MATERIAL_EDEFAULT.equals(coatingMaterial);
			case CellstackPackage.COMPOSITE_ELECTRODE__COATING_THICKNESS:
				return COATING_THICKNESS_EDEFAULT == null ? coatingThickness != null : !COATING_THICKNESS_EDEFAULT.equals(coatingThickness);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == Composite.class) {
			switch (derivedFeatureID) {
				case CellstackPackage.COMPOSITE_ELECTRODE__PHASES: return CellstackPackage.COMPOSITE__PHASES;
				case CellstackPackage.COMPOSITE_ELECTRODE__FRACTION_BASIS: return CellstackPackage.COMPOSITE__FRACTION_BASIS;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == Composite.class) {
			switch (baseFeatureID) {
				case CellstackPackage.COMPOSITE__PHASES: return CellstackPackage.COMPOSITE_ELECTRODE__PHASES;
				case CellstackPackage.COMPOSITE__FRACTION_BASIS: return CellstackPackage.COMPOSITE_ELECTRODE__FRACTION_BASIS;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
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
		result.append(" (fractionBasis: ");
		result.append(fractionBasis);
		result.append(", loading: ");
		result.append(loading);
		result.append(", particleRadius: ");
		result.append(particleRadius);
		result.append(", coatingMaterial: ");
		result.append(coatingMaterial);
		result.append(", coatingThickness: ");
		result.append(coatingThickness);
		result.append(')');
		return result.toString();
	}

} //CompositeElectrodeImpl
