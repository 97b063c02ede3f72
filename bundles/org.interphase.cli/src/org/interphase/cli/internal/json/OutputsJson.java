/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.json;

import java.io.IOException;
import java.util.Optional;

import org.interphase.core.assess.Fault;
import org.interphase.core.assess.StackOutputs;
import org.interphase.core.context.SpectrumPoint;
import org.interphase.core.output.Arc;
import org.interphase.core.output.OutputResult;
import org.interphase.core.output.Spectrum;

/** What a stack gives beside its resistance. */
final class OutputsJson {

	private final JsonOutput json;

	OutputsJson(JsonOutput json) {
		this.json = json;
	}

	void write(StackOutputs outputs, boolean withOutputs, boolean withSpectrum) throws IOException {
		if (withOutputs) {
			json.beginArray("outputs"); //$NON-NLS-1$
			for (OutputResult result : outputs.outputs()) {
				output(result);
			}
			json.endArray();
		}
		if (withSpectrum) {
			spectrum(outputs.spectrum());
		}
		json.beginArray("faults"); //$NON-NLS-1$
		for (Fault fault : outputs.faults()) {
			json.beginObject();
			json.text("contribution", fault.contribution()); //$NON-NLS-1$
			json.text("element", fault.element()); //$NON-NLS-1$
			json.text("problem", fault.problem()); //$NON-NLS-1$
			json.endObject();
		}
		json.endArray();
	}

	private void output(OutputResult result) throws IOException {
		json.beginObject();
		json.text("id", result.output().id()); //$NON-NLS-1$
		json.text("name", result.output().name()); //$NON-NLS-1$
		json.text("element", result.output().element()); //$NON-NLS-1$
		json.text("label", result.output().label()); //$NON-NLS-1$
		json.text("unit", result.output().unit()); //$NON-NLS-1$
		json.text("model", result.output().model()); //$NON-NLS-1$
		json.text("equation", result.output().equation()); //$NON-NLS-1$
		json.summary("value", result.value()); //$NON-NLS-1$
		json.texts("flags", result.output().flags()); //$NON-NLS-1$
		json.endObject();
	}

	private void spectrum(Optional<Spectrum> spectrum) throws IOException {
		if (spectrum.isEmpty()) {
			json.nothing("spectrum"); //$NON-NLS-1$
			return;
		}
		json.beginObject("spectrum"); //$NON-NLS-1$
		json.beginArray("arcs"); //$NON-NLS-1$
		for (Arc arc : spectrum.get().arcs()) {
			json.beginObject();
			json.text("element", arc.element()); //$NON-NLS-1$
			json.text("label", arc.label()); //$NON-NLS-1$
			json.number("resistance_ohm_cm2", arc.resistance()); //$NON-NLS-1$
			json.number("q", arc.q()); //$NON-NLS-1$
			json.number("alpha", arc.alpha()); //$NON-NLS-1$
			json.number("frequency_Hz", arc.frequency()); //$NON-NLS-1$
			json.number("capacitance_F_cm2", arc.capacitance()); //$NON-NLS-1$
			json.endObject();
		}
		json.endArray();
		json.beginArray("points"); //$NON-NLS-1$
		for (SpectrumPoint point : spectrum.get().points()) {
			json.beginObject();
			json.number("frequency_Hz", point.frequency()); //$NON-NLS-1$
			json.number("real_ohm_cm2", point.real()); //$NON-NLS-1$
			json.number("imaginary_ohm_cm2", point.imaginary()); //$NON-NLS-1$
			json.endObject();
		}
		json.endArray();
		json.texts("notes", spectrum.get().notes()); //$NON-NLS-1$
		json.endObject();
	}
}
