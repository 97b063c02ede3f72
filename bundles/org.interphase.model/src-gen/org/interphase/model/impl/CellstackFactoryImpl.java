/**
 * Copyright (c) 2026 The Interphase founders.
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.model.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.interphase.model.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class CellstackFactoryImpl extends EFactoryImpl implements CellstackFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static CellstackFactory init() {
		try {
			CellstackFactory theCellstackFactory = (CellstackFactory)EPackage.Registry.INSTANCE.getEFactory(CellstackPackage.eNS_URI);
			if (theCellstackFactory != null) {
				return theCellstackFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new CellstackFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CellstackFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case CellstackPackage.DESIGN: return createDesign();
			case CellstackPackage.CONDITIONS: return createConditions();
			case CellstackPackage.STACK: return createStack();
			case CellstackPackage.CURRENT_COLLECTOR: return createCurrentCollector();
			case CellstackPackage.BIPOLAR_PLATE: return createBipolarPlate();
			case CellstackPackage.METAL_ELECTRODE: return createMetalElectrode();
			case CellstackPackage.COMPOSITE_ELECTRODE: return createCompositeElectrode();
			case CellstackPackage.SOLID_ELECTROLYTE: return createSolidElectrolyte();
			case CellstackPackage.COATING: return createCoating();
			case CellstackPackage.LIQUID_INTERLAYER: return createLiquidInterlayer();
			case CellstackPackage.IONIC_LIQUID_INTERLAYER: return createIonicLiquidInterlayer();
			case CellstackPackage.POLYMER_INTERLAYER: return createPolymerInterlayer();
			case CellstackPackage.GEL_INTERLAYER: return createGelInterlayer();
			case CellstackPackage.COMPOSITE_INTERLAYER: return createCompositeInterlayer();
			case CellstackPackage.PHASE_FRACTION: return createPhaseFraction();
			case CellstackPackage.BOUNDARY: return createBoundary();
			case CellstackPackage.FACE: return createFace();
			case CellstackPackage.TREATMENT: return createTreatment();
			case CellstackPackage.MEASUREMENT: return createMeasurement();
			case CellstackPackage.MATERIAL: return createMaterial();
			case CellstackPackage.PROPERTY_VALUE: return createPropertyValue();
			case CellstackPackage.SOURCE: return createSource();
			case CellstackPackage.WAIVER: return createWaiver();
			case CellstackPackage.IMPEDANCE_POINT: return createImpedancePoint();
			case CellstackPackage.RULE_SETTING: return createRuleSetting();
			case CellstackPackage.RULE_PARAMETER_VALUE: return createRuleParameterValue();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case CellstackPackage.ATMOSPHERE:
				return createAtmosphereFromString(eDataType, initialValue);
			case CellstackPackage.ELECTRODE_ROLE:
				return createElectrodeRoleFromString(eDataType, initialValue);
			case CellstackPackage.PHASE:
				return createPhaseFromString(eDataType, initialValue);
			case CellstackPackage.FRACTION_BASIS:
				return createFractionBasisFromString(eDataType, initialValue);
			case CellstackPackage.CONTACT_STATE:
				return createContactStateFromString(eDataType, initialValue);
			case CellstackPackage.MEASURED_QUANTITY:
				return createMeasuredQuantityFromString(eDataType, initialValue);
			case CellstackPackage.NORMALISATION:
				return createNormalisationFromString(eDataType, initialValue);
			case CellstackPackage.PROVENANCE:
				return createProvenanceFromString(eDataType, initialValue);
			case CellstackPackage.ESTIMATE_BASIS:
				return createEstimateBasisFromString(eDataType, initialValue);
			case CellstackPackage.VOLTAGE_KIND:
				return createVoltageKindFromString(eDataType, initialValue);
			case CellstackPackage.PRESSURE_KIND:
				return createPressureKindFromString(eDataType, initialValue);
			case CellstackPackage.FINDING_LEVEL:
				return createFindingLevelFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case CellstackPackage.ATMOSPHERE:
				return convertAtmosphereToString(eDataType, instanceValue);
			case CellstackPackage.ELECTRODE_ROLE:
				return convertElectrodeRoleToString(eDataType, instanceValue);
			case CellstackPackage.PHASE:
				return convertPhaseToString(eDataType, instanceValue);
			case CellstackPackage.FRACTION_BASIS:
				return convertFractionBasisToString(eDataType, instanceValue);
			case CellstackPackage.CONTACT_STATE:
				return convertContactStateToString(eDataType, instanceValue);
			case CellstackPackage.MEASURED_QUANTITY:
				return convertMeasuredQuantityToString(eDataType, instanceValue);
			case CellstackPackage.NORMALISATION:
				return convertNormalisationToString(eDataType, instanceValue);
			case CellstackPackage.PROVENANCE:
				return convertProvenanceToString(eDataType, instanceValue);
			case CellstackPackage.ESTIMATE_BASIS:
				return convertEstimateBasisToString(eDataType, instanceValue);
			case CellstackPackage.VOLTAGE_KIND:
				return convertVoltageKindToString(eDataType, instanceValue);
			case CellstackPackage.PRESSURE_KIND:
				return convertPressureKindToString(eDataType, instanceValue);
			case CellstackPackage.FINDING_LEVEL:
				return convertFindingLevelToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Design createDesign() {
		DesignImpl design = new DesignImpl();
		return design;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Conditions createConditions() {
		ConditionsImpl conditions = new ConditionsImpl();
		return conditions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stack createStack() {
		StackImpl stack = new StackImpl();
		return stack;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CurrentCollector createCurrentCollector() {
		CurrentCollectorImpl currentCollector = new CurrentCollectorImpl();
		return currentCollector;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BipolarPlate createBipolarPlate() {
		BipolarPlateImpl bipolarPlate = new BipolarPlateImpl();
		return bipolarPlate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MetalElectrode createMetalElectrode() {
		MetalElectrodeImpl metalElectrode = new MetalElectrodeImpl();
		return metalElectrode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CompositeElectrode createCompositeElectrode() {
		CompositeElectrodeImpl compositeElectrode = new CompositeElectrodeImpl();
		return compositeElectrode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SolidElectrolyte createSolidElectrolyte() {
		SolidElectrolyteImpl solidElectrolyte = new SolidElectrolyteImpl();
		return solidElectrolyte;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Coating createCoating() {
		CoatingImpl coating = new CoatingImpl();
		return coating;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LiquidInterlayer createLiquidInterlayer() {
		LiquidInterlayerImpl liquidInterlayer = new LiquidInterlayerImpl();
		return liquidInterlayer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IonicLiquidInterlayer createIonicLiquidInterlayer() {
		IonicLiquidInterlayerImpl ionicLiquidInterlayer = new IonicLiquidInterlayerImpl();
		return ionicLiquidInterlayer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PolymerInterlayer createPolymerInterlayer() {
		PolymerInterlayerImpl polymerInterlayer = new PolymerInterlayerImpl();
		return polymerInterlayer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GelInterlayer createGelInterlayer() {
		GelInterlayerImpl gelInterlayer = new GelInterlayerImpl();
		return gelInterlayer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CompositeInterlayer createCompositeInterlayer() {
		CompositeInterlayerImpl compositeInterlayer = new CompositeInterlayerImpl();
		return compositeInterlayer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PhaseFraction createPhaseFraction() {
		PhaseFractionImpl phaseFraction = new PhaseFractionImpl();
		return phaseFraction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boundary createBoundary() {
		BoundaryImpl boundary = new BoundaryImpl();
		return boundary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Face createFace() {
		FaceImpl face = new FaceImpl();
		return face;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Treatment createTreatment() {
		TreatmentImpl treatment = new TreatmentImpl();
		return treatment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Measurement createMeasurement() {
		MeasurementImpl measurement = new MeasurementImpl();
		return measurement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Material createMaterial() {
		MaterialImpl material = new MaterialImpl();
		return material;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PropertyValue createPropertyValue() {
		PropertyValueImpl propertyValue = new PropertyValueImpl();
		return propertyValue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Source createSource() {
		SourceImpl source = new SourceImpl();
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Waiver createWaiver() {
		WaiverImpl waiver = new WaiverImpl();
		return waiver;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ImpedancePoint createImpedancePoint() {
		ImpedancePointImpl impedancePoint = new ImpedancePointImpl();
		return impedancePoint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RuleSetting createRuleSetting() {
		RuleSettingImpl ruleSetting = new RuleSettingImpl();
		return ruleSetting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RuleParameterValue createRuleParameterValue() {
		RuleParameterValueImpl ruleParameterValue = new RuleParameterValueImpl();
		return ruleParameterValue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Atmosphere createAtmosphereFromString(EDataType eDataType, String initialValue) {
		Atmosphere result = Atmosphere.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAtmosphereToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ElectrodeRole createElectrodeRoleFromString(EDataType eDataType, String initialValue) {
		ElectrodeRole result = ElectrodeRole.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertElectrodeRoleToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Phase createPhaseFromString(EDataType eDataType, String initialValue) {
		Phase result = Phase.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPhaseToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FractionBasis createFractionBasisFromString(EDataType eDataType, String initialValue) {
		FractionBasis result = FractionBasis.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFractionBasisToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ContactState createContactStateFromString(EDataType eDataType, String initialValue) {
		ContactState result = ContactState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertContactStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MeasuredQuantity createMeasuredQuantityFromString(EDataType eDataType, String initialValue) {
		MeasuredQuantity result = MeasuredQuantity.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMeasuredQuantityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Normalisation createNormalisationFromString(EDataType eDataType, String initialValue) {
		Normalisation result = Normalisation.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertNormalisationToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Provenance createProvenanceFromString(EDataType eDataType, String initialValue) {
		Provenance result = Provenance.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertProvenanceToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EstimateBasis createEstimateBasisFromString(EDataType eDataType, String initialValue) {
		EstimateBasis result = EstimateBasis.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEstimateBasisToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public VoltageKind createVoltageKindFromString(EDataType eDataType, String initialValue) {
		VoltageKind result = VoltageKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertVoltageKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PressureKind createPressureKindFromString(EDataType eDataType, String initialValue) {
		PressureKind result = PressureKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPressureKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FindingLevel createFindingLevelFromString(EDataType eDataType, String initialValue) {
		FindingLevel result = FindingLevel.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFindingLevelToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CellstackPackage getCellstackPackage() {
		return (CellstackPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static CellstackPackage getPackage() {
		return CellstackPackage.eINSTANCE;
	}

} //CellstackFactoryImpl
