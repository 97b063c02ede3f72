/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal;

/** Measurements that would narrow a parameter, in words. */
public final class MeasuredBy {

	/** Of a conductivity. */
	public static final String CONDUCTIVITY = "EIS of a cell with blocking electrodes";
	/** Of an activation energy. */
	public static final String ACTIVATION = "EIS at three or more temperatures over a decade of conductivity";
	/** Of the activation energy of an interface. */
	public static final String INTERFACE_ACTIVATION = "EIS of a symmetric cell at three or more temperatures";
	/** Of a transfer resistance. */
	public static final String TRANSFER = "EIS of a symmetric cell at complete contact";
	/** Of a hardness, a touching fraction or what is retained of it. */
	public static final String CONTACT = "ASR against stack pressure, loading and unloading";
	/** Of the size of touching spots. */
	public static final String SPOTS = "microscopy of the face after taking the lithium off, or EIS against pellet thickness";
	/** Of a pressure that nobody gave. */
	public static final String PRESSURE = "a load cell in the fixture";
	/** Of a contamination film. */
	public static final String FILM = "XPS depth profile, or EIS before and after polishing";
	/** Of a coating. */
	public static final String COATING = "EIS of a symmetric cell with the coating, thickness by TEM";
	/** Of the growth of an interphase. */
	public static final String GROWTH = "ASR against the square root of time";
	/** Of the growth of a mixed-conducting interphase. */
	public static final String LINEAR_GROWTH = "ASR against time";
	/** Of space charge. */
	public static final String SPACE_CHARGE = "EIS of an epitaxial thin-film cell with and without a buffer layer";
	/** Of an electronic contact. */
	public static final String ELECTRONIC = "four-point DC resistance of collector and electrode under pressure";
	/** Of the composition of an electrode. */
	public static final String COMPOSITION = "weighing and thickness of the electrode";
	/** Of the size of particles. */
	public static final String PARTICLES = "particle size analysis or SEM";
	/** Of the touched part of particles. */
	public static final String TOUCHING = "FIB-SEM tomography of the electrode";
	/** Of the charge transfer at particles. */
	public static final String PARTICLE_TRANSFER = "three-electrode EIS with a transmission-line fit";
	/** Of a density. */
	public static final String DENSITY = "pycnometry of the powder";
	/** Of flaws. */
	public static final String FLAWS = "microscopy of the polished or fractured face";
	/** Of toughness. */
	public static final String TOUGHNESS = "indentation of the electrolyte";
	/** Of critical currents. */
	public static final String STRIPPING = "stripping at stepped current with a reference electrode, against pressure";

	private MeasuredBy() {
	}
}
