/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.io;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.interphase.core.internal.io.CellstackResource;
import org.interphase.core.validate.RuleValidator;

/**
 * Makes resources for design files, for resource sets and for the EMF extension point {@code extension_parser}. They read
 * and write with the same care as {@link DesignFiles}; a failing load or save throws a {@link DesignFileException}. Only the
 * atomic replacement of the file is up to the URI converter.
 */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
public final class CellstackResourceFactory implements Resource.Factory {

	/** Who can read designs can validate them: each tool that opens one through EMF reports the findings of our rules. */
	public CellstackResourceFactory() {
		RuleValidator.register();
	}

	@Override
	public Resource createResource(URI uri) {
		return new CellstackResource(uri);
	}
}
