/**
 * Copyright (c) 2026 The Interphase founders.
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.model.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.interphase.model.CellstackFactory;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Stack;

/**
 * This is the item provider adapter for a {@link org.interphase.model.Stack} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class StackItemProvider extends NamedItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public StackItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			super.getPropertyDescriptors(object);

			addAreaPropertyDescriptor(object);
			addHalfStackPropertyDescriptor(object);
			addAnodeFreePropertyDescriptor(object);
			addAnnotatedVoltagePropertyDescriptor(object);
			addAnnotatedVoltageKindPropertyDescriptor(object);
			addCompliancePropertyDescriptor(object);
			addFreeVolumePropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Area feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addAreaPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Stack_area_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Stack_area_feature", "_UI_Stack_type"),
				 CellstackPackage.Literals.STACK__AREA,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Half Stack feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addHalfStackPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Stack_halfStack_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Stack_halfStack_feature", "_UI_Stack_type"),
				 CellstackPackage.Literals.STACK__HALF_STACK,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Anode Free feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addAnodeFreePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Stack_anodeFree_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Stack_anodeFree_feature", "_UI_Stack_type"),
				 CellstackPackage.Literals.STACK__ANODE_FREE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Annotated Voltage feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addAnnotatedVoltagePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Stack_annotatedVoltage_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Stack_annotatedVoltage_feature", "_UI_Stack_type"),
				 CellstackPackage.Literals.STACK__ANNOTATED_VOLTAGE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Annotated Voltage Kind feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addAnnotatedVoltageKindPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Stack_annotatedVoltageKind_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Stack_annotatedVoltageKind_feature", "_UI_Stack_type"),
				 CellstackPackage.Literals.STACK__ANNOTATED_VOLTAGE_KIND,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Compliance feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCompliancePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Stack_compliance_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Stack_compliance_feature", "_UI_Stack_type"),
				 CellstackPackage.Literals.STACK__COMPLIANCE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Free Volume feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFreeVolumePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Stack_freeVolume_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Stack_freeVolume_feature", "_UI_Stack_type"),
				 CellstackPackage.Literals.STACK__FREE_VOLUME,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
	 * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
	 * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
		if (childrenFeatures == null) {
			super.getChildrenFeatures(object);
			childrenFeatures.add(CellstackPackage.Literals.STACK__LAYERS);
			childrenFeatures.add(CellstackPackage.Literals.STACK__BOUNDARIES);
			childrenFeatures.add(CellstackPackage.Literals.STACK__MEASUREMENTS);
		}
		return childrenFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child) {
		// Check the type of the specified child object and return the proper feature to use for
		// adding (see {@link AddCommand}) it as a child.

		return super.getChildFeature(object, child);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected boolean shouldComposeCreationImage() {
		return true;
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((Stack)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_Stack_type") :
			getString("_UI_Stack_type") + " " + label;
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);

		switch (notification.getFeatureID(Stack.class)) {
			case CellstackPackage.STACK__AREA:
			case CellstackPackage.STACK__HALF_STACK:
			case CellstackPackage.STACK__ANODE_FREE:
			case CellstackPackage.STACK__ANNOTATED_VOLTAGE:
			case CellstackPackage.STACK__ANNOTATED_VOLTAGE_KIND:
			case CellstackPackage.STACK__COMPLIANCE:
			case CellstackPackage.STACK__FREE_VOLUME:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case CellstackPackage.STACK__LAYERS:
			case CellstackPackage.STACK__BOUNDARIES:
			case CellstackPackage.STACK__MEASUREMENTS:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		super.collectNewChildDescriptors(newChildDescriptors, object);

		newChildDescriptors.add
			(createChildParameter
				(CellstackPackage.Literals.STACK__LAYERS,
				 CellstackFactory.eINSTANCE.createCurrentCollector()));

		newChildDescriptors.add
			(createChildParameter
				(CellstackPackage.Literals.STACK__LAYERS,
				 CellstackFactory.eINSTANCE.createBipolarPlate()));

		newChildDescriptors.add
			(createChildParameter
				(CellstackPackage.Literals.STACK__LAYERS,
				 CellstackFactory.eINSTANCE.createMetalElectrode()));

		newChildDescriptors.add
			(createChildParameter
				(CellstackPackage.Literals.STACK__LAYERS,
				 CellstackFactory.eINSTANCE.createCompositeElectrode()));

		newChildDescriptors.add
			(createChildParameter
				(CellstackPackage.Literals.STACK__LAYERS,
				 CellstackFactory.eINSTANCE.createSolidElectrolyte()));

		newChildDescriptors.add
			(createChildParameter
				(CellstackPackage.Literals.STACK__LAYERS,
				 CellstackFactory.eINSTANCE.createCoating()));

		newChildDescriptors.add
			(createChildParameter
				(CellstackPackage.Literals.STACK__LAYERS,
				 CellstackFactory.eINSTANCE.createLiquidInterlayer()));

		newChildDescriptors.add
			(createChildParameter
				(CellstackPackage.Literals.STACK__LAYERS,
				 CellstackFactory.eINSTANCE.createIonicLiquidInterlayer()));

		newChildDescriptors.add
			(createChildParameter
				(CellstackPackage.Literals.STACK__LAYERS,
				 CellstackFactory.eINSTANCE.createPolymerInterlayer()));

		newChildDescriptors.add
			(createChildParameter
				(CellstackPackage.Literals.STACK__LAYERS,
				 CellstackFactory.eINSTANCE.createGelInterlayer()));

		newChildDescriptors.add
			(createChildParameter
				(CellstackPackage.Literals.STACK__LAYERS,
				 CellstackFactory.eINSTANCE.createCompositeInterlayer()));

		newChildDescriptors.add
			(createChildParameter
				(CellstackPackage.Literals.STACK__BOUNDARIES,
				 CellstackFactory.eINSTANCE.createBoundary()));

		newChildDescriptors.add
			(createChildParameter
				(CellstackPackage.Literals.STACK__MEASUREMENTS,
				 CellstackFactory.eINSTANCE.createMeasurement()));
	}

}
