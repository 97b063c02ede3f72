/**
 * Copyright (c) 2026 The Interphase founders.
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rule Setting</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How one rule differs from the profile in this design.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.RuleSetting#getRule <em>Rule</em>}</li>
 *   <li>{@link org.interphase.model.RuleSetting#getLevel <em>Level</em>}</li>
 *   <li>{@link org.interphase.model.RuleSetting#getParameters <em>Parameters</em>}</li>
 * </ul>
 *
 * @see org.interphase.model.CellstackPackage#getRuleSetting()
 * @model
 * @generated
 */
public interface RuleSetting extends Identified {
	/**
	 * Returns the value of the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the rule.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rule</em>' attribute.
	 * @see #setRule(String)
	 * @see org.interphase.model.CellstackPackage#getRuleSetting_Rule()
	 * @model
	 * @generated
	 */
	String getRule();

	/**
	 * Sets the value of the '{@link org.interphase.model.RuleSetting#getRule <em>Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule</em>' attribute.
	 * @see #getRule()
	 * @generated
	 */
	void setRule(String value);

	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * The literals are from the enumeration {@link org.interphase.model.FindingLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How its findings are graded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see org.interphase.model.FindingLevel
	 * @see #setLevel(FindingLevel)
	 * @see org.interphase.model.CellstackPackage#getRuleSetting_Level()
	 * @model
	 * @generated
	 */
	FindingLevel getLevel();

	/**
	 * Sets the value of the '{@link org.interphase.model.RuleSetting#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see org.interphase.model.FindingLevel
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(FindingLevel value);

	/**
	 * Returns the value of the '<em><b>Parameters</b></em>' containment reference list.
	 * The list contents are of type {@link org.interphase.model.RuleParameterValue}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Thresholds other than those of the profile.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parameters</em>' containment reference list.
	 * @see org.interphase.model.CellstackPackage#getRuleSetting_Parameters()
	 * @model containment="true"
	 * @generated
	 */
	EList<RuleParameterValue> getParameters();

} // RuleSetting
