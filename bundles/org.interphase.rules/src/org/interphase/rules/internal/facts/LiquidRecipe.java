/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.facts;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.interphase.core.material.MaterialRecord;

/** Salt and solvents of an organic liquid, as its composition lists them: {@code LiPF6/EC/DMC}. */
public final class LiquidRecipe {

	private static final Pattern SEPARATOR = Pattern.compile("[/\\s+]+"); //$NON-NLS-1$
	/** Two spellings of lithium triflate. */
	private static final String TRIFLATE = "LiCF3SO3"; //$NON-NLS-1$
	private static final String SHORT_TRIFLATE = "LiOTf"; //$NON-NLS-1$

	private static final List<Set<String>> WITH_LATP = List.of(Set.of("LiClO4", "EC", "DMC"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			Set.of("LiPF6", "EC", "DMC", "DEC"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			Set.of("LiPF6", "EC", "DME"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			Set.of(SHORT_TRIFLATE, "DOL", "DME")); //$NON-NLS-1$ //$NON-NLS-2$
	private static final List<Set<String>> WITH_LLZO = List.of(Set.of("LiTFSI", "DOL", "DME")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final Pattern LATP = Pattern.compile("^(?!.*Ge).*Ti"); //$NON-NLS-1$
	private static final Pattern LLZO = Pattern.compile("La.*Zr"); //$NON-NLS-1$

	private LiquidRecipe() {
	}

	/** Whether a liquid was published as workable in contact with a solid electrolyte. */
	public static boolean isWorkable(MaterialRecord solid, MaterialRecord liquid) {
		return Families.isNasicon(solid) && LATP.matcher(solid.formula()).find() && WITH_LATP.contains(parts(liquid))
				|| Families.isGarnet(solid) && LLZO.matcher(solid.formula()).find()
						&& WITH_LLZO.contains(parts(liquid));
	}

	/** What a liquid is made of, without amounts. */
	static Set<String> parts(MaterialRecord liquid) {
		String text = liquid.formula().isBlank() ? liquid.name() : liquid.formula();
		return SEPARATOR.splitAsStream(text.strip()).map(part -> part.equals(TRIFLATE) ? SHORT_TRIFLATE : part)
				.collect(Collectors.toSet());
	}
}
