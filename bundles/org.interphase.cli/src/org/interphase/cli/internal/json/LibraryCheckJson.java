/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.json;

import java.io.IOException;
import java.util.List;

import org.interphase.core.library.LibraryProblem;
import org.interphase.core.material.KnownError;

/**
 * What is wrong in libraries, for programs. The JSON Schema {@code schema/library-check-1.schema.json} of this bundle
 * describes it.
 */
public final class LibraryCheckJson {

	private static final String SCHEMA = "urn:interphase:schema:library-check-1"; //$NON-NLS-1$

	private LibraryCheckJson() {
	}

	/** The list. */
	public static String render(List<LibraryProblem> problems) {
		return JsonOutput.render(json -> write(json, problems));
	}

	private static void write(JsonOutput json, List<LibraryProblem> problems) throws IOException {
		json.beginReport(SCHEMA);
		json.beginArray("problems"); //$NON-NLS-1$
		for (LibraryProblem problem : problems) {
			json.beginObject();
			json.text("library", problem.library()); //$NON-NLS-1$
			json.text("id", problem.entry()); //$NON-NLS-1$
			json.text("property", problem.property()); //$NON-NLS-1$
			json.text("message", problem.message()); //$NON-NLS-1$
			json.text("way_out", problem.wayOut()); //$NON-NLS-1$
			json.text("known_error", problem.known().map(KnownError::id)); //$NON-NLS-1$
			json.endObject();
		}
		json.endArray();
		json.endObject();
	}
}
