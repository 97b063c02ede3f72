/**
 * Copyright (c) 2026 The Interphase founders.
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Design</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One .cellstack file: the conditions of use, one or more stacks, local materials, sources and waivers. Results are derived and never saved.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.Design#getConditions <em>Conditions</em>}</li>
 *   <li>{@link org.interphase.model.Design#getStacks <em>Stacks</em>}</li>
 *   <li>{@link org.interphase.model.Design#getMaterials <em>Materials</em>}</li>
 *   <li>{@link org.interphase.model.Design#getSources <em>Sources</em>}</li>
 *   <li>{@link org.interphase.model.Design#getWaivers <em>Waivers</em>}</li>
 *   <li>{@link org.interphase.model.Design#getRuleProfile <em>Rule Profile</em>}</li>
 *   <li>{@link org.interphase.model.Design#getRuleSettings <em>Rule Settings</em>}</li>
 * </ul>
 *
 * @see org.interphase.model.CellstackPackage#getDesign()
 * @model
 * @generated
 */
public interface Design extends Named {
	/**
	 * Returns the value of the '<em><b>Conditions</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Conditions under which the stacks are built and judged.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conditions</em>' containment reference.
	 * @see #setConditions(Conditions)
	 * @see org.interphase.model.CellstackPackage#getDesign_Conditions()
	 * @model containment="true"
	 * @generated
	 */
	Conditions getConditions();

	/**
	 * Sets the value of the '{@link org.interphase.model.Design#getConditions <em>Conditions</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Conditions</em>' containment reference.
	 * @see #getConditions()
	 * @generated
	 */
	void setConditions(Conditions value);

	/**
	 * Returns the value of the '<em><b>Stacks</b></em>' containment reference list.
	 * The list contents are of type {@link org.interphase.model.Stack}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The stacks of this design.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stacks</em>' containment reference list.
	 * @see org.interphase.model.CellstackPackage#getDesign_Stacks()
	 * @model containment="true"
	 * @generated
	 */
	EList<Stack> getStacks();

	/**
	 * Returns the value of the '<em><b>Materials</b></em>' containment reference list.
	 * The list contents are of type {@link org.interphase.model.Material}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Local materials; one with the id of a library material overrides it in this design.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Materials</em>' containment reference list.
	 * @see org.interphase.model.CellstackPackage#getDesign_Materials()
	 * @model containment="true"
	 * @generated
	 */
	EList<Material> getMaterials();

	/**
	 * Returns the value of the '<em><b>Sources</b></em>' containment reference list.
	 * The list contents are of type {@link org.interphase.model.Source}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sources cited by local materials and measurements.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sources</em>' containment reference list.
	 * @see org.interphase.model.CellstackPackage#getDesign_Sources()
	 * @model containment="true"
	 * @generated
	 */
	EList<Source> getSources();

	/**
	 * Returns the value of the '<em><b>Waivers</b></em>' containment reference list.
	 * The list contents are of type {@link org.interphase.model.Waiver}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Findings that the author accepts, with the reason.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Waivers</em>' containment reference list.
	 * @see org.interphase.model.CellstackPackage#getDesign_Waivers()
	 * @model containment="true"
	 * @generated
	 */
	EList<Waiver> getWaivers();

	/**
	 * Returns the value of the '<em><b>Rule Profile</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the rule profile by which this design is judged; empty for the default one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rule Profile</em>' attribute.
	 * @see #setRuleProfile(String)
	 * @see org.interphase.model.CellstackPackage#getDesign_RuleProfile()
	 * @model
	 * @generated
	 */
	String getRuleProfile();

	/**
	 * Sets the value of the '{@link org.interphase.model.Design#getRuleProfile <em>Rule Profile</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule Profile</em>' attribute.
	 * @see #getRuleProfile()
	 * @generated
	 */
	void setRuleProfile(String value);

	/**
	 * Returns the value of the '<em><b>Rule Settings</b></em>' containment reference list.
	 * The list contents are of type {@link org.interphase.model.RuleSetting}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How single rules differ from the profile in this design.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rule Settings</em>' containment reference list.
	 * @see org.interphase.model.CellstackPackage#getDesign_RuleSettings()
	 * @model containment="true"
	 * @generated
	 */
	EList<RuleSetting> getRuleSettings();

} // Design
