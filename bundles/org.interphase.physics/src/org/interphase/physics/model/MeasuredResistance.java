/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.model;

/** Model M0: conversion of measured resistances to the area-specific resistance (ASR) of one interface. */
public final class MeasuredResistance {

	private MeasuredResistance() {
	}

	/** Area in cm2 of a disc with this diameter in mm. */
	public static double discArea(double diameter) {
		double radius = diameter / 20;
		return Math.PI * radius * radius;
	}

	/**
	 * ASR of one interface from the resistance of a cell with like interfaces:
	 * {@code (R_tot - R_bulk) A / n}.
	 *
	 * @param total      resistance of the cell, ohm
	 * @param bulk       bulk and grain boundary part of it, ohm
	 * @param area       cm2
	 * @param interfaces number of like interfaces, 2 for a symmetric cell
	 * @return ohm cm2; negative if the bulk part exceeds the total, which says that the data do not fit together
	 */
	public static double asr(double total, double bulk, double area, int interfaces) {
		return (total - bulk) * area / interfaces;
	}

	/** Resistance in ohm of so many like interfaces with this ASR (ohm cm2) on this area (cm2). */
	public static double resistance(double asr, double area, int interfaces) {
		return asr * interfaces / area;
	}
}
