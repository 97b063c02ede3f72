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
import org.interphase.model.Conditions;
import org.interphase.model.Design;
import org.interphase.model.Material;
import org.interphase.model.RuleSetting;
import org.interphase.model.Source;
import org.interphase.model.Stack;
import org.interphase.model.Waiver;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Design</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.impl.DesignImpl#getConditions <em>Conditions</em>}</li>
 *   <li>{@link org.interphase.model.impl.DesignImpl#getStacks <em>Stacks</em>}</li>
 *   <li>{@link org.interphase.model.impl.DesignImpl#getMaterials <em>Materials</em>}</li>
 *   <li>{@link org.interphase.model.impl.DesignImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.interphase.model.impl.DesignImpl#getWaivers <em>Waivers</em>}</li>
 *   <li>{@link org.interphase.model.impl.DesignImpl#getRuleProfile <em>Rule Profile</em>}</li>
 *   <li>{@link org.interphase.model.impl.DesignImpl#getRuleSettings <em>Rule Settings</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DesignImpl extends NamedImpl implements Design {
	/**
	 * The cached value of the '{@link #getConditions() <em>Conditions</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConditions()
	 * @generated
	 * @ordered
	 */
	protected Conditions conditions;

	/**
	 * The cached value of the '{@link #getStacks() <em>Stacks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStacks()
	 * @generated
	 * @ordered
	 */
	protected EList<Stack> stacks;

	/**
	 * The cached value of the '{@link #getMaterials() <em>Materials</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaterials()
	 * @generated
	 * @ordered
	 */
	protected EList<Material> materials;

	/**
	 * The cached value of the '{@link #getSources() <em>Sources</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSources()
	 * @generated
	 * @ordered
	 */
	protected EList<Source> sources;

	/**
	 * The cached value of the '{@link #getWaivers() <em>Waivers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWaivers()
	 * @generated
	 * @ordered
	 */
	protected EList<Waiver> waivers;

	/**
	 * The default value of the '{@link #getRuleProfile() <em>Rule Profile</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuleProfile()
	 * @generated
	 * @ordered
	 */
	protected static final String RULE_PROFILE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRuleProfile() <em>Rule Profile</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuleProfile()
	 * @generated
	 * @ordered
	 */
	protected String ruleProfile = RULE_PROFILE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRuleSettings() <em>Rule Settings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuleSettings()
	 * @generated
	 * @ordered
	 */
	protected EList<RuleSetting> ruleSettings;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DesignImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CellstackPackage.Literals.DESIGN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Conditions getConditions() {
		return conditions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetConditions(Conditions newConditions, NotificationChain msgs) {
		Conditions oldConditions = conditions;
		conditions = newConditions;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CellstackPackage.DESIGN__CONDITIONS, oldConditions, newConditions);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConditions(Conditions newConditions) {
		if (newConditions != conditions) {
			NotificationChain msgs = null;
			if (conditions != null)
				msgs = ((InternalEObject)conditions).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CellstackPackage.DESIGN__CONDITIONS, null, msgs);
			if (newConditions != null)
				msgs = ((InternalEObject)newConditions).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CellstackPackage.DESIGN__CONDITIONS, null, msgs);
			msgs = basicSetConditions(newConditions, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.DESIGN__CONDITIONS, newConditions, newConditions));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Stack> getStacks() {
		if (stacks == null) {
			stacks = new EObjectContainmentEList<Stack>(Stack.class, this, CellstackPackage.DESIGN__STACKS);
		}
		return stacks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Material> getMaterials() {
		if (materials == null) {
			materials = new EObjectContainmentEList<Material>(Material.class, this, CellstackPackage.DESIGN__MATERIALS);
		}
		return materials;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Source> getSources() {
		if (sources == null) {
			sources = new EObjectContainmentEList<Source>(Source.class, this, CellstackPackage.DESIGN__SOURCES);
		}
		return sources;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Waiver> getWaivers() {
		if (waivers == null) {
			waivers = new EObjectContainmentEList<Waiver>(Waiver.class, this, CellstackPackage.DESIGN__WAIVERS);
		}
		return waivers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRuleProfile() {
		return ruleProfile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRuleProfile(String newRuleProfile) {
		String oldRuleProfile = ruleProfile;
		ruleProfile = newRuleProfile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.DESIGN__RULE_PROFILE, oldRuleProfile, ruleProfile));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RuleSetting> getRuleSettings() {
		if (ruleSettings == null) {
			ruleSettings = new EObjectContainmentEList<RuleSetting>(RuleSetting.class, this, CellstackPackage.DESIGN__RULE_SETTINGS);
		}
		return ruleSettings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CellstackPackage.DESIGN__CONDITIONS:
				return basicSetConditions(null, msgs);
			case CellstackPackage.DESIGN__STACKS:
				return ((InternalEList<?>)getStacks()).basicRemove(otherEnd, msgs);
			case CellstackPackage.DESIGN__MATERIALS:
				return ((InternalEList<?>)getMaterials()).basicRemove(otherEnd, msgs);
			case CellstackPackage.DESIGN__SOURCES:
				return ((InternalEList<?>)getSources()).basicRemove(otherEnd, msgs);
			case CellstackPackage.DESIGN__WAIVERS:
				return ((InternalEList<?>)getWaivers()).basicRemove(otherEnd, msgs);
			case CellstackPackage.DESIGN__RULE_SETTINGS:
				return ((InternalEList<?>)getRuleSettings()).basicRemove(otherEnd, msgs);
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
			case CellstackPackage.DESIGN__CONDITIONS:
				return getConditions();
			case CellstackPackage.DESIGN__STACKS:
				return getStacks();
			case CellstackPackage.DESIGN__MATERIALS:
				return getMaterials();
			case CellstackPackage.DESIGN__SOURCES:
				return getSources();
			case CellstackPackage.DESIGN__WAIVERS:
				return getWaivers();
			case CellstackPackage.DESIGN__RULE_PROFILE:
				return getRuleProfile();
			case CellstackPackage.DESIGN__RULE_SETTINGS:
				return getRuleSettings();
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
			case CellstackPackage.DESIGN__CONDITIONS:
				setConditions((Conditions)newValue);
				return;
			case CellstackPackage.DESIGN__STACKS:
				getStacks().clear();
				getStacks().addAll((Collection<? extends Stack>)newValue);
				return;
			case CellstackPackage.DESIGN__MATERIALS:
				getMaterials().clear();
				getMaterials().addAll((Collection<? extends Material>)newValue);
				return;
			case CellstackPackage.DESIGN__SOURCES:
				getSources().clear();
				getSources().addAll((Collection<? extends Source>)newValue);
				return;
			case CellstackPackage.DESIGN__WAIVERS:
				getWaivers().clear();
				getWaivers().addAll((Collection<? extends Waiver>)newValue);
				return;
			case CellstackPackage.DESIGN__RULE_PROFILE:
				setRuleProfile((String)newValue);
				return;
			case CellstackPackage.DESIGN__RULE_SETTINGS:
				getRuleSettings().clear();
				getRuleSettings().addAll((Collection<? extends RuleSetting>)newValue);
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
			case CellstackPackage.DESIGN__CONDITIONS:
				setConditions((Conditions)null);
				return;
			case CellstackPackage.DESIGN__STACKS:
				getStacks().clear();
				return;
			case CellstackPackage.DESIGN__MATERIALS:
				getMaterials().clear();
				return;
			case CellstackPackage.DESIGN__SOURCES:
				getSources().clear();
				return;
			case CellstackPackage.DESIGN__WAIVERS:
				getWaivers().clear();
				return;
			case CellstackPackage.DESIGN__RULE_PROFILE:
				setRuleProfile(RULE_PROFILE_EDEFAULT);
				return;
			case CellstackPackage.DESIGN__RULE_SETTINGS:
				getRuleSettings().clear();
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
			case CellstackPackage.DESIGN__CONDITIONS:
				return conditions != null;
			case CellstackPackage.DESIGN__STACKS:
				return stacks != null && !stacks.isEmpty();
			case CellstackPackage.DESIGN__MATERIALS:
				return materials != null && !materials.isEmpty();
			case CellstackPackage.DESIGN__SOURCES:
				return sources != null && !sources.isEmpty();
			case CellstackPackage.DESIGN__WAIVERS:
				return waivers != null && !waivers.isEmpty();
			case CellstackPackage.DESIGN__RULE_PROFILE:
				return RULE_PROFILE_EDEFAULT == null ? ruleProfile != null : !RULE_PROFILE_EDEFAULT.equals(ruleProfile);
			case CellstackPackage.DESIGN__RULE_SETTINGS:
				return ruleSettings != null && !ruleSettings.isEmpty();
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
		result.append(" (ruleProfile: ");
		result.append(ruleProfile);
		result.append(')');
		return result.toString();
	}

} //DesignImpl
