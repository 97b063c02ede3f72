/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.rule;

import java.util.Map;

/** A named set of rule settings for a kind of work: an extension of {@code org.interphase.core.rules}, element {@code profile}. */
public interface RuleProfile {

	/** Stable id, e.g. {@code sulphide}; lower case. */
	String id();

	/** Name shown to people. */
	String name();

	/** What it is for, in one sentence. */
	String description();

	/** Settings by rule id; rules that are missing keep their defaults. */
	Map<String, RuleSetting> settings();
}
