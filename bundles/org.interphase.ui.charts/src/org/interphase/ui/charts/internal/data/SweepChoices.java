/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.data;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.interphase.core.quantity.FeatureQuantity;
import org.interphase.model.Boundary;
import org.interphase.model.Conditions;
import org.interphase.model.Design;
import org.interphase.model.Face;
import org.interphase.model.Identified;
import org.interphase.model.Layer;
import org.interphase.model.Stack;
import org.interphase.model.Treatment;
import org.interphase.model.provider.CellstackItemProviderAdapterFactory;

/** The quantities of a design that can be swept. */
public final class SweepChoices {

	private final CellstackItemProviderAdapterFactory providers = new CellstackItemProviderAdapterFactory();
	private final List<SweepChoice> choices = new ArrayList<>();

	private SweepChoices() {
	}

	/** All quantities of conditions, layers, faces and treatments, from the first layer on. */
	public static List<SweepChoice> of(Design design) {
		SweepChoices collected = new SweepChoices();
		try {
			collected.collect(design);
		} finally {
			collected.providers.dispose();
		}
		return List.copyOf(collected.choices);
	}

	private void collect(Design design) {
		Conditions conditions = design.getConditions();
		if (conditions != null) {
			add(Messages.sweep_conditions, "", conditions); //$NON-NLS-1$
		}
		for (Stack stack : design.getStacks()) {
			for (int index = 0; index < stack.getLayers().size(); index++) {
				Layer layer = stack.getLayers().get(index);
				add(name(layer), "", layer); //$NON-NLS-1$
				if (index < stack.getBoundaries().size() && index + 1 < stack.getLayers().size()) {
					boundary(stack.getBoundaries().get(index), layer, stack.getLayers().get(index + 1));
				}
			}
		}
	}

	private void boundary(Boundary boundary, Layer left, Layer right) {
		String label = name(left) + '|' + name(right);
		face(label, name(left), boundary.getLeftFace());
		face(label, name(right), boundary.getRightFace());
	}

	private void face(String label, String side, @Nullable Face face) {
		if (face == null) {
			return;
		}
		add(label, NLS.bind(Messages.sweep_face, side), face);
		for (Treatment treatment : face.getTreatments()) {
			add(label, NLS.bind(Messages.sweep_face, side) + ", " + treatment.getKind(), treatment); //$NON-NLS-1$
		}
	}

	private void add(String group, String prefix, Identified element) {
		if (!(providers.adapt(element, IItemPropertySource.class) instanceof IItemPropertySource source)) {
			return;
		}
		for (IItemPropertyDescriptor descriptor : source.getPropertyDescriptors(element)) {
			if (descriptor.getFeature(element) instanceof EAttribute attribute) {
				FeatureQuantity.of(attribute).ifPresent(quantity -> {
					String name = descriptor.getDisplayName(element);
					choices.add(new SweepChoice(group, element.getId(), attribute,
							prefix.isEmpty() ? name : prefix + ": " + name, quantity, value(element, attribute))); //$NON-NLS-1$
				});
			}
		}
	}

	private static double value(EObject element, EAttribute attribute) {
		return element.eGet(attribute) instanceof Number number ? number.doubleValue() : Double.NaN;
	}

	private static String name(Layer layer) {
		String name = layer.getName();
		return name == null || name.isBlank() ? String.valueOf(layer.getMaterial()) : name;
	}
}
