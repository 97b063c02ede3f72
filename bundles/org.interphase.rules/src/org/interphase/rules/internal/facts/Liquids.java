/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.facts;

import java.util.regex.Pattern;

import org.interphase.core.material.MaterialRecord;

/** What organic and ionic liquids are made of, read from their name and composition. */
public final class Liquids {

	private static final Pattern ETHER = Pattern.compile("\\b(DOL|DME|TEGDME)\\b"); //$NON-NLS-1$
	private static final Pattern CARBONATE = Pattern.compile("\\b(EC|DEC|DMC|EMC|PC|FEC)\\b"); //$NON-NLS-1$
	private static final Pattern ACETONITRILE = Pattern.compile("acetonitrile|/AN\\b", Pattern.CASE_INSENSITIVE); //$NON-NLS-1$
	private static final Pattern SUPERBASE = Pattern.compile("n-?BuLi|superbase", Pattern.CASE_INSENSITIVE); //$NON-NLS-1$
	private static final Pattern IMIDAZOLIUM = Pattern.compile("[BEPC]\\d*mim|imidazolium", Pattern.CASE_INSENSITIVE); //$NON-NLS-1$
	/** FSI, but not the FSI in TFSI. */
	private static final Pattern FSI = Pattern.compile("(?<!T)FSI"); //$NON-NLS-1$

	private Liquids() {
	}

	/** Whether it contains an ether (DOL, DME). */
	public static boolean hasEther(MaterialRecord liquid) {
		return has(liquid, ETHER);
	}

	/** Whether it contains LiPF6 in a carbonate. */
	public static boolean isHexafluorophosphateInCarbonate(MaterialRecord liquid) {
		return composition(liquid).contains("LiPF6") && has(liquid, CARBONATE); //$NON-NLS-1$
	}

	/** Whether it contains acetonitrile. */
	public static boolean hasAcetonitrile(MaterialRecord liquid) {
		return has(liquid, ACETONITRILE);
	}

	/** Whether a superbase such as n-BuLi is added. */
	public static boolean hasSuperbase(MaterialRecord liquid) {
		return has(liquid, SUPERBASE);
	}

	/** Whether its cation is an imidazolium. */
	public static boolean isImidazolium(MaterialRecord liquid) {
		return has(liquid, IMIDAZOLIUM);
	}

	/** Whether it brings FSI, which forms a protecting layer on lithium. */
	public static boolean hasFsi(MaterialRecord liquid) {
		return has(liquid, FSI);
	}

	private static boolean has(MaterialRecord liquid, Pattern pattern) {
		return pattern.matcher(composition(liquid)).find();
	}

	private static String composition(MaterialRecord liquid) {
		return liquid.name() + " " + liquid.formula(); //$NON-NLS-1$
	}
}
