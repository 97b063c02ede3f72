/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.json;

import java.io.IOException;

import org.interphase.cli.internal.report.Counts;

/** How much a report holds. */
final class CountsJson {

	private CountsJson() {
	}

	static void write(JsonOutput json, Counts counts) throws IOException {
		json.beginObject("counts"); //$NON-NLS-1$
		json.integer("error", counts.errors()); //$NON-NLS-1$
		json.integer("warning", counts.warnings()); //$NON-NLS-1$
		json.integer("info", counts.infos()); //$NON-NLS-1$
		json.integer("hint", counts.hints()); //$NON-NLS-1$
		json.integer("unknown", counts.unknown()); //$NON-NLS-1$
		json.integer("waived", counts.waived()); //$NON-NLS-1$
		json.integer("fault", counts.faults()); //$NON-NLS-1$
		json.endObject();
	}
}
