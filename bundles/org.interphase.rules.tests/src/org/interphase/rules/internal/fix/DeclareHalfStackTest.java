/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.fix;

import org.interphase.rules.fixture.Designs;
import org.interphase.rules.fixture.FixedDesign;
import org.interphase.rules.internal.topology.CollectorsAtTheEnds;
import org.junit.jupiter.api.Test;

class DeclareHalfStackTest {

	@Test
	void collectorsLeftOut() {
		new FixedDesign(Designs.ofNotation("Li|LLZO|LFP"), new CollectorsAtTheEnds())
				.assertRemovedBy(new DeclareHalfStack());
	}
}
