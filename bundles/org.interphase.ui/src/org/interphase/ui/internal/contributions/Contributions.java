/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.contributions;

import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.interphase.core.assess.Assessor;
import org.interphase.core.assess.DesignAssessment;
import org.interphase.core.isolation.Isolation;
import org.interphase.core.registry.Registries;
import org.interphase.model.Design;
import org.interphase.ui.internal.preferences.UserPreferences;

/**
 * The contributions that the workbench asks: all that are installed without those that the user switched off. What fails again
 * and again is suspended for the whole workbench. Safe for use from several threads.
 */
@NonNullByDefault
public final class Contributions {

	/** Assessments running in which a contribution may fail: a user who edits gets so many reports of it. */
	private static final int PATIENCE = 5;
	private static final Isolation ISOLATION = new Isolation(Isolation.DEFAULT_LIMIT, PATIENCE);
	private static Set<String> off = Set.of();
	private static Registries asked = Registries.standard();

	private Contributions() {
	}

	/** The contributions that are asked. */
	public static synchronized Registries registries() {
		Set<String> wanted = UserPreferences.switchedOff();
		if (!wanted.equals(off)) {
			asked = wanted.isEmpty() ? Registries.standard() : Registries.standard().without(wanted);
			off = wanted;
		}
		return asked;
	}

	/** Which of them are suspended. */
	public static Isolation isolation() {
		return ISOLATION;
	}

	/** Judges a design, which must not change meanwhile, as the user prefers. */
	public static DesignAssessment assess(Design design) {
		return new Assessor(registries(), ISOLATION).assess(design, UserPreferences.assessment());
	}
}
