/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.output;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.interphase.core.context.BoundaryContext;
import org.interphase.core.estimate.Mechanism;
import org.interphase.core.estimate.ResistancePart;
import org.interphase.core.estimate.Resistances;
import org.interphase.core.estimate.Term;
import org.interphase.physics.internal.Quantity;

/** Headline resistances as quantities, so that parameters they share with an output are drawn once. */
final class HeadlineQuantity {

	private HeadlineQuantity() {
	}

	/** Resistance of a boundary, ohm cm2; empty if nobody knows. */
	static Optional<Quantity> of(BoundaryContext boundary, Resistances resistances) {
		return sum(resistances, part -> isAt(part, boundary));
	}

	/** Resistance of a boundary without the interphase that has grown, ohm cm2; empty if nobody knows the boundary. */
	static Optional<Quantity> withoutInterphase(BoundaryContext boundary, Resistances resistances) {
		return sum(resistances, part -> isAt(part, boundary) && part.term().mechanism() != Mechanism.INTERPHASE);
	}

	/** Resistance of the whole stack, ohm cm2; empty if a part is unknown. */
	static Optional<Quantity> total(Resistances resistances) {
		return resistances.total() == null ? Optional.empty() : sum(resistances, part -> true);
	}

	private static boolean isAt(ResistancePart part, BoundaryContext boundary) {
		return part.boundary() && part.index() == boundary.index();
	}

	private static Optional<Quantity> sum(Resistances resistances, Predicate<ResistancePart> wanted) {
		List<Quantity> terms = resistances.parts().stream().filter(wanted).map(part -> quantity(part.term())).toList();
		return terms.isEmpty() ? Optional.empty() : Optional.of(Quantity.sum("R", terms));
	}

	private static Quantity quantity(Term term) {
		int count = term.parameters().size();
		Term.Function function = term.function();
		return new Quantity("R", "", term.parameters(),
				(values, offset) -> function.asr(Arrays.copyOfRange(values, offset, offset + count)), List.of());
	}
}
