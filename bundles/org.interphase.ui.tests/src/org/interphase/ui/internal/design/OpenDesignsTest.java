/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.interphase.ui.OpenedExample;
import org.junit.jupiter.api.Test;

class OpenDesignsTest {

	@Test
	void aPartOfAnotherKindIsFollowedThroughWhatItAdaptsTo() throws CoreException {
		try (OpenedExample example = new OpenedExample(OpenedExample.AIR_EXPOSED)) {
			assertSame(example.part(), OpenDesigns.of(new Other(example.part())).orElseThrow());
			assertSame(example.part(), OpenDesigns.of(example.file()).orElseThrow());
		}
		assertEquals(Optional.empty(), OpenDesigns.of(new Other(null)));
	}

	/** Knows nothing of designs but what it is given. */
	@NonNullByDefault({})
	private static final class Other extends ViewPart {

		private final @Nullable DesignPart design;

		Other(@Nullable DesignPart design) {
			this.design = design;
		}

		@Override
		public <T> T getAdapter(Class<T> type) {
			return type == DesignPart.class ? type.cast(design) : null;
		}

		@Override
		public void createPartControl(Composite parent) {
			// never shown
		}

		@Override
		public void setFocus() {
			// never shown
		}
	}
}
