/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.io;

import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.interphase.model.Identified;

/** Identifiers of the parts of a design. */
public final class Identities {

	private Identities() {
	}

	/**
	 * Gives an id to a part that has none, or one that no file can hold or that another part has.
	 *
	 * @param known parts by their id; what it does not know is entered
	 */
	static void complete(Identified part, Map<String, EObject> known) {
		if (!isItsOwn(part, known)) {
			part.setId(EcoreUtil.generateUUID());
			known.put(part.getId(), part);
		}
	}

	/** Gives an id to a part and to all in it where they have none. */
	public static void complete(EObject part) {
		identify(part);
		part.eAllContents().forEachRemaining(Identities::identify);
	}

	/** Whether references in a file can name this id. */
	static boolean isUsable(@Nullable String id) {
		if (id == null || id.isEmpty()) {
			return false;
		}
		for (int i = 0; i < id.length(); i++) {
			char c = id.charAt(i);
			if (Character.isWhitespace(c) || Character.isISOControl(c) || c == ':' || c == '/' || c == '#') {
				return false;
			}
		}
		return true;
	}

	private static boolean isItsOwn(Identified part, Map<String, EObject> known) {
		String id = part.getId();
		if (id == null) {
			return false;
		}
		EObject present = known.get(id);
		if (present == part) {
			return true;
		}
		// an entry may be left of a part that has got another id since
		if (!isUsable(id) || present instanceof Identified other && id.equals(other.getId())) {
			return false;
		}
		known.put(id, part);
		return true;
	}

	private static void identify(EObject part) {
		if (part instanceof Identified identified && identified.getId() == null) {
			identified.setId(EcoreUtil.generateUUID());
		}
	}
}
