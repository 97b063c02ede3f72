/**
 * Copyright (c) 2026 The Interphase founders.
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.model.util;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

import org.interphase.model.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Switch</b> for the model's inheritance hierarchy.
 * It supports the call {@link #doSwitch(EObject) doSwitch(object)}
 * to invoke the <code>caseXXX</code> method for each class of the model,
 * starting with the actual class of the object
 * and proceeding up the inheritance hierarchy
 * until a non-null result is returned,
 * which is the result of the switch.
 * <!-- end-user-doc -->
 * @see org.interphase.model.CellstackPackage
 * @generated
 */
public class CellstackSwitch<T> extends Switch<T> {
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static CellstackPackage modelPackage;

	/**
	 * Creates an instance of the switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CellstackSwitch() {
		if (modelPackage == null) {
			modelPackage = CellstackPackage.eINSTANCE;
		}
	}

	/**
	 * Checks whether this is a switch for the given package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param ePackage the package in question.
	 * @return whether this is a switch for the given package.
	 * @generated
	 */
	@Override
	protected boolean isSwitchFor(EPackage ePackage) {
		return ePackage == modelPackage;
	}

	/**
	 * Calls <code>caseXXX</code> for each class of the model until one returns a non null result; it yields that result.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the first non-null result returned by a <code>caseXXX</code> call.
	 * @generated
	 */
	@Override
	protected T doSwitch(int classifierID, EObject theEObject) {
		switch (classifierID) {
			case CellstackPackage.IDENTIFIED: {
				Identified identified = (Identified)theEObject;
				T result = caseIdentified(identified);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CellstackPackage.NAMED: {
				Named named = (Named)theEObject;
				T result = caseNamed(named);
				if (result == null) result = caseIdentified(named);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CellstackPackage.DESIGN: {
				Design design = (Design)theEObject;
				T result = caseDesign(design);
				if (result == null) result = caseNamed(design);
				if (result == null) result = caseIdentified(design);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CellstackPackage.CONDITIONS: {
				Conditions conditions = (Conditions)theEObject;
				T result = caseConditions(conditions);
				if (result == null) result = caseIdentified(conditions);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CellstackPackage.STACK: {
				Stack stack = (Stack)theEObject;
				T result = caseStack(stack);
				if (result == null) result = caseNamed(stack);
				if (result == null) result = caseIdentified(stack);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CellstackPackage.LAYER: {
				Layer layer = (Layer)theEObject;
				T result = caseLayer(layer);
				if (result == null) result = caseNamed(layer);
				if (result == null) result = caseIdentified(layer);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CellstackPackage.CURRENT_COLLECTOR: {
				CurrentCollector currentCollector = (CurrentCollector)theEObject;
				T result = caseCurrentCollector(currentCollector);
				if (result == null) result = caseLayer(currentCollector);
				if (result == null) result = caseNamed(currentCollector);
				if (result == null) result = caseIdentified(currentCollector);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CellstackPackage.BIPOLAR_PLATE: {
				BipolarPlate bipolarPlate = (BipolarPlate)theEObject;
				T result = caseBipolarPlate(bipolarPlate);
				if (result == null) result = caseLayer(bipolarPlate);
				if (result == null) result = caseNamed(bipolarPlate);
				if (result == null) result = caseIdentified(bipolarPlate);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CellstackPackage.ELECTRODE: {
				Electrode electrode = (Electrode)theEObject;
				T result = caseElectrode(electrode);
				if (result == null) result = caseLayer(electrode);
				if (result == null) result = caseNamed(electrode);
				if (result == null) result = caseIdentified(electrode);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CellstackPackage.METAL_ELECTRODE: {
				MetalElectrode metalElectrode = (MetalElectrode)theEObject;
				T result = caseMetalElectrode(metalElectrode);
				if (result == null) result = caseElectrode(metalElectrode);
				if (result == null) result = caseLayer(metalElectrode);
				if (result == null) result = caseNamed(metalElectrode);
				if (result == null) result = caseIdentified(metalElectrode);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CellstackPackage.COMPOSITE: {
				Composite composite = (Composite)theEObject;
				T result = caseComposite(composite);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CellstackPackage.COMPOSITE_ELECTRODE: {
				CompositeElectrode compositeElectrode = (CompositeElectrode)theEObject;
				T result = caseCompositeElectrode(compositeElectrode);
				if (result == null) result = caseElectrode(compositeElectrode);
				if (result == null) result = caseComposite(compositeElectrode);
				if (result == null) result = caseLayer(compositeElectrode);
				if (result == null) result = caseNamed(compositeElectrode);
				if (result == null) result = caseIdentified(compositeElectrode);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CellstackPackage.SOLID_ELECTROLYTE: {
				SolidElectrolyte solidElectrolyte = (SolidElectrolyte)theEObject;
				T result = caseSolidElectrolyte(solidElectrolyte);
				if (result == null) result = caseLayer(solidElectrolyte);
				if (result == null) result = caseNamed(solidElectrolyte);
				if (result == null) result = caseIdentified(solidElectrolyte);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CellstackPackage.INTERLAYER: {
				Interlayer interlayer = (Interlayer)theEObject;
				T result = caseInterlayer(interlayer);
				if (result == null) result = caseLayer(interlayer);
				if (result == null) result = caseNamed(interlayer);
				if (result == null) result = caseIdentified(interlayer);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CellstackPackage.COATING: {
				Coating coating = (Coating)theEObject;
				T result = caseCoating(coating);
				if (result == null) result = caseInterlayer(coating);
				if (result == null) result = caseLayer(coating);
				if (result == null) result = caseNamed(coating);
				if (result == null) result = caseIdentified(coating);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CellstackPackage.FLUID_INTERLAYER: {
				FluidInterlayer fluidInterlayer = (FluidInterlayer)theEObject;
				T result = caseFluidInterlayer(fluidInterlayer);
				if (result == null) result = caseInterlayer(fluidInterlayer);
				if (result == null) result = caseLayer(fluidInterlayer);
				if (result == null) result = caseNamed(fluidInterlayer);
				if (result == null) result = caseIdentified(fluidInterlayer);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CellstackPackage.LIQUID_INTERLAYER: {
				LiquidInterlayer liquidInterlayer = (LiquidInterlayer)theEObject;
				T result = caseLiquidInterlayer(liquidInterlayer);
				if (result == null) result = caseFluidInterlayer(liquidInterlayer);
				if (result == null) result = caseInterlayer(liquidInterlayer);
				if (result == null) result = caseLayer(liquidInterlayer);
				if (result == null) result = caseNamed(liquidInterlayer);
				if (result == null) result = caseIdentified(liquidInterlayer);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CellstackPackage.IONIC_LIQUID_INTERLAYER: {
				IonicLiquidInterlayer ionicLiquidInterlayer = (IonicLiquidInterlayer)theEObject;
				T result = caseIonicLiquidInterlayer(ionicLiquidInterlayer);
				if (result == null) result = caseFluidInterlayer(ionicLiquidInterlayer);
				if (result == null) result = caseInterlayer(ionicLiquidInterlayer);
				if (result == null) result = caseLayer(ionicLiquidInterlayer);
				if (result == null) result = caseNamed(ionicLiquidInterlayer);
				if (result == null) result = caseIdentified(ionicLiquidInterlayer);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CellstackPackage.POLYMER_INTERLAYER: {
				PolymerInterlayer polymerInterlayer = (PolymerInterlayer)theEObject;
				T result = casePolymerInterlayer(polymerInterlayer);
				if (result == null) result = caseInterlayer(polymerInterlayer);
				if (result == null) result = caseLayer(polymerInterlayer);
				if (result == null) result = caseNamed(polymerInterlayer);
				if (result == null) result = caseIdentified(polymerInterlayer);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CellstackPackage.GEL_INTERLAYER: {
				GelInterlayer gelInterlayer = (GelInterlayer)theEObject;
				T result = caseGelInterlayer(gelInterlayer);
				if (result == null) result = caseInterlayer(gelInterlayer);
				if (result == null) result = caseLayer(gelInterlayer);
				if (result == null) result = caseNamed(gelInterlayer);
				if (result == null) result = caseIdentified(gelInterlayer);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CellstackPackage.COMPOSITE_INTERLAYER: {
				CompositeInterlayer compositeInterlayer = (CompositeInterlayer)theEObject;
				T result = caseCompositeInterlayer(compositeInterlayer);
				if (result == null) result = caseInterlayer(compositeInterlayer);
				if (result == null) result = caseComposite(compositeInterlayer);
				if (result == null) result = caseLayer(compositeInterlayer);
				if (result == null) result = caseNamed(compositeInterlayer);
				if (result == null) result = caseIdentified(compositeInterlayer);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CellstackPackage.PHASE_FRACTION: {
				PhaseFraction phaseFraction = (PhaseFraction)theEObject;
				T result = casePhaseFraction(phaseFraction);
				if (result == null) result = caseIdentified(phaseFraction);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CellstackPackage.BOUNDARY: {
				Boundary boundary = (Boundary)theEObject;
				T result = caseBoundary(boundary);
				if (result == null) result = caseIdentified(boundary);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CellstackPackage.FACE: {
				Face face = (Face)theEObject;
				T result = caseFace(face);
				if (result == null) result = caseIdentified(face);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CellstackPackage.TREATMENT: {
				Treatment treatment = (Treatment)theEObject;
				T result = caseTreatment(treatment);
				if (result == null) result = caseIdentified(treatment);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CellstackPackage.MEASUREMENT: {
				Measurement measurement = (Measurement)theEObject;
				T result = caseMeasurement(measurement);
				if (result == null) result = caseNamed(measurement);
				if (result == null) result = caseIdentified(measurement);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CellstackPackage.MATERIAL: {
				Material material = (Material)theEObject;
				T result = caseMaterial(material);
				if (result == null) result = caseNamed(material);
				if (result == null) result = caseIdentified(material);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CellstackPackage.PROPERTY_VALUE: {
				PropertyValue propertyValue = (PropertyValue)theEObject;
				T result = casePropertyValue(propertyValue);
				if (result == null) result = caseIdentified(propertyValue);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CellstackPackage.SOURCE: {
				Source source = (Source)theEObject;
				T result = caseSource(source);
				if (result == null) result = caseIdentified(source);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CellstackPackage.WAIVER: {
				Waiver waiver = (Waiver)theEObject;
				T result = caseWaiver(waiver);
				if (result == null) result = caseIdentified(waiver);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CellstackPackage.IMPEDANCE_POINT: {
				ImpedancePoint impedancePoint = (ImpedancePoint)theEObject;
				T result = caseImpedancePoint(impedancePoint);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CellstackPackage.RULE_SETTING: {
				RuleSetting ruleSetting = (RuleSetting)theEObject;
				T result = caseRuleSetting(ruleSetting);
				if (result == null) result = caseIdentified(ruleSetting);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CellstackPackage.RULE_PARAMETER_VALUE: {
				RuleParameterValue ruleParameterValue = (RuleParameterValue)theEObject;
				T result = caseRuleParameterValue(ruleParameterValue);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			default: return defaultCase(theEObject);
		}
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Identified</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Identified</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIdentified(Identified object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Named</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Named</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNamed(Named object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Design</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Design</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDesign(Design object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Conditions</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Conditions</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseConditions(Conditions object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Stack</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Stack</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStack(Stack object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Layer</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Layer</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLayer(Layer object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Current Collector</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Current Collector</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCurrentCollector(CurrentCollector object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Bipolar Plate</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Bipolar Plate</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBipolarPlate(BipolarPlate object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Electrode</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Electrode</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseElectrode(Electrode object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Metal Electrode</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Metal Electrode</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMetalElectrode(MetalElectrode object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Composite</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Composite</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseComposite(Composite object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Composite Electrode</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Composite Electrode</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCompositeElectrode(CompositeElectrode object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Solid Electrolyte</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Solid Electrolyte</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSolidElectrolyte(SolidElectrolyte object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Interlayer</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Interlayer</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseInterlayer(Interlayer object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Coating</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Coating</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCoating(Coating object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Fluid Interlayer</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Fluid Interlayer</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFluidInterlayer(FluidInterlayer object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Liquid Interlayer</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Liquid Interlayer</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLiquidInterlayer(LiquidInterlayer object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Ionic Liquid Interlayer</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Ionic Liquid Interlayer</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIonicLiquidInterlayer(IonicLiquidInterlayer object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Polymer Interlayer</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Polymer Interlayer</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePolymerInterlayer(PolymerInterlayer object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Gel Interlayer</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Gel Interlayer</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseGelInterlayer(GelInterlayer object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Composite Interlayer</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Composite Interlayer</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCompositeInterlayer(CompositeInterlayer object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Phase Fraction</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Phase Fraction</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePhaseFraction(PhaseFraction object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Boundary</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Boundary</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBoundary(Boundary object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Face</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Face</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFace(Face object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Treatment</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Treatment</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTreatment(Treatment object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Measurement</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Measurement</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMeasurement(Measurement object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Material</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Material</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMaterial(Material object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Property Value</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Property Value</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePropertyValue(PropertyValue object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Source</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Source</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSource(Source object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Waiver</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Waiver</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseWaiver(Waiver object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Impedance Point</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Impedance Point</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseImpedancePoint(ImpedancePoint object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Rule Setting</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Rule Setting</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRuleSetting(RuleSetting object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Rule Parameter Value</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Rule Parameter Value</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRuleParameterValue(RuleParameterValue object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch, but this is the last case anyway.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject)
	 * @generated
	 */
	@Override
	public T defaultCase(EObject object) {
		return null;
	}

} //CellstackSwitch
