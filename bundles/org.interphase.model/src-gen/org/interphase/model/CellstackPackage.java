/**
 * Copyright (c) 2026 The Interphase founders.
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Solid-state and quasi-solid-state lithium cells as stacks of layers with boundaries between them.
 * <!-- end-model-doc -->
 * @see org.interphase.model.CellstackFactory
 * @model kind="package"
 * @generated
 */
public interface CellstackPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://www.interphase.org/cellstack/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "cellstack";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	CellstackPackage eINSTANCE = org.interphase.model.impl.CellstackPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.interphase.model.impl.IdentifiedImpl <em>Identified</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphase.model.impl.IdentifiedImpl
	 * @see org.interphase.model.impl.CellstackPackageImpl#getIdentified()
	 * @generated
	 */
	int IDENTIFIED = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED__ID = 0;

	/**
	 * The number of structural features of the '<em>Identified</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED_FEATURE_COUNT = 1;

	/**
	 * The number of operations of the '<em>Identified</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.interphase.model.impl.NamedImpl <em>Named</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphase.model.impl.NamedImpl
	 * @see org.interphase.model.impl.CellstackPackageImpl#getNamed()
	 * @generated
	 */
	int NAMED = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED__NOTES = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Named</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Named</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.interphase.model.impl.DesignImpl <em>Design</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphase.model.impl.DesignImpl
	 * @see org.interphase.model.impl.CellstackPackageImpl#getDesign()
	 * @generated
	 */
	int DESIGN = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN__NOTES = NAMED__NOTES;

	/**
	 * The feature id for the '<em><b>Conditions</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN__CONDITIONS = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Stacks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN__STACKS = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Materials</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN__MATERIALS = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN__SOURCES = NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Waivers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN__WAIVERS = NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Rule Profile</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN__RULE_PROFILE = NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Rule Settings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN__RULE_SETTINGS = NAMED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Design</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN_FEATURE_COUNT = NAMED_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Design</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.interphase.model.impl.ConditionsImpl <em>Conditions</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphase.model.impl.ConditionsImpl
	 * @see org.interphase.model.impl.CellstackPackageImpl#getConditions()
	 * @generated
	 */
	int CONDITIONS = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITIONS__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Temperature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITIONS__TEMPERATURE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Maximum Temperature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITIONS__MAXIMUM_TEMPERATURE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Stack Pressure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITIONS__STACK_PRESSURE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Fabrication Pressure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITIONS__FABRICATION_PRESSURE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Current Density</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITIONS__CURRENT_DENSITY = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>CRate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITIONS__CRATE = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Atmosphere</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITIONS__ATMOSPHERE = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Dew Point</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITIONS__DEW_POINT = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Age</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITIONS__AGE = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Charge Cutoff</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITIONS__CHARGE_CUTOFF = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Discharge Cutoff</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITIONS__DISCHARGE_CUTOFF = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Conditions</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITIONS_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The number of operations of the '<em>Conditions</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITIONS_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.interphase.model.impl.StackImpl <em>Stack</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphase.model.impl.StackImpl
	 * @see org.interphase.model.impl.CellstackPackageImpl#getStack()
	 * @generated
	 */
	int STACK = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STACK__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STACK__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STACK__NOTES = NAMED__NOTES;

	/**
	 * The feature id for the '<em><b>Layers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STACK__LAYERS = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Boundaries</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STACK__BOUNDARIES = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Area</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STACK__AREA = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Half Stack</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STACK__HALF_STACK = NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Anode Free</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STACK__ANODE_FREE = NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Annotated Voltage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STACK__ANNOTATED_VOLTAGE = NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Annotated Voltage Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STACK__ANNOTATED_VOLTAGE_KIND = NAMED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Compliance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STACK__COMPLIANCE = NAMED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Free Volume</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STACK__FREE_VOLUME = NAMED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Measurements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STACK__MEASUREMENTS = NAMED_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Stack</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STACK_FEATURE_COUNT = NAMED_FEATURE_COUNT + 10;

	/**
	 * The number of operations of the '<em>Stack</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STACK_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.interphase.model.impl.LayerImpl <em>Layer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphase.model.impl.LayerImpl
	 * @see org.interphase.model.impl.CellstackPackageImpl#getLayer()
	 * @generated
	 */
	int LAYER = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__NOTES = NAMED__NOTES;

	/**
	 * The feature id for the '<em><b>Material</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__MATERIAL = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Thickness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__THICKNESS = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Porosity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__POROSITY = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Area</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__AREA = NAMED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Layer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER_FEATURE_COUNT = NAMED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Layer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.interphase.model.impl.CurrentCollectorImpl <em>Current Collector</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphase.model.impl.CurrentCollectorImpl
	 * @see org.interphase.model.impl.CellstackPackageImpl#getCurrentCollector()
	 * @generated
	 */
	int CURRENT_COLLECTOR = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CURRENT_COLLECTOR__ID = LAYER__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CURRENT_COLLECTOR__NAME = LAYER__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CURRENT_COLLECTOR__NOTES = LAYER__NOTES;

	/**
	 * The feature id for the '<em><b>Material</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CURRENT_COLLECTOR__MATERIAL = LAYER__MATERIAL;

	/**
	 * The feature id for the '<em><b>Thickness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CURRENT_COLLECTOR__THICKNESS = LAYER__THICKNESS;

	/**
	 * The feature id for the '<em><b>Porosity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CURRENT_COLLECTOR__POROSITY = LAYER__POROSITY;

	/**
	 * The feature id for the '<em><b>Area</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CURRENT_COLLECTOR__AREA = LAYER__AREA;

	/**
	 * The number of structural features of the '<em>Current Collector</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CURRENT_COLLECTOR_FEATURE_COUNT = LAYER_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Current Collector</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CURRENT_COLLECTOR_OPERATION_COUNT = LAYER_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.interphase.model.impl.BipolarPlateImpl <em>Bipolar Plate</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphase.model.impl.BipolarPlateImpl
	 * @see org.interphase.model.impl.CellstackPackageImpl#getBipolarPlate()
	 * @generated
	 */
	int BIPOLAR_PLATE = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BIPOLAR_PLATE__ID = LAYER__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BIPOLAR_PLATE__NAME = LAYER__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BIPOLAR_PLATE__NOTES = LAYER__NOTES;

	/**
	 * The feature id for the '<em><b>Material</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BIPOLAR_PLATE__MATERIAL = LAYER__MATERIAL;

	/**
	 * The feature id for the '<em><b>Thickness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BIPOLAR_PLATE__THICKNESS = LAYER__THICKNESS;

	/**
	 * The feature id for the '<em><b>Porosity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BIPOLAR_PLATE__POROSITY = LAYER__POROSITY;

	/**
	 * The feature id for the '<em><b>Area</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BIPOLAR_PLATE__AREA = LAYER__AREA;

	/**
	 * The number of structural features of the '<em>Bipolar Plate</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BIPOLAR_PLATE_FEATURE_COUNT = LAYER_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Bipolar Plate</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BIPOLAR_PLATE_OPERATION_COUNT = LAYER_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.interphase.model.impl.ElectrodeImpl <em>Electrode</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphase.model.impl.ElectrodeImpl
	 * @see org.interphase.model.impl.CellstackPackageImpl#getElectrode()
	 * @generated
	 */
	int ELECTRODE = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTRODE__ID = LAYER__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTRODE__NAME = LAYER__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTRODE__NOTES = LAYER__NOTES;

	/**
	 * The feature id for the '<em><b>Material</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTRODE__MATERIAL = LAYER__MATERIAL;

	/**
	 * The feature id for the '<em><b>Thickness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTRODE__THICKNESS = LAYER__THICKNESS;

	/**
	 * The feature id for the '<em><b>Porosity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTRODE__POROSITY = LAYER__POROSITY;

	/**
	 * The feature id for the '<em><b>Area</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTRODE__AREA = LAYER__AREA;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTRODE__ROLE = LAYER_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Areal Capacity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTRODE__AREAL_CAPACITY = LAYER_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Specific Capacity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTRODE__SPECIFIC_CAPACITY = LAYER_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Electrode</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTRODE_FEATURE_COUNT = LAYER_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Electrode</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTRODE_OPERATION_COUNT = LAYER_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.interphase.model.impl.MetalElectrodeImpl <em>Metal Electrode</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphase.model.impl.MetalElectrodeImpl
	 * @see org.interphase.model.impl.CellstackPackageImpl#getMetalElectrode()
	 * @generated
	 */
	int METAL_ELECTRODE = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METAL_ELECTRODE__ID = ELECTRODE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METAL_ELECTRODE__NAME = ELECTRODE__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METAL_ELECTRODE__NOTES = ELECTRODE__NOTES;

	/**
	 * The feature id for the '<em><b>Material</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METAL_ELECTRODE__MATERIAL = ELECTRODE__MATERIAL;

	/**
	 * The feature id for the '<em><b>Thickness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METAL_ELECTRODE__THICKNESS = ELECTRODE__THICKNESS;

	/**
	 * The feature id for the '<em><b>Porosity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METAL_ELECTRODE__POROSITY = ELECTRODE__POROSITY;

	/**
	 * The feature id for the '<em><b>Area</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METAL_ELECTRODE__AREA = ELECTRODE__AREA;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METAL_ELECTRODE__ROLE = ELECTRODE__ROLE;

	/**
	 * The feature id for the '<em><b>Areal Capacity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METAL_ELECTRODE__AREAL_CAPACITY = ELECTRODE__AREAL_CAPACITY;

	/**
	 * The feature id for the '<em><b>Specific Capacity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METAL_ELECTRODE__SPECIFIC_CAPACITY = ELECTRODE__SPECIFIC_CAPACITY;

	/**
	 * The number of structural features of the '<em>Metal Electrode</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METAL_ELECTRODE_FEATURE_COUNT = ELECTRODE_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Metal Electrode</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METAL_ELECTRODE_OPERATION_COUNT = ELECTRODE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.interphase.model.impl.CompositeImpl <em>Composite</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphase.model.impl.CompositeImpl
	 * @see org.interphase.model.impl.CellstackPackageImpl#getComposite()
	 * @generated
	 */
	int COMPOSITE = 10;

	/**
	 * The feature id for the '<em><b>Phases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE__PHASES = 0;

	/**
	 * The feature id for the '<em><b>Fraction Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE__FRACTION_BASIS = 1;

	/**
	 * The number of structural features of the '<em>Composite</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Composite</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.interphase.model.impl.CompositeElectrodeImpl <em>Composite Electrode</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphase.model.impl.CompositeElectrodeImpl
	 * @see org.interphase.model.impl.CellstackPackageImpl#getCompositeElectrode()
	 * @generated
	 */
	int COMPOSITE_ELECTRODE = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE_ELECTRODE__ID = ELECTRODE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE_ELECTRODE__NAME = ELECTRODE__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE_ELECTRODE__NOTES = ELECTRODE__NOTES;

	/**
	 * The feature id for the '<em><b>Material</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE_ELECTRODE__MATERIAL = ELECTRODE__MATERIAL;

	/**
	 * The feature id for the '<em><b>Thickness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE_ELECTRODE__THICKNESS = ELECTRODE__THICKNESS;

	/**
	 * The feature id for the '<em><b>Porosity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE_ELECTRODE__POROSITY = ELECTRODE__POROSITY;

	/**
	 * The feature id for the '<em><b>Area</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE_ELECTRODE__AREA = ELECTRODE__AREA;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE_ELECTRODE__ROLE = ELECTRODE__ROLE;

	/**
	 * The feature id for the '<em><b>Areal Capacity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE_ELECTRODE__AREAL_CAPACITY = ELECTRODE__AREAL_CAPACITY;

	/**
	 * The feature id for the '<em><b>Specific Capacity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE_ELECTRODE__SPECIFIC_CAPACITY = ELECTRODE__SPECIFIC_CAPACITY;

	/**
	 * The feature id for the '<em><b>Phases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE_ELECTRODE__PHASES = ELECTRODE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Fraction Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE_ELECTRODE__FRACTION_BASIS = ELECTRODE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Loading</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE_ELECTRODE__LOADING = ELECTRODE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Particle Radius</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE_ELECTRODE__PARTICLE_RADIUS = ELECTRODE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Coating Material</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE_ELECTRODE__COATING_MATERIAL = ELECTRODE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Coating Thickness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE_ELECTRODE__COATING_THICKNESS = ELECTRODE_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Composite Electrode</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE_ELECTRODE_FEATURE_COUNT = ELECTRODE_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Composite Electrode</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE_ELECTRODE_OPERATION_COUNT = ELECTRODE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.interphase.model.impl.SolidElectrolyteImpl <em>Solid Electrolyte</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphase.model.impl.SolidElectrolyteImpl
	 * @see org.interphase.model.impl.CellstackPackageImpl#getSolidElectrolyte()
	 * @generated
	 */
	int SOLID_ELECTROLYTE = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOLID_ELECTROLYTE__ID = LAYER__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOLID_ELECTROLYTE__NAME = LAYER__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOLID_ELECTROLYTE__NOTES = LAYER__NOTES;

	/**
	 * The feature id for the '<em><b>Material</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOLID_ELECTROLYTE__MATERIAL = LAYER__MATERIAL;

	/**
	 * The feature id for the '<em><b>Thickness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOLID_ELECTROLYTE__THICKNESS = LAYER__THICKNESS;

	/**
	 * The feature id for the '<em><b>Porosity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOLID_ELECTROLYTE__POROSITY = LAYER__POROSITY;

	/**
	 * The feature id for the '<em><b>Area</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOLID_ELECTROLYTE__AREA = LAYER__AREA;

	/**
	 * The feature id for the '<em><b>Grain Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOLID_ELECTROLYTE__GRAIN_SIZE = LAYER_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Sinter Temperature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOLID_ELECTROLYTE__SINTER_TEMPERATURE = LAYER_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Connected Pores</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOLID_ELECTROLYTE__CONNECTED_PORES = LAYER_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Carbonate At Grain Boundaries</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOLID_ELECTROLYTE__CARBONATE_AT_GRAIN_BOUNDARIES = LAYER_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Solid Electrolyte</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOLID_ELECTROLYTE_FEATURE_COUNT = LAYER_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Solid Electrolyte</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOLID_ELECTROLYTE_OPERATION_COUNT = LAYER_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.interphase.model.impl.InterlayerImpl <em>Interlayer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphase.model.impl.InterlayerImpl
	 * @see org.interphase.model.impl.CellstackPackageImpl#getInterlayer()
	 * @generated
	 */
	int INTERLAYER = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERLAYER__ID = LAYER__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERLAYER__NAME = LAYER__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERLAYER__NOTES = LAYER__NOTES;

	/**
	 * The feature id for the '<em><b>Material</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERLAYER__MATERIAL = LAYER__MATERIAL;

	/**
	 * The feature id for the '<em><b>Thickness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERLAYER__THICKNESS = LAYER__THICKNESS;

	/**
	 * The feature id for the '<em><b>Porosity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERLAYER__POROSITY = LAYER__POROSITY;

	/**
	 * The feature id for the '<em><b>Area</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERLAYER__AREA = LAYER__AREA;

	/**
	 * The number of structural features of the '<em>Interlayer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERLAYER_FEATURE_COUNT = LAYER_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Interlayer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERLAYER_OPERATION_COUNT = LAYER_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.interphase.model.impl.CoatingImpl <em>Coating</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphase.model.impl.CoatingImpl
	 * @see org.interphase.model.impl.CellstackPackageImpl#getCoating()
	 * @generated
	 */
	int COATING = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COATING__ID = INTERLAYER__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COATING__NAME = INTERLAYER__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COATING__NOTES = INTERLAYER__NOTES;

	/**
	 * The feature id for the '<em><b>Material</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COATING__MATERIAL = INTERLAYER__MATERIAL;

	/**
	 * The feature id for the '<em><b>Thickness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COATING__THICKNESS = INTERLAYER__THICKNESS;

	/**
	 * The feature id for the '<em><b>Porosity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COATING__POROSITY = INTERLAYER__POROSITY;

	/**
	 * The feature id for the '<em><b>Area</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COATING__AREA = INTERLAYER__AREA;

	/**
	 * The number of structural features of the '<em>Coating</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COATING_FEATURE_COUNT = INTERLAYER_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Coating</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COATING_OPERATION_COUNT = INTERLAYER_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.interphase.model.impl.FluidInterlayerImpl <em>Fluid Interlayer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphase.model.impl.FluidInterlayerImpl
	 * @see org.interphase.model.impl.CellstackPackageImpl#getFluidInterlayer()
	 * @generated
	 */
	int FLUID_INTERLAYER = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLUID_INTERLAYER__ID = INTERLAYER__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLUID_INTERLAYER__NAME = INTERLAYER__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLUID_INTERLAYER__NOTES = INTERLAYER__NOTES;

	/**
	 * The feature id for the '<em><b>Material</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLUID_INTERLAYER__MATERIAL = INTERLAYER__MATERIAL;

	/**
	 * The feature id for the '<em><b>Thickness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLUID_INTERLAYER__THICKNESS = INTERLAYER__THICKNESS;

	/**
	 * The feature id for the '<em><b>Porosity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLUID_INTERLAYER__POROSITY = INTERLAYER__POROSITY;

	/**
	 * The feature id for the '<em><b>Area</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLUID_INTERLAYER__AREA = INTERLAYER__AREA;

	/**
	 * The feature id for the '<em><b>Dose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLUID_INTERLAYER__DOSE = INTERLAYER_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Host Porosity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLUID_INTERLAYER__HOST_POROSITY = INTERLAYER_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Fluid Interlayer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLUID_INTERLAYER_FEATURE_COUNT = INTERLAYER_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Fluid Interlayer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLUID_INTERLAYER_OPERATION_COUNT = INTERLAYER_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.interphase.model.impl.LiquidInterlayerImpl <em>Liquid Interlayer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphase.model.impl.LiquidInterlayerImpl
	 * @see org.interphase.model.impl.CellstackPackageImpl#getLiquidInterlayer()
	 * @generated
	 */
	int LIQUID_INTERLAYER = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIQUID_INTERLAYER__ID = FLUID_INTERLAYER__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIQUID_INTERLAYER__NAME = FLUID_INTERLAYER__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIQUID_INTERLAYER__NOTES = FLUID_INTERLAYER__NOTES;

	/**
	 * The feature id for the '<em><b>Material</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIQUID_INTERLAYER__MATERIAL = FLUID_INTERLAYER__MATERIAL;

	/**
	 * The feature id for the '<em><b>Thickness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIQUID_INTERLAYER__THICKNESS = FLUID_INTERLAYER__THICKNESS;

	/**
	 * The feature id for the '<em><b>Porosity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIQUID_INTERLAYER__POROSITY = FLUID_INTERLAYER__POROSITY;

	/**
	 * The feature id for the '<em><b>Area</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIQUID_INTERLAYER__AREA = FLUID_INTERLAYER__AREA;

	/**
	 * The feature id for the '<em><b>Dose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIQUID_INTERLAYER__DOSE = FLUID_INTERLAYER__DOSE;

	/**
	 * The feature id for the '<em><b>Host Porosity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIQUID_INTERLAYER__HOST_POROSITY = FLUID_INTERLAYER__HOST_POROSITY;

	/**
	 * The number of structural features of the '<em>Liquid Interlayer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIQUID_INTERLAYER_FEATURE_COUNT = FLUID_INTERLAYER_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Liquid Interlayer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIQUID_INTERLAYER_OPERATION_COUNT = FLUID_INTERLAYER_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.interphase.model.impl.IonicLiquidInterlayerImpl <em>Ionic Liquid Interlayer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphase.model.impl.IonicLiquidInterlayerImpl
	 * @see org.interphase.model.impl.CellstackPackageImpl#getIonicLiquidInterlayer()
	 * @generated
	 */
	int IONIC_LIQUID_INTERLAYER = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IONIC_LIQUID_INTERLAYER__ID = FLUID_INTERLAYER__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IONIC_LIQUID_INTERLAYER__NAME = FLUID_INTERLAYER__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IONIC_LIQUID_INTERLAYER__NOTES = FLUID_INTERLAYER__NOTES;

	/**
	 * The feature id for the '<em><b>Material</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IONIC_LIQUID_INTERLAYER__MATERIAL = FLUID_INTERLAYER__MATERIAL;

	/**
	 * The feature id for the '<em><b>Thickness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IONIC_LIQUID_INTERLAYER__THICKNESS = FLUID_INTERLAYER__THICKNESS;

	/**
	 * The feature id for the '<em><b>Porosity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IONIC_LIQUID_INTERLAYER__POROSITY = FLUID_INTERLAYER__POROSITY;

	/**
	 * The feature id for the '<em><b>Area</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IONIC_LIQUID_INTERLAYER__AREA = FLUID_INTERLAYER__AREA;

	/**
	 * The feature id for the '<em><b>Dose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IONIC_LIQUID_INTERLAYER__DOSE = FLUID_INTERLAYER__DOSE;

	/**
	 * The feature id for the '<em><b>Host Porosity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IONIC_LIQUID_INTERLAYER__HOST_POROSITY = FLUID_INTERLAYER__HOST_POROSITY;

	/**
	 * The number of structural features of the '<em>Ionic Liquid Interlayer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IONIC_LIQUID_INTERLAYER_FEATURE_COUNT = FLUID_INTERLAYER_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Ionic Liquid Interlayer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IONIC_LIQUID_INTERLAYER_OPERATION_COUNT = FLUID_INTERLAYER_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.interphase.model.impl.PolymerInterlayerImpl <em>Polymer Interlayer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphase.model.impl.PolymerInterlayerImpl
	 * @see org.interphase.model.impl.CellstackPackageImpl#getPolymerInterlayer()
	 * @generated
	 */
	int POLYMER_INTERLAYER = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLYMER_INTERLAYER__ID = INTERLAYER__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLYMER_INTERLAYER__NAME = INTERLAYER__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLYMER_INTERLAYER__NOTES = INTERLAYER__NOTES;

	/**
	 * The feature id for the '<em><b>Material</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLYMER_INTERLAYER__MATERIAL = INTERLAYER__MATERIAL;

	/**
	 * The feature id for the '<em><b>Thickness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLYMER_INTERLAYER__THICKNESS = INTERLAYER__THICKNESS;

	/**
	 * The feature id for the '<em><b>Porosity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLYMER_INTERLAYER__POROSITY = INTERLAYER__POROSITY;

	/**
	 * The feature id for the '<em><b>Area</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLYMER_INTERLAYER__AREA = INTERLAYER__AREA;

	/**
	 * The number of structural features of the '<em>Polymer Interlayer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLYMER_INTERLAYER_FEATURE_COUNT = INTERLAYER_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Polymer Interlayer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLYMER_INTERLAYER_OPERATION_COUNT = INTERLAYER_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.interphase.model.impl.GelInterlayerImpl <em>Gel Interlayer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphase.model.impl.GelInterlayerImpl
	 * @see org.interphase.model.impl.CellstackPackageImpl#getGelInterlayer()
	 * @generated
	 */
	int GEL_INTERLAYER = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GEL_INTERLAYER__ID = INTERLAYER__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GEL_INTERLAYER__NAME = INTERLAYER__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GEL_INTERLAYER__NOTES = INTERLAYER__NOTES;

	/**
	 * The feature id for the '<em><b>Material</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GEL_INTERLAYER__MATERIAL = INTERLAYER__MATERIAL;

	/**
	 * The feature id for the '<em><b>Thickness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GEL_INTERLAYER__THICKNESS = INTERLAYER__THICKNESS;

	/**
	 * The feature id for the '<em><b>Porosity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GEL_INTERLAYER__POROSITY = INTERLAYER__POROSITY;

	/**
	 * The feature id for the '<em><b>Area</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GEL_INTERLAYER__AREA = INTERLAYER__AREA;

	/**
	 * The number of structural features of the '<em>Gel Interlayer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GEL_INTERLAYER_FEATURE_COUNT = INTERLAYER_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Gel Interlayer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GEL_INTERLAYER_OPERATION_COUNT = INTERLAYER_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.interphase.model.impl.CompositeInterlayerImpl <em>Composite Interlayer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphase.model.impl.CompositeInterlayerImpl
	 * @see org.interphase.model.impl.CellstackPackageImpl#getCompositeInterlayer()
	 * @generated
	 */
	int COMPOSITE_INTERLAYER = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE_INTERLAYER__ID = INTERLAYER__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE_INTERLAYER__NAME = INTERLAYER__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE_INTERLAYER__NOTES = INTERLAYER__NOTES;

	/**
	 * The feature id for the '<em><b>Material</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE_INTERLAYER__MATERIAL = INTERLAYER__MATERIAL;

	/**
	 * The feature id for the '<em><b>Thickness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE_INTERLAYER__THICKNESS = INTERLAYER__THICKNESS;

	/**
	 * The feature id for the '<em><b>Porosity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE_INTERLAYER__POROSITY = INTERLAYER__POROSITY;

	/**
	 * The feature id for the '<em><b>Area</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE_INTERLAYER__AREA = INTERLAYER__AREA;

	/**
	 * The feature id for the '<em><b>Phases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE_INTERLAYER__PHASES = INTERLAYER_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Fraction Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE_INTERLAYER__FRACTION_BASIS = INTERLAYER_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Composite Interlayer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE_INTERLAYER_FEATURE_COUNT = INTERLAYER_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Composite Interlayer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE_INTERLAYER_OPERATION_COUNT = INTERLAYER_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.interphase.model.impl.PhaseFractionImpl <em>Phase Fraction</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphase.model.impl.PhaseFractionImpl
	 * @see org.interphase.model.impl.CellstackPackageImpl#getPhaseFraction()
	 * @generated
	 */
	int PHASE_FRACTION = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE_FRACTION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Phase</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE_FRACTION__PHASE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Material</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE_FRACTION__MATERIAL = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Fraction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE_FRACTION__FRACTION = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Phase Fraction</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE_FRACTION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Phase Fraction</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE_FRACTION_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.interphase.model.impl.BoundaryImpl <em>Boundary</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphase.model.impl.BoundaryImpl
	 * @see org.interphase.model.impl.CellstackPackageImpl#getBoundary()
	 * @generated
	 */
	int BOUNDARY = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOUNDARY__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Left</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOUNDARY__LEFT = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Right</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOUNDARY__RIGHT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Left Face</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOUNDARY__LEFT_FACE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Right Face</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOUNDARY__RIGHT_FACE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Contact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOUNDARY__CONTACT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Preferred Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOUNDARY__PREFERRED_BASIS = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOUNDARY__NOTES = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Measurements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOUNDARY__MEASUREMENTS = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Boundary</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOUNDARY_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Boundary</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOUNDARY_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.interphase.model.impl.FaceImpl <em>Face</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphase.model.impl.FaceImpl
	 * @see org.interphase.model.impl.CellstackPackageImpl#getFace()
	 * @generated
	 */
	int FACE = 23;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Treatments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACE__TREATMENTS = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Contact Fraction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACE__CONTACT_FRACTION = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Contact Angle</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACE__CONTACT_ANGLE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Slope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACE__SLOPE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Face</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Face</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACE_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.interphase.model.impl.TreatmentImpl <em>Treatment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphase.model.impl.TreatmentImpl
	 * @see org.interphase.model.impl.CellstackPackageImpl#getTreatment()
	 * @generated
	 */
	int TREATMENT = 24;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT__KIND = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Material</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT__MATERIAL = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Thickness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT__THICKNESS = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT__DURATION = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Temperature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT__TEMPERATURE = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Treatment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Treatment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.interphase.model.impl.MeasurementImpl <em>Measurement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphase.model.impl.MeasurementImpl
	 * @see org.interphase.model.impl.CellstackPackageImpl#getMeasurement()
	 * @generated
	 */
	int MEASUREMENT = 25;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__NOTES = NAMED__NOTES;

	/**
	 * The feature id for the '<em><b>Quantity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__QUANTITY = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__VALUE = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__UNIT = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Geometric Spread</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__GEOMETRIC_SPREAD = NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Per</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__PER = NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Area</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__AREA = NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Bulk Resistance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__BULK_RESISTANCE = NAMED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Temperature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__TEMPERATURE = NAMED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Pressure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__PRESSURE = NAMED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Age</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__AGE = NAMED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Areal Capacity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__AREAL_CAPACITY = NAMED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__METHOD = NAMED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__PROVENANCE = NAMED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__SOURCE = NAMED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Pressure Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__PRESSURE_KIND = NAMED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Current Density</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__CURRENT_DENSITY = NAMED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>CRate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__CRATE = NAMED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Cycles</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__CYCLES = NAMED_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Spectrum</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__SPECTRUM = NAMED_FEATURE_COUNT + 18;

	/**
	 * The number of structural features of the '<em>Measurement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT_FEATURE_COUNT = NAMED_FEATURE_COUNT + 19;

	/**
	 * The number of operations of the '<em>Measurement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.interphase.model.impl.MaterialImpl <em>Material</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphase.model.impl.MaterialImpl
	 * @see org.interphase.model.impl.CellstackPackageImpl#getMaterial()
	 * @generated
	 */
	int MATERIAL = 26;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL__NOTES = NAMED__NOTES;

	/**
	 * The feature id for the '<em><b>Family</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL__FAMILY = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Formula</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL__FORMULA = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL__ALIASES = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Roles</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL__ROLES = NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL__PROPERTIES = NAMED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Material</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL_FEATURE_COUNT = NAMED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Material</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.interphase.model.impl.PropertyValueImpl <em>Property Value</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphase.model.impl.PropertyValueImpl
	 * @see org.interphase.model.impl.CellstackPackageImpl#getPropertyValue()
	 * @generated
	 */
	int PROPERTY_VALUE = 27;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY_VALUE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Property</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY_VALUE__PROPERTY = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY_VALUE__LOW = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY_VALUE__HIGH = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY_VALUE__UNIT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY_VALUE__TEXT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Temperature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY_VALUE__TEMPERATURE = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Qualifier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY_VALUE__QUALIFIER = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY_VALUE__PROVENANCE = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY_VALUE__SOURCE = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY_VALUE__NOTES = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Property Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY_VALUE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The number of operations of the '<em>Property Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY_VALUE_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.interphase.model.impl.SourceImpl <em>Source</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphase.model.impl.SourceImpl
	 * @see org.interphase.model.impl.CellstackPackageImpl#getSource()
	 * @generated
	 */
	int SOURCE = 28;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Citation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__CITATION = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Doi</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__DOI = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Doi Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__DOI_CONFIDENCE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>How Read</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__HOW_READ = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.interphase.model.impl.WaiverImpl <em>Waiver</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphase.model.impl.WaiverImpl
	 * @see org.interphase.model.impl.CellstackPackageImpl#getWaiver()
	 * @generated
	 */
	int WAIVER = 29;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIVER__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIVER__RULE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIVER__TARGET = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIVER__REASON = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIVER__AUTHOR = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIVER__DATE = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Waiver</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIVER_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Waiver</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIVER_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.interphase.model.impl.ImpedancePointImpl <em>Impedance Point</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphase.model.impl.ImpedancePointImpl
	 * @see org.interphase.model.impl.CellstackPackageImpl#getImpedancePoint()
	 * @generated
	 */
	int IMPEDANCE_POINT = 30;

	/**
	 * The feature id for the '<em><b>Frequency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPEDANCE_POINT__FREQUENCY = 0;

	/**
	 * The feature id for the '<em><b>Real</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPEDANCE_POINT__REAL = 1;

	/**
	 * The feature id for the '<em><b>Imaginary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPEDANCE_POINT__IMAGINARY = 2;

	/**
	 * The number of structural features of the '<em>Impedance Point</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPEDANCE_POINT_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Impedance Point</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPEDANCE_POINT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.interphase.model.impl.RuleSettingImpl <em>Rule Setting</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphase.model.impl.RuleSettingImpl
	 * @see org.interphase.model.impl.CellstackPackageImpl#getRuleSetting()
	 * @generated
	 */
	int RULE_SETTING = 31;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_SETTING__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_SETTING__RULE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_SETTING__LEVEL = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_SETTING__PARAMETERS = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Rule Setting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_SETTING_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Rule Setting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_SETTING_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.interphase.model.impl.RuleParameterValueImpl <em>Rule Parameter Value</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphase.model.impl.RuleParameterValueImpl
	 * @see org.interphase.model.impl.CellstackPackageImpl#getRuleParameterValue()
	 * @generated
	 */
	int RULE_PARAMETER_VALUE = 32;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_PARAMETER_VALUE__NAME = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_PARAMETER_VALUE__VALUE = 1;

	/**
	 * The number of structural features of the '<em>Rule Parameter Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_PARAMETER_VALUE_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Rule Parameter Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_PARAMETER_VALUE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.interphase.model.Atmosphere <em>Atmosphere</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphase.model.Atmosphere
	 * @see org.interphase.model.impl.CellstackPackageImpl#getAtmosphere()
	 * @generated
	 */
	int ATMOSPHERE = 33;

	/**
	 * The meta object id for the '{@link org.interphase.model.ElectrodeRole <em>Electrode Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphase.model.ElectrodeRole
	 * @see org.interphase.model.impl.CellstackPackageImpl#getElectrodeRole()
	 * @generated
	 */
	int ELECTRODE_ROLE = 34;

	/**
	 * The meta object id for the '{@link org.interphase.model.Phase <em>Phase</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphase.model.Phase
	 * @see org.interphase.model.impl.CellstackPackageImpl#getPhase()
	 * @generated
	 */
	int PHASE = 35;

	/**
	 * The meta object id for the '{@link org.interphase.model.FractionBasis <em>Fraction Basis</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphase.model.FractionBasis
	 * @see org.interphase.model.impl.CellstackPackageImpl#getFractionBasis()
	 * @generated
	 */
	int FRACTION_BASIS = 36;

	/**
	 * The meta object id for the '{@link org.interphase.model.ContactState <em>Contact State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphase.model.ContactState
	 * @see org.interphase.model.impl.CellstackPackageImpl#getContactState()
	 * @generated
	 */
	int CONTACT_STATE = 37;

	/**
	 * The meta object id for the '{@link org.interphase.model.MeasuredQuantity <em>Measured Quantity</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphase.model.MeasuredQuantity
	 * @see org.interphase.model.impl.CellstackPackageImpl#getMeasuredQuantity()
	 * @generated
	 */
	int MEASURED_QUANTITY = 38;

	/**
	 * The meta object id for the '{@link org.interphase.model.Normalisation <em>Normalisation</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphase.model.Normalisation
	 * @see org.interphase.model.impl.CellstackPackageImpl#getNormalisation()
	 * @generated
	 */
	int NORMALISATION = 39;

	/**
	 * The meta object id for the '{@link org.interphase.model.Provenance <em>Provenance</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphase.model.Provenance
	 * @see org.interphase.model.impl.CellstackPackageImpl#getProvenance()
	 * @generated
	 */
	int PROVENANCE = 40;

	/**
	 * The meta object id for the '{@link org.interphase.model.EstimateBasis <em>Estimate Basis</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphase.model.EstimateBasis
	 * @see org.interphase.model.impl.CellstackPackageImpl#getEstimateBasis()
	 * @generated
	 */
	int ESTIMATE_BASIS = 41;

	/**
	 * The meta object id for the '{@link org.interphase.model.VoltageKind <em>Voltage Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphase.model.VoltageKind
	 * @see org.interphase.model.impl.CellstackPackageImpl#getVoltageKind()
	 * @generated
	 */
	int VOLTAGE_KIND = 42;

	/**
	 * The meta object id for the '{@link org.interphase.model.PressureKind <em>Pressure Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphase.model.PressureKind
	 * @see org.interphase.model.impl.CellstackPackageImpl#getPressureKind()
	 * @generated
	 */
	int PRESSURE_KIND = 43;

	/**
	 * The meta object id for the '{@link org.interphase.model.FindingLevel <em>Finding Level</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.interphase.model.FindingLevel
	 * @see org.interphase.model.impl.CellstackPackageImpl#getFindingLevel()
	 * @generated
	 */
	int FINDING_LEVEL = 44;


	/**
	 * Returns the meta object for class '{@link org.interphase.model.Identified <em>Identified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Identified</em>'.
	 * @see org.interphase.model.Identified
	 * @generated
	 */
	EClass getIdentified();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Identified#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.interphase.model.Identified#getId()
	 * @see #getIdentified()
	 * @generated
	 */
	EAttribute getIdentified_Id();

	/**
	 * Returns the meta object for class '{@link org.interphase.model.Named <em>Named</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Named</em>'.
	 * @see org.interphase.model.Named
	 * @generated
	 */
	EClass getNamed();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Named#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.interphase.model.Named#getName()
	 * @see #getNamed()
	 * @generated
	 */
	EAttribute getNamed_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Named#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notes</em>'.
	 * @see org.interphase.model.Named#getNotes()
	 * @see #getNamed()
	 * @generated
	 */
	EAttribute getNamed_Notes();

	/**
	 * Returns the meta object for class '{@link org.interphase.model.Design <em>Design</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Design</em>'.
	 * @see org.interphase.model.Design
	 * @generated
	 */
	EClass getDesign();

	/**
	 * Returns the meta object for the containment reference '{@link org.interphase.model.Design#getConditions <em>Conditions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Conditions</em>'.
	 * @see org.interphase.model.Design#getConditions()
	 * @see #getDesign()
	 * @generated
	 */
	EReference getDesign_Conditions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.interphase.model.Design#getStacks <em>Stacks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Stacks</em>'.
	 * @see org.interphase.model.Design#getStacks()
	 * @see #getDesign()
	 * @generated
	 */
	EReference getDesign_Stacks();

	/**
	 * Returns the meta object for the containment reference list '{@link org.interphase.model.Design#getMaterials <em>Materials</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Materials</em>'.
	 * @see org.interphase.model.Design#getMaterials()
	 * @see #getDesign()
	 * @generated
	 */
	EReference getDesign_Materials();

	/**
	 * Returns the meta object for the containment reference list '{@link org.interphase.model.Design#getSources <em>Sources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sources</em>'.
	 * @see org.interphase.model.Design#getSources()
	 * @see #getDesign()
	 * @generated
	 */
	EReference getDesign_Sources();

	/**
	 * Returns the meta object for the containment reference list '{@link org.interphase.model.Design#getWaivers <em>Waivers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Waivers</em>'.
	 * @see org.interphase.model.Design#getWaivers()
	 * @see #getDesign()
	 * @generated
	 */
	EReference getDesign_Waivers();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Design#getRuleProfile <em>Rule Profile</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule Profile</em>'.
	 * @see org.interphase.model.Design#getRuleProfile()
	 * @see #getDesign()
	 * @generated
	 */
	EAttribute getDesign_RuleProfile();

	/**
	 * Returns the meta object for the containment reference list '{@link org.interphase.model.Design#getRuleSettings <em>Rule Settings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rule Settings</em>'.
	 * @see org.interphase.model.Design#getRuleSettings()
	 * @see #getDesign()
	 * @generated
	 */
	EReference getDesign_RuleSettings();

	/**
	 * Returns the meta object for class '{@link org.interphase.model.Conditions <em>Conditions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Conditions</em>'.
	 * @see org.interphase.model.Conditions
	 * @generated
	 */
	EClass getConditions();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Conditions#getTemperature <em>Temperature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Temperature</em>'.
	 * @see org.interphase.model.Conditions#getTemperature()
	 * @see #getConditions()
	 * @generated
	 */
	EAttribute getConditions_Temperature();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Conditions#getMaximumTemperature <em>Maximum Temperature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum Temperature</em>'.
	 * @see org.interphase.model.Conditions#getMaximumTemperature()
	 * @see #getConditions()
	 * @generated
	 */
	EAttribute getConditions_MaximumTemperature();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Conditions#getStackPressure <em>Stack Pressure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stack Pressure</em>'.
	 * @see org.interphase.model.Conditions#getStackPressure()
	 * @see #getConditions()
	 * @generated
	 */
	EAttribute getConditions_StackPressure();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Conditions#getFabricationPressure <em>Fabrication Pressure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fabrication Pressure</em>'.
	 * @see org.interphase.model.Conditions#getFabricationPressure()
	 * @see #getConditions()
	 * @generated
	 */
	EAttribute getConditions_FabricationPressure();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Conditions#getCurrentDensity <em>Current Density</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Current Density</em>'.
	 * @see org.interphase.model.Conditions#getCurrentDensity()
	 * @see #getConditions()
	 * @generated
	 */
	EAttribute getConditions_CurrentDensity();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Conditions#getCRate <em>CRate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>CRate</em>'.
	 * @see org.interphase.model.Conditions#getCRate()
	 * @see #getConditions()
	 * @generated
	 */
	EAttribute getConditions_CRate();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Conditions#getAtmosphere <em>Atmosphere</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Atmosphere</em>'.
	 * @see org.interphase.model.Conditions#getAtmosphere()
	 * @see #getConditions()
	 * @generated
	 */
	EAttribute getConditions_Atmosphere();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Conditions#getDewPoint <em>Dew Point</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dew Point</em>'.
	 * @see org.interphase.model.Conditions#getDewPoint()
	 * @see #getConditions()
	 * @generated
	 */
	EAttribute getConditions_DewPoint();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Conditions#getAge <em>Age</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Age</em>'.
	 * @see org.interphase.model.Conditions#getAge()
	 * @see #getConditions()
	 * @generated
	 */
	EAttribute getConditions_Age();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Conditions#getChargeCutoff <em>Charge Cutoff</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Charge Cutoff</em>'.
	 * @see org.interphase.model.Conditions#getChargeCutoff()
	 * @see #getConditions()
	 * @generated
	 */
	EAttribute getConditions_ChargeCutoff();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Conditions#getDischargeCutoff <em>Discharge Cutoff</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Discharge Cutoff</em>'.
	 * @see org.interphase.model.Conditions#getDischargeCutoff()
	 * @see #getConditions()
	 * @generated
	 */
	EAttribute getConditions_DischargeCutoff();

	/**
	 * Returns the meta object for class '{@link org.interphase.model.Stack <em>Stack</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Stack</em>'.
	 * @see org.interphase.model.Stack
	 * @generated
	 */
	EClass getStack();

	/**
	 * Returns the meta object for the containment reference list '{@link org.interphase.model.Stack#getLayers <em>Layers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Layers</em>'.
	 * @see org.interphase.model.Stack#getLayers()
	 * @see #getStack()
	 * @generated
	 */
	EReference getStack_Layers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.interphase.model.Stack#getBoundaries <em>Boundaries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Boundaries</em>'.
	 * @see org.interphase.model.Stack#getBoundaries()
	 * @see #getStack()
	 * @generated
	 */
	EReference getStack_Boundaries();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Stack#getArea <em>Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Area</em>'.
	 * @see org.interphase.model.Stack#getArea()
	 * @see #getStack()
	 * @generated
	 */
	EAttribute getStack_Area();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Stack#isHalfStack <em>Half Stack</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Half Stack</em>'.
	 * @see org.interphase.model.Stack#isHalfStack()
	 * @see #getStack()
	 * @generated
	 */
	EAttribute getStack_HalfStack();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Stack#isAnodeFree <em>Anode Free</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Anode Free</em>'.
	 * @see org.interphase.model.Stack#isAnodeFree()
	 * @see #getStack()
	 * @generated
	 */
	EAttribute getStack_AnodeFree();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Stack#getAnnotatedVoltage <em>Annotated Voltage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Annotated Voltage</em>'.
	 * @see org.interphase.model.Stack#getAnnotatedVoltage()
	 * @see #getStack()
	 * @generated
	 */
	EAttribute getStack_AnnotatedVoltage();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Stack#getAnnotatedVoltageKind <em>Annotated Voltage Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Annotated Voltage Kind</em>'.
	 * @see org.interphase.model.Stack#getAnnotatedVoltageKind()
	 * @see #getStack()
	 * @generated
	 */
	EAttribute getStack_AnnotatedVoltageKind();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Stack#getCompliance <em>Compliance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Compliance</em>'.
	 * @see org.interphase.model.Stack#getCompliance()
	 * @see #getStack()
	 * @generated
	 */
	EAttribute getStack_Compliance();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Stack#getFreeVolume <em>Free Volume</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Free Volume</em>'.
	 * @see org.interphase.model.Stack#getFreeVolume()
	 * @see #getStack()
	 * @generated
	 */
	EAttribute getStack_FreeVolume();

	/**
	 * Returns the meta object for the containment reference list '{@link org.interphase.model.Stack#getMeasurements <em>Measurements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Measurements</em>'.
	 * @see org.interphase.model.Stack#getMeasurements()
	 * @see #getStack()
	 * @generated
	 */
	EReference getStack_Measurements();

	/**
	 * Returns the meta object for class '{@link org.interphase.model.Layer <em>Layer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Layer</em>'.
	 * @see org.interphase.model.Layer
	 * @generated
	 */
	EClass getLayer();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Layer#getMaterial <em>Material</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Material</em>'.
	 * @see org.interphase.model.Layer#getMaterial()
	 * @see #getLayer()
	 * @generated
	 */
	EAttribute getLayer_Material();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Layer#getThickness <em>Thickness</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Thickness</em>'.
	 * @see org.interphase.model.Layer#getThickness()
	 * @see #getLayer()
	 * @generated
	 */
	EAttribute getLayer_Thickness();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Layer#getPorosity <em>Porosity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Porosity</em>'.
	 * @see org.interphase.model.Layer#getPorosity()
	 * @see #getLayer()
	 * @generated
	 */
	EAttribute getLayer_Porosity();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Layer#getArea <em>Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Area</em>'.
	 * @see org.interphase.model.Layer#getArea()
	 * @see #getLayer()
	 * @generated
	 */
	EAttribute getLayer_Area();

	/**
	 * Returns the meta object for class '{@link org.interphase.model.CurrentCollector <em>Current Collector</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Current Collector</em>'.
	 * @see org.interphase.model.CurrentCollector
	 * @generated
	 */
	EClass getCurrentCollector();

	/**
	 * Returns the meta object for class '{@link org.interphase.model.BipolarPlate <em>Bipolar Plate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Bipolar Plate</em>'.
	 * @see org.interphase.model.BipolarPlate
	 * @generated
	 */
	EClass getBipolarPlate();

	/**
	 * Returns the meta object for class '{@link org.interphase.model.Electrode <em>Electrode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Electrode</em>'.
	 * @see org.interphase.model.Electrode
	 * @generated
	 */
	EClass getElectrode();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Electrode#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.interphase.model.Electrode#getRole()
	 * @see #getElectrode()
	 * @generated
	 */
	EAttribute getElectrode_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Electrode#getArealCapacity <em>Areal Capacity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Areal Capacity</em>'.
	 * @see org.interphase.model.Electrode#getArealCapacity()
	 * @see #getElectrode()
	 * @generated
	 */
	EAttribute getElectrode_ArealCapacity();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Electrode#getSpecificCapacity <em>Specific Capacity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Specific Capacity</em>'.
	 * @see org.interphase.model.Electrode#getSpecificCapacity()
	 * @see #getElectrode()
	 * @generated
	 */
	EAttribute getElectrode_SpecificCapacity();

	/**
	 * Returns the meta object for class '{@link org.interphase.model.MetalElectrode <em>Metal Electrode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Metal Electrode</em>'.
	 * @see org.interphase.model.MetalElectrode
	 * @generated
	 */
	EClass getMetalElectrode();

	/**
	 * Returns the meta object for class '{@link org.interphase.model.Composite <em>Composite</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Composite</em>'.
	 * @see org.interphase.model.Composite
	 * @generated
	 */
	EClass getComposite();

	/**
	 * Returns the meta object for the containment reference list '{@link org.interphase.model.Composite#getPhases <em>Phases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Phases</em>'.
	 * @see org.interphase.model.Composite#getPhases()
	 * @see #getComposite()
	 * @generated
	 */
	EReference getComposite_Phases();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Composite#getFractionBasis <em>Fraction Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fraction Basis</em>'.
	 * @see org.interphase.model.Composite#getFractionBasis()
	 * @see #getComposite()
	 * @generated
	 */
	EAttribute getComposite_FractionBasis();

	/**
	 * Returns the meta object for class '{@link org.interphase.model.CompositeElectrode <em>Composite Electrode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Composite Electrode</em>'.
	 * @see org.interphase.model.CompositeElectrode
	 * @generated
	 */
	EClass getCompositeElectrode();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.CompositeElectrode#getLoading <em>Loading</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Loading</em>'.
	 * @see org.interphase.model.CompositeElectrode#getLoading()
	 * @see #getCompositeElectrode()
	 * @generated
	 */
	EAttribute getCompositeElectrode_Loading();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.CompositeElectrode#getParticleRadius <em>Particle Radius</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Particle Radius</em>'.
	 * @see org.interphase.model.CompositeElectrode#getParticleRadius()
	 * @see #getCompositeElectrode()
	 * @generated
	 */
	EAttribute getCompositeElectrode_ParticleRadius();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.CompositeElectrode#getCoatingMaterial <em>Coating Material</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Coating Material</em>'.
	 * @see org.interphase.model.CompositeElectrode#getCoatingMaterial()
	 * @see #getCompositeElectrode()
	 * @generated
	 */
	EAttribute getCompositeElectrode_CoatingMaterial();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.CompositeElectrode#getCoatingThickness <em>Coating Thickness</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Coating Thickness</em>'.
	 * @see org.interphase.model.CompositeElectrode#getCoatingThickness()
	 * @see #getCompositeElectrode()
	 * @generated
	 */
	EAttribute getCompositeElectrode_CoatingThickness();

	/**
	 * Returns the meta object for class '{@link org.interphase.model.SolidElectrolyte <em>Solid Electrolyte</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Solid Electrolyte</em>'.
	 * @see org.interphase.model.SolidElectrolyte
	 * @generated
	 */
	EClass getSolidElectrolyte();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.SolidElectrolyte#getGrainSize <em>Grain Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Grain Size</em>'.
	 * @see org.interphase.model.SolidElectrolyte#getGrainSize()
	 * @see #getSolidElectrolyte()
	 * @generated
	 */
	EAttribute getSolidElectrolyte_GrainSize();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.SolidElectrolyte#getSinterTemperature <em>Sinter Temperature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sinter Temperature</em>'.
	 * @see org.interphase.model.SolidElectrolyte#getSinterTemperature()
	 * @see #getSolidElectrolyte()
	 * @generated
	 */
	EAttribute getSolidElectrolyte_SinterTemperature();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.SolidElectrolyte#isConnectedPores <em>Connected Pores</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Connected Pores</em>'.
	 * @see org.interphase.model.SolidElectrolyte#isConnectedPores()
	 * @see #getSolidElectrolyte()
	 * @generated
	 */
	EAttribute getSolidElectrolyte_ConnectedPores();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.SolidElectrolyte#isCarbonateAtGrainBoundaries <em>Carbonate At Grain Boundaries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Carbonate At Grain Boundaries</em>'.
	 * @see org.interphase.model.SolidElectrolyte#isCarbonateAtGrainBoundaries()
	 * @see #getSolidElectrolyte()
	 * @generated
	 */
	EAttribute getSolidElectrolyte_CarbonateAtGrainBoundaries();

	/**
	 * Returns the meta object for class '{@link org.interphase.model.Interlayer <em>Interlayer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Interlayer</em>'.
	 * @see org.interphase.model.Interlayer
	 * @generated
	 */
	EClass getInterlayer();

	/**
	 * Returns the meta object for class '{@link org.interphase.model.Coating <em>Coating</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Coating</em>'.
	 * @see org.interphase.model.Coating
	 * @generated
	 */
	EClass getCoating();

	/**
	 * Returns the meta object for class '{@link org.interphase.model.FluidInterlayer <em>Fluid Interlayer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Fluid Interlayer</em>'.
	 * @see org.interphase.model.FluidInterlayer
	 * @generated
	 */
	EClass getFluidInterlayer();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.FluidInterlayer#getDose <em>Dose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dose</em>'.
	 * @see org.interphase.model.FluidInterlayer#getDose()
	 * @see #getFluidInterlayer()
	 * @generated
	 */
	EAttribute getFluidInterlayer_Dose();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.FluidInterlayer#getHostPorosity <em>Host Porosity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Host Porosity</em>'.
	 * @see org.interphase.model.FluidInterlayer#getHostPorosity()
	 * @see #getFluidInterlayer()
	 * @generated
	 */
	EAttribute getFluidInterlayer_HostPorosity();

	/**
	 * Returns the meta object for class '{@link org.interphase.model.LiquidInterlayer <em>Liquid Interlayer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Liquid Interlayer</em>'.
	 * @see org.interphase.model.LiquidInterlayer
	 * @generated
	 */
	EClass getLiquidInterlayer();

	/**
	 * Returns the meta object for class '{@link org.interphase.model.IonicLiquidInterlayer <em>Ionic Liquid Interlayer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Ionic Liquid Interlayer</em>'.
	 * @see org.interphase.model.IonicLiquidInterlayer
	 * @generated
	 */
	EClass getIonicLiquidInterlayer();

	/**
	 * Returns the meta object for class '{@link org.interphase.model.PolymerInterlayer <em>Polymer Interlayer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Polymer Interlayer</em>'.
	 * @see org.interphase.model.PolymerInterlayer
	 * @generated
	 */
	EClass getPolymerInterlayer();

	/**
	 * Returns the meta object for class '{@link org.interphase.model.GelInterlayer <em>Gel Interlayer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Gel Interlayer</em>'.
	 * @see org.interphase.model.GelInterlayer
	 * @generated
	 */
	EClass getGelInterlayer();

	/**
	 * Returns the meta object for class '{@link org.interphase.model.CompositeInterlayer <em>Composite Interlayer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Composite Interlayer</em>'.
	 * @see org.interphase.model.CompositeInterlayer
	 * @generated
	 */
	EClass getCompositeInterlayer();

	/**
	 * Returns the meta object for class '{@link org.interphase.model.PhaseFraction <em>Phase Fraction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Phase Fraction</em>'.
	 * @see org.interphase.model.PhaseFraction
	 * @generated
	 */
	EClass getPhaseFraction();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.PhaseFraction#getPhase <em>Phase</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phase</em>'.
	 * @see org.interphase.model.PhaseFraction#getPhase()
	 * @see #getPhaseFraction()
	 * @generated
	 */
	EAttribute getPhaseFraction_Phase();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.PhaseFraction#getMaterial <em>Material</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Material</em>'.
	 * @see org.interphase.model.PhaseFraction#getMaterial()
	 * @see #getPhaseFraction()
	 * @generated
	 */
	EAttribute getPhaseFraction_Material();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.PhaseFraction#getFraction <em>Fraction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fraction</em>'.
	 * @see org.interphase.model.PhaseFraction#getFraction()
	 * @see #getPhaseFraction()
	 * @generated
	 */
	EAttribute getPhaseFraction_Fraction();

	/**
	 * Returns the meta object for class '{@link org.interphase.model.Boundary <em>Boundary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Boundary</em>'.
	 * @see org.interphase.model.Boundary
	 * @generated
	 */
	EClass getBoundary();

	/**
	 * Returns the meta object for the reference '{@link org.interphase.model.Boundary#getLeft <em>Left</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Left</em>'.
	 * @see org.interphase.model.Boundary#getLeft()
	 * @see #getBoundary()
	 * @generated
	 */
	EReference getBoundary_Left();

	/**
	 * Returns the meta object for the reference '{@link org.interphase.model.Boundary#getRight <em>Right</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Right</em>'.
	 * @see org.interphase.model.Boundary#getRight()
	 * @see #getBoundary()
	 * @generated
	 */
	EReference getBoundary_Right();

	/**
	 * Returns the meta object for the containment reference '{@link org.interphase.model.Boundary#getLeftFace <em>Left Face</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Left Face</em>'.
	 * @see org.interphase.model.Boundary#getLeftFace()
	 * @see #getBoundary()
	 * @generated
	 */
	EReference getBoundary_LeftFace();

	/**
	 * Returns the meta object for the containment reference '{@link org.interphase.model.Boundary#getRightFace <em>Right Face</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Right Face</em>'.
	 * @see org.interphase.model.Boundary#getRightFace()
	 * @see #getBoundary()
	 * @generated
	 */
	EReference getBoundary_RightFace();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Boundary#getContact <em>Contact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Contact</em>'.
	 * @see org.interphase.model.Boundary#getContact()
	 * @see #getBoundary()
	 * @generated
	 */
	EAttribute getBoundary_Contact();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Boundary#getPreferredBasis <em>Preferred Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Preferred Basis</em>'.
	 * @see org.interphase.model.Boundary#getPreferredBasis()
	 * @see #getBoundary()
	 * @generated
	 */
	EAttribute getBoundary_PreferredBasis();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Boundary#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notes</em>'.
	 * @see org.interphase.model.Boundary#getNotes()
	 * @see #getBoundary()
	 * @generated
	 */
	EAttribute getBoundary_Notes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.interphase.model.Boundary#getMeasurements <em>Measurements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Measurements</em>'.
	 * @see org.interphase.model.Boundary#getMeasurements()
	 * @see #getBoundary()
	 * @generated
	 */
	EReference getBoundary_Measurements();

	/**
	 * Returns the meta object for class '{@link org.interphase.model.Face <em>Face</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Face</em>'.
	 * @see org.interphase.model.Face
	 * @generated
	 */
	EClass getFace();

	/**
	 * Returns the meta object for the containment reference list '{@link org.interphase.model.Face#getTreatments <em>Treatments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Treatments</em>'.
	 * @see org.interphase.model.Face#getTreatments()
	 * @see #getFace()
	 * @generated
	 */
	EReference getFace_Treatments();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Face#getContactFraction <em>Contact Fraction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Contact Fraction</em>'.
	 * @see org.interphase.model.Face#getContactFraction()
	 * @see #getFace()
	 * @generated
	 */
	EAttribute getFace_ContactFraction();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Face#getContactAngle <em>Contact Angle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Contact Angle</em>'.
	 * @see org.interphase.model.Face#getContactAngle()
	 * @see #getFace()
	 * @generated
	 */
	EAttribute getFace_ContactAngle();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Face#getSlope <em>Slope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Slope</em>'.
	 * @see org.interphase.model.Face#getSlope()
	 * @see #getFace()
	 * @generated
	 */
	EAttribute getFace_Slope();

	/**
	 * Returns the meta object for class '{@link org.interphase.model.Treatment <em>Treatment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Treatment</em>'.
	 * @see org.interphase.model.Treatment
	 * @generated
	 */
	EClass getTreatment();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Treatment#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.interphase.model.Treatment#getKind()
	 * @see #getTreatment()
	 * @generated
	 */
	EAttribute getTreatment_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Treatment#getMaterial <em>Material</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Material</em>'.
	 * @see org.interphase.model.Treatment#getMaterial()
	 * @see #getTreatment()
	 * @generated
	 */
	EAttribute getTreatment_Material();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Treatment#getThickness <em>Thickness</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Thickness</em>'.
	 * @see org.interphase.model.Treatment#getThickness()
	 * @see #getTreatment()
	 * @generated
	 */
	EAttribute getTreatment_Thickness();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Treatment#getDuration <em>Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration</em>'.
	 * @see org.interphase.model.Treatment#getDuration()
	 * @see #getTreatment()
	 * @generated
	 */
	EAttribute getTreatment_Duration();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Treatment#getTemperature <em>Temperature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Temperature</em>'.
	 * @see org.interphase.model.Treatment#getTemperature()
	 * @see #getTreatment()
	 * @generated
	 */
	EAttribute getTreatment_Temperature();

	/**
	 * Returns the meta object for class '{@link org.interphase.model.Measurement <em>Measurement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Measurement</em>'.
	 * @see org.interphase.model.Measurement
	 * @generated
	 */
	EClass getMeasurement();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Measurement#getQuantity <em>Quantity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quantity</em>'.
	 * @see org.interphase.model.Measurement#getQuantity()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_Quantity();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Measurement#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.interphase.model.Measurement#getValue()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Measurement#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.interphase.model.Measurement#getUnit()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Measurement#getGeometricSpread <em>Geometric Spread</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Geometric Spread</em>'.
	 * @see org.interphase.model.Measurement#getGeometricSpread()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_GeometricSpread();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Measurement#getPer <em>Per</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Per</em>'.
	 * @see org.interphase.model.Measurement#getPer()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_Per();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Measurement#getArea <em>Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Area</em>'.
	 * @see org.interphase.model.Measurement#getArea()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_Area();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Measurement#getBulkResistance <em>Bulk Resistance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bulk Resistance</em>'.
	 * @see org.interphase.model.Measurement#getBulkResistance()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_BulkResistance();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Measurement#getTemperature <em>Temperature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Temperature</em>'.
	 * @see org.interphase.model.Measurement#getTemperature()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_Temperature();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Measurement#getPressure <em>Pressure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pressure</em>'.
	 * @see org.interphase.model.Measurement#getPressure()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_Pressure();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Measurement#getAge <em>Age</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Age</em>'.
	 * @see org.interphase.model.Measurement#getAge()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_Age();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Measurement#getArealCapacity <em>Areal Capacity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Areal Capacity</em>'.
	 * @see org.interphase.model.Measurement#getArealCapacity()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_ArealCapacity();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Measurement#getMethod <em>Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Method</em>'.
	 * @see org.interphase.model.Measurement#getMethod()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_Method();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Measurement#getProvenance <em>Provenance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Provenance</em>'.
	 * @see org.interphase.model.Measurement#getProvenance()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_Provenance();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Measurement#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.interphase.model.Measurement#getSource()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Measurement#getPressureKind <em>Pressure Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pressure Kind</em>'.
	 * @see org.interphase.model.Measurement#getPressureKind()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_PressureKind();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Measurement#getCurrentDensity <em>Current Density</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Current Density</em>'.
	 * @see org.interphase.model.Measurement#getCurrentDensity()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_CurrentDensity();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Measurement#getCRate <em>CRate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>CRate</em>'.
	 * @see org.interphase.model.Measurement#getCRate()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_CRate();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Measurement#getCycles <em>Cycles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cycles</em>'.
	 * @see org.interphase.model.Measurement#getCycles()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_Cycles();

	/**
	 * Returns the meta object for the containment reference list '{@link org.interphase.model.Measurement#getSpectrum <em>Spectrum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Spectrum</em>'.
	 * @see org.interphase.model.Measurement#getSpectrum()
	 * @see #getMeasurement()
	 * @generated
	 */
	EReference getMeasurement_Spectrum();

	/**
	 * Returns the meta object for class '{@link org.interphase.model.Material <em>Material</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Material</em>'.
	 * @see org.interphase.model.Material
	 * @generated
	 */
	EClass getMaterial();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Material#getFamily <em>Family</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Family</em>'.
	 * @see org.interphase.model.Material#getFamily()
	 * @see #getMaterial()
	 * @generated
	 */
	EAttribute getMaterial_Family();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Material#getFormula <em>Formula</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Formula</em>'.
	 * @see org.interphase.model.Material#getFormula()
	 * @see #getMaterial()
	 * @generated
	 */
	EAttribute getMaterial_Formula();

	/**
	 * Returns the meta object for the attribute list '{@link org.interphase.model.Material#getAliases <em>Aliases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Aliases</em>'.
	 * @see org.interphase.model.Material#getAliases()
	 * @see #getMaterial()
	 * @generated
	 */
	EAttribute getMaterial_Aliases();

	/**
	 * Returns the meta object for the attribute list '{@link org.interphase.model.Material#getRoles <em>Roles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Roles</em>'.
	 * @see org.interphase.model.Material#getRoles()
	 * @see #getMaterial()
	 * @generated
	 */
	EAttribute getMaterial_Roles();

	/**
	 * Returns the meta object for the containment reference list '{@link org.interphase.model.Material#getProperties <em>Properties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Properties</em>'.
	 * @see org.interphase.model.Material#getProperties()
	 * @see #getMaterial()
	 * @generated
	 */
	EReference getMaterial_Properties();

	/**
	 * Returns the meta object for class '{@link org.interphase.model.PropertyValue <em>Property Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Property Value</em>'.
	 * @see org.interphase.model.PropertyValue
	 * @generated
	 */
	EClass getPropertyValue();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.PropertyValue#getProperty <em>Property</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Property</em>'.
	 * @see org.interphase.model.PropertyValue#getProperty()
	 * @see #getPropertyValue()
	 * @generated
	 */
	EAttribute getPropertyValue_Property();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.PropertyValue#getLow <em>Low</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Low</em>'.
	 * @see org.interphase.model.PropertyValue#getLow()
	 * @see #getPropertyValue()
	 * @generated
	 */
	EAttribute getPropertyValue_Low();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.PropertyValue#getHigh <em>High</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>High</em>'.
	 * @see org.interphase.model.PropertyValue#getHigh()
	 * @see #getPropertyValue()
	 * @generated
	 */
	EAttribute getPropertyValue_High();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.PropertyValue#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.interphase.model.PropertyValue#getUnit()
	 * @see #getPropertyValue()
	 * @generated
	 */
	EAttribute getPropertyValue_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.PropertyValue#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.interphase.model.PropertyValue#getText()
	 * @see #getPropertyValue()
	 * @generated
	 */
	EAttribute getPropertyValue_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.PropertyValue#getTemperature <em>Temperature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Temperature</em>'.
	 * @see org.interphase.model.PropertyValue#getTemperature()
	 * @see #getPropertyValue()
	 * @generated
	 */
	EAttribute getPropertyValue_Temperature();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.PropertyValue#getQualifier <em>Qualifier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Qualifier</em>'.
	 * @see org.interphase.model.PropertyValue#getQualifier()
	 * @see #getPropertyValue()
	 * @generated
	 */
	EAttribute getPropertyValue_Qualifier();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.PropertyValue#getProvenance <em>Provenance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Provenance</em>'.
	 * @see org.interphase.model.PropertyValue#getProvenance()
	 * @see #getPropertyValue()
	 * @generated
	 */
	EAttribute getPropertyValue_Provenance();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.PropertyValue#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.interphase.model.PropertyValue#getSource()
	 * @see #getPropertyValue()
	 * @generated
	 */
	EAttribute getPropertyValue_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.PropertyValue#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notes</em>'.
	 * @see org.interphase.model.PropertyValue#getNotes()
	 * @see #getPropertyValue()
	 * @generated
	 */
	EAttribute getPropertyValue_Notes();

	/**
	 * Returns the meta object for class '{@link org.interphase.model.Source <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Source</em>'.
	 * @see org.interphase.model.Source
	 * @generated
	 */
	EClass getSource();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Source#getCitation <em>Citation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Citation</em>'.
	 * @see org.interphase.model.Source#getCitation()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Citation();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Source#getDoi <em>Doi</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Doi</em>'.
	 * @see org.interphase.model.Source#getDoi()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Doi();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Source#getDoiConfidence <em>Doi Confidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Doi Confidence</em>'.
	 * @see org.interphase.model.Source#getDoiConfidence()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_DoiConfidence();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Source#getHowRead <em>How Read</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>How Read</em>'.
	 * @see org.interphase.model.Source#getHowRead()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_HowRead();

	/**
	 * Returns the meta object for class '{@link org.interphase.model.Waiver <em>Waiver</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Waiver</em>'.
	 * @see org.interphase.model.Waiver
	 * @generated
	 */
	EClass getWaiver();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Waiver#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule</em>'.
	 * @see org.interphase.model.Waiver#getRule()
	 * @see #getWaiver()
	 * @generated
	 */
	EAttribute getWaiver_Rule();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Waiver#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target</em>'.
	 * @see org.interphase.model.Waiver#getTarget()
	 * @see #getWaiver()
	 * @generated
	 */
	EAttribute getWaiver_Target();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Waiver#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.interphase.model.Waiver#getReason()
	 * @see #getWaiver()
	 * @generated
	 */
	EAttribute getWaiver_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Waiver#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see org.interphase.model.Waiver#getAuthor()
	 * @see #getWaiver()
	 * @generated
	 */
	EAttribute getWaiver_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.Waiver#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.interphase.model.Waiver#getDate()
	 * @see #getWaiver()
	 * @generated
	 */
	EAttribute getWaiver_Date();

	/**
	 * Returns the meta object for class '{@link org.interphase.model.ImpedancePoint <em>Impedance Point</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Impedance Point</em>'.
	 * @see org.interphase.model.ImpedancePoint
	 * @generated
	 */
	EClass getImpedancePoint();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.ImpedancePoint#getFrequency <em>Frequency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Frequency</em>'.
	 * @see org.interphase.model.ImpedancePoint#getFrequency()
	 * @see #getImpedancePoint()
	 * @generated
	 */
	EAttribute getImpedancePoint_Frequency();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.ImpedancePoint#getReal <em>Real</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Real</em>'.
	 * @see org.interphase.model.ImpedancePoint#getReal()
	 * @see #getImpedancePoint()
	 * @generated
	 */
	EAttribute getImpedancePoint_Real();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.ImpedancePoint#getImaginary <em>Imaginary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Imaginary</em>'.
	 * @see org.interphase.model.ImpedancePoint#getImaginary()
	 * @see #getImpedancePoint()
	 * @generated
	 */
	EAttribute getImpedancePoint_Imaginary();

	/**
	 * Returns the meta object for class '{@link org.interphase.model.RuleSetting <em>Rule Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rule Setting</em>'.
	 * @see org.interphase.model.RuleSetting
	 * @generated
	 */
	EClass getRuleSetting();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.RuleSetting#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule</em>'.
	 * @see org.interphase.model.RuleSetting#getRule()
	 * @see #getRuleSetting()
	 * @generated
	 */
	EAttribute getRuleSetting_Rule();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.RuleSetting#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.interphase.model.RuleSetting#getLevel()
	 * @see #getRuleSetting()
	 * @generated
	 */
	EAttribute getRuleSetting_Level();

	/**
	 * Returns the meta object for the containment reference list '{@link org.interphase.model.RuleSetting#getParameters <em>Parameters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parameters</em>'.
	 * @see org.interphase.model.RuleSetting#getParameters()
	 * @see #getRuleSetting()
	 * @generated
	 */
	EReference getRuleSetting_Parameters();

	/**
	 * Returns the meta object for class '{@link org.interphase.model.RuleParameterValue <em>Rule Parameter Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rule Parameter Value</em>'.
	 * @see org.interphase.model.RuleParameterValue
	 * @generated
	 */
	EClass getRuleParameterValue();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.RuleParameterValue#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.interphase.model.RuleParameterValue#getName()
	 * @see #getRuleParameterValue()
	 * @generated
	 */
	EAttribute getRuleParameterValue_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.interphase.model.RuleParameterValue#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.interphase.model.RuleParameterValue#getValue()
	 * @see #getRuleParameterValue()
	 * @generated
	 */
	EAttribute getRuleParameterValue_Value();

	/**
	 * Returns the meta object for enum '{@link org.interphase.model.Atmosphere <em>Atmosphere</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Atmosphere</em>'.
	 * @see org.interphase.model.Atmosphere
	 * @generated
	 */
	EEnum getAtmosphere();

	/**
	 * Returns the meta object for enum '{@link org.interphase.model.ElectrodeRole <em>Electrode Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Electrode Role</em>'.
	 * @see org.interphase.model.ElectrodeRole
	 * @generated
	 */
	EEnum getElectrodeRole();

	/**
	 * Returns the meta object for enum '{@link org.interphase.model.Phase <em>Phase</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Phase</em>'.
	 * @see org.interphase.model.Phase
	 * @generated
	 */
	EEnum getPhase();

	/**
	 * Returns the meta object for enum '{@link org.interphase.model.FractionBasis <em>Fraction Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Fraction Basis</em>'.
	 * @see org.interphase.model.FractionBasis
	 * @generated
	 */
	EEnum getFractionBasis();

	/**
	 * Returns the meta object for enum '{@link org.interphase.model.ContactState <em>Contact State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Contact State</em>'.
	 * @see org.interphase.model.ContactState
	 * @generated
	 */
	EEnum getContactState();

	/**
	 * Returns the meta object for enum '{@link org.interphase.model.MeasuredQuantity <em>Measured Quantity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Measured Quantity</em>'.
	 * @see org.interphase.model.MeasuredQuantity
	 * @generated
	 */
	EEnum getMeasuredQuantity();

	/**
	 * Returns the meta object for enum '{@link org.interphase.model.Normalisation <em>Normalisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Normalisation</em>'.
	 * @see org.interphase.model.Normalisation
	 * @generated
	 */
	EEnum getNormalisation();

	/**
	 * Returns the meta object for enum '{@link org.interphase.model.Provenance <em>Provenance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Provenance</em>'.
	 * @see org.interphase.model.Provenance
	 * @generated
	 */
	EEnum getProvenance();

	/**
	 * Returns the meta object for enum '{@link org.interphase.model.EstimateBasis <em>Estimate Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Estimate Basis</em>'.
	 * @see org.interphase.model.EstimateBasis
	 * @generated
	 */
	EEnum getEstimateBasis();

	/**
	 * Returns the meta object for enum '{@link org.interphase.model.VoltageKind <em>Voltage Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Voltage Kind</em>'.
	 * @see org.interphase.model.VoltageKind
	 * @generated
	 */
	EEnum getVoltageKind();

	/**
	 * Returns the meta object for enum '{@link org.interphase.model.PressureKind <em>Pressure Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Pressure Kind</em>'.
	 * @see org.interphase.model.PressureKind
	 * @generated
	 */
	EEnum getPressureKind();

	/**
	 * Returns the meta object for enum '{@link org.interphase.model.FindingLevel <em>Finding Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Finding Level</em>'.
	 * @see org.interphase.model.FindingLevel
	 * @generated
	 */
	EEnum getFindingLevel();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	CellstackFactory getCellstackFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.interphase.model.impl.IdentifiedImpl <em>Identified</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphase.model.impl.IdentifiedImpl
		 * @see org.interphase.model.impl.CellstackPackageImpl#getIdentified()
		 * @generated
		 */
		EClass IDENTIFIED = eINSTANCE.getIdentified();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTIFIED__ID = eINSTANCE.getIdentified_Id();

		/**
		 * The meta object literal for the '{@link org.interphase.model.impl.NamedImpl <em>Named</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphase.model.impl.NamedImpl
		 * @see org.interphase.model.impl.CellstackPackageImpl#getNamed()
		 * @generated
		 */
		EClass NAMED = eINSTANCE.getNamed();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMED__NAME = eINSTANCE.getNamed_Name();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMED__NOTES = eINSTANCE.getNamed_Notes();

		/**
		 * The meta object literal for the '{@link org.interphase.model.impl.DesignImpl <em>Design</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphase.model.impl.DesignImpl
		 * @see org.interphase.model.impl.CellstackPackageImpl#getDesign()
		 * @generated
		 */
		EClass DESIGN = eINSTANCE.getDesign();

		/**
		 * The meta object literal for the '<em><b>Conditions</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DESIGN__CONDITIONS = eINSTANCE.getDesign_Conditions();

		/**
		 * The meta object literal for the '<em><b>Stacks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DESIGN__STACKS = eINSTANCE.getDesign_Stacks();

		/**
		 * The meta object literal for the '<em><b>Materials</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DESIGN__MATERIALS = eINSTANCE.getDesign_Materials();

		/**
		 * The meta object literal for the '<em><b>Sources</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DESIGN__SOURCES = eINSTANCE.getDesign_Sources();

		/**
		 * The meta object literal for the '<em><b>Waivers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DESIGN__WAIVERS = eINSTANCE.getDesign_Waivers();

		/**
		 * The meta object literal for the '<em><b>Rule Profile</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DESIGN__RULE_PROFILE = eINSTANCE.getDesign_RuleProfile();

		/**
		 * The meta object literal for the '<em><b>Rule Settings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DESIGN__RULE_SETTINGS = eINSTANCE.getDesign_RuleSettings();

		/**
		 * The meta object literal for the '{@link org.interphase.model.impl.ConditionsImpl <em>Conditions</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphase.model.impl.ConditionsImpl
		 * @see org.interphase.model.impl.CellstackPackageImpl#getConditions()
		 * @generated
		 */
		EClass CONDITIONS = eINSTANCE.getConditions();

		/**
		 * The meta object literal for the '<em><b>Temperature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITIONS__TEMPERATURE = eINSTANCE.getConditions_Temperature();

		/**
		 * The meta object literal for the '<em><b>Maximum Temperature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITIONS__MAXIMUM_TEMPERATURE = eINSTANCE.getConditions_MaximumTemperature();

		/**
		 * The meta object literal for the '<em><b>Stack Pressure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITIONS__STACK_PRESSURE = eINSTANCE.getConditions_StackPressure();

		/**
		 * The meta object literal for the '<em><b>Fabrication Pressure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITIONS__FABRICATION_PRESSURE = eINSTANCE.getConditions_FabricationPressure();

		/**
		 * The meta object literal for the '<em><b>Current Density</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITIONS__CURRENT_DENSITY = eINSTANCE.getConditions_CurrentDensity();

		/**
		 * The meta object literal for the '<em><b>CRate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITIONS__CRATE = eINSTANCE.getConditions_CRate();

		/**
		 * The meta object literal for the '<em><b>Atmosphere</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITIONS__ATMOSPHERE = eINSTANCE.getConditions_Atmosphere();

		/**
		 * The meta object literal for the '<em><b>Dew Point</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITIONS__DEW_POINT = eINSTANCE.getConditions_DewPoint();

		/**
		 * The meta object literal for the '<em><b>Age</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITIONS__AGE = eINSTANCE.getConditions_Age();

		/**
		 * The meta object literal for the '<em><b>Charge Cutoff</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITIONS__CHARGE_CUTOFF = eINSTANCE.getConditions_ChargeCutoff();

		/**
		 * The meta object literal for the '<em><b>Discharge Cutoff</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITIONS__DISCHARGE_CUTOFF = eINSTANCE.getConditions_DischargeCutoff();

		/**
		 * The meta object literal for the '{@link org.interphase.model.impl.StackImpl <em>Stack</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphase.model.impl.StackImpl
		 * @see org.interphase.model.impl.CellstackPackageImpl#getStack()
		 * @generated
		 */
		EClass STACK = eINSTANCE.getStack();

		/**
		 * The meta object literal for the '<em><b>Layers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STACK__LAYERS = eINSTANCE.getStack_Layers();

		/**
		 * The meta object literal for the '<em><b>Boundaries</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STACK__BOUNDARIES = eINSTANCE.getStack_Boundaries();

		/**
		 * The meta object literal for the '<em><b>Area</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STACK__AREA = eINSTANCE.getStack_Area();

		/**
		 * The meta object literal for the '<em><b>Half Stack</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STACK__HALF_STACK = eINSTANCE.getStack_HalfStack();

		/**
		 * The meta object literal for the '<em><b>Anode Free</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STACK__ANODE_FREE = eINSTANCE.getStack_AnodeFree();

		/**
		 * The meta object literal for the '<em><b>Annotated Voltage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STACK__ANNOTATED_VOLTAGE = eINSTANCE.getStack_AnnotatedVoltage();

		/**
		 * The meta object literal for the '<em><b>Annotated Voltage Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STACK__ANNOTATED_VOLTAGE_KIND = eINSTANCE.getStack_AnnotatedVoltageKind();

		/**
		 * The meta object literal for the '<em><b>Compliance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STACK__COMPLIANCE = eINSTANCE.getStack_Compliance();

		/**
		 * The meta object literal for the '<em><b>Free Volume</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STACK__FREE_VOLUME = eINSTANCE.getStack_FreeVolume();

		/**
		 * The meta object literal for the '<em><b>Measurements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STACK__MEASUREMENTS = eINSTANCE.getStack_Measurements();

		/**
		 * The meta object literal for the '{@link org.interphase.model.impl.LayerImpl <em>Layer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphase.model.impl.LayerImpl
		 * @see org.interphase.model.impl.CellstackPackageImpl#getLayer()
		 * @generated
		 */
		EClass LAYER = eINSTANCE.getLayer();

		/**
		 * The meta object literal for the '<em><b>Material</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAYER__MATERIAL = eINSTANCE.getLayer_Material();

		/**
		 * The meta object literal for the '<em><b>Thickness</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAYER__THICKNESS = eINSTANCE.getLayer_Thickness();

		/**
		 * The meta object literal for the '<em><b>Porosity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAYER__POROSITY = eINSTANCE.getLayer_Porosity();

		/**
		 * The meta object literal for the '<em><b>Area</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAYER__AREA = eINSTANCE.getLayer_Area();

		/**
		 * The meta object literal for the '{@link org.interphase.model.impl.CurrentCollectorImpl <em>Current Collector</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphase.model.impl.CurrentCollectorImpl
		 * @see org.interphase.model.impl.CellstackPackageImpl#getCurrentCollector()
		 * @generated
		 */
		EClass CURRENT_COLLECTOR = eINSTANCE.getCurrentCollector();

		/**
		 * The meta object literal for the '{@link org.interphase.model.impl.BipolarPlateImpl <em>Bipolar Plate</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphase.model.impl.BipolarPlateImpl
		 * @see org.interphase.model.impl.CellstackPackageImpl#getBipolarPlate()
		 * @generated
		 */
		EClass BIPOLAR_PLATE = eINSTANCE.getBipolarPlate();

		/**
		 * The meta object literal for the '{@link org.interphase.model.impl.ElectrodeImpl <em>Electrode</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphase.model.impl.ElectrodeImpl
		 * @see org.interphase.model.impl.CellstackPackageImpl#getElectrode()
		 * @generated
		 */
		EClass ELECTRODE = eINSTANCE.getElectrode();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELECTRODE__ROLE = eINSTANCE.getElectrode_Role();

		/**
		 * The meta object literal for the '<em><b>Areal Capacity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELECTRODE__AREAL_CAPACITY = eINSTANCE.getElectrode_ArealCapacity();

		/**
		 * The meta object literal for the '<em><b>Specific Capacity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELECTRODE__SPECIFIC_CAPACITY = eINSTANCE.getElectrode_SpecificCapacity();

		/**
		 * The meta object literal for the '{@link org.interphase.model.impl.MetalElectrodeImpl <em>Metal Electrode</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphase.model.impl.MetalElectrodeImpl
		 * @see org.interphase.model.impl.CellstackPackageImpl#getMetalElectrode()
		 * @generated
		 */
		EClass METAL_ELECTRODE = eINSTANCE.getMetalElectrode();

		/**
		 * The meta object literal for the '{@link org.interphase.model.impl.CompositeImpl <em>Composite</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphase.model.impl.CompositeImpl
		 * @see org.interphase.model.impl.CellstackPackageImpl#getComposite()
		 * @generated
		 */
		EClass COMPOSITE = eINSTANCE.getComposite();

		/**
		 * The meta object literal for the '<em><b>Phases</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMPOSITE__PHASES = eINSTANCE.getComposite_Phases();

		/**
		 * The meta object literal for the '<em><b>Fraction Basis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPOSITE__FRACTION_BASIS = eINSTANCE.getComposite_FractionBasis();

		/**
		 * The meta object literal for the '{@link org.interphase.model.impl.CompositeElectrodeImpl <em>Composite Electrode</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphase.model.impl.CompositeElectrodeImpl
		 * @see org.interphase.model.impl.CellstackPackageImpl#getCompositeElectrode()
		 * @generated
		 */
		EClass COMPOSITE_ELECTRODE = eINSTANCE.getCompositeElectrode();

		/**
		 * The meta object literal for the '<em><b>Loading</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPOSITE_ELECTRODE__LOADING = eINSTANCE.getCompositeElectrode_Loading();

		/**
		 * The meta object literal for the '<em><b>Particle Radius</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPOSITE_ELECTRODE__PARTICLE_RADIUS = eINSTANCE.getCompositeElectrode_ParticleRadius();

		/**
		 * The meta object literal for the '<em><b>Coating Material</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPOSITE_ELECTRODE__COATING_MATERIAL = eINSTANCE.getCompositeElectrode_CoatingMaterial();

		/**
		 * The meta object literal for the '<em><b>Coating Thickness</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPOSITE_ELECTRODE__COATING_THICKNESS = eINSTANCE.getCompositeElectrode_CoatingThickness();

		/**
		 * The meta object literal for the '{@link org.interphase.model.impl.SolidElectrolyteImpl <em>Solid Electrolyte</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphase.model.impl.SolidElectrolyteImpl
		 * @see org.interphase.model.impl.CellstackPackageImpl#getSolidElectrolyte()
		 * @generated
		 */
		EClass SOLID_ELECTROLYTE = eINSTANCE.getSolidElectrolyte();

		/**
		 * The meta object literal for the '<em><b>Grain Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOLID_ELECTROLYTE__GRAIN_SIZE = eINSTANCE.getSolidElectrolyte_GrainSize();

		/**
		 * The meta object literal for the '<em><b>Sinter Temperature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOLID_ELECTROLYTE__SINTER_TEMPERATURE = eINSTANCE.getSolidElectrolyte_SinterTemperature();

		/**
		 * The meta object literal for the '<em><b>Connected Pores</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOLID_ELECTROLYTE__CONNECTED_PORES = eINSTANCE.getSolidElectrolyte_ConnectedPores();

		/**
		 * The meta object literal for the '<em><b>Carbonate At Grain Boundaries</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOLID_ELECTROLYTE__CARBONATE_AT_GRAIN_BOUNDARIES = eINSTANCE.getSolidElectrolyte_CarbonateAtGrainBoundaries();

		/**
		 * The meta object literal for the '{@link org.interphase.model.impl.InterlayerImpl <em>Interlayer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphase.model.impl.InterlayerImpl
		 * @see org.interphase.model.impl.CellstackPackageImpl#getInterlayer()
		 * @generated
		 */
		EClass INTERLAYER = eINSTANCE.getInterlayer();

		/**
		 * The meta object literal for the '{@link org.interphase.model.impl.CoatingImpl <em>Coating</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphase.model.impl.CoatingImpl
		 * @see org.interphase.model.impl.CellstackPackageImpl#getCoating()
		 * @generated
		 */
		EClass COATING = eINSTANCE.getCoating();

		/**
		 * The meta object literal for the '{@link org.interphase.model.impl.FluidInterlayerImpl <em>Fluid Interlayer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphase.model.impl.FluidInterlayerImpl
		 * @see org.interphase.model.impl.CellstackPackageImpl#getFluidInterlayer()
		 * @generated
		 */
		EClass FLUID_INTERLAYER = eINSTANCE.getFluidInterlayer();

		/**
		 * The meta object literal for the '<em><b>Dose</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLUID_INTERLAYER__DOSE = eINSTANCE.getFluidInterlayer_Dose();

		/**
		 * The meta object literal for the '<em><b>Host Porosity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLUID_INTERLAYER__HOST_POROSITY = eINSTANCE.getFluidInterlayer_HostPorosity();

		/**
		 * The meta object literal for the '{@link org.interphase.model.impl.LiquidInterlayerImpl <em>Liquid Interlayer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphase.model.impl.LiquidInterlayerImpl
		 * @see org.interphase.model.impl.CellstackPackageImpl#getLiquidInterlayer()
		 * @generated
		 */
		EClass LIQUID_INTERLAYER = eINSTANCE.getLiquidInterlayer();

		/**
		 * The meta object literal for the '{@link org.interphase.model.impl.IonicLiquidInterlayerImpl <em>Ionic Liquid Interlayer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphase.model.impl.IonicLiquidInterlayerImpl
		 * @see org.interphase.model.impl.CellstackPackageImpl#getIonicLiquidInterlayer()
		 * @generated
		 */
		EClass IONIC_LIQUID_INTERLAYER = eINSTANCE.getIonicLiquidInterlayer();

		/**
		 * The meta object literal for the '{@link org.interphase.model.impl.PolymerInterlayerImpl <em>Polymer Interlayer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphase.model.impl.PolymerInterlayerImpl
		 * @see org.interphase.model.impl.CellstackPackageImpl#getPolymerInterlayer()
		 * @generated
		 */
		EClass POLYMER_INTERLAYER = eINSTANCE.getPolymerInterlayer();

		/**
		 * The meta object literal for the '{@link org.interphase.model.impl.GelInterlayerImpl <em>Gel Interlayer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphase.model.impl.GelInterlayerImpl
		 * @see org.interphase.model.impl.CellstackPackageImpl#getGelInterlayer()
		 * @generated
		 */
		EClass GEL_INTERLAYER = eINSTANCE.getGelInterlayer();

		/**
		 * The meta object literal for the '{@link org.interphase.model.impl.CompositeInterlayerImpl <em>Composite Interlayer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphase.model.impl.CompositeInterlayerImpl
		 * @see org.interphase.model.impl.CellstackPackageImpl#getCompositeInterlayer()
		 * @generated
		 */
		EClass COMPOSITE_INTERLAYER = eINSTANCE.getCompositeInterlayer();

		/**
		 * The meta object literal for the '{@link org.interphase.model.impl.PhaseFractionImpl <em>Phase Fraction</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphase.model.impl.PhaseFractionImpl
		 * @see org.interphase.model.impl.CellstackPackageImpl#getPhaseFraction()
		 * @generated
		 */
		EClass PHASE_FRACTION = eINSTANCE.getPhaseFraction();

		/**
		 * The meta object literal for the '<em><b>Phase</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE_FRACTION__PHASE = eINSTANCE.getPhaseFraction_Phase();

		/**
		 * The meta object literal for the '<em><b>Material</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE_FRACTION__MATERIAL = eINSTANCE.getPhaseFraction_Material();

		/**
		 * The meta object literal for the '<em><b>Fraction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE_FRACTION__FRACTION = eINSTANCE.getPhaseFraction_Fraction();

		/**
		 * The meta object literal for the '{@link org.interphase.model.impl.BoundaryImpl <em>Boundary</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphase.model.impl.BoundaryImpl
		 * @see org.interphase.model.impl.CellstackPackageImpl#getBoundary()
		 * @generated
		 */
		EClass BOUNDARY = eINSTANCE.getBoundary();

		/**
		 * The meta object literal for the '<em><b>Left</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BOUNDARY__LEFT = eINSTANCE.getBoundary_Left();

		/**
		 * The meta object literal for the '<em><b>Right</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BOUNDARY__RIGHT = eINSTANCE.getBoundary_Right();

		/**
		 * The meta object literal for the '<em><b>Left Face</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BOUNDARY__LEFT_FACE = eINSTANCE.getBoundary_LeftFace();

		/**
		 * The meta object literal for the '<em><b>Right Face</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BOUNDARY__RIGHT_FACE = eINSTANCE.getBoundary_RightFace();

		/**
		 * The meta object literal for the '<em><b>Contact</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BOUNDARY__CONTACT = eINSTANCE.getBoundary_Contact();

		/**
		 * The meta object literal for the '<em><b>Preferred Basis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BOUNDARY__PREFERRED_BASIS = eINSTANCE.getBoundary_PreferredBasis();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BOUNDARY__NOTES = eINSTANCE.getBoundary_Notes();

		/**
		 * The meta object literal for the '<em><b>Measurements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BOUNDARY__MEASUREMENTS = eINSTANCE.getBoundary_Measurements();

		/**
		 * The meta object literal for the '{@link org.interphase.model.impl.FaceImpl <em>Face</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphase.model.impl.FaceImpl
		 * @see org.interphase.model.impl.CellstackPackageImpl#getFace()
		 * @generated
		 */
		EClass FACE = eINSTANCE.getFace();

		/**
		 * The meta object literal for the '<em><b>Treatments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FACE__TREATMENTS = eINSTANCE.getFace_Treatments();

		/**
		 * The meta object literal for the '<em><b>Contact Fraction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACE__CONTACT_FRACTION = eINSTANCE.getFace_ContactFraction();

		/**
		 * The meta object literal for the '<em><b>Contact Angle</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACE__CONTACT_ANGLE = eINSTANCE.getFace_ContactAngle();

		/**
		 * The meta object literal for the '<em><b>Slope</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACE__SLOPE = eINSTANCE.getFace_Slope();

		/**
		 * The meta object literal for the '{@link org.interphase.model.impl.TreatmentImpl <em>Treatment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphase.model.impl.TreatmentImpl
		 * @see org.interphase.model.impl.CellstackPackageImpl#getTreatment()
		 * @generated
		 */
		EClass TREATMENT = eINSTANCE.getTreatment();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TREATMENT__KIND = eINSTANCE.getTreatment_Kind();

		/**
		 * The meta object literal for the '<em><b>Material</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TREATMENT__MATERIAL = eINSTANCE.getTreatment_Material();

		/**
		 * The meta object literal for the '<em><b>Thickness</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TREATMENT__THICKNESS = eINSTANCE.getTreatment_Thickness();

		/**
		 * The meta object literal for the '<em><b>Duration</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TREATMENT__DURATION = eINSTANCE.getTreatment_Duration();

		/**
		 * The meta object literal for the '<em><b>Temperature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TREATMENT__TEMPERATURE = eINSTANCE.getTreatment_Temperature();

		/**
		 * The meta object literal for the '{@link org.interphase.model.impl.MeasurementImpl <em>Measurement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphase.model.impl.MeasurementImpl
		 * @see org.interphase.model.impl.CellstackPackageImpl#getMeasurement()
		 * @generated
		 */
		EClass MEASUREMENT = eINSTANCE.getMeasurement();

		/**
		 * The meta object literal for the '<em><b>Quantity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__QUANTITY = eINSTANCE.getMeasurement_Quantity();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__VALUE = eINSTANCE.getMeasurement_Value();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__UNIT = eINSTANCE.getMeasurement_Unit();

		/**
		 * The meta object literal for the '<em><b>Geometric Spread</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__GEOMETRIC_SPREAD = eINSTANCE.getMeasurement_GeometricSpread();

		/**
		 * The meta object literal for the '<em><b>Per</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__PER = eINSTANCE.getMeasurement_Per();

		/**
		 * The meta object literal for the '<em><b>Area</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__AREA = eINSTANCE.getMeasurement_Area();

		/**
		 * The meta object literal for the '<em><b>Bulk Resistance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__BULK_RESISTANCE = eINSTANCE.getMeasurement_BulkResistance();

		/**
		 * The meta object literal for the '<em><b>Temperature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__TEMPERATURE = eINSTANCE.getMeasurement_Temperature();

		/**
		 * The meta object literal for the '<em><b>Pressure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__PRESSURE = eINSTANCE.getMeasurement_Pressure();

		/**
		 * The meta object literal for the '<em><b>Age</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__AGE = eINSTANCE.getMeasurement_Age();

		/**
		 * The meta object literal for the '<em><b>Areal Capacity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__AREAL_CAPACITY = eINSTANCE.getMeasurement_ArealCapacity();

		/**
		 * The meta object literal for the '<em><b>Method</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__METHOD = eINSTANCE.getMeasurement_Method();

		/**
		 * The meta object literal for the '<em><b>Provenance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__PROVENANCE = eINSTANCE.getMeasurement_Provenance();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__SOURCE = eINSTANCE.getMeasurement_Source();

		/**
		 * The meta object literal for the '<em><b>Pressure Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__PRESSURE_KIND = eINSTANCE.getMeasurement_PressureKind();

		/**
		 * The meta object literal for the '<em><b>Current Density</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__CURRENT_DENSITY = eINSTANCE.getMeasurement_CurrentDensity();

		/**
		 * The meta object literal for the '<em><b>CRate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__CRATE = eINSTANCE.getMeasurement_CRate();

		/**
		 * The meta object literal for the '<em><b>Cycles</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__CYCLES = eINSTANCE.getMeasurement_Cycles();

		/**
		 * The meta object literal for the '<em><b>Spectrum</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEASUREMENT__SPECTRUM = eINSTANCE.getMeasurement_Spectrum();

		/**
		 * The meta object literal for the '{@link org.interphase.model.impl.MaterialImpl <em>Material</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphase.model.impl.MaterialImpl
		 * @see org.interphase.model.impl.CellstackPackageImpl#getMaterial()
		 * @generated
		 */
		EClass MATERIAL = eINSTANCE.getMaterial();

		/**
		 * The meta object literal for the '<em><b>Family</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MATERIAL__FAMILY = eINSTANCE.getMaterial_Family();

		/**
		 * The meta object literal for the '<em><b>Formula</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MATERIAL__FORMULA = eINSTANCE.getMaterial_Formula();

		/**
		 * The meta object literal for the '<em><b>Aliases</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MATERIAL__ALIASES = eINSTANCE.getMaterial_Aliases();

		/**
		 * The meta object literal for the '<em><b>Roles</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MATERIAL__ROLES = eINSTANCE.getMaterial_Roles();

		/**
		 * The meta object literal for the '<em><b>Properties</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MATERIAL__PROPERTIES = eINSTANCE.getMaterial_Properties();

		/**
		 * The meta object literal for the '{@link org.interphase.model.impl.PropertyValueImpl <em>Property Value</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphase.model.impl.PropertyValueImpl
		 * @see org.interphase.model.impl.CellstackPackageImpl#getPropertyValue()
		 * @generated
		 */
		EClass PROPERTY_VALUE = eINSTANCE.getPropertyValue();

		/**
		 * The meta object literal for the '<em><b>Property</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPERTY_VALUE__PROPERTY = eINSTANCE.getPropertyValue_Property();

		/**
		 * The meta object literal for the '<em><b>Low</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPERTY_VALUE__LOW = eINSTANCE.getPropertyValue_Low();

		/**
		 * The meta object literal for the '<em><b>High</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPERTY_VALUE__HIGH = eINSTANCE.getPropertyValue_High();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPERTY_VALUE__UNIT = eINSTANCE.getPropertyValue_Unit();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPERTY_VALUE__TEXT = eINSTANCE.getPropertyValue_Text();

		/**
		 * The meta object literal for the '<em><b>Temperature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPERTY_VALUE__TEMPERATURE = eINSTANCE.getPropertyValue_Temperature();

		/**
		 * The meta object literal for the '<em><b>Qualifier</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPERTY_VALUE__QUALIFIER = eINSTANCE.getPropertyValue_Qualifier();

		/**
		 * The meta object literal for the '<em><b>Provenance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPERTY_VALUE__PROVENANCE = eINSTANCE.getPropertyValue_Provenance();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPERTY_VALUE__SOURCE = eINSTANCE.getPropertyValue_Source();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPERTY_VALUE__NOTES = eINSTANCE.getPropertyValue_Notes();

		/**
		 * The meta object literal for the '{@link org.interphase.model.impl.SourceImpl <em>Source</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphase.model.impl.SourceImpl
		 * @see org.interphase.model.impl.CellstackPackageImpl#getSource()
		 * @generated
		 */
		EClass SOURCE = eINSTANCE.getSource();

		/**
		 * The meta object literal for the '<em><b>Citation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__CITATION = eINSTANCE.getSource_Citation();

		/**
		 * The meta object literal for the '<em><b>Doi</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__DOI = eINSTANCE.getSource_Doi();

		/**
		 * The meta object literal for the '<em><b>Doi Confidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__DOI_CONFIDENCE = eINSTANCE.getSource_DoiConfidence();

		/**
		 * The meta object literal for the '<em><b>How Read</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__HOW_READ = eINSTANCE.getSource_HowRead();

		/**
		 * The meta object literal for the '{@link org.interphase.model.impl.WaiverImpl <em>Waiver</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphase.model.impl.WaiverImpl
		 * @see org.interphase.model.impl.CellstackPackageImpl#getWaiver()
		 * @generated
		 */
		EClass WAIVER = eINSTANCE.getWaiver();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAIVER__RULE = eINSTANCE.getWaiver_Rule();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAIVER__TARGET = eINSTANCE.getWaiver_Target();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAIVER__REASON = eINSTANCE.getWaiver_Reason();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAIVER__AUTHOR = eINSTANCE.getWaiver_Author();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAIVER__DATE = eINSTANCE.getWaiver_Date();

		/**
		 * The meta object literal for the '{@link org.interphase.model.impl.ImpedancePointImpl <em>Impedance Point</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphase.model.impl.ImpedancePointImpl
		 * @see org.interphase.model.impl.CellstackPackageImpl#getImpedancePoint()
		 * @generated
		 */
		EClass IMPEDANCE_POINT = eINSTANCE.getImpedancePoint();

		/**
		 * The meta object literal for the '<em><b>Frequency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPEDANCE_POINT__FREQUENCY = eINSTANCE.getImpedancePoint_Frequency();

		/**
		 * The meta object literal for the '<em><b>Real</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPEDANCE_POINT__REAL = eINSTANCE.getImpedancePoint_Real();

		/**
		 * The meta object literal for the '<em><b>Imaginary</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPEDANCE_POINT__IMAGINARY = eINSTANCE.getImpedancePoint_Imaginary();

		/**
		 * The meta object literal for the '{@link org.interphase.model.impl.RuleSettingImpl <em>Rule Setting</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphase.model.impl.RuleSettingImpl
		 * @see org.interphase.model.impl.CellstackPackageImpl#getRuleSetting()
		 * @generated
		 */
		EClass RULE_SETTING = eINSTANCE.getRuleSetting();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_SETTING__RULE = eINSTANCE.getRuleSetting_Rule();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_SETTING__LEVEL = eINSTANCE.getRuleSetting_Level();

		/**
		 * The meta object literal for the '<em><b>Parameters</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RULE_SETTING__PARAMETERS = eINSTANCE.getRuleSetting_Parameters();

		/**
		 * The meta object literal for the '{@link org.interphase.model.impl.RuleParameterValueImpl <em>Rule Parameter Value</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphase.model.impl.RuleParameterValueImpl
		 * @see org.interphase.model.impl.CellstackPackageImpl#getRuleParameterValue()
		 * @generated
		 */
		EClass RULE_PARAMETER_VALUE = eINSTANCE.getRuleParameterValue();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_PARAMETER_VALUE__NAME = eINSTANCE.getRuleParameterValue_Name();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_PARAMETER_VALUE__VALUE = eINSTANCE.getRuleParameterValue_Value();

		/**
		 * The meta object literal for the '{@link org.interphase.model.Atmosphere <em>Atmosphere</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphase.model.Atmosphere
		 * @see org.interphase.model.impl.CellstackPackageImpl#getAtmosphere()
		 * @generated
		 */
		EEnum ATMOSPHERE = eINSTANCE.getAtmosphere();

		/**
		 * The meta object literal for the '{@link org.interphase.model.ElectrodeRole <em>Electrode Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphase.model.ElectrodeRole
		 * @see org.interphase.model.impl.CellstackPackageImpl#getElectrodeRole()
		 * @generated
		 */
		EEnum ELECTRODE_ROLE = eINSTANCE.getElectrodeRole();

		/**
		 * The meta object literal for the '{@link org.interphase.model.Phase <em>Phase</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphase.model.Phase
		 * @see org.interphase.model.impl.CellstackPackageImpl#getPhase()
		 * @generated
		 */
		EEnum PHASE = eINSTANCE.getPhase();

		/**
		 * The meta object literal for the '{@link org.interphase.model.FractionBasis <em>Fraction Basis</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphase.model.FractionBasis
		 * @see org.interphase.model.impl.CellstackPackageImpl#getFractionBasis()
		 * @generated
		 */
		EEnum FRACTION_BASIS = eINSTANCE.getFractionBasis();

		/**
		 * The meta object literal for the '{@link org.interphase.model.ContactState <em>Contact State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphase.model.ContactState
		 * @see org.interphase.model.impl.CellstackPackageImpl#getContactState()
		 * @generated
		 */
		EEnum CONTACT_STATE = eINSTANCE.getContactState();

		/**
		 * The meta object literal for the '{@link org.interphase.model.MeasuredQuantity <em>Measured Quantity</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphase.model.MeasuredQuantity
		 * @see org.interphase.model.impl.CellstackPackageImpl#getMeasuredQuantity()
		 * @generated
		 */
		EEnum MEASURED_QUANTITY = eINSTANCE.getMeasuredQuantity();

		/**
		 * The meta object literal for the '{@link org.interphase.model.Normalisation <em>Normalisation</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphase.model.Normalisation
		 * @see org.interphase.model.impl.CellstackPackageImpl#getNormalisation()
		 * @generated
		 */
		EEnum NORMALISATION = eINSTANCE.getNormalisation();

		/**
		 * The meta object literal for the '{@link org.interphase.model.Provenance <em>Provenance</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphase.model.Provenance
		 * @see org.interphase.model.impl.CellstackPackageImpl#getProvenance()
		 * @generated
		 */
		EEnum PROVENANCE = eINSTANCE.getProvenance();

		/**
		 * The meta object literal for the '{@link org.interphase.model.EstimateBasis <em>Estimate Basis</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphase.model.EstimateBasis
		 * @see org.interphase.model.impl.CellstackPackageImpl#getEstimateBasis()
		 * @generated
		 */
		EEnum ESTIMATE_BASIS = eINSTANCE.getEstimateBasis();

		/**
		 * The meta object literal for the '{@link org.interphase.model.VoltageKind <em>Voltage Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphase.model.VoltageKind
		 * @see org.interphase.model.impl.CellstackPackageImpl#getVoltageKind()
		 * @generated
		 */
		EEnum VOLTAGE_KIND = eINSTANCE.getVoltageKind();

		/**
		 * The meta object literal for the '{@link org.interphase.model.PressureKind <em>Pressure Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphase.model.PressureKind
		 * @see org.interphase.model.impl.CellstackPackageImpl#getPressureKind()
		 * @generated
		 */
		EEnum PRESSURE_KIND = eINSTANCE.getPressureKind();

		/**
		 * The meta object literal for the '{@link org.interphase.model.FindingLevel <em>Finding Level</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.interphase.model.FindingLevel
		 * @see org.interphase.model.impl.CellstackPackageImpl#getFindingLevel()
		 * @generated
		 */
		EEnum FINDING_LEVEL = eINSTANCE.getFindingLevel();

	}

} //CellstackPackage
