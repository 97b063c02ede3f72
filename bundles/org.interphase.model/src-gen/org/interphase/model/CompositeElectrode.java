/**
 * Copyright (c) 2026 The Interphase founders.
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Composite Electrode</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Electrode of active material with catholyte, carbon and binder.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.CompositeElectrode#getLoading <em>Loading</em>}</li>
 *   <li>{@link org.interphase.model.CompositeElectrode#getParticleRadius <em>Particle Radius</em>}</li>
 *   <li>{@link org.interphase.model.CompositeElectrode#getCoatingMaterial <em>Coating Material</em>}</li>
 *   <li>{@link org.interphase.model.CompositeElectrode#getCoatingThickness <em>Coating Thickness</em>}</li>
 * </ul>
 *
 * @see org.interphase.model.CellstackPackage#getCompositeElectrode()
 * @model
 * @generated
 */
public interface CompositeElectrode extends Electrode, Composite {
	/**
	 * Returns the value of the '<em><b>Loading</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mass of active material per area.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Loading</em>' attribute.
	 * @see #setLoading(Double)
	 * @see org.interphase.model.CellstackPackage#getCompositeElectrode_Loading()
	 * @model annotation="http://www.interphase.org/quantity kind='arealMass' unit='mg/cm2' min='0' max='1000'"
	 * @generated
	 */
	Double getLoading();

	/**
	 * Sets the value of the '{@link org.interphase.model.CompositeElectrode#getLoading <em>Loading</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Loading</em>' attribute.
	 * @see #getLoading()
	 * @generated
	 */
	void setLoading(Double value);

	/**
	 * Returns the value of the '<em><b>Particle Radius</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mean radius of the active particles.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Particle Radius</em>' attribute.
	 * @see #setParticleRadius(Double)
	 * @see org.interphase.model.CellstackPackage#getCompositeElectrode_ParticleRadius()
	 * @model annotation="http://www.interphase.org/quantity kind='thickness' unit='um' min='0.001' max='100'"
	 * @generated
	 */
	Double getParticleRadius();

	/**
	 * Sets the value of the '{@link org.interphase.model.CompositeElectrode#getParticleRadius <em>Particle Radius</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Particle Radius</em>' attribute.
	 * @see #getParticleRadius()
	 * @generated
	 */
	void setParticleRadius(Double value);

	/**
	 * Returns the value of the '<em><b>Coating Material</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Material of the coating on the active particles.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coating Material</em>' attribute.
	 * @see #setCoatingMaterial(String)
	 * @see org.interphase.model.CellstackPackage#getCompositeElectrode_CoatingMaterial()
	 * @model
	 * @generated
	 */
	String getCoatingMaterial();

	/**
	 * Sets the value of the '{@link org.interphase.model.CompositeElectrode#getCoatingMaterial <em>Coating Material</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Coating Material</em>' attribute.
	 * @see #getCoatingMaterial()
	 * @generated
	 */
	void setCoatingMaterial(String value);

	/**
	 * Returns the value of the '<em><b>Coating Thickness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Thickness of that coating.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coating Thickness</em>' attribute.
	 * @see #setCoatingThickness(Double)
	 * @see org.interphase.model.CellstackPackage#getCompositeElectrode_CoatingThickness()
	 * @model annotation="http://www.interphase.org/quantity kind='thickness' unit='nm' min='0.1' max='1000'"
	 * @generated
	 */
	Double getCoatingThickness();

	/**
	 * Sets the value of the '{@link org.interphase.model.CompositeElectrode#getCoatingThickness <em>Coating Thickness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Coating Thickness</em>' attribute.
	 * @see #getCoatingThickness()
	 * @generated
	 */
	void setCoatingThickness(Double value);

} // CompositeElectrode
