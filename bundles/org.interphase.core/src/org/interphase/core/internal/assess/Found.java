/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import org.interphase.core.rule.Finding;

/**
 * What a rule has found that looks no further than the neighbours.
 *
 * @param place   place of the layer or boundary that it was asked about
 * @param finding the finding, before waivers
 */
record Found(int place, Finding finding) {

	Found at(int newPlace) {
		return newPlace == place ? this : new Found(newPlace, finding);
	}
}
