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
import org.interphase.model.ContactState;
import org.interphase.model.EstimateBasis;
import org.interphase.model.Face;
import org.interphase.model.Layer;
import org.interphase.model.Measurement;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Boundary</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.impl.BoundaryImpl#getLeft <em>Left</em>}</li>
 *   <li>{@link org.interphase.model.impl.BoundaryImpl#getRight <em>Right</em>}</li>
 *   <li>{@link org.interphase.model.impl.BoundaryImpl#getLeftFace <em>Left Face</em>}</li>
 *   <li>{@link org.interphase.model.impl.BoundaryImpl#getRightFace <em>Right Face</em>}</li>
 *   <li>{@link org.interphase.model.impl.BoundaryImpl#getContact <em>Contact</em>}</li>
 *   <li>{@link org.interphase.model.impl.BoundaryImpl#getPreferredBasis <em>Preferred Basis</em>}</li>
 *   <li>{@link org.interphase.model.impl.BoundaryImpl#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.interphase.model.impl.BoundaryImpl#getMeasurements <em>Measurements</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BoundaryImpl extends IdentifiedImpl implements Boundary {
	/**
	 * The cached value of the '{@link #getLeft() <em>Left</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeft()
	 * @generated
	 * @ordered
	 */
	protected Layer left;

	/**
	 * The cached value of the '{@link #getRight() <em>Right</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRight()
	 * @generated
	 * @ordered
	 */
	protected Layer right;

	/**
	 * The cached value of the '{@link #getLeftFace() <em>Left Face</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeftFace()
	 * @generated
	 * @ordered
	 */
	protected Face leftFace;

	/**
	 * The cached value of the '{@link #getRightFace() <em>Right Face</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRightFace()
	 * @generated
	 * @ordered
	 */
	protected Face rightFace;

	/**
	 * The default value of the '{@link #getContact() <em>Contact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContact()
	 * @generated
	 * @ordered
	 */
	protected static final ContactState CONTACT_EDEFAULT = ContactState.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getContact() <em>Contact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContact()
	 * @generated
	 * @ordered
	 */
	protected ContactState contact = CONTACT_EDEFAULT;

	/**
	 * The default value of the '{@link #getPreferredBasis() <em>Preferred Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPreferredBasis()
	 * @generated
	 * @ordered
	 */
	protected static final EstimateBasis PREFERRED_BASIS_EDEFAULT = EstimateBasis.AUTOMATIC;

	/**
	 * The cached value of the '{@link #getPreferredBasis() <em>Preferred Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPreferredBasis()
	 * @generated
	 * @ordered
	 */
	protected EstimateBasis preferredBasis = PREFERRED_BASIS_EDEFAULT;

	/**
	 * The default value of the '{@link #getNotes() <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNotes() <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected String notes = NOTES_EDEFAULT;

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
	protected BoundaryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CellstackPackage.Literals.BOUNDARY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Layer getLeft() {
		return left;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLeft(Layer newLeft) {
		Layer oldLeft = left;
		left = newLeft;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.BOUNDARY__LEFT, oldLeft, left));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Layer getRight() {
		return right;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRight(Layer newRight) {
		Layer oldRight = right;
		right = newRight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.BOUNDARY__RIGHT, oldRight, right));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Face getLeftFace() {
		return leftFace;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetLeftFace(Face newLeftFace, NotificationChain msgs) {
		Face oldLeftFace = leftFace;
		leftFace = newLeftFace;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CellstackPackage.BOUNDARY__LEFT_FACE, oldLeftFace, newLeftFace);
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
	public void setLeftFace(Face newLeftFace) {
		if (newLeftFace != leftFace) {
			NotificationChain msgs = null;
			if (leftFace != null)
				msgs = ((InternalEObject)leftFace).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CellstackPackage.BOUNDARY__LEFT_FACE, null, msgs);
			if (newLeftFace != null)
				msgs = ((InternalEObject)newLeftFace).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CellstackPackage.BOUNDARY__LEFT_FACE, null, msgs);
			msgs = basicSetLeftFace(newLeftFace, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.BOUNDARY__LEFT_FACE, newLeftFace, newLeftFace));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Face getRightFace() {
		return rightFace;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetRightFace(Face newRightFace, NotificationChain msgs) {
		Face oldRightFace = rightFace;
		rightFace = newRightFace;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CellstackPackage.BOUNDARY__RIGHT_FACE, oldRightFace, newRightFace);
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
	public void setRightFace(Face newRightFace) {
		if (newRightFace != rightFace) {
			NotificationChain msgs = null;
			if (rightFace != null)
				msgs = ((InternalEObject)rightFace).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CellstackPackage.BOUNDARY__RIGHT_FACE, null, msgs);
			if (newRightFace != null)
				msgs = ((InternalEObject)newRightFace).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CellstackPackage.BOUNDARY__RIGHT_FACE, null, msgs);
			msgs = basicSetRightFace(newRightFace, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.BOUNDARY__RIGHT_FACE, newRightFace, newRightFace));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ContactState getContact() {
		return contact;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContact(ContactState newContact) {
		ContactState oldContact = contact;
		contact = newContact == null ? CONTACT_EDEFAULT : newContact;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.BOUNDARY__CONTACT, oldContact, contact));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EstimateBasis getPreferredBasis() {
		return preferredBasis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPreferredBasis(EstimateBasis newPreferredBasis) {
		EstimateBasis oldPreferredBasis = preferredBasis;
		preferredBasis = newPreferredBasis == null ? PREFERRED_BASIS_EDEFAULT : newPreferredBasis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.BOUNDARY__PREFERRED_BASIS, oldPreferredBasis, preferredBasis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNotes() {
		return notes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotes(String newNotes) {
		String oldNotes = notes;
		notes = newNotes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CellstackPackage.BOUNDARY__NOTES, oldNotes, notes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Measurement> getMeasurements() {
		if (measurements == null) {
			measurements = new EObjectContainmentEList<Measurement>(Measurement.class, this, CellstackPackage.BOUNDARY__MEASUREMENTS);
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
			case CellstackPackage.BOUNDARY__LEFT_FACE:
				return basicSetLeftFace(null, msgs);
			case CellstackPackage.BOUNDARY__RIGHT_FACE:
				return basicSetRightFace(null, msgs);
			case CellstackPackage.BOUNDARY__MEASUREMENTS:
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
			case CellstackPackage.BOUNDARY__LEFT:
				return getLeft();
			case CellstackPackage.BOUNDARY__RIGHT:
				return getRight();
			case CellstackPackage.BOUNDARY__LEFT_FACE:
				return getLeftFace();
			case CellstackPackage.BOUNDARY__RIGHT_FACE:
				return getRightFace();
			case CellstackPackage.BOUNDARY__CONTACT:
				return getContact();
			case CellstackPackage.BOUNDARY__PREFERRED_BASIS:
				return getPreferredBasis();
			case CellstackPackage.BOUNDARY__NOTES:
				return getNotes();
			case CellstackPackage.BOUNDARY__MEASUREMENTS:
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
			case CellstackPackage.BOUNDARY__LEFT:
				setLeft((Layer)newValue);
				return;
			case CellstackPackage.BOUNDARY__RIGHT:
				setRight((Layer)newValue);
				return;
			case CellstackPackage.BOUNDARY__LEFT_FACE:
				setLeftFace((Face)newValue);
				return;
			case CellstackPackage.BOUNDARY__RIGHT_FACE:
				setRightFace((Face)newValue);
				return;
			case CellstackPackage.BOUNDARY__CONTACT:
				setContact((ContactState)newValue);
				return;
			case CellstackPackage.BOUNDARY__PREFERRED_BASIS:
				setPreferredBasis((EstimateBasis)newValue);
				return;
			case CellstackPackage.BOUNDARY__NOTES:
				setNotes((String)newValue);
				return;
			case CellstackPackage.BOUNDARY__MEASUREMENTS:
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
			case CellstackPackage.BOUNDARY__LEFT:
				setLeft((Layer)null);
				return;
			case CellstackPackage.BOUNDARY__RIGHT:
				setRight((Layer)null);
				return;
			case CellstackPackage.BOUNDARY__LEFT_FACE:
				setLeftFace((Face)null);
				return;
			case CellstackPackage.BOUNDARY__RIGHT_FACE:
				setRightFace((Face)null);
				return;
			case CellstackPackage.BOUNDARY__CONTACT:
				setContact(CONTACT_EDEFAULT);
				return;
			case CellstackPackage.BOUNDARY__PREFERRED_BASIS:
				setPreferredBasis(PREFERRED_BASIS_EDEFAULT);
				return;
			case CellstackPackage.BOUNDARY__NOTES:
				setNotes(NOTES_EDEFAULT);
				return;
			case CellstackPackage.BOUNDARY__MEASUREMENTS:
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
			case CellstackPackage.BOUNDARY__LEFT:
				return left != null;
			case CellstackPackage.BOUNDARY__RIGHT:
				return right != null;
			case CellstackPackage.BOUNDARY__LEFT_FACE:
				return leftFace != null;
			case CellstackPackage.BOUNDARY__RIGHT_FACE:
				return rightFace != null;
			case CellstackPackage.BOUNDARY__CONTACT:
				return contact != CONTACT_EDEFAULT;
			case CellstackPackage.BOUNDARY__PREFERRED_BASIS:
				return preferredBasis != PREFERRED_BASIS_EDEFAULT;
			case CellstackPackage.BOUNDARY__NOTES:
				return NOTES_EDEFAULT == null ? notes != null : !NOTES_EDEFAULT.equals(notes);
			case CellstackPackage.BOUNDARY__MEASUREMENTS:
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
		result.append(" (contact: ");
		result.append(contact);
		result.append(", preferredBasis: ");
		result.append(preferredBasis);
		result.append(", notes: ");
		result.append(notes);
		result.append(')');
		return result.toString();
	}

} //BoundaryImpl
