/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.report.internal;

import java.io.IOException;

import org.interphase.core.quantity.Figures;
import org.interphase.scene.Amounts;

/** A list of named facts; those that nobody knows are left out. */
final class Facts {

	private final Page page;

	Facts(Page page) {
		this.page = page;
	}

	void quantity(String key, double value, String unit) throws IOException {
		if (!Double.isNaN(value)) {
			text(key, Figures.quantity(value, Amounts.symbol(unit)));
		}
	}

	void text(String key, String text) throws IOException {
		named(Texts.get(key), text);
	}

	void named(String name, String text) throws IOException {
		if (!text.isBlank()) {
			page.open("div", null); //$NON-NLS-1$
			page.element("dt", null, name); //$NON-NLS-1$
			page.element("dd", null, text); //$NON-NLS-1$
			page.closeElement();
		}
	}
}
