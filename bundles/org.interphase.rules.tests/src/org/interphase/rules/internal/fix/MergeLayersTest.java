/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.interphase.model.ContactState;
import org.interphase.model.Design;
import org.interphase.rules.fixture.Designs;
import org.interphase.rules.fixture.FixedDesign;
import org.interphase.rules.internal.topology.SameNeighbours;
import org.junit.jupiter.api.Test;

class MergeLayersTest {

	private final MergeLayers fix = new MergeLayers();

	private static Design twoFilms() {
		Design design = Designs.ofNotation("Li|LiPON|LiPON|LCO");
		Designs.layer(design, 1).setThickness(1.0);
		Designs.layer(design, 2).setThickness(2.0);
		return design;
	}

	@Test
	void thicknessesAdd() {
		Design design = twoFilms();
		new FixedDesign(design, new SameNeighbours()).assertRemovedBy(fix);
		assertEquals(3, Designs.stack(design).getLayers().size());
		assertEquals(3.0, Designs.layer(design, 1).getThickness());
	}

	@Test
	void thicknessOfOneIsUnknown() {
		Design design = twoFilms();
		Designs.layer(design, 2).setThickness(null);
		new FixedDesign(design, new SameNeighbours()).assertRemovedBy(fix);
		assertNull(Designs.layer(design, 1).getThickness());
	}

	@Test
	void whatTheNextBoundaryHoldsIsKept() {
		Design design = twoFilms();
		Designs.boundary(design, 2).setContact(ContactState.DEPOSITED);
		new FixedDesign(design, new SameNeighbours()).assertRemovedBy(fix);
		assertEquals(ContactState.DEPOSITED, Designs.boundary(design, 1).getContact());
	}

	@Test
	void notWhereDataWouldBeLost() {
		Design design = twoFilms();
		Designs.boundary(design, 0).setContact(ContactState.DEPOSITED);
		Designs.boundary(design, 2).setContact(ContactState.DEPOSITED);
		new FixedDesign(design, new SameNeighbours()).assertNotExecutable(fix, Designs.boundary(design, 1));
	}
}
