/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.boundary;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.interphase.ui.BoundarySection;
import org.interphase.ui.InterphaseUi;

/**
 * A contributed section.
 *
 * @param title    heading over it
 * @param provider bundle that brings it
 * @param factory  makes it
 */
public record SectionContribution(String title, String provider, Factory factory) {

	private static final String POINT = InterphaseUi.BUNDLE + ".boundarySections"; //$NON-NLS-1$

	/** Makes a section. */
	@FunctionalInterface
	public interface Factory {

		/** A new section. */
		BoundarySection create() throws CoreException;
	}

	/** The sections of all installed bundles. */
	public static List<SectionContribution> all() {
		List<SectionContribution> found = new ArrayList<>();
		for (IConfigurationElement element : Platform.getExtensionRegistry().getConfigurationElementsFor(POINT)) {
			String name = element.getAttribute("name"); //$NON-NLS-1$
			found.add(new SectionContribution(name == null ? Messages.section_unnamed : name, element.getContributor().getName(),
					() -> (BoundarySection) element.createExecutableExtension("class"))); //$NON-NLS-1$
		}
		return found;
	}
}
