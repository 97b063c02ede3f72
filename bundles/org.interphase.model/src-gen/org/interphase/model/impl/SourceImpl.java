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
import org.interphase.model.Source;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Source</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.impl.SourceImpl#getCitation <em>Citation</em>}</li>
 *   <li>{@link org.interphase.model.impl.SourceImpl#getDoi <em>Doi</em>}</li>
 *   <li>{@link org.interphase.model.impl.SourceImpl#getDoiConfidence <em>Doi Confidence</em>}</li>
 *   <li>{@link org.interphase.model.impl.SourceImpl#getHowRead <em>How Read</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SourceImpl extends IdentifiedImpl implements Source {
	/**
	 * The default value of the '{@link #getCitation() <em>Citation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCitation()
	 * @generated
	 * @ordered
	 */
	protected static final String CITATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCitation() <em>Citation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCitation()
	 * @generated
	 * @ordered
	 */
	protected String citation = CITATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getDoi() <em>Doi</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDoi()
	 * @generated
	 * @ordered
	 */
	protected static final String DOI_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDoi() <em>Doi</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDoi()
	 * @generated
	 * @ordered
	 */
	protected String doi = DOI_EDEFAULT;

	/**
	 * The default value of the '{@link #getDoiConfidence() <em>Doi Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDoiConfidence()
	 * @generated
	 * @ordered
	 */
	protected static final String DOI_CONFIDENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDoiConfidence() <em>Doi Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDoiConfidence()
	 * @generated
	 * @ordered
	 */
	protected String doiConfidence = DOI_CONFIDENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getHowRead() <em>How Read</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHowRead()
	 * @generated
	 * @ordered
	 */
	protected static final String HOW_READ_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHowRead() <em>How Read</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHowRead()
	 * @generated
	 * @ordered
	 */
	protected String howRead = HOW_READ_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SourceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CellstackPackage.Literals.SOURCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCitation() {
		return citation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCitation(String newCitation) {
		String oldCitation = citation;
		citation = newCitation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.SOURCE__CITATION, oldCitation, citation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDoi() {
		return doi;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDoi(String newDoi) {
		String oldDoi = doi;
		doi = newDoi;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.SOURCE__DOI, oldDoi, doi));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDoiConfidence() {
		return doiConfidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDoiConfidence(String newDoiConfidence) {
		String oldDoiConfidence = doiConfidence;
		doiConfidence = newDoiConfidence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.SOURCE__DOI_CONFIDENCE, oldDoiConfidence, doiConfidence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHowRead() {
		return howRead;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHowRead(String newHowRead) {
		String oldHowRead = howRead;
		howRead = newHowRead;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.SOURCE__HOW_READ, oldHowRead, howRead));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CellstackPackage.SOURCE__CITATION:
				return getCitation();
			case CellstackPackage.SOURCE__DOI:
				return getDoi();
			case CellstackPackage.SOURCE__DOI_CONFIDENCE:
				return getDoiConfidence();
			case CellstackPackage.SOURCE__HOW_READ:
				return getHowRead();
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
			case CellstackPackage.SOURCE__CITATION:
				setCitation((String)newValue);
				return;
			case CellstackPackage.SOURCE__DOI:
				setDoi((String)newValue);
				return;
			case CellstackPackage.SOURCE__DOI_CONFIDENCE:
				setDoiConfidence((String)newValue);
				return;
			case CellstackPackage.SOURCE__HOW_READ:
				setHowRead((String)newValue);
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
			case CellstackPackage.SOURCE__CITATION:
				setCitation(CITATION_EDEFAULT);
				return;
			case CellstackPackage.SOURCE__DOI:
				setDoi(DOI_EDEFAULT);
				return;
			case CellstackPackage.SOURCE__DOI_CONFIDENCE:
				setDoiConfidence(DOI_CONFIDENCE_EDEFAULT);
				return;
			case CellstackPackage.SOURCE__HOW_READ:
				setHowRead(HOW_READ_EDEFAULT);
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
			case CellstackPackage.SOURCE__CITATION:
				return CITATION_EDEFAULT == null ? citation != null : !CITATION_EDEFAULT.equals(citation);
			case CellstackPackage.SOURCE__DOI:
				return DOI_EDEFAULT == null ? doi != null : !DOI_EDEFAULT.equals(doi);
			case CellstackPackage.SOURCE__DOI_CONFIDENCE:
				return DOI_CONFIDENCE_EDEFAULT == null ? doiConfidence != null : !DOI_CONFIDENCE_EDEFAULT.equals(doiConfidence);
			case CellstackPackage.SOURCE__HOW_READ:
				return HOW_READ_EDEFAULT == null ? howRead != null : !HOW_READ_EDEFAULT.equals(howRead);
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
		result.append(" (citation: ");
		result.append(citation);
		result.append(", doi: ");
		result.append(doi);
		result.append(", doiConfidence: ");
		result.append(doiConfidence);
		result.append(", howRead: ");
		result.append(howRead);
		result.append(')');
		return result.toString();
	}

} //SourceImpl
