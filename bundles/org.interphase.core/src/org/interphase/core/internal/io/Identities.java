/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.io;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.interphase.model.Identified;

/** Identifiers of the parts of a design. */
public final class Identities {

	private Identities() {
	}

	/** Gives an id to each part that has none, or one that no file can hold or that an earlier part has. */
	public static void complete(Iterator<? extends EObject> parts) {
		Set<String> ids = new HashSet<>();
		parts.forEachRemaining(part -> {
			if (part instanceof Identified identified && !(isUsable(identified.getId()) && ids.add(identified.getId()))) {
				identified.setId(EcoreUtil.generateUUID());
				ids.add(identified.getId());
			}
		});
	}

	/** Gives an id to a part and to all in it where they have none. */
	public static void complete(EObject part) {
		identify(part);
		part.eAllContents().forEachRemaining(Identities::identify);
	}

	/** Gives new ids to a part and to all in it. */
	public static void renew(EObject part) {
		part.eAllContents().forEachRemaining(Identities::forget);
		forget(part);
		complete(part);
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

	private static void identify(EObject part) {
		if (part instanceof Identified identified && identified.getId() == null) {
			identified.setId(EcoreUtil.generateUUID());
		}
	}

	private static void forget(EObject part) {
		if (part instanceof Identified identified) {
			identified.setId(null);
		}
	}
}
