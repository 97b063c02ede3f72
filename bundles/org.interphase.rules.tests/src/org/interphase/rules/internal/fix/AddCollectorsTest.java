/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.interphase.model.Design;
import org.interphase.model.Layer;
import org.interphase.rules.fixture.Designs;
import org.interphase.rules.fixture.FixedDesign;
import org.interphase.rules.internal.topology.CollectorsAtTheEnds;
import org.junit.jupiter.api.Test;

class AddCollectorsTest {

	private final AddCollectors fix = new AddCollectors();

	@Test
	void bothEnds() {
		Design design = Designs.of(Designs.lithium(), Designs.solid("llzo"), Designs.cathode("lfp"));
		new FixedDesign(design, new CollectorsAtTheEnds()).assertRemovedBy(fix);
		assertEquals(List.of("cu", "li", "llzo", "lfp", "al"), materials(design));
	}

	@Test
	void oneEnd() {
		Design design = Designs.of(Designs.collector("cu"), Designs.lithium(), Designs.solid("llzo"), Designs.lithium());
		new FixedDesign(design, new CollectorsAtTheEnds()).assertRemovedBy(fix);
		assertEquals(List.of("cu", "li", "llzo", "li", "cu"), materials(design));
	}

	private static List<String> materials(Design design) {
		return Designs.stack(design).getLayers().stream().map(Layer::getMaterial).toList();
	}
}
