/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.exchange.internal.circuit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.interphase.core.exchange.DesignExporter;
import org.interphase.core.exchange.ExchangeException;
import org.interphase.core.quantity.Figures;
import org.interphase.core.registry.Registries;
import org.interphase.exchange.internal.ExchangeTexts;
import org.interphase.exchange.internal.circuit.EquivalentCircuit.Band;
import org.interphase.exchange.internal.circuit.EquivalentCircuit.Process;
import org.interphase.model.Design;

/**
 * A circuit description code: on one line that of Boukamp, elements alone, which most programs for impedance read; on the next
 * the extended one of pyimpspec and DearEIS, with start values, limits and labels in braces. Lines with {@code #} say what the
 * elements are.
 */
public final class CircuitCodeExporter implements DesignExporter {

	@Override
	public String id() {
		return "org.interphase.exchange.circuit-code";
	}

	@Override
	public String name() {
		return ExchangeTexts.get("exporter.circuitCode");
	}

	@Override
	public String ending() {
		return "cdc";
	}

	@Override
	public void write(Design design, OutputStream output, Registries registries) throws ExchangeException, IOException {
		EquivalentCircuit circuit = CircuitMaker.circuit(design, registries);
		List<String> lines = new ArrayList<>();
		lines.add(comment(circuit.name()));
		circuit.notes().forEach(note -> lines.add(comment(note)));
		lines.add(comment(ExchangeTexts.get("circuit.area", Figures.number(circuit.area()))));
		circuit.missing().forEach(label -> lines.add(comment(ExchangeTexts.get("circuit.missing", label))));
		for (int i = 0; i < circuit.processes().size(); i++) {
			lines.add(comment(label(i) + ": " + text(circuit.processes().get(i))));
		}
		lines.add(plain(circuit));
		lines.add(extended(circuit));
		output.write((String.join("\n", lines) + '\n').getBytes(StandardCharsets.UTF_8));
	}

	private static String comment(String text) {
		return "# " + text.replaceAll("\\R", " ");
	}

	private static String text(Process process) {
		Band ohm = process.resistance();
		String median = Figures.number(ohm.median());
		String frequency = Figures.number(process.frequency());
		return ohm.isKnown() ? ExchangeTexts.get("circuit.process", process.label(), median, Figures.number(ohm.p5()),
				Figures.number(ohm.p95()), frequency) : ExchangeTexts.get("circuit.processWithoutBand", process.label(), median, frequency);
	}

	private static String plain(EquivalentCircuit circuit) {
		return (circuit.series() > 0 ? "R" : "") + "(RQ)".repeat(circuit.processes().size());
	}

	private static String extended(EquivalentCircuit circuit) {
		String series = circuit.series() > 0
				? "R{R=" + values(FitLimits.resistance(Band.exactly(circuit.series()))) + ":series}" : "";
		return IntStream.range(0, circuit.processes().size())
				.mapToObj(i -> extended(circuit.processes().get(i), label(i))).collect(Collectors.joining("", series, ""));
	}

	private static String extended(Process process, String label) {
		return "(R{R=" + values(FitLimits.resistance(process.resistance())) + ':' + label + "}Q{Y="
				+ values(FitLimits.coefficient(process)) + ",n=" + values(FitLimits.alpha(process)) + ':' + label + "})";
	}

	/** Start, lower and upper limit. */
	private static String values(FitLimits limits) {
		return limits.start() + "/" + limits.lower() + '/' + limits.upper();
	}

	/** Labels begin with a letter there. */
	private static String label(int process) {
		return "p" + (process + 1);
	}
}
