/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.report.internal;

import java.io.IOException;
import java.util.List;

import org.interphase.core.assess.LayerAssessment;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.context.ConditionsContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.quantity.Figures;
import org.interphase.core.text.Labels;

/** What went in. */
public final class Inputs {

	private Inputs() {
	}

	/** The conditions of the assessment; those that are not given are left out. */
	public static void conditions(Page page, ConditionsContext conditions) throws IOException {
		page.heading(Texts.get("conditions")); //$NON-NLS-1$
		page.open("dl", "facts"); //$NON-NLS-1$ //$NON-NLS-2$
		Facts facts = new Facts(page);
		facts.quantity("temperature", conditions.temperature(), "degC"); //$NON-NLS-1$ //$NON-NLS-2$
		facts.quantity("maximumTemperature", conditions.maximumTemperature(), "degC"); //$NON-NLS-1$ //$NON-NLS-2$
		facts.quantity("stackPressure", conditions.stackPressure(), "MPa"); //$NON-NLS-1$ //$NON-NLS-2$
		facts.quantity("fabricationPressure", conditions.fabricationPressure(), "MPa"); //$NON-NLS-1$ //$NON-NLS-2$
		facts.quantity("currentDensity", conditions.currentDensity(), "mA/cm2"); //$NON-NLS-1$ //$NON-NLS-2$
		facts.quantity("cRate", conditions.cRate(), "1/h"); //$NON-NLS-1$ //$NON-NLS-2$
		facts.text("atmosphere", Texts.get("Atmosphere." + conditions.atmosphere().name())); //$NON-NLS-1$ //$NON-NLS-2$
		facts.quantity("dewPoint", conditions.dewPoint(), "degC"); //$NON-NLS-1$ //$NON-NLS-2$
		facts.quantity("age", conditions.age(), "h"); //$NON-NLS-1$ //$NON-NLS-2$
		facts.quantity("chargeCutoff", conditions.chargeCutoff(), "V"); //$NON-NLS-1$ //$NON-NLS-2$
		facts.quantity("dischargeCutoff", conditions.dischargeCutoff(), "V"); //$NON-NLS-1$ //$NON-NLS-2$
		page.closeElement();
	}

	/** The layers with their resistance. */
	public static void layers(Page page, StackAssessment stack, Focus focus, Bibliography bibliography) throws IOException {
		page.subheading(Texts.get("layers")); //$NON-NLS-1$
		page.beginTable("layers", List.of(Texts.get("layer"), Texts.get("kind"), Texts.get("material"), Texts.get("thickness"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				Texts.get("porosity"), Texts.get("asr"), Texts.get("band"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		for (LayerAssessment layer : stack.layers().stream().filter(found -> focus.holds(found.layer().id())).toList()) {
			LayerContext context = layer.layer();
			layer.headline().ifPresent(bibliography::cite);
			page.row(null, List.of(context.name(), Labels.of(context.kind()), context.material().name(),
					known(context.thickness()), known(context.porosity()),
					layer.headline().map(headline -> Ranges.median(headline.asr())).orElse(""), //$NON-NLS-1$
					layer.headline().map(headline -> Ranges.range(headline.asr())).orElse(""))); //$NON-NLS-1$
		}
		page.endTable();
	}

	private static String known(double value) {
		return Double.isNaN(value) ? "" : Figures.number(value); //$NON-NLS-1$
	}
}
