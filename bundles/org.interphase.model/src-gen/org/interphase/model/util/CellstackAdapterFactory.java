/**
 * Copyright (c) 2026 The Interphase founders.
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.model.util;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

import org.interphase.model.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see org.interphase.model.CellstackPackage
 * @generated
 */
public class CellstackAdapterFactory extends AdapterFactoryImpl {
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static CellstackPackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CellstackAdapterFactory() {
		if (modelPackage == null) {
			modelPackage = CellstackPackage.eINSTANCE;
		}
	}

	/**
	 * Returns whether this factory is applicable for the type of the object.
	 * <!-- begin-user-doc -->
	 * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
	 * <!-- end-user-doc -->
	 * @return whether this factory is applicable for the type of the object.
	 * @generated
	 */
	@Override
	public boolean isFactoryForType(Object object) {
		if (object == modelPackage) {
			return true;
		}
		if (object instanceof EObject) {
			return ((EObject)object).eClass().getEPackage() == modelPackage;
		}
		return false;
	}

	/**
	 * The switch that delegates to the <code>createXXX</code> methods.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CellstackSwitch<Adapter> modelSwitch =
		new CellstackSwitch<Adapter>() {
			@Override
			public Adapter caseIdentified(Identified object) {
				return createIdentifiedAdapter();
			}
			@Override
			public Adapter caseNamed(Named object) {
				return createNamedAdapter();
			}
			@Override
			public Adapter caseDesign(Design object) {
				return createDesignAdapter();
			}
			@Override
			public Adapter caseConditions(Conditions object) {
				return createConditionsAdapter();
			}
			@Override
			public Adapter caseStack(Stack object) {
				return createStackAdapter();
			}
			@Override
			public Adapter caseLayer(Layer object) {
				return createLayerAdapter();
			}
			@Override
			public Adapter caseCurrentCollector(CurrentCollector object) {
				return createCurrentCollectorAdapter();
			}
			@Override
			public Adapter caseBipolarPlate(BipolarPlate object) {
				return createBipolarPlateAdapter();
			}
			@Override
			public Adapter caseElectrode(Electrode object) {
				return createElectrodeAdapter();
			}
			@Override
			public Adapter caseMetalElectrode(MetalElectrode object) {
				return createMetalElectrodeAdapter();
			}
			@Override
			public Adapter caseComposite(Composite object) {
				return createCompositeAdapter();
			}
			@Override
			public Adapter caseCompositeElectrode(CompositeElectrode object) {
				return createCompositeElectrodeAdapter();
			}
			@Override
			public Adapter caseSolidElectrolyte(SolidElectrolyte object) {
				return createSolidElectrolyteAdapter();
			}
			@Override
			public Adapter caseInterlayer(Interlayer object) {
				return createInterlayerAdapter();
			}
			@Override
			public Adapter caseCoating(Coating object) {
				return createCoatingAdapter();
			}
			@Override
			public Adapter caseFluidInterlayer(FluidInterlayer object) {
				return createFluidInterlayerAdapter();
			}
			@Override
			public Adapter caseLiquidInterlayer(LiquidInterlayer object) {
				return createLiquidInterlayerAdapter();
			}
			@Override
			public Adapter caseIonicLiquidInterlayer(IonicLiquidInterlayer object) {
				return createIonicLiquidInterlayerAdapter();
			}
			@Override
			public Adapter casePolymerInterlayer(PolymerInterlayer object) {
				return createPolymerInterlayerAdapter();
			}
			@Override
			public Adapter caseGelInterlayer(GelInterlayer object) {
				return createGelInterlayerAdapter();
			}
			@Override
			public Adapter caseCompositeInterlayer(CompositeInterlayer object) {
				return createCompositeInterlayerAdapter();
			}
			@Override
			public Adapter casePhaseFraction(PhaseFraction object) {
				return createPhaseFractionAdapter();
			}
			@Override
			public Adapter caseBoundary(Boundary object) {
				return createBoundaryAdapter();
			}
			@Override
			public Adapter caseFace(Face object) {
				return createFaceAdapter();
			}
			@Override
			public Adapter caseTreatment(Treatment object) {
				return createTreatmentAdapter();
			}
			@Override
			public Adapter caseMeasurement(Measurement object) {
				return createMeasurementAdapter();
			}
			@Override
			public Adapter caseMaterial(Material object) {
				return createMaterialAdapter();
			}
			@Override
			public Adapter casePropertyValue(PropertyValue object) {
				return createPropertyValueAdapter();
			}
			@Override
			public Adapter caseSource(Source object) {
				return createSourceAdapter();
			}
			@Override
			public Adapter caseWaiver(Waiver object) {
				return createWaiverAdapter();
			}
			@Override
			public Adapter caseImpedancePoint(ImpedancePoint object) {
				return createImpedancePointAdapter();
			}
			@Override
			public Adapter caseRuleSetting(RuleSetting object) {
				return createRuleSettingAdapter();
			}
			@Override
			public Adapter caseRuleParameterValue(RuleParameterValue object) {
				return createRuleParameterValueAdapter();
			}
			@Override
			public Adapter defaultCase(EObject object) {
				return createEObjectAdapter();
			}
		};

	/**
	 * Creates an adapter for the <code>target</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param target the object to adapt.
	 * @return the adapter for the <code>target</code>.
	 * @generated
	 */
	@Override
	public Adapter createAdapter(Notifier target) {
		return modelSwitch.doSwitch((EObject)target);
	}


