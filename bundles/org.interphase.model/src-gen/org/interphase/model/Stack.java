/**
 * Copyright (c) 2026 The Interphase founders.
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Stack</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An ordered list of layers, with a boundary between each two neighbours. The boundaries follow the layers by themselves.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.Stack#getLayers <em>Layers</em>}</li>
 *   <li>{@link org.interphase.model.Stack#getBoundaries <em>Boundaries</em>}</li>
 *   <li>{@link org.interphase.model.Stack#getArea <em>Area</em>}</li>
 *   <li>{@link org.interphase.model.Stack#isHalfStack <em>Half Stack</em>}</li>
 *   <li>{@link org.interphase.model.Stack#isAnodeFree <em>Anode Free</em>}</li>
 *   <li>{@link org.interphase.model.Stack#getAnnotatedVoltage <em>Annotated Voltage</em>}</li>
 *   <li>{@link org.interphase.model.Stack#getAnnotatedVoltageKind <em>Annotated Voltage Kind</em>}</li>
 *   <li>{@link org.interphase.model.Stack#getCompliance <em>Compliance</em>}</li>
 *   <li>{@link org.interphase.model.Stack#getFreeVolume <em>Free Volume</em>}</li>
 *   <li>{@link org.interphase.model.Stack#getMeasurements <em>Measurements</em>}</li>
 * </ul>
 *
 * @see org.interphase.model.CellstackPackage#getStack()
 * @model
 * @generated
 */
public interface Stack extends Named {
	/**
	 * Returns the value of the '<em><b>Layers</b></em>' containment reference list.
	 * The list contents are of type {@link org.interphase.model.Layer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The layers in order; the first is drawn at the top and is, by custom, on the anode side.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Layers</em>' containment reference list.
	 * @see org.interphase.model.CellstackPackage#getStack_Layers()
	 * @model containment="true" volatile="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel get='return org.interphase.model.internal.spec.StackLists.of(this).layers();'"
	 * @generated
	 */
	EList<Layer> getLayers();

	/**
	 * Returns the value of the '<em><b>Boundaries</b></em>' containment reference list.
	 * The list contents are of type {@link org.interphase.model.Boundary}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The boundaries in order; boundary i stands between layers i and i+1. The list belongs to the stack: it is kept in step with the layers, and other changes to it have no effect.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Boundaries</em>' containment reference list.
	 * @see org.interphase.model.CellstackPackage#getStack_Boundaries()
	 * @model containment="true" volatile="true"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel get='return org.interphase.model.internal.spec.StackLists.of(this).boundaries();'"
	 * @generated
	 */
	EList<Boundary> getBoundaries();

	/**
	 * Returns the value of the '<em><b>Area</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Geometric electrode area.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Area</em>' attribute.
	 * @see #setArea(Double)
	 * @see org.interphase.model.CellstackPackage#getStack_Area()
	 * @model annotation="http://www.interphase.org/quantity kind='area' unit='cm2' min='0.001' max='100000'"
	 * @generated
	 */
	Double getArea();

	/**
	 * Sets the value of the '{@link org.interphase.model.Stack#getArea <em>Area</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Area</em>' attribute.
	 * @see #getArea()
	 * @generated
	 */
	void setArea(Double value);

	/**
	 * Returns the value of the '<em><b>Half Stack</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The collectors are left out on purpose.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Half Stack</em>' attribute.
	 * @see #setHalfStack(boolean)
	 * @see org.interphase.model.CellstackPackage#getStack_HalfStack()
	 * @model
	 * @generated
	 */
	boolean isHalfStack();

	/**
	 * Sets the value of the '{@link org.interphase.model.Stack#isHalfStack <em>Half Stack</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Half Stack</em>' attribute.
	 * @see #isHalfStack()
	 * @generated
	 */
	void setHalfStack(boolean value);

