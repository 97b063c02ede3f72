/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.navigator;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.navigator.ICommonContentExtensionSite;
import org.eclipse.ui.navigator.ICommonLabelProvider;
import org.interphase.core.assess.StackAssessment;
import org.interphase.model.Layer;
import org.interphase.model.Named;
import org.interphase.model.Stack;
import org.interphase.scene.LayerNames;
import org.interphase.scene.StackFigures;
import org.interphase.ui.DisplayUnits;
import org.interphase.ui.internal.Icons;
import org.interphase.ui.internal.Messages;
import org.interphase.ui.internal.contributions.Contributions;
import org.interphase.ui.internal.design.DesignPart;
import org.interphase.ui.internal.design.OpenDesigns;

/** Names and pictures of stacks and layers; a layer is named with its thickness. */
public final class DesignLabels extends LabelProvider implements ICommonLabelProvider {

	@Override
	public @Nullable String getText(@Nullable Object element) {
		if (element instanceof Layer layer) {
			Double thickness = layer.getThickness();
			String name = name(layer);
			return thickness == null ? name : name + "  " + DisplayUnits.amounts().thickness(thickness.doubleValue()); //$NON-NLS-1$
		}
		if (element instanceof Named named) {
			String name = named.getName();
			return name == null || name.isEmpty() ? Messages.navigator_unnamed : name;
		}
		return null;
	}

	/** As the drawing shows it; of a design that is not open, with the libraries alone. */
	private static String name(Layer layer) {
		StackAssessment results = results(layer);
		String material = layer.getMaterial();
		if (results != null || material == null) {
			return StackFigures.nameOf(layer, results);
		}
		String own = Objects.requireNonNullElse(layer.getName(), ""); //$NON-NLS-1$
		return Contributions.registries().materials().find(material).map(found -> LayerNames.of(own, found.id(), found))
				.orElseGet(() -> StackFigures.nameOf(layer, null));
	}

	private static @Nullable StackAssessment results(Layer layer) {
		Optional<DesignPart> part = OpenDesigns.of(layer);
		return part.isPresent() && layer.eContainer() instanceof Stack stack ? part.get().assessment().of(stack) : null;
	}

	@Override
	public @Nullable Image getImage(@Nullable Object element) {
		return element instanceof EObject object ? Icons.of(object.eClass()) : null;
	}

	@Override
	public @Nullable String getDescription(Object element) {
		return getText(element);
	}

	@Override
	public void init(ICommonContentExtensionSite site) {
		// needs nothing of the site
	}

	@Override
	public void restoreState(IMemento memento) {
		// has no state
	}

	@Override
	public void saveState(IMemento memento) {
		// has no state
	}
}