	/**
	 * Creates a new adapter for an object of class '{@link org.interphase.model.Identified <em>Identified</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.interphase.model.Identified
	 * @generated
	 */
	public Adapter createIdentifiedAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.interphase.model.Named <em>Named</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.interphase.model.Named
	 * @generated
	 */
	public Adapter createNamedAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.interphase.model.Design <em>Design</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.interphase.model.Design
	 * @generated
	 */
	public Adapter createDesignAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.interphase.model.Conditions <em>Conditions</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.interphase.model.Conditions
	 * @generated
	 */
	public Adapter createConditionsAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.interphase.model.Stack <em>Stack</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.interphase.model.Stack
	 * @generated
	 */
	public Adapter createStackAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.interphase.model.Layer <em>Layer</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.interphase.model.Layer
	 * @generated
	 */
	public Adapter createLayerAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.interphase.model.CurrentCollector <em>Current Collector</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.interphase.model.CurrentCollector
	 * @generated
	 */
	public Adapter createCurrentCollectorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.interphase.model.BipolarPlate <em>Bipolar Plate</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.interphase.model.BipolarPlate
	 * @generated
	 */
	public Adapter createBipolarPlateAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.interphase.model.Electrode <em>Electrode</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.interphase.model.Electrode
	 * @generated
	 */
	public Adapter createElectrodeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.interphase.model.MetalElectrode <em>Metal Electrode</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.interphase.model.MetalElectrode
	 * @generated
	 */
	public Adapter createMetalElectrodeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.interphase.model.Composite <em>Composite</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.interphase.model.Composite
	 * @generated
	 */
	public Adapter createCompositeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.interphase.model.CompositeElectrode <em>Composite Electrode</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.interphase.model.CompositeElectrode
	 * @generated
	 */
	public Adapter createCompositeElectrodeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.interphase.model.SolidElectrolyte <em>Solid Electrolyte</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.interphase.model.SolidElectrolyte
	 * @generated
	 */
	public Adapter createSolidElectrolyteAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.interphase.model.Interlayer <em>Interlayer</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.interphase.model.Interlayer
	 * @generated
	 */
	public Adapter createInterlayerAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.interphase.model.Coating <em>Coating</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.interphase.model.Coating
	 * @generated
	 */
	public Adapter createCoatingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.interphase.model.FluidInterlayer <em>Fluid Interlayer</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.interphase.model.FluidInterlayer
	 * @generated
	 */
	public Adapter createFluidInterlayerAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.interphase.model.LiquidInterlayer <em>Liquid Interlayer</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.interphase.model.LiquidInterlayer
	 * @generated
	 */
	public Adapter createLiquidInterlayerAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.interphase.model.IonicLiquidInterlayer <em>Ionic Liquid Interlayer</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.interphase.model.IonicLiquidInterlayer
	 * @generated
	 */
	public Adapter createIonicLiquidInterlayerAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.interphase.model.PolymerInterlayer <em>Polymer Interlayer</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.interphase.model.PolymerInterlayer
	 * @generated
	 */
	public Adapter createPolymerInterlayerAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.interphase.model.GelInterlayer <em>Gel Interlayer</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.interphase.model.GelInterlayer
	 * @generated
	 */
	public Adapter createGelInterlayerAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.interphase.model.CompositeInterlayer <em>Composite Interlayer</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.interphase.model.CompositeInterlayer
	 * @generated
	 */
	public Adapter createCompositeInterlayerAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.interphase.model.PhaseFraction <em>Phase Fraction</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.interphase.model.PhaseFraction
	 * @generated
	 */
	public Adapter createPhaseFractionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.interphase.model.Boundary <em>Boundary</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.interphase.model.Boundary
	 * @generated
	 */
	public Adapter createBoundaryAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.interphase.model.Face <em>Face</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.interphase.model.Face
	 * @generated
	 */
	public Adapter createFaceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.interphase.model.Treatment <em>Treatment</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.interphase.model.Treatment
	 * @generated
	 */
	public Adapter createTreatmentAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.interphase.model.Measurement <em>Measurement</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.interphase.model.Measurement
	 * @generated
	 */
	public Adapter createMeasurementAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.interphase.model.Material <em>Material</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.interphase.model.Material
	 * @generated
	 */
	public Adapter createMaterialAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.interphase.model.PropertyValue <em>Property Value</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.interphase.model.PropertyValue
	 * @generated
	 */
	public Adapter createPropertyValueAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.interphase.model.Source <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.interphase.model.Source
	 * @generated
	 */
	public Adapter createSourceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.interphase.model.Waiver <em>Waiver</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.interphase.model.Waiver
	 * @generated
	 */
	public Adapter createWaiverAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.interphase.model.ImpedancePoint <em>Impedance Point</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.interphase.model.ImpedancePoint
	 * @generated
	 */
	public Adapter createImpedancePointAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.interphase.model.RuleSetting <em>Rule Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.interphase.model.RuleSetting
	 * @generated
	 */
	public Adapter createRuleSettingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.interphase.model.RuleParameterValue <em>Rule Parameter Value</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.interphase.model.RuleParameterValue
	 * @generated
	 */
	public Adapter createRuleParameterValueAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for the default case.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @generated
	 */
	public Adapter createEObjectAdapter() {
		return null;
	}

} //CellstackAdapterFactory
