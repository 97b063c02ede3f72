/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.report.internal;

import java.io.IOException;

import org.interphase.core.assess.StackAssessment;
import org.interphase.core.assess.StackOutputs;
import org.interphase.core.assess.Totals;
import org.interphase.core.output.OutputResult;
import org.interphase.scene.Amounts;

/** The numbers of a stack. */
public final class Results {

	private Results() {
	}

	/** Totals of the resistance, and what the stack gives beside it. */
	public static void write(Page page, StackAssessment stack, StackOutputs outputs) throws IOException {
		Totals totals = stack.totals();
		page.open("p", "headline"); //$NON-NLS-1$ //$NON-NLS-2$
		page.element("strong", null, Texts.get("total", Ranges.median(totals.asr()))); //$NON-NLS-1$ //$NON-NLS-2$
		page.text(' ' + Ranges.range(totals.asr()));
		page.closeElement();
		if (!totals.missing().isEmpty()) {
			page.element("p", "warning", Texts.get("missing", String.join(", ", totals.missing()))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}
		page.open("dl", "facts"); //$NON-NLS-1$ //$NON-NLS-2$
		Facts facts = new Facts(page);
		// a model that says one of these says it with its band
		if (!isSaid("open-circuit-voltage", stack, outputs)) { //$NON-NLS-1$
			facts.quantity("openCircuitVoltage", totals.openCircuitVoltage(), "V"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (!isSaid("areal-capacity", stack, outputs)) { //$NON-NLS-1$
			facts.quantity("arealCapacity", totals.arealCapacity(), "mAh/cm2"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		facts.quantity("currentDensity", totals.currentDensity(), "mA/cm2"); //$NON-NLS-1$ //$NON-NLS-2$
		if (!isSaid("ohmic-drop", stack, outputs)) { //$NON-NLS-1$
			facts.quantity("ohmicDrop", totals.ohmicDrop() * 1000, "mV"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		facts.quantity("thicknessOfAll", totals.thickness(), "um"); //$NON-NLS-1$ //$NON-NLS-2$
		for (OutputResult result : outputs.outputs()) {
			String name = result.output().element().equals(stack.stack().id()) ? result.output().name()
					: result.output().label() + ": " + result.output().name(); //$NON-NLS-1$
			facts.named(name, (Ranges.median(result.value()) + ' ' + unit(result) + ' ' + Ranges.range(result.value()))
					.strip());
		}
		page.closeElement();
	}

	private static boolean isSaid(String output, StackAssessment stack, StackOutputs outputs) {
		return outputs.outputs().stream().map(OutputResult::output)
				.anyMatch(found -> found.id().equals(output) && found.element().equals(stack.stack().id()));
	}

	private static String unit(OutputResult result) {
		return result.output().unit().equals("1") ? "" : Amounts.symbol(result.output().unit()); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