	/**
	 * Returns the value of the '<em><b>Anode Free</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The anode is plated from the cathode on first charge; a collector may face the electrolyte.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Anode Free</em>' attribute.
	 * @see #setAnodeFree(boolean)
	 * @see org.interphase.model.CellstackPackage#getStack_AnodeFree()
	 * @model
	 * @generated
	 */
	boolean isAnodeFree();

	/**
	 * Sets the value of the '{@link org.interphase.model.Stack#isAnodeFree <em>Anode Free</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Anode Free</em>' attribute.
	 * @see #isAnodeFree()
	 * @generated
	 */
	void setAnodeFree(boolean value);

	/**
	 * Returns the value of the '<em><b>Annotated Voltage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Voltage reported for the whole stack.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Annotated Voltage</em>' attribute.
	 * @see #setAnnotatedVoltage(Double)
	 * @see org.interphase.model.CellstackPackage#getStack_AnnotatedVoltage()
	 * @model annotation="http://www.interphase.org/quantity kind='voltage' unit='V' min='0' max='2000'"
	 * @generated
	 */
	Double getAnnotatedVoltage();

	/**
	 * Sets the value of the '{@link org.interphase.model.Stack#getAnnotatedVoltage <em>Annotated Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Annotated Voltage</em>' attribute.
	 * @see #getAnnotatedVoltage()
	 * @generated
	 */
	void setAnnotatedVoltage(Double value);

	/**
	 * Returns the value of the '<em><b>Annotated Voltage Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.interphase.model.VoltageKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the reported voltage is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Annotated Voltage Kind</em>' attribute.
	 * @see org.interphase.model.VoltageKind
	 * @see #setAnnotatedVoltageKind(VoltageKind)
	 * @see org.interphase.model.CellstackPackage#getStack_AnnotatedVoltageKind()
	 * @model
	 * @generated
	 */
	VoltageKind getAnnotatedVoltageKind();

	/**
	 * Sets the value of the '{@link org.interphase.model.Stack#getAnnotatedVoltageKind <em>Annotated Voltage Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Annotated Voltage Kind</em>' attribute.
	 * @see org.interphase.model.VoltageKind
	 * @see #getAnnotatedVoltageKind()
	 * @generated
	 */
	void setAnnotatedVoltageKind(VoltageKind value);

	/**
	 * Returns the value of the '<em><b>Compliance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Thickness change that the housing takes up.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Compliance</em>' attribute.
	 * @see #setCompliance(Double)
	 * @see org.interphase.model.CellstackPackage#getStack_Compliance()
	 * @model annotation="http://www.interphase.org/quantity kind='thickness' unit='um' min='0' max='10000'"
	 * @generated
	 */
	Double getCompliance();

	/**
	 * Sets the value of the '{@link org.interphase.model.Stack#getCompliance <em>Compliance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Compliance</em>' attribute.
	 * @see #getCompliance()
	 * @generated
	 */
	void setCompliance(Double value);

	/**
	 * Returns the value of the '<em><b>Free Volume</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Declared pore and gap volume that can hold liquid.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Free Volume</em>' attribute.
	 * @see #setFreeVolume(Double)
	 * @see org.interphase.model.CellstackPackage#getStack_FreeVolume()
	 * @model annotation="http://www.interphase.org/quantity kind='arealVolume' unit='uL/cm2' min='0' max='1000'"
	 * @generated
	 */
	Double getFreeVolume();

	/**
	 * Sets the value of the '{@link org.interphase.model.Stack#getFreeVolume <em>Free Volume</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Free Volume</em>' attribute.
	 * @see #getFreeVolume()
	 * @generated
	 */
	void setFreeVolume(Double value);

	/**
	 * Returns the value of the '<em><b>Measurements</b></em>' containment reference list.
	 * The list contents are of type {@link org.interphase.model.Measurement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reported or measured performance of the whole stack.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measurements</em>' containment reference list.
	 * @see org.interphase.model.CellstackPackage#getStack_Measurements()
	 * @model containment="true"
	 * @generated
	 */
	EList<Measurement> getMeasurements();

} // Stack
