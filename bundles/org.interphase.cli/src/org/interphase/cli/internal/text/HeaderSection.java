/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.text;

import java.util.ArrayList;
import java.util.List;

import org.interphase.cli.internal.report.AssessedDesign;
import org.interphase.cli.internal.report.Messages;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.context.ConditionsContext;
import org.interphase.core.quantity.Figures;
import org.interphase.model.Atmosphere;

/** What is assessed, and under which conditions. */
final class HeaderSection {

	private HeaderSection() {
	}

	static void write(Page page, AssessedDesign design) {
		writeNames(page, design);
		page.labelled(0, Messages.get("labelConditions"), conditions(design.assessment().conditions())); //$NON-NLS-1$
	}

	/** Only the file and the design. */
	static void writeNames(Page page, AssessedDesign design) {
		String name = design.assessment().name();
		String file = design.file();
		if (file != null) {
			page.labelled(0, Messages.get("labelFile"), file); //$NON-NLS-1$
		}
		if (!name.isEmpty()) {
			page.labelled(0, Messages.get("labelDesign"), name); //$NON-NLS-1$
		}
	}

	static void writeStack(Page page, StackAssessment stack, String notation) {
		if (!stack.stack().name().isEmpty()) {
			page.gap();
			page.labelled(0, Messages.get("labelStack"), stack.stack().name()); //$NON-NLS-1$
		}
		page.labelled(0, Messages.get("labelNotation"), notation); //$NON-NLS-1$
	}

	private static String conditions(ConditionsContext conditions) {
		List<String> parts = new ArrayList<>();
		add(parts, "temperature", conditions.temperature(), "degC"); //$NON-NLS-1$ //$NON-NLS-2$
		add(parts, "maximumTemperature", conditions.maximumTemperature(), "degC"); //$NON-NLS-1$ //$NON-NLS-2$
		add(parts, "stackPressure", conditions.stackPressure(), "MPa"); //$NON-NLS-1$ //$NON-NLS-2$
		add(parts, "fabricationPressure", conditions.fabricationPressure(), "MPa"); //$NON-NLS-1$ //$NON-NLS-2$
		add(parts, "currentDensity", conditions.currentDensity(), "mA/cm2"); //$NON-NLS-1$ //$NON-NLS-2$
		add(parts, "cRate", conditions.cRate(), "1/h"); //$NON-NLS-1$ //$NON-NLS-2$
		add(parts, "dewPoint", conditions.dewPoint(), "degC"); //$NON-NLS-1$ //$NON-NLS-2$
		add(parts, "age", conditions.age(), "h"); //$NON-NLS-1$ //$NON-NLS-2$
		add(parts, "chargeCutoff", conditions.chargeCutoff(), "V"); //$NON-NLS-1$ //$NON-NLS-2$
		add(parts, "dischargeCutoff", conditions.dischargeCutoff(), "V"); //$NON-NLS-1$ //$NON-NLS-2$
		if (conditions.atmosphere() != Atmosphere.UNSPECIFIED) {
			parts.add(Messages.get("atmosphere", conditions.atmosphere().getLiteral())); //$NON-NLS-1$
		}
		if (Double.isNaN(conditions.temperature())) {
			parts.add(Messages.get("assumedTemperature", Figures.number(conditions.temperatureOrRoom()))); //$NON-NLS-1$
		}
		return String.join(", ", parts); //$NON-NLS-1$
	}

	private static void add(List<String> parts, String key, double value, String unit) {
		if (!Double.isNaN(value)) {
			parts.add(Messages.get(key, Figures.quantity(value, unit)));
		}
	}
}
