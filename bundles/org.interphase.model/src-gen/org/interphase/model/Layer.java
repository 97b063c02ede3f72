/**
 * Copyright (c) 2026 The Interphase founders.
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Layer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One layer of a stack.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.Layer#getMaterial <em>Material</em>}</li>
 *   <li>{@link org.interphase.model.Layer#getThickness <em>Thickness</em>}</li>
 *   <li>{@link org.interphase.model.Layer#getPorosity <em>Porosity</em>}</li>
 *   <li>{@link org.interphase.model.Layer#getArea <em>Area</em>}</li>
 * </ul>
 *
 * @see org.interphase.model.CellstackPackage#getLayer()
 * @model abstract="true"
 * @generated
 */
public interface Layer extends Named {
	/**
	 * Returns the value of the '<em><b>Material</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id, name, formula or alias of the material; local materials are looked up first, then the libraries.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Material</em>' attribute.
	 * @see #setMaterial(String)
	 * @see org.interphase.model.CellstackPackage#getLayer_Material()
	 * @model
	 * @generated
	 */
	String getMaterial();

	/**
	 * Sets the value of the '{@link org.interphase.model.Layer#getMaterial <em>Material</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Material</em>' attribute.
	 * @see #getMaterial()
	 * @generated
	 */
	void setMaterial(String value);

	/**
	 * Returns the value of the '<em><b>Thickness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Thickness.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Thickness</em>' attribute.
	 * @see #setThickness(Double)
	 * @see org.interphase.model.CellstackPackage#getLayer_Thickness()
	 * @model annotation="http://www.interphase.org/quantity kind='thickness' unit='um' min='0' max='100000'"
	 * @generated
	 */
	Double getThickness();

	/**
	 * Sets the value of the '{@link org.interphase.model.Layer#getThickness <em>Thickness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Thickness</em>' attribute.
	 * @see #getThickness()
	 * @generated
	 */
	void setThickness(Double value);

	/**
	 * Returns the value of the '<em><b>Porosity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pore volume fraction.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Porosity</em>' attribute.
	 * @see #setPorosity(Double)
	 * @see org.interphase.model.CellstackPackage#getLayer_Porosity()
	 * @model annotation="http://www.interphase.org/quantity kind='fraction' unit='1' min='0' max='1'"
	 * @generated
	 */
	Double getPorosity();

	/**
	 * Sets the value of the '{@link org.interphase.model.Layer#getPorosity <em>Porosity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Porosity</em>' attribute.
	 * @see #getPorosity()
	 * @generated
	 */
	void setPorosity(Double value);

	/**
	 * Returns the value of the '<em><b>Area</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Area of this layer where it differs from the stack.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Area</em>' attribute.
	 * @see #setArea(Double)
	 * @see org.interphase.model.CellstackPackage#getLayer_Area()
	 * @model annotation="http://www.interphase.org/quantity kind='area' unit='cm2' min='0.001' max='100000'"
	 * @generated
	 */
	Double getArea();

	/**
	 * Sets the value of the '{@link org.interphase.model.Layer#getArea <em>Area</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Area</em>' attribute.
	 * @see #getArea()
	 * @generated
	 */
	void setArea(Double value);

} // Layer
