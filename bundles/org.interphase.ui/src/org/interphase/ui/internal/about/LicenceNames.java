/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.about;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Short names of licences, which manifests give as an address, a name, or both. */
final class LicenceNames {

	private static final Map<String, String> KNOWN = Map.of(
			"apache", "Apache-2.0", //$NON-NLS-1$ //$NON-NLS-2$
			"epl-2.0", "EPL-2.0", //$NON-NLS-1$ //$NON-NLS-2$
			"epl-v20", "EPL-2.0", //$NON-NLS-1$ //$NON-NLS-2$
			"epl-v2", "EPL-2.0", //$NON-NLS-1$ //$NON-NLS-2$
			"opensource.org/licenses/mit", "MIT", //$NON-NLS-1$ //$NON-NLS-2$
			"bsd", "BSD", //$NON-NLS-1$ //$NON-NLS-2$
			"epl-1.0", "EPL-1.0", //$NON-NLS-1$ //$NON-NLS-2$
			"epl-v10", "EPL-1.0"); //$NON-NLS-1$ //$NON-NLS-2$

	private LicenceNames() {
	}

	/** The short names of those that are known, in one text; what is not known stays as it is written. */
	static String shorten(String written) {
		String lower = written.toLowerCase(Locale.ROOT);
		Optional<String> names = KNOWN.entrySet().stream().filter(entry -> lower.contains(entry.getKey()))
				.map(Map.Entry::getValue).distinct().sorted().reduce((one, other) -> one + ", " + other); //$NON-NLS-1$
		return names.orElse(written);
	}
}
