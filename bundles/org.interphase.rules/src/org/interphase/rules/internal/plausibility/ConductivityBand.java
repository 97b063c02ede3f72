/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.plausibility;

import java.util.Arrays;
import java.util.Optional;

import org.interphase.core.material.MaterialRecord;

/** Families of electrolytes with the band of their conductivity at 25 degC, S/cm, limits included. */
enum ConductivityBand {
	/** Garnet. */
	GARNET("garnet", 1e-6, 2e-3), //$NON-NLS-1$
	/** NASICON. */
	NASICON("nasicon", 1e-5, 5e-3), //$NON-NLS-1$
	/** LiPON. */
	LIPON("lipon", 1e-7, 1e-5), //$NON-NLS-1$
	/** Argyrodite. */
	ARGYRODITE("argyrodite", 1e-6, 2e-2), //$NON-NLS-1$
	/** LGPS and its relatives. */
	THIO_LISICON("thio-lisicon", 1e-3, 3e-2), //$NON-NLS-1$
	/** Ionic liquid. */
	IONIC_LIQUID("ionic liquid", 1e-4, 1e-2); //$NON-NLS-1$

	private final String family;
	private final double least;
	private final double most;

	ConductivityBand(String family, double least, double most) {
		this.family = family;
		this.least = least;
		this.most = most;
	}

	double least() {
		return least;
	}

	double most() {
		return most;
	}

	String leastName() {
		return parameter() + "Least"; //$NON-NLS-1$
	}

	String mostName() {
		return parameter() + "Most"; //$NON-NLS-1$
	}

	/** The band of a material; none for other families. */
	static Optional<ConductivityBand> of(MaterialRecord material) {
		return Arrays.stream(values()).filter(band -> band.family.equalsIgnoreCase(material.family())).findFirst();
	}

	private String parameter() {
		return switch (this) {
		case THIO_LISICON -> "thioLisicon"; //$NON-NLS-1$
		case IONIC_LIQUID -> "ionicLiquid"; //$NON-NLS-1$
		default -> family;
		};
	}
}
