/**
 * Copyright (c) 2026 The Interphase founders.
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.model.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.interphase.model.Atmosphere;
import org.interphase.model.BipolarPlate;
import org.interphase.model.Boundary;
import org.interphase.model.CellstackFactory;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Coating;
import org.interphase.model.Composite;
import org.interphase.model.CompositeElectrode;
import org.interphase.model.CompositeInterlayer;
import org.interphase.model.Conditions;
import org.interphase.model.ContactState;
import org.interphase.model.CurrentCollector;
import org.interphase.model.Design;
import org.interphase.model.Electrode;
import org.interphase.model.ElectrodeRole;
import org.interphase.model.EstimateBasis;
import org.interphase.model.Face;
import org.interphase.model.FindingLevel;
import org.interphase.model.FluidInterlayer;
import org.interphase.model.FractionBasis;
import org.interphase.model.GelInterlayer;
import org.interphase.model.Identified;
import org.interphase.model.ImpedancePoint;
import org.interphase.model.Interlayer;
import org.interphase.model.IonicLiquidInterlayer;
import org.interphase.model.Layer;
import org.interphase.model.LiquidInterlayer;
import org.interphase.model.Material;
import org.interphase.model.MeasuredQuantity;
import org.interphase.model.Measurement;
import org.interphase.model.MetalElectrode;
import org.interphase.model.Named;
import org.interphase.model.Normalisation;
import org.interphase.model.Phase;
import org.interphase.model.PhaseFraction;
import org.interphase.model.PolymerInterlayer;
import org.interphase.model.PressureKind;
import org.interphase.model.PropertyValue;
import org.interphase.model.Provenance;
import org.interphase.model.RuleParameterValue;
import org.interphase.model.RuleSetting;
import org.interphase.model.SolidElectrolyte;
import org.interphase.model.Source;
import org.interphase.model.Stack;
import org.interphase.model.Treatment;
import org.interphase.model.VoltageKind;
import org.interphase.model.Waiver;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class CellstackPackageImpl extends EPackageImpl implements CellstackPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass identifiedEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass namedEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass designEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass conditionsEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass stackEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass layerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass currentCollectorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass bipolarPlateEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass electrodeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass metalElectrodeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass compositeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass compositeElectrodeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass solidElectrolyteEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass interlayerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass coatingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass fluidInterlayerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass liquidInterlayerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ionicLiquidInterlayerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass polymerInterlayerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass gelInterlayerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass compositeInterlayerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass phaseFractionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass boundaryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass faceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass treatmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass measurementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass materialEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass propertyValueEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sourceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass waiverEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass impedancePointEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ruleSettingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ruleParameterValueEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum atmosphereEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum electrodeRoleEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum phaseEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum fractionBasisEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum contactStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum measuredQuantityEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum normalisationEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum provenanceEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum estimateBasisEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum voltageKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum pressureKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum findingLevelEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.interphase.model.CellstackPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private CellstackPackageImpl() {
		super(eNS_URI, CellstackFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link CellstackPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static CellstackPackage init() {
		if (isInited) return (CellstackPackage)EPackage.Registry.INSTANCE.getEPackage(CellstackPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredCellstackPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		CellstackPackageImpl theCellstackPackage = registeredCellstackPackage instanceof CellstackPackageImpl ? (CellstackPackageImpl)registeredCellstackPackage : new CellstackPackageImpl();

		isInited = true;

		// Create package meta-data objects
		theCellstackPackage.createPackageContents();

		// Initialize created meta-data
		theCellstackPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theCellstackPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(CellstackPackage.eNS_URI, theCellstackPackage);
		return theCellstackPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIdentified() {
		return identifiedEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIdentified_Id() {
		return (EAttribute)identifiedEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNamed() {
		return namedEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNamed_Name() {
		return (EAttribute)namedEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNamed_Notes() {
		return (EAttribute)namedEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDesign() {
		return designEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDesign_Conditions() {
		return (EReference)designEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDesign_Stacks() {
		return (EReference)designEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDesign_Materials() {
		return (EReference)designEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDesign_Sources() {
		return (EReference)designEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDesign_Waivers() {
		return (EReference)designEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDesign_RuleProfile() {
		return (EAttribute)designEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDesign_RuleSettings() {
		return (EReference)designEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConditions() {
		return conditionsEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConditions_Temperature() {
		return (EAttribute)conditionsEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConditions_MaximumTemperature() {
		return (EAttribute)conditionsEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConditions_StackPressure() {
		return (EAttribute)conditionsEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConditions_FabricationPressure() {
		return (EAttribute)conditionsEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConditions_CurrentDensity() {
		return (EAttribute)conditionsEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConditions_CRate() {
		return (EAttribute)conditionsEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConditions_Atmosphere() {
		return (EAttribute)conditionsEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConditions_DewPoint() {
		return (EAttribute)conditionsEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConditions_Age() {
		return (EAttribute)conditionsEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConditions_ChargeCutoff() {
		return (EAttribute)conditionsEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConditions_DischargeCutoff() {
		return (EAttribute)conditionsEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStack() {
		return stackEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStack_Layers() {
		return (EReference)stackEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStack_Boundaries() {
		return (EReference)stackEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStack_Area() {
		return (EAttribute)stackEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStack_HalfStack() {
		return (EAttribute)stackEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStack_AnodeFree() {
		return (EAttribute)stackEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStack_AnnotatedVoltage() {
		return (EAttribute)stackEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStack_AnnotatedVoltageKind() {
		return (EAttribute)stackEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStack_Compliance() {
		return (EAttribute)stackEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStack_FreeVolume() {
		return (EAttribute)stackEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStack_Measurements() {
		return (EReference)stackEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLayer() {
		return layerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLayer_Material() {
		return (EAttribute)layerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLayer_Thickness() {
		return (EAttribute)layerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLayer_Porosity() {
		return (EAttribute)layerEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLayer_Area() {
		return (EAttribute)layerEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCurrentCollector() {
		return currentCollectorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBipolarPlate() {
		return bipolarPlateEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getElectrode() {
		return electrodeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElectrode_Role() {
		return (EAttribute)electrodeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElectrode_ArealCapacity() {
		return (EAttribute)electrodeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElectrode_SpecificCapacity() {
		return (EAttribute)electrodeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMetalElectrode() {
		return metalElectrodeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getComposite() {
		return compositeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getComposite_Phases() {
		return (EReference)compositeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getComposite_FractionBasis() {
		return (EAttribute)compositeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCompositeElectrode() {
		return compositeElectrodeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCompositeElectrode_Loading() {
		return (EAttribute)compositeElectrodeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCompositeElectrode_ParticleRadius() {
		return (EAttribute)compositeElectrodeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCompositeElectrode_CoatingMaterial() {
		return (EAttribute)compositeElectrodeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCompositeElectrode_CoatingThickness() {
		return (EAttribute)compositeElectrodeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSolidElectrolyte() {
		return solidElectrolyteEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSolidElectrolyte_GrainSize() {
		return (EAttribute)solidElectrolyteEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSolidElectrolyte_SinterTemperature() {
		return (EAttribute)solidElectrolyteEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSolidElectrolyte_ConnectedPores() {
		return (EAttribute)solidElectrolyteEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSolidElectrolyte_CarbonateAtGrainBoundaries() {
		return (EAttribute)solidElectrolyteEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInterlayer() {
		return interlayerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCoating() {
		return coatingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFluidInterlayer() {
		return fluidInterlayerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFluidInterlayer_Dose() {
		return (EAttribute)fluidInterlayerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFluidInterlayer_HostPorosity() {
		return (EAttribute)fluidInterlayerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLiquidInterlayer() {
		return liquidInterlayerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIonicLiquidInterlayer() {
		return ionicLiquidInterlayerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPolymerInterlayer() {
		return polymerInterlayerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGelInterlayer() {
		return gelInterlayerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCompositeInterlayer() {
		return compositeInterlayerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPhaseFraction() {
		return phaseFractionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhaseFraction_Phase() {
		return (EAttribute)phaseFractionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhaseFraction_Material() {
		return (EAttribute)phaseFractionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhaseFraction_Fraction() {
		return (EAttribute)phaseFractionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBoundary() {
		return boundaryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBoundary_Left() {
		return (EReference)boundaryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBoundary_Right() {
		return (EReference)boundaryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBoundary_LeftFace() {
		return (EReference)boundaryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBoundary_RightFace() {
		return (EReference)boundaryEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBoundary_Contact() {
		return (EAttribute)boundaryEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBoundary_PreferredBasis() {
		return (EAttribute)boundaryEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBoundary_Notes() {
		return (EAttribute)boundaryEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBoundary_Measurements() {
		return (EReference)boundaryEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFace() {
		return faceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFace_Treatments() {
		return (EReference)faceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFace_ContactFraction() {
		return (EAttribute)faceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFace_ContactAngle() {
		return (EAttribute)faceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFace_Slope() {
		return (EAttribute)faceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTreatment() {
		return treatmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTreatment_Kind() {
		return (EAttribute)treatmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTreatment_Material() {
		return (EAttribute)treatmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTreatment_Thickness() {
		return (EAttribute)treatmentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTreatment_Duration() {
		return (EAttribute)treatmentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTreatment_Temperature() {
		return (EAttribute)treatmentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMeasurement() {
		return measurementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurement_Quantity() {
		return (EAttribute)measurementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurement_Value() {
		return (EAttribute)measurementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurement_Unit() {
		return (EAttribute)measurementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurement_GeometricSpread() {
		return (EAttribute)measurementEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurement_Per() {
		return (EAttribute)measurementEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurement_Area() {
		return (EAttribute)measurementEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurement_BulkResistance() {
		return (EAttribute)measurementEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurement_Temperature() {
		return (EAttribute)measurementEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurement_Pressure() {
		return (EAttribute)measurementEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurement_Age() {
		return (EAttribute)measurementEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurement_ArealCapacity() {
		return (EAttribute)measurementEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurement_Method() {
		return (EAttribute)measurementEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurement_Provenance() {
		return (EAttribute)measurementEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurement_Source() {
		return (EAttribute)measurementEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurement_PressureKind() {
		return (EAttribute)measurementEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurement_CurrentDensity() {
		return (EAttribute)measurementEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurement_CRate() {
		return (EAttribute)measurementEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurement_Cycles() {
		return (EAttribute)measurementEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeasurement_Spectrum() {
		return (EReference)measurementEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMaterial() {
		return materialEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMaterial_Family() {
		return (EAttribute)materialEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMaterial_Formula() {
		return (EAttribute)materialEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMaterial_Aliases() {
		return (EAttribute)materialEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMaterial_Roles() {
		return (EAttribute)materialEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMaterial_Properties() {
		return (EReference)materialEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPropertyValue() {
		return propertyValueEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPropertyValue_Property() {
		return (EAttribute)propertyValueEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPropertyValue_Low() {
		return (EAttribute)propertyValueEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPropertyValue_High() {
		return (EAttribute)propertyValueEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPropertyValue_Unit() {
		return (EAttribute)propertyValueEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPropertyValue_Text() {
		return (EAttribute)propertyValueEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPropertyValue_Temperature() {
		return (EAttribute)propertyValueEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPropertyValue_Qualifier() {
		return (EAttribute)propertyValueEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPropertyValue_Provenance() {
		return (EAttribute)propertyValueEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPropertyValue_Source() {
		return (EAttribute)propertyValueEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPropertyValue_Notes() {
		return (EAttribute)propertyValueEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSource() {
		return sourceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSource_Citation() {
		return (EAttribute)sourceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSource_Doi() {
		return (EAttribute)sourceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSource_DoiConfidence() {
		return (EAttribute)sourceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSource_HowRead() {
		return (EAttribute)sourceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getWaiver() {
		return waiverEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWaiver_Rule() {
		return (EAttribute)waiverEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWaiver_Target() {
		return (EAttribute)waiverEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWaiver_Reason() {
		return (EAttribute)waiverEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWaiver_Author() {
		return (EAttribute)waiverEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWaiver_Date() {
		return (EAttribute)waiverEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getImpedancePoint() {
		return impedancePointEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImpedancePoint_Frequency() {
		return (EAttribute)impedancePointEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImpedancePoint_Real() {
		return (EAttribute)impedancePointEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImpedancePoint_Imaginary() {
		return (EAttribute)impedancePointEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRuleSetting() {
		return ruleSettingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRuleSetting_Rule() {
		return (EAttribute)ruleSettingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRuleSetting_Level() {
		return (EAttribute)ruleSettingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRuleSetting_Parameters() {
		return (EReference)ruleSettingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRuleParameterValue() {
		return ruleParameterValueEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRuleParameterValue_Name() {
		return (EAttribute)ruleParameterValueEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRuleParameterValue_Value() {
		return (EAttribute)ruleParameterValueEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAtmosphere() {
		return atmosphereEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getElectrodeRole() {
		return electrodeRoleEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPhase() {
		return phaseEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFractionBasis() {
		return fractionBasisEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getContactState() {
		return contactStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMeasuredQuantity() {
		return measuredQuantityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getNormalisation() {
		return normalisationEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getProvenance() {
		return provenanceEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getEstimateBasis() {
		return estimateBasisEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getVoltageKind() {
		return voltageKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPressureKind() {
		return pressureKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFindingLevel() {
		return findingLevelEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CellstackFactory getCellstackFactory() {
		return (CellstackFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		identifiedEClass = createEClass(IDENTIFIED);
		createEAttribute(identifiedEClass, IDENTIFIED__ID);

		namedEClass = createEClass(NAMED);
		createEAttribute(namedEClass, NAMED__NAME);
		createEAttribute(namedEClass, NAMED__NOTES);

		designEClass = createEClass(DESIGN);
		createEReference(designEClass, DESIGN__CONDITIONS);
		createEReference(designEClass, DESIGN__STACKS);
		createEReference(designEClass, DESIGN__MATERIALS);
		createEReference(designEClass, DESIGN__SOURCES);
		createEReference(designEClass, DESIGN__WAIVERS);
		createEAttribute(designEClass, DESIGN__RULE_PROFILE);
		createEReference(designEClass, DESIGN__RULE_SETTINGS);

		conditionsEClass = createEClass(CONDITIONS);
		createEAttribute(conditionsEClass, CONDITIONS__TEMPERATURE);
		createEAttribute(conditionsEClass, CONDITIONS__MAXIMUM_TEMPERATURE);
		createEAttribute(conditionsEClass, CONDITIONS__STACK_PRESSURE);
		createEAttribute(conditionsEClass, CONDITIONS__FABRICATION_PRESSURE);
		createEAttribute(conditionsEClass, CONDITIONS__CURRENT_DENSITY);
		createEAttribute(conditionsEClass, CONDITIONS__CRATE);
		createEAttribute(conditionsEClass, CONDITIONS__ATMOSPHERE);
		createEAttribute(conditionsEClass, CONDITIONS__DEW_POINT);
		createEAttribute(conditionsEClass, CONDITIONS__AGE);
		createEAttribute(conditionsEClass, CONDITIONS__CHARGE_CUTOFF);
		createEAttribute(conditionsEClass, CONDITIONS__DISCHARGE_CUTOFF);

		stackEClass = createEClass(STACK);
		createEReference(stackEClass, STACK__LAYERS);
		createEReference(stackEClass, STACK__BOUNDARIES);
		createEAttribute(stackEClass, STACK__AREA);
		createEAttribute(stackEClass, STACK__HALF_STACK);
		createEAttribute(stackEClass, STACK__ANODE_FREE);
		createEAttribute(stackEClass, STACK__ANNOTATED_VOLTAGE);
		createEAttribute(stackEClass, STACK__ANNOTATED_VOLTAGE_KIND);
		createEAttribute(stackEClass, STACK__COMPLIANCE);
		createEAttribute(stackEClass, STACK__FREE_VOLUME);
		createEReference(stackEClass, STACK__MEASUREMENTS);

		layerEClass = createEClass(LAYER);
		createEAttribute(layerEClass, LAYER__MATERIAL);
		createEAttribute(layerEClass, LAYER__THICKNESS);
		createEAttribute(layerEClass, LAYER__POROSITY);
		createEAttribute(layerEClass, LAYER__AREA);

		currentCollectorEClass = createEClass(CURRENT_COLLECTOR);

		bipolarPlateEClass = createEClass(BIPOLAR_PLATE);

		electrodeEClass = createEClass(ELECTRODE);
		createEAttribute(electrodeEClass, ELECTRODE__ROLE);
		createEAttribute(electrodeEClass, ELECTRODE__AREAL_CAPACITY);
		createEAttribute(electrodeEClass, ELECTRODE__SPECIFIC_CAPACITY);

		metalElectrodeEClass = createEClass(METAL_ELECTRODE);

		compositeEClass = createEClass(COMPOSITE);
		createEReference(compositeEClass, COMPOSITE__PHASES);
		createEAttribute(compositeEClass, COMPOSITE__FRACTION_BASIS);

		compositeElectrodeEClass = createEClass(COMPOSITE_ELECTRODE);
		createEAttribute(compositeElectrodeEClass, COMPOSITE_ELECTRODE__LOADING);
		createEAttribute(compositeElectrodeEClass, COMPOSITE_ELECTRODE__PARTICLE_RADIUS);
		createEAttribute(compositeElectrodeEClass, COMPOSITE_ELECTRODE__COATING_MATERIAL);
		createEAttribute(compositeElectrodeEClass, COMPOSITE_ELECTRODE__COATING_THICKNESS);

		solidElectrolyteEClass = createEClass(SOLID_ELECTROLYTE);
		createEAttribute(solidElectrolyteEClass, SOLID_ELECTROLYTE__GRAIN_SIZE);
		createEAttribute(solidElectrolyteEClass, SOLID_ELECTROLYTE__SINTER_TEMPERATURE);
		createEAttribute(solidElectrolyteEClass, SOLID_ELECTROLYTE__CONNECTED_PORES);
		createEAttribute(solidElectrolyteEClass, SOLID_ELECTROLYTE__CARBONATE_AT_GRAIN_BOUNDARIES);

		interlayerEClass = createEClass(INTERLAYER);

		coatingEClass = createEClass(COATING);

		fluidInterlayerEClass = createEClass(FLUID_INTERLAYER);
		createEAttribute(fluidInterlayerEClass, FLUID_INTERLAYER__DOSE);
		createEAttribute(fluidInterlayerEClass, FLUID_INTERLAYER__HOST_POROSITY);

		liquidInterlayerEClass = createEClass(LIQUID_INTERLAYER);

		ionicLiquidInterlayerEClass = createEClass(IONIC_LIQUID_INTERLAYER);

		polymerInterlayerEClass = createEClass(POLYMER_INTERLAYER);

		gelInterlayerEClass = createEClass(GEL_INTERLAYER);

		compositeInterlayerEClass = createEClass(COMPOSITE_INTERLAYER);

		phaseFractionEClass = createEClass(PHASE_FRACTION);
		createEAttribute(phaseFractionEClass, PHASE_FRACTION__PHASE);
		createEAttribute(phaseFractionEClass, PHASE_FRACTION__MATERIAL);
		createEAttribute(phaseFractionEClass, PHASE_FRACTION__FRACTION);

		boundaryEClass = createEClass(BOUNDARY);
		createEReference(boundaryEClass, BOUNDARY__LEFT);
		createEReference(boundaryEClass, BOUNDARY__RIGHT);
		createEReference(boundaryEClass, BOUNDARY__LEFT_FACE);
		createEReference(boundaryEClass, BOUNDARY__RIGHT_FACE);
		createEAttribute(boundaryEClass, BOUNDARY__CONTACT);
		createEAttribute(boundaryEClass, BOUNDARY__PREFERRED_BASIS);
		createEAttribute(boundaryEClass, BOUNDARY__NOTES);
		createEReference(boundaryEClass, BOUNDARY__MEASUREMENTS);

		faceEClass = createEClass(FACE);
		createEReference(faceEClass, FACE__TREATMENTS);
		createEAttribute(faceEClass, FACE__CONTACT_FRACTION);
		createEAttribute(faceEClass, FACE__CONTACT_ANGLE);
		createEAttribute(faceEClass, FACE__SLOPE);

		treatmentEClass = createEClass(TREATMENT);
		createEAttribute(treatmentEClass, TREATMENT__KIND);
		createEAttribute(treatmentEClass, TREATMENT__MATERIAL);
		createEAttribute(treatmentEClass, TREATMENT__THICKNESS);
		createEAttribute(treatmentEClass, TREATMENT__DURATION);
		createEAttribute(treatmentEClass, TREATMENT__TEMPERATURE);

		measurementEClass = createEClass(MEASUREMENT);
		createEAttribute(measurementEClass, MEASUREMENT__QUANTITY);
		createEAttribute(measurementEClass, MEASUREMENT__VALUE);
		createEAttribute(measurementEClass, MEASUREMENT__UNIT);
		createEAttribute(measurementEClass, MEASUREMENT__GEOMETRIC_SPREAD);
		createEAttribute(measurementEClass, MEASUREMENT__PER);
		createEAttribute(measurementEClass, MEASUREMENT__AREA);
		createEAttribute(measurementEClass, MEASUREMENT__BULK_RESISTANCE);
		createEAttribute(measurementEClass, MEASUREMENT__TEMPERATURE);
		createEAttribute(measurementEClass, MEASUREMENT__PRESSURE);
		createEAttribute(measurementEClass, MEASUREMENT__AGE);
		createEAttribute(measurementEClass, MEASUREMENT__AREAL_CAPACITY);
		createEAttribute(measurementEClass, MEASUREMENT__METHOD);
		createEAttribute(measurementEClass, MEASUREMENT__PROVENANCE);
		createEAttribute(measurementEClass, MEASUREMENT__SOURCE);
		createEAttribute(measurementEClass, MEASUREMENT__PRESSURE_KIND);
		createEAttribute(measurementEClass, MEASUREMENT__CURRENT_DENSITY);
		createEAttribute(measurementEClass, MEASUREMENT__CRATE);
		createEAttribute(measurementEClass, MEASUREMENT__CYCLES);
		createEReference(measurementEClass, MEASUREMENT__SPECTRUM);

		materialEClass = createEClass(MATERIAL);
		createEAttribute(materialEClass, MATERIAL__FAMILY);
		createEAttribute(materialEClass, MATERIAL__FORMULA);
		createEAttribute(materialEClass, MATERIAL__ALIASES);
		createEAttribute(materialEClass, MATERIAL__ROLES);
		createEReference(materialEClass, MATERIAL__PROPERTIES);

		propertyValueEClass = createEClass(PROPERTY_VALUE);
		createEAttribute(propertyValueEClass, PROPERTY_VALUE__PROPERTY);
		createEAttribute(propertyValueEClass, PROPERTY_VALUE__LOW);
		createEAttribute(propertyValueEClass, PROPERTY_VALUE__HIGH);
		createEAttribute(propertyValueEClass, PROPERTY_VALUE__UNIT);
		createEAttribute(propertyValueEClass, PROPERTY_VALUE__TEXT);
		createEAttribute(propertyValueEClass, PROPERTY_VALUE__TEMPERATURE);
		createEAttribute(propertyValueEClass, PROPERTY_VALUE__QUALIFIER);
		createEAttribute(propertyValueEClass, PROPERTY_VALUE__PROVENANCE);
		createEAttribute(propertyValueEClass, PROPERTY_VALUE__SOURCE);
		createEAttribute(propertyValueEClass, PROPERTY_VALUE__NOTES);

		sourceEClass = createEClass(SOURCE);
		createEAttribute(sourceEClass, SOURCE__CITATION);
		createEAttribute(sourceEClass, SOURCE__DOI);
		createEAttribute(sourceEClass, SOURCE__DOI_CONFIDENCE);
		createEAttribute(sourceEClass, SOURCE__HOW_READ);

		waiverEClass = createEClass(WAIVER);
		createEAttribute(waiverEClass, WAIVER__RULE);
		createEAttribute(waiverEClass, WAIVER__TARGET);
		createEAttribute(waiverEClass, WAIVER__REASON);
		createEAttribute(waiverEClass, WAIVER__AUTHOR);
		createEAttribute(waiverEClass, WAIVER__DATE);

		impedancePointEClass = createEClass(IMPEDANCE_POINT);
		createEAttribute(impedancePointEClass, IMPEDANCE_POINT__FREQUENCY);
		createEAttribute(impedancePointEClass, IMPEDANCE_POINT__REAL);
		createEAttribute(impedancePointEClass, IMPEDANCE_POINT__IMAGINARY);

		ruleSettingEClass = createEClass(RULE_SETTING);
		createEAttribute(ruleSettingEClass, RULE_SETTING__RULE);
		createEAttribute(ruleSettingEClass, RULE_SETTING__LEVEL);
		createEReference(ruleSettingEClass, RULE_SETTING__PARAMETERS);

		ruleParameterValueEClass = createEClass(RULE_PARAMETER_VALUE);
		createEAttribute(ruleParameterValueEClass, RULE_PARAMETER_VALUE__NAME);
		createEAttribute(ruleParameterValueEClass, RULE_PARAMETER_VALUE__VALUE);

		// Create enums
		atmosphereEEnum = createEEnum(ATMOSPHERE);
		electrodeRoleEEnum = createEEnum(ELECTRODE_ROLE);
		phaseEEnum = createEEnum(PHASE);
		fractionBasisEEnum = createEEnum(FRACTION_BASIS);
		contactStateEEnum = createEEnum(CONTACT_STATE);
		measuredQuantityEEnum = createEEnum(MEASURED_QUANTITY);
		normalisationEEnum = createEEnum(NORMALISATION);
		provenanceEEnum = createEEnum(PROVENANCE);
		estimateBasisEEnum = createEEnum(ESTIMATE_BASIS);
		voltageKindEEnum = createEEnum(VOLTAGE_KIND);
		pressureKindEEnum = createEEnum(PRESSURE_KIND);
		findingLevelEEnum = createEEnum(FINDING_LEVEL);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		namedEClass.getESuperTypes().add(this.getIdentified());
		designEClass.getESuperTypes().add(this.getNamed());
		conditionsEClass.getESuperTypes().add(this.getIdentified());
		stackEClass.getESuperTypes().add(this.getNamed());
		layerEClass.getESuperTypes().add(this.getNamed());
		currentCollectorEClass.getESuperTypes().add(this.getLayer());
		bipolarPlateEClass.getESuperTypes().add(this.getLayer());
		electrodeEClass.getESuperTypes().add(this.getLayer());
		metalElectrodeEClass.getESuperTypes().add(this.getElectrode());
		compositeElectrodeEClass.getESuperTypes().add(this.getElectrode());
		compositeElectrodeEClass.getESuperTypes().add(this.getComposite());
		solidElectrolyteEClass.getESuperTypes().add(this.getLayer());
		interlayerEClass.getESuperTypes().add(this.getLayer());
		coatingEClass.getESuperTypes().add(this.getInterlayer());
		fluidInterlayerEClass.getESuperTypes().add(this.getInterlayer());
		liquidInterlayerEClass.getESuperTypes().add(this.getFluidInterlayer());
		ionicLiquidInterlayerEClass.getESuperTypes().add(this.getFluidInterlayer());
		polymerInterlayerEClass.getESuperTypes().add(this.getInterlayer());
		gelInterlayerEClass.getESuperTypes().add(this.getInterlayer());
		compositeInterlayerEClass.getESuperTypes().add(this.getInterlayer());
		compositeInterlayerEClass.getESuperTypes().add(this.getComposite());
		phaseFractionEClass.getESuperTypes().add(this.getIdentified());
		boundaryEClass.getESuperTypes().add(this.getIdentified());
		faceEClass.getESuperTypes().add(this.getIdentified());
		treatmentEClass.getESuperTypes().add(this.getIdentified());
		measurementEClass.getESuperTypes().add(this.getNamed());
		materialEClass.getESuperTypes().add(this.getNamed());
		propertyValueEClass.getESuperTypes().add(this.getIdentified());
		sourceEClass.getESuperTypes().add(this.getIdentified());
		waiverEClass.getESuperTypes().add(this.getIdentified());
		ruleSettingEClass.getESuperTypes().add(this.getIdentified());

		// Initialize classes, features, and operations; add parameters
		initEClass(identifiedEClass, Identified.class, "Identified", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIdentified_Id(), ecorePackage.getEString(), "id", null, 0, 1, Identified.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(namedEClass, Named.class, "Named", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNamed_Name(), ecorePackage.getEString(), "name", null, 0, 1, Named.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNamed_Notes(), ecorePackage.getEString(), "notes", null, 0, 1, Named.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(designEClass, Design.class, "Design", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getDesign_Conditions(), this.getConditions(), null, "conditions", null, 0, 1, Design.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDesign_Stacks(), this.getStack(), null, "stacks", null, 0, -1, Design.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDesign_Materials(), this.getMaterial(), null, "materials", null, 0, -1, Design.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDesign_Sources(), this.getSource(), null, "sources", null, 0, -1, Design.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDesign_Waivers(), this.getWaiver(), null, "waivers", null, 0, -1, Design.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDesign_RuleProfile(), ecorePackage.getEString(), "ruleProfile", null, 0, 1, Design.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDesign_RuleSettings(), this.getRuleSetting(), null, "ruleSettings", null, 0, -1, Design.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(conditionsEClass, Conditions.class, "Conditions", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getConditions_Temperature(), ecorePackage.getEDoubleObject(), "temperature", null, 0, 1, Conditions.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConditions_MaximumTemperature(), ecorePackage.getEDoubleObject(), "maximumTemperature", null, 0, 1, Conditions.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConditions_StackPressure(), ecorePackage.getEDoubleObject(), "stackPressure", null, 0, 1, Conditions.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConditions_FabricationPressure(), ecorePackage.getEDoubleObject(), "fabricationPressure", null, 0, 1, Conditions.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConditions_CurrentDensity(), ecorePackage.getEDoubleObject(), "currentDensity", null, 0, 1, Conditions.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConditions_CRate(), ecorePackage.getEDoubleObject(), "cRate", null, 0, 1, Conditions.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConditions_Atmosphere(), this.getAtmosphere(), "atmosphere", null, 0, 1, Conditions.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConditions_DewPoint(), ecorePackage.getEDoubleObject(), "dewPoint", null, 0, 1, Conditions.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConditions_Age(), ecorePackage.getEDoubleObject(), "age", null, 0, 1, Conditions.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConditions_ChargeCutoff(), ecorePackage.getEDoubleObject(), "chargeCutoff", null, 0, 1, Conditions.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConditions_DischargeCutoff(), ecorePackage.getEDoubleObject(), "dischargeCutoff", null, 0, 1, Conditions.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(stackEClass, Stack.class, "Stack", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getStack_Layers(), this.getLayer(), null, "layers", null, 0, -1, Stack.class, !IS_TRANSIENT, IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStack_Boundaries(), this.getBoundary(), null, "boundaries", null, 0, -1, Stack.class, !IS_TRANSIENT, IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStack_Area(), ecorePackage.getEDoubleObject(), "area", null, 0, 1, Stack.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStack_HalfStack(), ecorePackage.getEBoolean(), "halfStack", null, 0, 1, Stack.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStack_AnodeFree(), ecorePackage.getEBoolean(), "anodeFree", null, 0, 1, Stack.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStack_AnnotatedVoltage(), ecorePackage.getEDoubleObject(), "annotatedVoltage", null, 0, 1, Stack.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStack_AnnotatedVoltageKind(), this.getVoltageKind(), "annotatedVoltageKind", null, 0, 1, Stack.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStack_Compliance(), ecorePackage.getEDoubleObject(), "compliance", null, 0, 1, Stack.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStack_FreeVolume(), ecorePackage.getEDoubleObject(), "freeVolume", null, 0, 1, Stack.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStack_Measurements(), this.getMeasurement(), null, "measurements", null, 0, -1, Stack.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(layerEClass, Layer.class, "Layer", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLayer_Material(), ecorePackage.getEString(), "material", null, 0, 1, Layer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLayer_Thickness(), ecorePackage.getEDoubleObject(), "thickness", null, 0, 1, Layer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLayer_Porosity(), ecorePackage.getEDoubleObject(), "porosity", null, 0, 1, Layer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLayer_Area(), ecorePackage.getEDoubleObject(), "area", null, 0, 1, Layer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(currentCollectorEClass, CurrentCollector.class, "CurrentCollector", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(bipolarPlateEClass, BipolarPlate.class, "BipolarPlate", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(electrodeEClass, Electrode.class, "Electrode", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getElectrode_Role(), this.getElectrodeRole(), "role", null, 0, 1, Electrode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getElectrode_ArealCapacity(), ecorePackage.getEDoubleObject(), "arealCapacity", null, 0, 1, Electrode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getElectrode_SpecificCapacity(), ecorePackage.getEDoubleObject(), "specificCapacity", null, 0, 1, Electrode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(metalElectrodeEClass, MetalElectrode.class, "MetalElectrode", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(compositeEClass, Composite.class, "Composite", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getComposite_Phases(), this.getPhaseFraction(), null, "phases", null, 0, -1, Composite.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getComposite_FractionBasis(), this.getFractionBasis(), "fractionBasis", null, 0, 1, Composite.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(compositeElectrodeEClass, CompositeElectrode.class, "CompositeElectrode", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCompositeElectrode_Loading(), ecorePackage.getEDoubleObject(), "loading", null, 0, 1, CompositeElectrode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCompositeElectrode_ParticleRadius(), ecorePackage.getEDoubleObject(), "particleRadius", null, 0, 1, CompositeElectrode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCompositeElectrode_CoatingMaterial(), ecorePackage.getEString(), "coatingMaterial", null, 0, 1, CompositeElectrode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCompositeElectrode_CoatingThickness(), ecorePackage.getEDoubleObject(), "coatingThickness", null, 0, 1, CompositeElectrode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(solidElectrolyteEClass, SolidElectrolyte.class, "SolidElectrolyte", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSolidElectrolyte_GrainSize(), ecorePackage.getEDoubleObject(), "grainSize", null, 0, 1, SolidElectrolyte.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSolidElectrolyte_SinterTemperature(), ecorePackage.getEDoubleObject(), "sinterTemperature", null, 0, 1, SolidElectrolyte.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSolidElectrolyte_ConnectedPores(), ecorePackage.getEBoolean(), "connectedPores", null, 0, 1, SolidElectrolyte.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSolidElectrolyte_CarbonateAtGrainBoundaries(), ecorePackage.getEBoolean(), "carbonateAtGrainBoundaries", null, 0, 1, SolidElectrolyte.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(interlayerEClass, Interlayer.class, "Interlayer", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(coatingEClass, Coating.class, "Coating", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(fluidInterlayerEClass, FluidInterlayer.class, "FluidInterlayer", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFluidInterlayer_Dose(), ecorePackage.getEDoubleObject(), "dose", null, 0, 1, FluidInterlayer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFluidInterlayer_HostPorosity(), ecorePackage.getEDoubleObject(), "hostPorosity", null, 0, 1, FluidInterlayer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(liquidInterlayerEClass, LiquidInterlayer.class, "LiquidInterlayer", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(ionicLiquidInterlayerEClass, IonicLiquidInterlayer.class, "IonicLiquidInterlayer", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(polymerInterlayerEClass, PolymerInterlayer.class, "PolymerInterlayer", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(gelInterlayerEClass, GelInterlayer.class, "GelInterlayer", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(compositeInterlayerEClass, CompositeInterlayer.class, "CompositeInterlayer", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(phaseFractionEClass, PhaseFraction.class, "PhaseFraction", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPhaseFraction_Phase(), this.getPhase(), "phase", null, 0, 1, PhaseFraction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhaseFraction_Material(), ecorePackage.getEString(), "material", null, 0, 1, PhaseFraction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhaseFraction_Fraction(), ecorePackage.getEDoubleObject(), "fraction", null, 0, 1, PhaseFraction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(boundaryEClass, Boundary.class, "Boundary", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getBoundary_Left(), this.getLayer(), null, "left", null, 0, 1, Boundary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBoundary_Right(), this.getLayer(), null, "right", null, 0, 1, Boundary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBoundary_LeftFace(), this.getFace(), null, "leftFace", null, 0, 1, Boundary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBoundary_RightFace(), this.getFace(), null, "rightFace", null, 0, 1, Boundary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBoundary_Contact(), this.getContactState(), "contact", null, 0, 1, Boundary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBoundary_PreferredBasis(), this.getEstimateBasis(), "preferredBasis", null, 0, 1, Boundary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBoundary_Notes(), ecorePackage.getEString(), "notes", null, 0, 1, Boundary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBoundary_Measurements(), this.getMeasurement(), null, "measurements", null, 0, -1, Boundary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(faceEClass, Face.class, "Face", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getFace_Treatments(), this.getTreatment(), null, "treatments", null, 0, -1, Face.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFace_ContactFraction(), ecorePackage.getEDoubleObject(), "contactFraction", null, 0, 1, Face.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFace_ContactAngle(), ecorePackage.getEDoubleObject(), "contactAngle", null, 0, 1, Face.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFace_Slope(), ecorePackage.getEDoubleObject(), "slope", null, 0, 1, Face.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(treatmentEClass, Treatment.class, "Treatment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTreatment_Kind(), ecorePackage.getEString(), "kind", null, 0, 1, Treatment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTreatment_Material(), ecorePackage.getEString(), "material", null, 0, 1, Treatment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTreatment_Thickness(), ecorePackage.getEDoubleObject(), "thickness", null, 0, 1, Treatment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTreatment_Duration(), ecorePackage.getEDoubleObject(), "duration", null, 0, 1, Treatment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTreatment_Temperature(), ecorePackage.getEDoubleObject(), "temperature", null, 0, 1, Treatment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(measurementEClass, Measurement.class, "Measurement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMeasurement_Quantity(), this.getMeasuredQuantity(), "quantity", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasurement_Value(), ecorePackage.getEDoubleObject(), "value", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasurement_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasurement_GeometricSpread(), ecorePackage.getEDoubleObject(), "geometricSpread", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasurement_Per(), this.getNormalisation(), "per", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasurement_Area(), ecorePackage.getEDoubleObject(), "area", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasurement_BulkResistance(), ecorePackage.getEDoubleObject(), "bulkResistance", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasurement_Temperature(), ecorePackage.getEDoubleObject(), "temperature", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasurement_Pressure(), ecorePackage.getEDoubleObject(), "pressure", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasurement_Age(), ecorePackage.getEDoubleObject(), "age", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasurement_ArealCapacity(), ecorePackage.getEDoubleObject(), "arealCapacity", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasurement_Method(), ecorePackage.getEString(), "method", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasurement_Provenance(), this.getProvenance(), "provenance", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasurement_Source(), ecorePackage.getEString(), "source", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasurement_PressureKind(), this.getPressureKind(), "pressureKind", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasurement_CurrentDensity(), ecorePackage.getEDoubleObject(), "currentDensity", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasurement_CRate(), ecorePackage.getEDoubleObject(), "cRate", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasurement_Cycles(), ecorePackage.getEDoubleObject(), "cycles", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeasurement_Spectrum(), this.getImpedancePoint(), null, "spectrum", null, 0, -1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(materialEClass, Material.class, "Material", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMaterial_Family(), ecorePackage.getEString(), "family", null, 0, 1, Material.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMaterial_Formula(), ecorePackage.getEString(), "formula", null, 0, 1, Material.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMaterial_Aliases(), ecorePackage.getEString(), "aliases", null, 0, -1, Material.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMaterial_Roles(), ecorePackage.getEString(), "roles", null, 0, -1, Material.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMaterial_Properties(), this.getPropertyValue(), null, "properties", null, 0, -1, Material.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(propertyValueEClass, PropertyValue.class, "PropertyValue", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPropertyValue_Property(), ecorePackage.getEString(), "property", null, 0, 1, PropertyValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPropertyValue_Low(), ecorePackage.getEDoubleObject(), "low", null, 0, 1, PropertyValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPropertyValue_High(), ecorePackage.getEDoubleObject(), "high", null, 0, 1, PropertyValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPropertyValue_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, PropertyValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPropertyValue_Text(), ecorePackage.getEString(), "text", null, 0, 1, PropertyValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPropertyValue_Temperature(), ecorePackage.getEDoubleObject(), "temperature", null, 0, 1, PropertyValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPropertyValue_Qualifier(), ecorePackage.getEString(), "qualifier", null, 0, 1, PropertyValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPropertyValue_Provenance(), this.getProvenance(), "provenance", null, 0, 1, PropertyValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPropertyValue_Source(), ecorePackage.getEString(), "source", null, 0, 1, PropertyValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPropertyValue_Notes(), ecorePackage.getEString(), "notes", null, 0, 1, PropertyValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sourceEClass, Source.class, "Source", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSource_Citation(), ecorePackage.getEString(), "citation", null, 0, 1, Source.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSource_Doi(), ecorePackage.getEString(), "doi", null, 0, 1, Source.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSource_DoiConfidence(), ecorePackage.getEString(), "doiConfidence", null, 0, 1, Source.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSource_HowRead(), ecorePackage.getEString(), "howRead", null, 0, 1, Source.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(waiverEClass, Waiver.class, "Waiver", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getWaiver_Rule(), ecorePackage.getEString(), "rule", null, 0, 1, Waiver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWaiver_Target(), ecorePackage.getEString(), "target", null, 0, 1, Waiver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWaiver_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, Waiver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWaiver_Author(), ecorePackage.getEString(), "author", null, 0, 1, Waiver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWaiver_Date(), ecorePackage.getEDate(), "date", null, 0, 1, Waiver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(impedancePointEClass, ImpedancePoint.class, "ImpedancePoint", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getImpedancePoint_Frequency(), ecorePackage.getEDoubleObject(), "frequency", null, 0, 1, ImpedancePoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImpedancePoint_Real(), ecorePackage.getEDoubleObject(), "real", null, 0, 1, ImpedancePoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImpedancePoint_Imaginary(), ecorePackage.getEDoubleObject(), "imaginary", null, 0, 1, ImpedancePoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(ruleSettingEClass, RuleSetting.class, "RuleSetting", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRuleSetting_Rule(), ecorePackage.getEString(), "rule", null, 0, 1, RuleSetting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRuleSetting_Level(), this.getFindingLevel(), "level", null, 0, 1, RuleSetting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRuleSetting_Parameters(), this.getRuleParameterValue(), null, "parameters", null, 0, -1, RuleSetting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(ruleParameterValueEClass, RuleParameterValue.class, "RuleParameterValue", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRuleParameterValue_Name(), ecorePackage.getEString(), "name", null, 0, 1, RuleParameterValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRuleParameterValue_Value(), ecorePackage.getEDoubleObject(), "value", null, 0, 1, RuleParameterValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(atmosphereEEnum, Atmosphere.class, "Atmosphere");
		addEEnumLiteral(atmosphereEEnum, Atmosphere.UNSPECIFIED);
		addEEnumLiteral(atmosphereEEnum, Atmosphere.INERT);
		addEEnumLiteral(atmosphereEEnum, Atmosphere.DRY_AIR);
		addEEnumLiteral(atmosphereEEnum, Atmosphere.AIR);
		addEEnumLiteral(atmosphereEEnum, Atmosphere.VACUUM);

		initEEnum(electrodeRoleEEnum, ElectrodeRole.class, "ElectrodeRole");
		addEEnumLiteral(electrodeRoleEEnum, ElectrodeRole.AUTOMATIC);
		addEEnumLiteral(electrodeRoleEEnum, ElectrodeRole.ANODE);
		addEEnumLiteral(electrodeRoleEEnum, ElectrodeRole.CATHODE);

		initEEnum(phaseEEnum, Phase.class, "Phase");
		addEEnumLiteral(phaseEEnum, Phase.ACTIVE);
		addEEnumLiteral(phaseEEnum, Phase.CATHOLYTE);
		addEEnumLiteral(phaseEEnum, Phase.CARBON);
		addEEnumLiteral(phaseEEnum, Phase.BINDER);
		addEEnumLiteral(phaseEEnum, Phase.FILLER);
		addEEnumLiteral(phaseEEnum, Phase.MATRIX);
		addEEnumLiteral(phaseEEnum, Phase.LIQUID);
		addEEnumLiteral(phaseEEnum, Phase.SALT);

		initEEnum(fractionBasisEEnum, FractionBasis.class, "FractionBasis");
		addEEnumLiteral(fractionBasisEEnum, FractionBasis.MASS);
		addEEnumLiteral(fractionBasisEEnum, FractionBasis.VOLUME);

		initEEnum(contactStateEEnum, ContactState.class, "ContactState");
		addEEnumLiteral(contactStateEEnum, ContactState.UNSPECIFIED);
		addEEnumLiteral(contactStateEEnum, ContactState.PLACED);
		addEEnumLiteral(contactStateEEnum, ContactState.PRESSED);
		addEEnumLiteral(contactStateEEnum, ContactState.MELT_INFUSED);
		addEEnumLiteral(contactStateEEnum, ContactState.DEPOSITED);
		addEEnumLiteral(contactStateEEnum, ContactState.CO_SINTERED);
		addEEnumLiteral(contactStateEEnum, ContactState.WETTED);

		initEEnum(measuredQuantityEEnum, MeasuredQuantity.class, "MeasuredQuantity");
		addEEnumLiteral(measuredQuantityEEnum, MeasuredQuantity.ASR);
		addEEnumLiteral(measuredQuantityEEnum, MeasuredQuantity.CELL_RESISTANCE);
		addEEnumLiteral(measuredQuantityEEnum, MeasuredQuantity.CRITICAL_CURRENT_DENSITY);
		addEEnumLiteral(measuredQuantityEEnum, MeasuredQuantity.ACTIVATION_ENERGY);
		addEEnumLiteral(measuredQuantityEEnum, MeasuredQuantity.CONTACT_ANGLE);
		addEEnumLiteral(measuredQuantityEEnum, MeasuredQuantity.GROWTH_CONSTANT);
		addEEnumLiteral(measuredQuantityEEnum, MeasuredQuantity.SPECIFIC_CAPACITY);
		addEEnumLiteral(measuredQuantityEEnum, MeasuredQuantity.CAPACITY_RETENTION);
		addEEnumLiteral(measuredQuantityEEnum, MeasuredQuantity.VOLTAGE);
		addEEnumLiteral(measuredQuantityEEnum, MeasuredQuantity.OVERPOTENTIAL);
		addEEnumLiteral(measuredQuantityEEnum, MeasuredQuantity.IONIC_CONDUCTIVITY);
		addEEnumLiteral(measuredQuantityEEnum, MeasuredQuantity.IMPEDANCE_SPECTRUM);

		initEEnum(normalisationEEnum, Normalisation.class, "Normalisation");
		addEEnumLiteral(normalisationEEnum, Normalisation.UNSPECIFIED);
		addEEnumLiteral(normalisationEEnum, Normalisation.SINGLE_INTERFACE);
		addEEnumLiteral(normalisationEEnum, Normalisation.TWO_INTERFACES);
		addEEnumLiteral(normalisationEEnum, Normalisation.CELL);

		initEEnum(provenanceEEnum, Provenance.class, "Provenance");
		addEEnumLiteral(provenanceEEnum, Provenance.REVIEW);
		addEEnumLiteral(provenanceEEnum, Provenance.READ);
		addEEnumLiteral(provenanceEEnum, Provenance.SECONDARY);
		addEEnumLiteral(provenanceEEnum, Provenance.RECALLED);
		addEEnumLiteral(provenanceEEnum, Provenance.DERIVED);
		addEEnumLiteral(provenanceEEnum, Provenance.USER);

		initEEnum(estimateBasisEEnum, EstimateBasis.class, "EstimateBasis");
		addEEnumLiteral(estimateBasisEEnum, EstimateBasis.AUTOMATIC);
		addEEnumLiteral(estimateBasisEEnum, EstimateBasis.MEASURED);
		addEEnumLiteral(estimateBasisEEnum, EstimateBasis.EVIDENCE);
		addEEnumLiteral(estimateBasisEEnum, EstimateBasis.MECHANISTIC);

		initEEnum(voltageKindEEnum, VoltageKind.class, "VoltageKind");
		addEEnumLiteral(voltageKindEEnum, VoltageKind.UNSPECIFIED);
		addEEnumLiteral(voltageKindEEnum, VoltageKind.MEAN_DISCHARGE);
		addEEnumLiteral(voltageKindEEnum, VoltageKind.OPEN_CIRCUIT);

		initEEnum(pressureKindEEnum, PressureKind.class, "PressureKind");
		addEEnumLiteral(pressureKindEEnum, PressureKind.UNSPECIFIED);
		addEEnumLiteral(pressureKindEEnum, PressureKind.OPERATION);
		addEEnumLiteral(pressureKindEEnum, PressureKind.FABRICATION);

		initEEnum(findingLevelEEnum, FindingLevel.class, "FindingLevel");
		addEEnumLiteral(findingLevelEEnum, FindingLevel.DEFAULT);
		addEEnumLiteral(findingLevelEEnum, FindingLevel.OFF);
		addEEnumLiteral(findingLevelEEnum, FindingLevel.HINT);
		addEEnumLiteral(findingLevelEEnum, FindingLevel.INFO);
		addEEnumLiteral(findingLevelEEnum, FindingLevel.WARNING);
		addEEnumLiteral(findingLevelEEnum, FindingLevel.ERROR);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://www.eclipse.org/emf/2002/GenModel
		createGenModelAnnotations();
		// http://www.interphase.org/quantity
		createQuantityAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://www.eclipse.org/emf/2002/GenModel</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createGenModelAnnotations() {
		String source = "http://www.eclipse.org/emf/2002/GenModel";
		addAnnotation
		  (this,
		   source,
		   new String[] {
			   "documentation", "Solid-state and quasi-solid-state lithium cells as stacks of layers with boundaries between them."
		   });
		addAnnotation
		  (atmosphereEEnum,
		   source,
		   new String[] {
			   "documentation", "Atmosphere in which the cell is built and handled."
		   });
		addAnnotation
		  (electrodeRoleEEnum,
		   source,
		   new String[] {
			   "documentation", "Side on which an electrode works; AUTOMATIC is resolved from the material and the neighbours."
		   });
		addAnnotation
		  (phaseEEnum,
		   source,
		   new String[] {
			   "documentation", "Role of a phase in a composite layer."
		   });
		addAnnotation
		  (fractionBasisEEnum,
		   source,
		   new String[] {
			   "documentation", "What the phase fractions of a composite add up over."
		   });
		addAnnotation
		  (contactStateEEnum,
		   source,
		   new String[] {
			   "documentation", "How the two faces of a boundary were brought together."
		   });
		addAnnotation
		  (measuredQuantityEEnum,
		   source,
		   new String[] {
			   "documentation", "What a measurement at a boundary reports."
		   });
		addAnnotation
		  (measuredQuantityEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "documentation", "Discharge capacity per gram of active material, mAh/g."
		   });
		addAnnotation
		  (measuredQuantityEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "documentation", "Capacity left after a number of cycles, percent of the first."
		   });
		addAnnotation
		  (measuredQuantityEEnum.getELiterals().get(8),
		   source,
		   new String[] {
			   "documentation", "Voltage of the whole stack, V."
		   });
		addAnnotation
		  (measuredQuantityEEnum.getELiterals().get(9),
		   source,
		   new String[] {
			   "documentation", "Overpotential at a current density, mV."
		   });
		addAnnotation
		  (measuredQuantityEEnum.getELiterals().get(10),
		   source,
		   new String[] {
			   "documentation", "Total ionic conductivity, S/cm."
		   });
		addAnnotation
		  (measuredQuantityEEnum.getELiterals().get(11),
		   source,
		   new String[] {
			   "documentation", "Impedance over frequency; the points are held apart."
		   });
		addAnnotation
		  (normalisationEEnum,
		   source,
		   new String[] {
			   "documentation", "What a measured resistance is counted over."
		   });
		addAnnotation
		  (provenanceEEnum,
		   source,
		   new String[] {
			   "documentation", "How a value came to us: S seed review, V read in the source, V2 read second-hand, R recalled and not re-read (unverified), D derived, U entered by the user."
		   });
		addAnnotation
		  (estimateBasisEEnum,
		   source,
		   new String[] {
			   "documentation", "Which kind of estimate is the headline value of a boundary."
		   });
		addAnnotation
		  (voltageKindEEnum,
		   source,
		   new String[] {
			   "documentation", "What an annotated cell voltage is."
		   });
		addAnnotation
		  (pressureKindEEnum,
		   source,
		   new String[] {
			   "documentation", "Which pressure a value belongs to."
		   });
		addAnnotation
		  (pressureKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Not stated."
		   });
		addAnnotation
		  (pressureKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Stack pressure while measured or cycled."
		   });
		addAnnotation
		  (pressureKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Highest pressure that the cell has seen when it was made."
		   });
		addAnnotation
		  (findingLevelEEnum,
		   source,
		   new String[] {
			   "documentation", "How the findings of a rule are graded."
		   });
		addAnnotation
		  (findingLevelEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "As the rule grades them."
		   });
		addAnnotation
		  (findingLevelEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "The rule is not asked."
		   });
		addAnnotation
		  (findingLevelEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "A quick fix is offered."
		   });
		addAnnotation
		  (findingLevelEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Worth knowing."
		   });
		addAnnotation
		  (findingLevelEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Will very likely fail, or is out of validity."
		   });
		addAnnotation
		  (findingLevelEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "Impossible or unsafe."
		   });
		addAnnotation
		  (identifiedEClass,
		   source,
		   new String[] {
			   "documentation", "Anything that other parts of a design, a marker or a finding can point at."
		   });
		addAnnotation
		  (getIdentified_Id(),
		   source,
		   new String[] {
			   "documentation", "Identifier, a UUID for parts of a design, unique in its file and kept for life; no blanks."
		   });
		addAnnotation
		  (namedEClass,
		   source,
		   new String[] {
			   "documentation", "An identified part that people name and describe."
		   });
		addAnnotation
		  (getNamed_Name(),
		   source,
		   new String[] {
			   "documentation", "Name shown on the drawing and in reports."
		   });
		addAnnotation
		  (getNamed_Notes(),
		   source,
		   new String[] {
			   "documentation", "Free text of the author."
		   });
		addAnnotation
		  (designEClass,
		   source,
		   new String[] {
			   "documentation", "One .cellstack file: the conditions of use, one or more stacks, local materials, sources and waivers. Results are derived and never saved."
		   });
		addAnnotation
		  (getDesign_Conditions(),
		   source,
		   new String[] {
			   "documentation", "Conditions under which the stacks are built and judged."
		   });
		addAnnotation
		  (getDesign_Stacks(),
		   source,
		   new String[] {
			   "documentation", "The stacks of this design."
		   });
		addAnnotation
		  (getDesign_Materials(),
		   source,
		   new String[] {
			   "documentation", "Local materials; one with the id of a library material overrides it in this design."
		   });
		addAnnotation
		  (getDesign_Sources(),
		   source,
		   new String[] {
			   "documentation", "Sources cited by local materials and measurements."
		   });
		addAnnotation
		  (getDesign_Waivers(),
		   source,
		   new String[] {
			   "documentation", "Findings that the author accepts, with the reason."
		   });
		addAnnotation
		  (getDesign_RuleProfile(),
		   source,
		   new String[] {
			   "documentation", "Id of the rule profile by which this design is judged; empty for the default one."
		   });
		addAnnotation
		  (getDesign_RuleSettings(),
		   source,
		   new String[] {
			   "documentation", "How single rules differ from the profile in this design."
		   });
		addAnnotation
		  (conditionsEClass,
		   source,
		   new String[] {
			   "documentation", "Conditions of building, storing and running a cell. An absent value is unknown, never assumed silently."
		   });
		addAnnotation
		  (getConditions_Temperature(),
		   source,
		   new String[] {
			   "documentation", "Temperature of operation."
		   });
		addAnnotation
		  (getConditions_MaximumTemperature(),
		   source,
		   new String[] {
			   "documentation", "Highest temperature that the finished cell meets."
		   });
		addAnnotation
		  (getConditions_StackPressure(),
		   source,
		   new String[] {
			   "documentation", "Pressure on the stack while it works."
		   });
		addAnnotation
		  (getConditions_FabricationPressure(),
		   source,
		   new String[] {
			   "documentation", "Highest pressure that the stack saw when it was made; contacts remember it."
		   });
		addAnnotation
		  (getConditions_CurrentDensity(),
		   source,
		   new String[] {
			   "documentation", "Current density of the design point."
		   });
		addAnnotation
		  (getConditions_CRate(),
		   source,
		   new String[] {
			   "documentation", "C-rate of the design point; used when the current density is absent."
		   });
		addAnnotation
		  (getConditions_Atmosphere(),
		   source,
		   new String[] {
			   "documentation", "Atmosphere of processing."
		   });
		addAnnotation
		  (getConditions_DewPoint(),
		   source,
		   new String[] {
			   "documentation", "Dew point of the processing atmosphere."
		   });
		addAnnotation
		  (getConditions_Age(),
		   source,
		   new String[] {
			   "documentation", "Time since assembly at which the cell is judged."
		   });
		addAnnotation
		  (getConditions_ChargeCutoff(),
		   source,
		   new String[] {
			   "documentation", "Upper voltage limit of one cell."
		   });
		addAnnotation
		  (getConditions_DischargeCutoff(),
		   source,
		   new String[] {
			   "documentation", "Lower voltage limit of one cell."
		   });
		addAnnotation
		  (stackEClass,
		   source,
		   new String[] {
			   "documentation", "An ordered list of layers, with a boundary between each two neighbours. The boundaries follow the layers by themselves."
		   });
		addAnnotation
		  (getStack_Layers(),
		   source,
		   new String[] {
			   "documentation", "The layers in order; the first is drawn at the top and is, by custom, on the anode side.",
			   "get", "return org.interphase.model.internal.spec.StackLists.of(this).layers();"
		   });
		addAnnotation
		  (getStack_Boundaries(),
		   source,
		   new String[] {
			   "documentation", "The boundaries in order; boundary i stands between layers i and i+1. The list belongs to the stack: it is kept in step with the layers, and other changes to it have no effect.",
			   "get", "return org.interphase.model.internal.spec.StackLists.of(this).boundaries();"
		   });
		addAnnotation
		  (getStack_Area(),
		   source,
		   new String[] {
			   "documentation", "Geometric electrode area."
		   });
		addAnnotation
		  (getStack_HalfStack(),
		   source,
		   new String[] {
			   "documentation", "The collectors are left out on purpose."
		   });
		addAnnotation
		  (getStack_AnodeFree(),
		   source,
		   new String[] {
			   "documentation", "The anode is plated from the cathode on first charge; a collector may face the electrolyte."
		   });
		addAnnotation
		  (getStack_AnnotatedVoltage(),
		   source,
		   new String[] {
			   "documentation", "Voltage reported for the whole stack."
		   });
		addAnnotation
		  (getStack_AnnotatedVoltageKind(),
		   source,
		   new String[] {
			   "documentation", "What the reported voltage is."
		   });
		addAnnotation
		  (getStack_Compliance(),
		   source,
		   new String[] {
			   "documentation", "Thickness change that the housing takes up."
		   });
		addAnnotation
		  (getStack_FreeVolume(),
		   source,
		   new String[] {
			   "documentation", "Declared pore and gap volume that can hold liquid."
		   });
		addAnnotation
		  (getStack_Measurements(),
		   source,
		   new String[] {
			   "documentation", "Reported or measured performance of the whole stack."
		   });
		addAnnotation
		  (layerEClass,
		   source,
		   new String[] {
			   "documentation", "One layer of a stack."
		   });
		addAnnotation
		  (getLayer_Material(),
		   source,
		   new String[] {
			   "documentation", "Id, name, formula or alias of the material; local materials are looked up first, then the libraries."
		   });
		addAnnotation
		  (getLayer_Thickness(),
		   source,
		   new String[] {
			   "documentation", "Thickness."
		   });
		addAnnotation
		  (getLayer_Porosity(),
		   source,
		   new String[] {
			   "documentation", "Pore volume fraction."
		   });
		addAnnotation
		  (getLayer_Area(),
		   source,
		   new String[] {
			   "documentation", "Area of this layer where it differs from the stack."
		   });
		addAnnotation
		  (currentCollectorEClass,
		   source,
		   new String[] {
			   "documentation", "Electron-conducting foil or plate at the end of a stack."
		   });
		addAnnotation
		  (bipolarPlateEClass,
		   source,
		   new String[] {
			   "documentation", "Electron-conducting, ion-blocking plate between two cells in series."
		   });
		addAnnotation
		  (electrodeEClass,
		   source,
		   new String[] {
			   "documentation", "An electrode."
		   });
		addAnnotation
		  (getElectrode_Role(),
		   source,
		   new String[] {
			   "documentation", "Side on which it works."
		   });
		addAnnotation
		  (getElectrode_ArealCapacity(),
		   source,
		   new String[] {
			   "documentation", "Areal capacity; computed from the loading when absent."
		   });
		addAnnotation
		  (getElectrode_SpecificCapacity(),
		   source,
		   new String[] {
			   "documentation", "Capacity per gram of active material in use."
		   });
		addAnnotation
		  (metalElectrodeEClass,
		   source,
		   new String[] {
			   "documentation", "Lithium metal or lithium alloy."
		   });
		addAnnotation
		  (compositeEClass,
		   source,
		   new String[] {
			   "documentation", "A layer made of several phases."
		   });
		addAnnotation
		  (getComposite_Phases(),
		   source,
		   new String[] {
			   "documentation", "The phases and their fractions."
		   });
		addAnnotation
		  (getComposite_FractionBasis(),
		   source,
		   new String[] {
			   "documentation", "Mass or volume fractions."
		   });
		addAnnotation
		  (compositeElectrodeEClass,
		   source,
		   new String[] {
			   "documentation", "Electrode of active material with catholyte, carbon and binder."
		   });
		addAnnotation
		  (getCompositeElectrode_Loading(),
		   source,
		   new String[] {
			   "documentation", "Mass of active material per area."
		   });
		addAnnotation
		  (getCompositeElectrode_ParticleRadius(),
		   source,
		   new String[] {
			   "documentation", "Mean radius of the active particles."
		   });
		addAnnotation
		  (getCompositeElectrode_CoatingMaterial(),
		   source,
		   new String[] {
			   "documentation", "Material of the coating on the active particles."
		   });
		addAnnotation
		  (getCompositeElectrode_CoatingThickness(),
		   source,
		   new String[] {
			   "documentation", "Thickness of that coating."
		   });
		addAnnotation
		  (solidElectrolyteEClass,
		   source,
		   new String[] {
			   "documentation", "Inorganic solid electrolyte (ISE): pellet, sheet or thin film."
		   });
		addAnnotation
		  (getSolidElectrolyte_GrainSize(),
		   source,
		   new String[] {
			   "documentation", "Mean grain size."
		   });
		addAnnotation
		  (getSolidElectrolyte_SinterTemperature(),
		   source,
		   new String[] {
			   "documentation", "Highest temperature of (co-)sintering."
		   });
		addAnnotation
		  (getSolidElectrolyte_ConnectedPores(),
		   source,
		   new String[] {
			   "documentation", "The pores are interconnected."
		   });
		addAnnotation
		  (getSolidElectrolyte_CarbonateAtGrainBoundaries(),
		   source,
		   new String[] {
			   "documentation", "Li2CO3 is present at grain boundaries."
		   });
		addAnnotation
		  (interlayerEClass,
		   source,
		   new String[] {
			   "documentation", "A layer put between electrode and electrolyte, or an electrolyte that is not a bare ISE."
		   });
		addAnnotation
		  (coatingEClass,
		   source,
		   new String[] {
			   "documentation", "Solid coating, tens of nanometres or less."
		   });
		addAnnotation
		  (fluidInterlayerEClass,
		   source,
		   new String[] {
			   "documentation", "An interlayer given by film thickness or by the dose of liquid."
		   });
		addAnnotation
		  (getFluidInterlayer_Dose(),
		   source,
		   new String[] {
			   "documentation", "Volume of liquid per area; gives the film thickness when that is absent."
		   });
		addAnnotation
		  (getFluidInterlayer_HostPorosity(),
		   source,
		   new String[] {
			   "documentation", "Volume fraction of the liquid in a porous host; absent for a free film."
		   });
		addAnnotation
		  (liquidInterlayerEClass,
		   source,
		   new String[] {
			   "documentation", "Organic liquid electrolyte (LE)."
		   });
		addAnnotation
		  (ionicLiquidInterlayerEClass,
		   source,
		   new String[] {
			   "documentation", "Ionic liquid or ionic-liquid electrolyte (IL, ILE)."
		   });
		addAnnotation
		  (polymerInterlayerEClass,
		   source,
		   new String[] {
			   "documentation", "Solid polymer electrolyte (SPE)."
		   });
		addAnnotation
		  (gelInterlayerEClass,
		   source,
		   new String[] {
			   "documentation", "Gel polymer electrolyte."
		   });
		addAnnotation
		  (compositeInterlayerEClass,
		   source,
		   new String[] {
			   "documentation", "Quasi-solid-state electrolyte (QSSE): ISE or filler with ionic liquid, liquid or polymer."
		   });
		addAnnotation
		  (phaseFractionEClass,
		   source,
		   new String[] {
			   "documentation", "One phase of a composite."
		   });
		addAnnotation
		  (getPhaseFraction_Phase(),
		   source,
		   new String[] {
			   "documentation", "Role of the phase."
		   });
		addAnnotation
		  (getPhaseFraction_Material(),
		   source,
		   new String[] {
			   "documentation", "Id, name, formula or alias of its material."
		   });
		addAnnotation
		  (getPhaseFraction_Fraction(),
		   source,
		   new String[] {
			   "documentation", "Mass or volume fraction."
		   });
		addAnnotation
		  (boundaryEClass,
		   source,
		   new String[] {
			   "documentation", "The boundary between two neighbouring layers. It is made, kept and retired by its stack."
		   });
		addAnnotation
		  (getBoundary_Left(),
		   source,
		   new String[] {
			   "documentation", "The layer before it."
		   });
		addAnnotation
		  (getBoundary_Right(),
		   source,
		   new String[] {
			   "documentation", "The layer after it."
		   });
		addAnnotation
		  (getBoundary_LeftFace(),
		   source,
		   new String[] {
			   "documentation", "State of the face of the left layer."
		   });
		addAnnotation
		  (getBoundary_RightFace(),
		   source,
		   new String[] {
			   "documentation", "State of the face of the right layer."
		   });
		addAnnotation
		  (getBoundary_Contact(),
		   source,
		   new String[] {
			   "documentation", "How the faces were brought together."
		   });
		addAnnotation
		  (getBoundary_PreferredBasis(),
		   source,
		   new String[] {
			   "documentation", "Kind of estimate that the author wants as headline value."
		   });
		addAnnotation
		  (getBoundary_Notes(),
		   source,
		   new String[] {
			   "documentation", "Free text of the author."
		   });
		addAnnotation
		  (getBoundary_Measurements(),
		   source,
		   new String[] {
			   "documentation", "Measured values for this boundary."
		   });
		addAnnotation
		  (faceEClass,
		   source,
		   new String[] {
			   "documentation", "State of one face of a boundary."
		   });
		addAnnotation
		  (getFace_Treatments(),
		   source,
		   new String[] {
			   "documentation", "Treatments of the face in order of application."
		   });
		addAnnotation
		  (getFace_ContactFraction(),
		   source,
		   new String[] {
			   "documentation", "Touching fraction of the area, if known."
		   });
		addAnnotation
		  (getFace_ContactAngle(),
		   source,
		   new String[] {
			   "documentation", "Contact angle of molten lithium on this face."
		   });
		addAnnotation
		  (getFace_Slope(),
		   source,
		   new String[] {
			   "documentation", "Root-mean-square slope of the surface (two-dimensional gradient)."
		   });
		addAnnotation
		  (treatmentEClass,
		   source,
		   new String[] {
			   "documentation", "One surface treatment."
		   });
		addAnnotation
		  (getTreatment_Kind(),
		   source,
		   new String[] {
			   "documentation", "Id of the treatment kind, e.g. polished, air-exposed, coated."
		   });
		addAnnotation
		  (getTreatment_Material(),
		   source,
		   new String[] {
			   "documentation", "Material brought on, if any."
		   });
		addAnnotation
		  (getTreatment_Thickness(),
		   source,
		   new String[] {
			   "documentation", "Thickness of what was brought on."
		   });
		addAnnotation
		  (getTreatment_Duration(),
		   source,
		   new String[] {
			   "documentation", "Duration."
		   });
		addAnnotation
		  (getTreatment_Temperature(),
		   source,
		   new String[] {
			   "documentation", "Temperature."
		   });
		addAnnotation
		  (measurementEClass,
		   source,
		   new String[] {
			   "documentation", "A measured value at a boundary."
		   });
		addAnnotation
		  (getMeasurement_Quantity(),
		   source,
		   new String[] {
			   "documentation", "What was measured."
		   });
		addAnnotation
		  (getMeasurement_Value(),
		   source,
		   new String[] {
			   "documentation", "Value, in the unit of the quantity (ASR and cell resistance per area: ohm cm2; CCD: mA/cm2; Ea: eV; angle: deg)."
		   });
		addAnnotation
		  (getMeasurement_Unit(),
		   source,
		   new String[] {
			   "documentation", "Unit of value and spread."
		   });
		addAnnotation
		  (getMeasurement_GeometricSpread(),
		   source,
		   new String[] {
			   "documentation", "Geometric standard deviation; 1 is exact."
		   });
		addAnnotation
		  (getMeasurement_Per(),
		   source,
		   new String[] {
			   "documentation", "What the value is counted over."
		   });
		addAnnotation
		  (getMeasurement_Area(),
		   source,
		   new String[] {
			   "documentation", "Electrode area, for resistances in ohm."
		   });
		addAnnotation
		  (getMeasurement_BulkResistance(),
		   source,
		   new String[] {
			   "documentation", "Bulk and grain-boundary resistance contained in a cell resistance, same unit."
		   });
		addAnnotation
		  (getMeasurement_Temperature(),
		   source,
		   new String[] {
			   "documentation", "Temperature of the measurement."
		   });
		addAnnotation
		  (getMeasurement_Pressure(),
		   source,
		   new String[] {
			   "documentation", "Pressure during the measurement."
		   });
		addAnnotation
		  (getMeasurement_Age(),
		   source,
		   new String[] {
			   "documentation", "Age of the interface."
		   });
		addAnnotation
		  (getMeasurement_ArealCapacity(),
		   source,
		   new String[] {
			   "documentation", "Areal capacity per half cycle, for critical current densities."
		   });
		addAnnotation
		  (getMeasurement_Method(),
		   source,
		   new String[] {
			   "documentation", "Method, e.g. EIS, DC polarisation."
		   });
		addAnnotation
		  (getMeasurement_Provenance(),
		   source,
		   new String[] {
			   "documentation", "How the value came here."
		   });
		addAnnotation
		  (getMeasurement_Source(),
		   source,
		   new String[] {
			   "documentation", "Key of the source."
		   });
		addAnnotation
		  (getMeasurement_PressureKind(),
		   source,
		   new String[] {
			   "documentation", "Which pressure is meant."
		   });
		addAnnotation
		  (getMeasurement_CurrentDensity(),
		   source,
		   new String[] {
			   "documentation", "Current density during the measurement."
		   });
		addAnnotation
		  (getMeasurement_CRate(),
		   source,
		   new String[] {
			   "documentation", "C-rate during the measurement."
		   });
		addAnnotation
		  (getMeasurement_Cycles(),
		   source,
		   new String[] {
			   "documentation", "Number of cycles before the measurement."
		   });
		addAnnotation
		  (getMeasurement_Spectrum(),
		   source,
		   new String[] {
			   "documentation", "Points of an impedance spectrum."
		   });
		addAnnotation
		  (materialEClass,
		   source,
		   new String[] {
			   "documentation", "A material with its properties."
		   });
		addAnnotation
		  (getMaterial_Family(),
		   source,
		   new String[] {
			   "documentation", "Family, e.g. garnet, argyrodite, ionic liquid."
		   });
		addAnnotation
		  (getMaterial_Formula(),
		   source,
		   new String[] {
			   "documentation", "Chemical formula or composition."
		   });
		addAnnotation
		  (getMaterial_Aliases(),
		   source,
		   new String[] {
			   "documentation", "Other names under which it is found."
		   });
		addAnnotation
		  (getMaterial_Roles(),
		   source,
		   new String[] {
			   "documentation", "What it is used for."
		   });
		addAnnotation
		  (getMaterial_Properties(),
		   source,
		   new String[] {
			   "documentation", "Property values; several of one kind may compete."
		   });
		addAnnotation
		  (propertyValueEClass,
		   source,
		   new String[] {
			   "documentation", "One value of one property of a material."
		   });
		addAnnotation
		  (getPropertyValue_Property(),
		   source,
		   new String[] {
			   "documentation", "Id of the property, e.g. ionicConductivity."
		   });
		addAnnotation
		  (getPropertyValue_Low(),
		   source,
		   new String[] {
			   "documentation", "Value, or lower end of the range; absent for an open range or a text."
		   });
		addAnnotation
		  (getPropertyValue_High(),
		   source,
		   new String[] {
			   "documentation", "Value, or upper end of the range."
		   });
		addAnnotation
		  (getPropertyValue_Unit(),
		   source,
		   new String[] {
			   "documentation", "Unit of low and high."
		   });
		addAnnotation
		  (getPropertyValue_Text(),
		   source,
		   new String[] {
			   "documentation", "Value of a property that is not a number."
		   });
		addAnnotation
		  (getPropertyValue_Temperature(),
		   source,
		   new String[] {
			   "documentation", "Temperature at which it holds."
		   });
		addAnnotation
		  (getPropertyValue_Qualifier(),
		   source,
		   new String[] {
			   "documentation", "What the value belongs to where several compete, e.g. total, bulk, clean."
		   });
		addAnnotation
		  (getPropertyValue_Provenance(),
		   source,
		   new String[] {
			   "documentation", "How the value came here."
		   });
		addAnnotation
		  (getPropertyValue_Source(),
		   source,
		   new String[] {
			   "documentation", "Key of the source."
		   });
		addAnnotation
		  (getPropertyValue_Notes(),
		   source,
		   new String[] {
			   "documentation", "What the source gives."
		   });
		addAnnotation
		  (sourceEClass,
		   source,
		   new String[] {
			   "documentation", "A source that values cite by its id."
		   });
		addAnnotation
		  (getSource_Citation(),
		   source,
		   new String[] {
			   "documentation", "Citation."
		   });
		addAnnotation
		  (getSource_Doi(),
		   source,
		   new String[] {
			   "documentation", "Digital object identifier."
		   });
		addAnnotation
		  (getSource_DoiConfidence(),
		   source,
		   new String[] {
			   "documentation", "How sure the DOI is: certain, verified, recalled, unknown."
		   });
		addAnnotation
		  (getSource_HowRead(),
		   source,
		   new String[] {
			   "documentation", "What of the source was read."
		   });
		addAnnotation
		  (waiverEClass,
		   source,
		   new String[] {
			   "documentation", "An accepted finding."
		   });
		addAnnotation
		  (getWaiver_Rule(),
		   source,
		   new String[] {
			   "documentation", "Id of the rule."
		   });
		addAnnotation
		  (getWaiver_Target(),
		   source,
		   new String[] {
			   "documentation", "Id of the part that the finding is about; absent: everywhere in the design."
		   });
		addAnnotation
		  (getWaiver_Reason(),
		   source,
		   new String[] {
			   "documentation", "Why it is accepted; never empty."
		   });
		addAnnotation
		  (getWaiver_Author(),
		   source,
		   new String[] {
			   "documentation", "Who accepted it."
		   });
		addAnnotation
		  (getWaiver_Date(),
		   source,
		   new String[] {
			   "documentation", "When."
		   });
		addAnnotation
		  (impedancePointEClass,
		   source,
		   new String[] {
			   "documentation", "One point of an impedance spectrum."
		   });
		addAnnotation
		  (getImpedancePoint_Frequency(),
		   source,
		   new String[] {
			   "documentation", "Frequency."
		   });
		addAnnotation
		  (getImpedancePoint_Real(),
		   source,
		   new String[] {
			   "documentation", "Real part."
		   });
		addAnnotation
		  (getImpedancePoint_Imaginary(),
		   source,
		   new String[] {
			   "documentation", "Imaginary part; negative for a capacitive response."
		   });
		addAnnotation
		  (ruleSettingEClass,
		   source,
		   new String[] {
			   "documentation", "How one rule differs from the profile in this design."
		   });
		addAnnotation
		  (getRuleSetting_Rule(),
		   source,
		   new String[] {
			   "documentation", "Id of the rule."
		   });
		addAnnotation
		  (getRuleSetting_Level(),
		   source,
		   new String[] {
			   "documentation", "How its findings are graded."
		   });
		addAnnotation
		  (getRuleSetting_Parameters(),
		   source,
		   new String[] {
			   "documentation", "Thresholds other than those of the profile."
		   });
		addAnnotation
		  (ruleParameterValueEClass,
		   source,
		   new String[] {
			   "documentation", "A threshold of a rule."
		   });
		addAnnotation
		  (getRuleParameterValue_Name(),
		   source,
		   new String[] {
			   "documentation", "Name of the threshold."
		   });
		addAnnotation
		  (getRuleParameterValue_Value(),
		   source,
		   new String[] {
			   "documentation", "Value, in the unit that the rule states."
		   });
	}

	/**
	 * Initializes the annotations for <b>http://www.interphase.org/quantity</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createQuantityAnnotations() {
		String source = "http://www.interphase.org/quantity";
		addAnnotation
		  (getConditions_Temperature(),
		   source,
		   new String[] {
			   "kind", "temperature",
			   "unit", "degC",
			   "min", "-60",
			   "max", "400"
		   });
		addAnnotation
		  (getConditions_MaximumTemperature(),
		   source,
		   new String[] {
			   "kind", "temperature",
			   "unit", "degC",
			   "min", "-60",
			   "max", "400"
		   });
		addAnnotation
		  (getConditions_StackPressure(),
		   source,
		   new String[] {
			   "kind", "pressure",
			   "unit", "MPa",
			   "min", "0",
			   "max", "1000"
		   });
		addAnnotation
		  (getConditions_FabricationPressure(),
		   source,
		   new String[] {
			   "kind", "pressure",
			   "unit", "MPa",
			   "min", "0",
			   "max", "2000"
		   });
		addAnnotation
		  (getConditions_CurrentDensity(),
		   source,
		   new String[] {
			   "kind", "currentDensity",
			   "unit", "mA/cm2",
			   "min", "0",
			   "max", "100"
		   });
		addAnnotation
		  (getConditions_CRate(),
		   source,
		   new String[] {
			   "kind", "cRate",
			   "unit", "1/h",
			   "min", "0",
			   "max", "100"
		   });
		addAnnotation
		  (getConditions_DewPoint(),
		   source,
		   new String[] {
			   "kind", "temperature",
			   "unit", "degC",
			   "min", "-100",
			   "max", "40"
		   });
		addAnnotation
		  (getConditions_Age(),
		   source,
		   new String[] {
			   "kind", "time",
			   "unit", "h",
			   "min", "0",
			   "max", "200000"
		   });
		addAnnotation
		  (getConditions_ChargeCutoff(),
		   source,
		   new String[] {
			   "kind", "voltage",
			   "unit", "V",
			   "min", "0",
			   "max", "6"
		   });
		addAnnotation
		  (getConditions_DischargeCutoff(),
		   source,
		   new String[] {
			   "kind", "voltage",
			   "unit", "V",
			   "min", "0",
			   "max", "6"
		   });
		addAnnotation
		  (getStack_Area(),
		   source,
		   new String[] {
			   "kind", "area",
			   "unit", "cm2",
			   "min", "0.001",
			   "max", "100000"
		   });
		addAnnotation
		  (getStack_AnnotatedVoltage(),
		   source,
		   new String[] {
			   "kind", "voltage",
			   "unit", "V",
			   "min", "0",
			   "max", "2000"
		   });
		addAnnotation
		  (getStack_Compliance(),
		   source,
		   new String[] {
			   "kind", "thickness",
			   "unit", "um",
			   "min", "0",
			   "max", "10000"
		   });
		addAnnotation
		  (getStack_FreeVolume(),
		   source,
		   new String[] {
			   "kind", "arealVolume",
			   "unit", "uL/cm2",
			   "min", "0",
			   "max", "1000"
		   });
		addAnnotation
		  (getLayer_Thickness(),
		   source,
		   new String[] {
			   "kind", "thickness",
			   "unit", "um",
			   "min", "0",
			   "max", "100000"
		   });
		addAnnotation
		  (getLayer_Porosity(),
		   source,
		   new String[] {
			   "kind", "fraction",
			   "unit", "1",
			   "min", "0",
			   "max", "1"
		   });
		addAnnotation
		  (getLayer_Area(),
		   source,
		   new String[] {
			   "kind", "area",
			   "unit", "cm2",
			   "min", "0.001",
			   "max", "100000"
		   });
		addAnnotation
		  (getElectrode_ArealCapacity(),
		   source,
		   new String[] {
			   "kind", "arealCapacity",
			   "unit", "mAh/cm2",
			   "min", "0",
			   "max", "100"
		   });
		addAnnotation
		  (getElectrode_SpecificCapacity(),
		   source,
		   new String[] {
			   "kind", "specificCapacity",
			   "unit", "mAh/g",
			   "min", "0",
			   "max", "4000"
		   });
		addAnnotation
		  (getCompositeElectrode_Loading(),
		   source,
		   new String[] {
			   "kind", "arealMass",
			   "unit", "mg/cm2",
			   "min", "0",
			   "max", "1000"
		   });
		addAnnotation
		  (getCompositeElectrode_ParticleRadius(),
		   source,
		   new String[] {
			   "kind", "thickness",
			   "unit", "um",
			   "min", "0.001",
			   "max", "100"
		   });
		addAnnotation
		  (getCompositeElectrode_CoatingThickness(),
		   source,
		   new String[] {
			   "kind", "thickness",
			   "unit", "nm",
			   "min", "0.1",
			   "max", "1000"
		   });
		addAnnotation
		  (getSolidElectrolyte_GrainSize(),
		   source,
		   new String[] {
			   "kind", "thickness",
			   "unit", "um",
			   "min", "0.001",
			   "max", "1000"
		   });
		addAnnotation
		  (getSolidElectrolyte_SinterTemperature(),
		   source,
		   new String[] {
			   "kind", "temperature",
			   "unit", "degC",
			   "min", "20",
			   "max", "1500"
		   });
		addAnnotation
		  (getFluidInterlayer_Dose(),
		   source,
		   new String[] {
			   "kind", "arealVolume",
			   "unit", "uL/cm2",
			   "min", "0",
			   "max", "1000"
		   });
		addAnnotation
		  (getFluidInterlayer_HostPorosity(),
		   source,
		   new String[] {
			   "kind", "fraction",
			   "unit", "1",
			   "min", "0",
			   "max", "1"
		   });
		addAnnotation
		  (getPhaseFraction_Fraction(),
		   source,
		   new String[] {
			   "kind", "fraction",
			   "unit", "1",
			   "min", "0",
			   "max", "1"
		   });
		addAnnotation
		  (getFace_ContactFraction(),
		   source,
		   new String[] {
			   "kind", "fraction",
			   "unit", "1",
			   "min", "0",
			   "max", "1"
		   });
		addAnnotation
		  (getFace_ContactAngle(),
		   source,
		   new String[] {
			   "kind", "angle",
			   "unit", "deg",
			   "min", "0",
			   "max", "180"
		   });
		addAnnotation
		  (getFace_Slope(),
		   source,
		   new String[] {
			   "kind", "ratio",
			   "unit", "1",
			   "min", "0",
			   "max", "10"
		   });
		addAnnotation
		  (getTreatment_Thickness(),
		   source,
		   new String[] {
			   "kind", "thickness",
			   "unit", "nm",
			   "min", "0",
			   "max", "100000"
		   });
		addAnnotation
		  (getTreatment_Duration(),
		   source,
		   new String[] {
			   "kind", "time",
			   "unit", "h",
			   "min", "0",
			   "max", "200000"
		   });
		addAnnotation
		  (getTreatment_Temperature(),
		   source,
		   new String[] {
			   "kind", "temperature",
			   "unit", "degC",
			   "min", "-200",
			   "max", "1500"
		   });
		addAnnotation
		  (getMeasurement_GeometricSpread(),
		   source,
		   new String[] {
			   "kind", "ratio",
			   "unit", "1",
			   "min", "1",
			   "max", "100"
		   });
		addAnnotation
		  (getMeasurement_Area(),
		   source,
		   new String[] {
			   "kind", "area",
			   "unit", "cm2",
			   "min", "0.001",
			   "max", "100000"
		   });
		addAnnotation
		  (getMeasurement_BulkResistance(),
		   source,
		   new String[] {
			   "kind", "resistance",
			   "unit", "ohm",
			   "min", "0",
			   "max", "1000000000000.0"
		   });
		addAnnotation
		  (getMeasurement_Temperature(),
		   source,
		   new String[] {
			   "kind", "temperature",
			   "unit", "degC",
			   "min", "-60",
			   "max", "400"
		   });
		addAnnotation
		  (getMeasurement_Pressure(),
		   source,
		   new String[] {
			   "kind", "pressure",
			   "unit", "MPa",
			   "min", "0",
			   "max", "2000"
		   });
		addAnnotation
		  (getMeasurement_Age(),
		   source,
		   new String[] {
			   "kind", "time",
			   "unit", "h",
			   "min", "0",
			   "max", "200000"
		   });
		addAnnotation
		  (getMeasurement_ArealCapacity(),
		   source,
		   new String[] {
			   "kind", "arealCapacity",
			   "unit", "mAh/cm2",
			   "min", "0",
			   "max", "100"
		   });
		addAnnotation
		  (getMeasurement_CurrentDensity(),
		   source,
		   new String[] {
			   "kind", "currentDensity",
			   "unit", "mA/cm2",
			   "min", "0",
			   "max", "1000"
		   });
		addAnnotation
		  (getMeasurement_CRate(),
		   source,
		   new String[] {
			   "kind", "rate",
			   "unit", "1/h",
			   "min", "0",
			   "max", "100"
		   });
		addAnnotation
		  (getMeasurement_Cycles(),
		   source,
		   new String[] {
			   "kind", "ratio",
			   "unit", "1",
			   "min", "0",
			   "max", "1000000"
		   });
		addAnnotation
		  (getPropertyValue_Temperature(),
		   source,
		   new String[] {
			   "kind", "temperature",
			   "unit", "degC",
			   "min", "-200",
			   "max", "1500"
		   });
		addAnnotation
		  (getImpedancePoint_Frequency(),
		   source,
		   new String[] {
			   "kind", "rate",
			   "unit", "Hz",
			   "min", "0.000001",
			   "max", "10000000000"
		   });
		addAnnotation
		  (getImpedancePoint_Real(),
		   source,
		   new String[] {
			   "kind", "resistance",
			   "unit", "ohm",
			   "min", "-1000000000000",
			   "max", "1000000000000"
		   });
		addAnnotation
		  (getImpedancePoint_Imaginary(),
		   source,
		   new String[] {
			   "kind", "resistance",
			   "unit", "ohm",
			   "min", "-1000000000000",
			   "max", "1000000000000"
		   });
		addAnnotation
		  (getRuleParameterValue_Value(),
		   source,
		   new String[] {
			   "kind", "ratio",
			   "unit", "1",
			   "min", "-1000000000000",
			   "max", "1000000000000"
		   });
	}

} //CellstackPackageImpl
