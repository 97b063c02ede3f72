/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.interphase.core.evidence.EvidenceLibrary;
import org.interphase.core.material.MaterialLibrary;

/**
 * A contribution that has said what it is.
 *
 * @param made       what was contributed
 * @param identities what it calls itself, for each kind that it is
 * @param answers    what it has said once and for all, in place of what it would say when asked again
 */
public record Contribution(Object made, List<Identity> identities, List<Object> answers) {

	/** Asks a contribution what it is; throws whatever the contribution throws. */
	public static Contribution of(Object made) {
		Probe.ask(made);
		List<Object> answers = new ArrayList<>();
		if (made instanceof MaterialLibrary library) {
			answers.add(ReadMaterials.of(library));
		}
		if (made instanceof EvidenceLibrary library) {
			answers.add(ReadEvidence.of(library));
		}
		return new Contribution(made, Identity.of(made), List.copyOf(answers));
	}

	/** The contribution as one of the interfaces that it implements. */
	<T> Optional<T> as(Class<T> type) {
		for (Object answer : answers) {
			if (type.isInstance(answer)) {
				return Optional.of(type.cast(answer));
			}
		}
		return type.isInstance(made) ? Optional.of(type.cast(made)) : Optional.empty();
	}
}
