/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.contributions;

import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.interphase.core.assess.AssessmentMemory;
import org.interphase.core.assess.Assessor;
import org.interphase.core.assess.DesignAssessment;
import org.interphase.core.isolation.Isolation;
import org.interphase.core.registry.ContributionOrder;
import org.interphase.core.registry.Registries;
import org.interphase.model.Design;
import org.interphase.ui.internal.preferences.UserPreferences;

/**
 * The contributions that the workbench asks: all that are installed without those that the user switched off, in the order that the
 * user prefers. What fails again and again is suspended for the whole workbench. Safe for use from several threads.
 */
@NonNullByDefault
public final class Contributions {

	/** Assessments running in which a contribution may fail: a user who edits gets so many reports of it. */
	private static final int PATIENCE = 5;
	private static final Isolation ISOLATION = new Isolation(Isolation.DEFAULT_LIMIT, PATIENCE);
	private static Registries installed = Registries.standard();
	private static Registries ordered = installed;
	private static Registries offered = installed;
	private static Set<String> off = Set.of();
	private static Registries asked = installed;

	private Contributions() {
	}

	/** All contributions in the order that the user prefers: those that are installed, and those of scripts in trusted folders. */
	public static synchronized Registries all() {
		Registries now = ScriptFolders.over(Registries.standard());
		ContributionOrder order = UserPreferences.contributionOrder();
		if (now != installed || !order.equals(ordered.order())) {
			ordered = order.equals(now.order()) ? now : now.ordered(order);
			installed = now;
		}
		return ordered;
	}

	/** The contributions that are asked. */
	public static synchronized Registries registries() {
		Registries all = all();
		Set<String> wanted = UserPreferences.switchedOff();
		if (all != offered || !wanted.equals(off)) {
			asked = wanted.isEmpty() ? all : all.without(wanted);
			off = wanted;
			offered = all;
		}
		return asked;
	}

	/** Which of them are suspended. */
	public static Isolation isolation() {
		return ISOLATION;
	}

	/** Judges a design, which must not change meanwhile, as the user prefers. */
	public static DesignAssessment assess(Design design) {
		return new Assessor(registries(), ISOLATION).assess(design, UserPreferences.assessment(design));
	}

	/**
	 * Judges a design, which must not change meanwhile, as the user prefers, with what is remembered of it.
	 *
	 * @param cancelled whether nobody wants the result any more
	 * @throws CancellationException if it was cancelled
	 */
	public static DesignAssessment assess(Design design, AssessmentMemory memory, BooleanSupplier cancelled) {
		return new Assessor(registries(), ISOLATION).assess(design, UserPreferences.assessment(design), memory, cancelled);
	}
}
