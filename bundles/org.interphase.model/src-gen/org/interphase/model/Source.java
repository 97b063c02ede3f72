/**
 * Copyright (c) 2026 The Interphase founders.
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Source</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A source that values cite by its id.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.Source#getCitation <em>Citation</em>}</li>
 *   <li>{@link org.interphase.model.Source#getDoi <em>Doi</em>}</li>
 *   <li>{@link org.interphase.model.Source#getDoiConfidence <em>Doi Confidence</em>}</li>
 *   <li>{@link org.interphase.model.Source#getHowRead <em>How Read</em>}</li>
 * </ul>
 *
 * @see org.interphase.model.CellstackPackage#getSource()
 * @model
 * @generated
 */
public interface Source extends Identified {
	/**
	 * Returns the value of the '<em><b>Citation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Citation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Citation</em>' attribute.
	 * @see #setCitation(String)
	 * @see org.interphase.model.CellstackPackage#getSource_Citation()
	 * @model
	 * @generated
	 */
	String getCitation();

	/**
	 * Sets the value of the '{@link org.interphase.model.Source#getCitation <em>Citation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Citation</em>' attribute.
	 * @see #getCitation()
	 * @generated
	 */
	void setCitation(String value);

	/**
	 * Returns the value of the '<em><b>Doi</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Digital object identifier.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Doi</em>' attribute.
	 * @see #setDoi(String)
	 * @see org.interphase.model.CellstackPackage#getSource_Doi()
	 * @model
	 * @generated
	 */
	String getDoi();

	/**
	 * Sets the value of the '{@link org.interphase.model.Source#getDoi <em>Doi</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Doi</em>' attribute.
	 * @see #getDoi()
	 * @generated
	 */
	void setDoi(String value);

	/**
	 * Returns the value of the '<em><b>Doi Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How sure the DOI is: certain, verified, recalled, unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Doi Confidence</em>' attribute.
	 * @see #setDoiConfidence(String)
	 * @see org.interphase.model.CellstackPackage#getSource_DoiConfidence()
	 * @model
	 * @generated
	 */
	String getDoiConfidence();

	/**
	 * Sets the value of the '{@link org.interphase.model.Source#getDoiConfidence <em>Doi Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Doi Confidence</em>' attribute.
	 * @see #getDoiConfidence()
	 * @generated
	 */
	void setDoiConfidence(String value);

	/**
	 * Returns the value of the '<em><b>How Read</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What of the source was read.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>How Read</em>' attribute.
	 * @see #setHowRead(String)
	 * @see org.interphase.model.CellstackPackage#getSource_HowRead()
	 * @model
	 * @generated
	 */
	String getHowRead();

	/**
	 * Sets the value of the '{@link org.interphase.model.Source#getHowRead <em>How Read</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>How Read</em>' attribute.
	 * @see #getHowRead()
	 * @generated
	 */
	void setHowRead(String value);

} // Source
