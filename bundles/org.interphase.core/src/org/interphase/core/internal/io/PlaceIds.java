/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.io;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.interphase.model.Identified;

/**
 * Gives ids to parts of a file that names none for them. They follow from the places of the parts, so that each reading of the
 * file gives the same ones.
 */
final class PlaceIds {

	private final Map<String, EObject> known;

	/** Ids beside those that the file names; what is given is entered. */
	PlaceIds(Map<String, EObject> known) {
		this.known = known;
	}

	/** Gives ids to a design and all in it where the file has none. */
	void complete(EObject design) {
		complete(design, ""); //$NON-NLS-1$
	}

	private void complete(EObject part, String place) {
		String path = place;
		if (part instanceof Identified identified) {
			if (identified.getId() == null) {
				identified.setId(free(place));
				known.put(identified.getId(), identified);
			}
			path = identified.getId();
		}
		for (EReference reference : part.eClass().getEAllContainments()) {
			Object value = part.eGet(reference);
			int number = 0;
			for (Object child : value instanceof List<?> list ? list : value == null ? List.of() : List.of(value)) {
				complete((EObject) child, path + '/' + reference.getName() + '/' + number++);
			}
		}
	}

	/** The id of a place; that of a part which has moved on from there is left to it. */
	private String free(String place) {
		String id = '_' + UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8)).toString();
		return known.containsKey(id) ? free(place + '+') : id;
	}
}
