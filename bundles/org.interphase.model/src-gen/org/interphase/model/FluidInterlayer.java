/**
 * Copyright (c) 2026 The Interphase founders.
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Fluid Interlayer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An interlayer given by film thickness or by the dose of liquid.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.FluidInterlayer#getDose <em>Dose</em>}</li>
 *   <li>{@link org.interphase.model.FluidInterlayer#getHostPorosity <em>Host Porosity</em>}</li>
 * </ul>
 *
 * @see org.interphase.model.CellstackPackage#getFluidInterlayer()
 * @model abstract="true"
 * @generated
 */
public interface FluidInterlayer extends Interlayer {
	/**
	 * Returns the value of the '<em><b>Dose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Volume of liquid per area; gives the film thickness when that is absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dose</em>' attribute.
	 * @see #setDose(Double)
	 * @see org.interphase.model.CellstackPackage#getFluidInterlayer_Dose()
	 * @model annotation="http://www.interphase.org/quantity kind='arealVolume' unit='uL/cm2' min='0' max='1000'"
	 * @generated
	 */
	Double getDose();

	/**
	 * Sets the value of the '{@link org.interphase.model.FluidInterlayer#getDose <em>Dose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dose</em>' attribute.
	 * @see #getDose()
	 * @generated
	 */
	void setDose(Double value);

	/**
	 * Returns the value of the '<em><b>Host Porosity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Volume fraction of the liquid in a porous host; absent for a free film.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Host Porosity</em>' attribute.
	 * @see #setHostPorosity(Double)
	 * @see org.interphase.model.CellstackPackage#getFluidInterlayer_HostPorosity()
	 * @model annotation="http://www.interphase.org/quantity kind='fraction' unit='1' min='0' max='1'"
	 * @generated
	 */
	Double getHostPorosity();

	/**
	 * Sets the value of the '{@link org.interphase.model.FluidInterlayer#getHostPorosity <em>Host Porosity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Host Porosity</em>' attribute.
	 * @see #getHostPorosity()
	 * @generated
	 */
	void setHostPorosity(Double value);

} // FluidInterlayer
