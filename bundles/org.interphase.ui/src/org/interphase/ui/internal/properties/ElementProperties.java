/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.properties;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.interphase.model.CellstackPackage;
import org.interphase.ui.internal.design.DesignPart;

/** The properties of an element: its features as commands set them, those of its single parts, and what was found out about it. */
public final class ElementProperties implements IPropertySource {

	private final EObject element;
	private final DesignPart part;
	private final List<Result> results;

	/** The properties of an element of an open design. */
	public ElementProperties(EObject element, DesignPart part) {
		this.element = element;
		this.part = part;
		results = Results.of(element, part.assessment());
	}

	@Override
	public IPropertyDescriptor[] getPropertyDescriptors() {
		List<IPropertyDescriptor> descriptors = new ArrayList<>();
		for (Result result : results) {
			descriptors.add(result.descriptor());
		}
		String category = Labels.type(element, part.document().adapters());
		for (IItemPropertyDescriptor item : itemDescriptors()) {
			if (item.getFeature(element) instanceof EStructuralFeature feature && isShown(feature)) {
				descriptors.add(FeatureCell.of(feature).descriptor(item.getDisplayName(element), item.getDescription(element), category));
			}
		}
		for (EReference reference : element.eClass().getEAllContainments()) {
			if (!reference.isMany() && element.eGet(reference) != null) {
				PropertyDescriptor descriptor = new PropertyDescriptor(reference, Labels.feature(reference));
				descriptor.setCategory(category);
				descriptors.add(descriptor);
			}
		}
		return descriptors.toArray(IPropertyDescriptor[]::new);
	}

	private List<IItemPropertyDescriptor> itemDescriptors() {
		if (part.document().adapters().adapt(element, IItemPropertySource.class) instanceof IItemPropertySource source) {
			return source.getPropertyDescriptors(element);
		}
		return List.of();
	}

	private static boolean isShown(EStructuralFeature feature) {
		return !(feature instanceof EReference) && !feature.isMany() && feature != CellstackPackage.Literals.IDENTIFIED__ID;
	}

	@Override
	public @Nullable Object getPropertyValue(Object id) {
		if (id instanceof EReference reference) {
			return element.eGet(reference) instanceof EObject child ? new ElementProperties(child, part) : null;
		}
		if (id instanceof EStructuralFeature feature) {
			return FeatureCell.of(feature).toCell(element.eGet(feature));
		}
		return results.stream().filter(result -> result.id().equals(id)).findFirst().map(Result::text).orElse(null);
	}

	@Override
	public void setPropertyValue(Object id, Object cell) {
		if (id instanceof EStructuralFeature feature && !cell.equals(getPropertyValue(feature))) {
			Object value = FeatureCell.of(feature).fromCell(cell);
			part.document().commands().execute(SetCommand.create(part.document().domain(), element, feature,
					value == null ? SetCommand.UNSET_VALUE : value));
		}
	}

	@Override
	public Object getEditableValue() {
		return ""; //$NON-NLS-1$
	}

	@Override
	public boolean isPropertySet(Object id) {
		return id instanceof EStructuralFeature feature && element.eIsSet(feature);
	}

	@Override
	public void resetPropertyValue(Object id) {
		if (id instanceof EStructuralFeature feature) {
			part.document().commands().execute(
					SetCommand.create(part.document().domain(), element, feature, SetCommand.UNSET_VALUE));
		}
	}
}
