/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.exchange.internal.pybamm;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.interphase.core.context.CellContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.StackContext;
import org.interphase.core.exchange.DesignExporter;
import org.interphase.core.exchange.ExchangeException;
import org.interphase.core.registry.Registries;
import org.interphase.exchange.internal.ExchangeTexts;
import org.interphase.exchange.internal.JsonText;
import org.interphase.exchange.internal.JudgedStack;
import org.interphase.exchange.internal.Rounded;
import org.interphase.model.Design;
import org.interphase.model.ElectrodeRole;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Values for {@code ParameterValues.update} of PyBaMM (names as of version 26.8). A design knows geometry, conditions and the
 * resistance between the electrodes; kinetics and open-circuit potentials stay with the parameter set that is updated.
 */
public final class PyBammExporter implements DesignExporter {

	/** What every model needs and no design has. */
	private static final List<String> NEVER_KNOWN = List.of("Positive electrode OCP [V]",
			"Positive electrode exchange-current density [A.m-2]", "Positive particle diffusivity [m2.s-1]",
			"Maximum concentration in positive electrode [mol.m-3]", "Initial concentration in positive electrode [mol.m-3]",
			"Positive electrode active material volume fraction");

	@Override
	public String id() {
		return "org.interphase.exchange.pybamm";
	}

	@Override
	public String name() {
		return ExchangeTexts.get("exporter.pyBamm");
	}

	@Override
	public String ending() {
		return "pybamm.json";
	}

	@Override
	public void write(Design design, OutputStream output, Registries registries) throws ExchangeException, IOException {
		JudgedStack judged = JudgedStack.of(design, registries);
		StackContext stack = judged.assessment().stack();
		if (stack.cells().size() != 1) {
			throw new ExchangeException(judged.name(), ExchangeTexts.get("refused.series", Integer.toString(stack.cells().size())));
		}
		CellContext cell = stack.cells().getFirst();
		Optional<LayerContext> negative = cell.electrode(ElectrodeRole.ANODE);
		Optional<LayerContext> positive = cell.electrode(ElectrodeRole.CATHODE);
		if (cell.isSymmetric() || negative.isEmpty() || positive.isEmpty()) {
			throw new ExchangeException(judged.name(), ExchangeTexts.get("refused.electrodes"));
		}
		if (Double.isNaN(stack.area())) {
			throw new ExchangeException(judged.name(), ExchangeTexts.get("refused.areaOfCell"));
		}
		SeriesResistance series = SeriesResistance.of(judged.assessment());
		Map<String, Double> values = new CellParameters(stack, negative.get(), positive.get(), series.medians()).values();
		JsonText.write(document(judged.name(), values, series, stack.area()), output);
	}

	private static ObjectNode document(String name, Map<String, Double> values, SeriesResistance series, double area) {
		ObjectNode document = JsonNodeFactory.instance.objectNode();
		document.put("Name", name);
		ObjectNode known = document.putObject("Parameter values");
		ArrayNode left = document.putArray("Left to you");
		values.forEach((parameter, value) -> {
			if (Double.isNaN(value)) {
				left.add(parameter);
			} else {
				known.put(parameter, Rounded.of(value));
			}
		});
		NEVER_KNOWN.forEach(left::add);
		ArrayNode parts = document.putArray("Contact resistance");
		for (SeriesResistance.Part part : series.parts()) {
			parts.addObject().put("Label", part.label()).put("R / ohm", Rounded.of(part.asr().median() / area))
					.put("R 5 % / ohm", Rounded.of(part.asr().p5() / area)).put("R 95 % / ohm", Rounded.of(part.asr().p95() / area));
		}
		ArrayNode missing = document.putArray("Missing");
		series.missing().forEach(missing::add);
		document.putArray("Notes").add(ExchangeTexts.get("pybamm.estimate")).add(ExchangeTexts.get("pybamm.resistance"))
				.add(ExchangeTexts.get("pybamm.twice")).add(ExchangeTexts.get("pybamm.square"));
		return document;
	}
}
