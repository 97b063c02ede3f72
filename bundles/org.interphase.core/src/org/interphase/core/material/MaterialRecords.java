/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.material;

import java.util.List;
import java.util.Set;

/** Makes material records that no library holds. */
public final class MaterialRecords {

	private MaterialRecords() {
	}

	/** Stands for a material that was not found: it has the written name, no library and no values. */
	public static MaterialRecord unknown(String written) {
		return new MaterialRecord("", written, "", "", List.of(), Set.of(), List.of(), "", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	}
}
