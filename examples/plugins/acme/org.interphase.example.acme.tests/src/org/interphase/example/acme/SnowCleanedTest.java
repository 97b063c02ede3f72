/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.example.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.interphase.core.notation.NotationException;
import org.interphase.core.treatment.SurfaceState;
import org.interphase.core.treatment.SurfaceState.Cleanliness;
import org.junit.jupiter.api.Test;

class SnowCleanedTest {

	@Test
	void theFilmOfAirIsGone() throws NotationException {
		assertEquals(Cleanliness.CONTAMINATED, face("LLZO 100 um [air-exposed]").cleanliness());
		SurfaceState cleaned = face("LLZO 100 um [air-exposed, co2-cleaned]");
		assertEquals(Cleanliness.CLEAN, cleaned.cleanliness());
		assertNull(cleaned.filmThickness());
	}

	private static SurfaceState face(String solid) throws NotationException {
		return Cells.assess("Li 20 um | " + solid + " | LFP").boundaries().get(0).boundary().rightFace().surface();
	}
}
