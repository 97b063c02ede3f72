/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.facts;

import java.util.Locale;
import java.util.Set;

import org.interphase.core.material.MaterialRecord;

/** Which class of materials a material belongs to, by its family. */
public final class Families {

	private static final Set<String> SULPHIDES = Set.of("argyrodite", "thio-lisicon", "sulphide glass", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"sulphide glass-ceramic", "thiophosphate"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final Set<String> OXIDES = Set.of("garnet", "nasicon", "perovskite", "lisicon", "li3po4-type"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	private static final String LIPON = "lipon"; //$NON-NLS-1$

	private Families() {
	}

	/** Garnet such as LLZO. */
	public static boolean isGarnet(MaterialRecord material) {
		return family(material).equals("garnet"); //$NON-NLS-1$
	}

	/** NASICON such as LATP. */
	public static boolean isNasicon(MaterialRecord material) {
		return family(material).equals("nasicon"); //$NON-NLS-1$
	}

	/** Argyrodite such as Li6PS5Cl. */
	public static boolean isArgyrodite(MaterialRecord material) {
		return family(material).equals("argyrodite"); //$NON-NLS-1$
	}

	/** Sulphide electrolyte of any kind. */
	public static boolean isSulphide(MaterialRecord material) {
		return SULPHIDES.contains(family(material));
	}

	/** Oxide or phosphate electrolyte that is sintered to a ceramic. */
	public static boolean isOxideCeramic(MaterialRecord material) {
		return OXIDES.contains(family(material));
	}

	/** LiPON and its relatives. */
	public static boolean isLipon(MaterialRecord material) {
		return family(material).equals(LIPON);
	}

	/** Olivine cathode such as LiFePO4. */
	public static boolean isOlivine(MaterialRecord material) {
		return family(material).startsWith("olivine"); //$NON-NLS-1$
	}

	/** Lithium cobalt oxide. */
	public static boolean isCobaltate(MaterialRecord material) {
		return material.formula().equals("LiCoO2"); //$NON-NLS-1$
	}

	/** Spinel cathode such as LiMn2O4. */
	public static boolean isSpinelCathode(MaterialRecord material) {
		return family(material).equals("spinel cathode"); //$NON-NLS-1$
	}

	/** Layered or spinel oxide, as cathode. */
	public static boolean isLayeredOrSpinelOxide(MaterialRecord material) {
		return family(material).startsWith("layered oxide") || family(material).startsWith("spinel"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String family(MaterialRecord material) {
		return material.family().toLowerCase(Locale.ROOT);
	}
}
