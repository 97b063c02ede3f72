/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.StackContext;
import org.interphase.core.estimate.Driver;
import org.interphase.core.rule.Finding;
import org.interphase.core.uncertainty.Summary;

/** One rule at work that looks no further than the neighbours. */
final class LocalRun extends RuleRun {

	private final GradedRule rule;
	private final StackFacts facts;
	private final LocalCheck check;
	private final Surroundings parts;
	private final List<Found> found = new ArrayList<>();
	private Window window;
	private boolean designPointSeen;

	LocalRun(GradedRule rule, LocalCheck check, StackFacts facts, Surroundings parts) {
		super(rule, facts);
		this.rule = rule;
		this.facts = facts;
		this.check = check;
		this.parts = parts;
		window = new Window(facts.stack(), 0);
	}

	/** Takes over what was found in the last assessment and still holds. */
	void keep(LocalFindings before) {
		designPointSeen = before.seen() != null;
		for (Found old : before.found()) {
			int now = parts.now(old.place());
			if (now >= 0) {
				found.add(old.at(now));
			}
		}
	}

	/** Judges a layer or boundary. */
	void judge(int place) {
		List<Finding> all = super.findings();
		int known = all.size();
		window = parts.window(place);
		try {
			check.check(this, window, place);
		} finally {
			all.subList(known, all.size()).forEach(finding -> found.add(new Found(place, finding)));
		}
	}

	/** What is known now, to be remembered. */
	LocalFindings result() {
		found.sort((one, other) -> Integer.compare(one.place(), other.place()));
		return new LocalFindings(rule, designPointSeen ? facts.point() : null, List.copyOf(found));
	}

	@Override
	public StackContext stack() {
		return window.stack();
	}

	@Override
	public double currentDensity() {
		designPointSeen = true;
		return super.currentDensity();
	}

	@Override
	public double arealCapacity() {
		designPointSeen = true;
		return super.arealCapacity();
	}

	@Override
	public @Nullable Summary asr(BoundaryContext boundary) {
		return facts.boundaries()[window.first() + boundary.index()];
	}

	@Override
	public @Nullable Summary totalAsr() {
		throw tooFar("the resistance of the whole stack"); //$NON-NLS-1$
	}

	@Override
	public List<Driver> drivers() {
		throw tooFar("what makes the resistance of the whole stack uncertain"); //$NON-NLS-1$
	}

	private static IllegalStateException tooFar(String what) {
		return new IllegalStateException("A rule that looks no further than the neighbours does not see " + what //$NON-NLS-1$
				+ "; a rule that looks at it implements Rule alone."); //$NON-NLS-1$
	}
}
