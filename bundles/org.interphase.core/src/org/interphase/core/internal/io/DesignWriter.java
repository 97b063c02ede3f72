/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.io;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.interphase.model.Design;

/** Writes designs. */
public final class DesignWriter {

	private DesignWriter() {
	}

	/** Writes to a stream, which stays open. */
	public static void write(Design design, OutputStream stream, String name) throws IOException {
		Resource resource = design.eResource();
		if (resource instanceof CellstackResource own && own.getContents().size() == 1) {
			write(own, stream, name, Map.of());
		} else if (resource == null) {
			CellstackResource passing = new CellstackResource(URI.createURI("memory:/design")); //$NON-NLS-1$
			// written from where it is: to put it into the resource and out again would take as long as the writing
			write(passing, stream, name, Map.of(XMLResource.OPTION_ROOT_OBJECTS, List.of(design)));
		} else {
			// in a resource of another kind, which must keep it; the copy has the same ids
			Identities.complete(design);
			write(EcoreUtil.copy(design), stream, name);
		}
	}

	private static void write(CellstackResource resource, OutputStream stream, String name, Map<Object, Object> options)
			throws IOException {
		String label = resource.setLabel(name);
		try {
			resource.save(stream, options);
		} finally {
			resource.setLabel(label);
		}
	}
}
