/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Control;
import org.interphase.core.rule.Severity;
import org.interphase.ui.InterphaseUi;

/** Pictures of the workbench; only used on the UI thread. */
public final class Icons {

	/** Where the pictures of elements of a design are. */
	private static final String ELEMENTS = "org.interphase.model.edit"; //$NON-NLS-1$
	/** Size at which the pictures are drawn, in points. */
	private static final int ICON_SIZE = 16;
	/** A project. */
	public static final String PROJECT = "project"; //$NON-NLS-1$
	/** A waiver. */
	public static final String WAIVE = "waive"; //$NON-NLS-1$
	/** A closed project. */
	public static final String CLOSED_PROJECT = "projectClosed"; //$NON-NLS-1$

	/** The product. */
	public static final String APPLICATION = "application"; //$NON-NLS-1$

	private Icons() {
	}

	/** Picture of an element of a design, by its class. */
	public static Image of(EClass type) {
		return image(type.getName());
	}

	/** Picture of a severity. */
	public static Image of(Severity severity) {
		return image(severity.label());
	}

	/** Picture with this file name. */
	public static Image image(String name) {
		ImageRegistry registry = JFaceResources.getImageRegistry();
		String key = InterphaseUi.BUNDLE + '/' + name;
		Image image = registry.get(key);
		if (image == null) {
			registry.put(key, descriptor(name));
			image = registry.get(key);
		}
		return image;
	}

	/** Picture with this file name drawn in another size, sharp at any zoom; it lives as long as a control. */
	public static Image image(String name, int size, Control owner) {
		ImageDescriptor scaled = ImageDescriptor.createFromImageDataProvider(zoom -> {
			ImageData drawn = descriptor(name).getImageData(zoom * size / ICON_SIZE);
			return drawn == null ? ImageDescriptor.getMissingImageDescriptor().getImageData(zoom) : drawn;
		});
		Image image = scaled.createImage(owner.getDisplay());
		owner.addDisposeListener(event -> image.dispose());
		return image;
	}

	/** Descriptor of the picture with this file name; those of elements are of their item providers. */
	public static ImageDescriptor descriptor(String name) {
		String file = "icons/" + name + ".svg"; //$NON-NLS-1$ //$NON-NLS-2$
		return ResourceLocator.imageDescriptorFromBundle(InterphaseUi.BUNDLE, file)
				.or(() -> ResourceLocator.imageDescriptorFromBundle(ELEMENTS, file))
				.orElseGet(ImageDescriptor::getMissingImageDescriptor);
	}
}
