/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.XMLSave;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.io.DesignFileException;

/** A design file as an EMF resource: hardened reading, checked and deterministic writing. */
public final class CellstackResource extends XMIResourceImpl {

	/** Largest file that is read, in bytes. */
	public static final long LARGEST_FILE = 128L << 20;

	private @Nullable String label;

	/** A resource for a URI. */
	public CellstackResource(URI uri) {
		super(uri);
		setIntrinsicIDToEObjectMap(new HashMap<>());
		setEncoding("UTF-8"); //$NON-NLS-1$
		Map<Object, Object> load = getDefaultLoadOptions();
		load.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);
		load.put(XMLResource.OPTION_USE_DEPRECATED_METHODS, Boolean.FALSE);
		Map<Object, Object> save = getDefaultSaveOptions();
		save.put(XMLResource.OPTION_CONFIGURATION_CACHE, Boolean.TRUE);
		// the file is opened when all is known to be right, and not before
		save.put(Resource.OPTION_SAVE_ONLY_IF_CHANGED, Resource.OPTION_SAVE_ONLY_IF_CHANGED_MEMORY_BUFFER);
		save.put(Resource.OPTION_LINE_DELIMITER, "\n"); //$NON-NLS-1$
	}

	@Override
	protected XMLLoad createXMLLoad() {
		return new DesignLoad(createXMLHelper());
	}

	@Override
	protected XMLSave createXMLSave() {
		return new DesignSave(createXMLHelper(), getIntrinsicIDToEObjectMap());
	}

	@Override
	protected boolean useUUIDs() {
		return false;
	}

	@Override
	public void doLoad(InputStream stream, Map<?, ?> options) throws IOException {
		LimitedStream limited = new LimitedStream(stream, LARGEST_FILE);
		try {
			super.doLoad(limited, options);
		} catch (BrokenDesign e) {
			throw broken(e);
		} catch (IOException e) {
			throw broken(LoadProblems.of(e, limited));
		}
	}

	@Override
	public void doSave(OutputStream stream, Map<?, ?> options) throws IOException {
		try {
			super.doSave(stream, options);
		} catch (BrokenDesign e) {
			throw e.in(label());
		}
	}

	private DesignFileException broken(BrokenDesign problem) {
		getContents().clear();
		getErrors().clear();
		return problem.in(label());
	}

	/**
	 * Sets what messages call it.
	 *
	 * @param newLabel null for the name in the URI
	 * @return what they called it so far
	 */
	@Nullable
	String setLabel(@Nullable String newLabel) {
		String old = label;
		label = newLabel;
		return old;
	}

	private String label() {
		String given = label;
		URI uri = getURI();
		return given != null ? given : uri.isFile() ? uri.toFileString() : URI.decode(String.valueOf(uri.lastSegment()));
	}
}
