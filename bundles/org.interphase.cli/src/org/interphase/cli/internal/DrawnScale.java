/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import java.util.Locale;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.interphase.scene.ThicknessScale;

import picocli.CommandLine.ITypeConverter;

/** How thickness is drawn, by the names of the command line. */
enum DrawnScale {
	/** By its logarithm. */
	LOG(ThicknessScale.LOGARITHMIC),
	/** To scale. */
	TRUE(ThicknessScale.TRUE),
	/** All layers alike. */
	SCHEMATIC(ThicknessScale.SCHEMATIC);

	private final ThicknessScale thickness;

	DrawnScale(ThicknessScale thickness) {
		this.thickness = thickness;
	}

	/** What the drawing takes. */
	ThicknessScale thickness() {
		return thickness;
	}

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Reads it on the command line. */
	static final class Converter implements ITypeConverter<DrawnScale> {

		@Override
		@NonNullByDefault(DefaultLocation.RETURN_TYPE)
		public DrawnScale convert(String label) {
			return Choice.of(values(), label);
		}
	}
}
