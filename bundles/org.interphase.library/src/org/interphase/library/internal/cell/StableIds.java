/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.library.internal.cell;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.eclipse.emf.ecore.EObject;
import org.interphase.model.Identified;
import org.interphase.model.Source;

/** Gives the parts of a design ids that depend only on the place of the part, so that a file is made the same again. */
final class StableIds {

	private StableIds() {
	}

	/** Names a part and all in it; sources keep their keys, which measurements cite. */
	static void assign(EObject part, String path) {
		if (part instanceof Identified identified && !(part instanceof Source)) {
			identified.setId('_' + UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8)).toString());
		}
		for (EObject child : part.eContents()) {
			String feature = child.eContainmentFeature().getName();
			Object value = part.eGet(child.eContainmentFeature());
			int index = value instanceof List<?> list ? list.indexOf(child) : 0;
			assign(child, path + '/' + feature + '.' + index);
		}
	}
}
