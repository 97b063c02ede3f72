/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.interphase.model.CellstackFactory;
import org.interphase.model.Design;
import org.interphase.model.Layer;
import org.interphase.model.Stack;
import org.interphase.model.Treatment;

/** A small design with a bit of everything. */
public final class DesignFixture {

	private static final CellstackFactory FACTORY = CellstackFactory.eINSTANCE;

	private DesignFixture() {
	}

	/** Li | LLZO | LFP at 25 degC with a treatment and a measurement on the first boundary. */
	public static Design design() {
		Design design = FACTORY.createDesign();
		design.setName("Größe & <Ω>");
		design.setConditions(FACTORY.createConditions());
		design.getConditions().setTemperature(25.0);
		Stack stack = FACTORY.createStack();
		design.getStacks().add(stack);
		stack.getLayers().add(layer(FACTORY.createMetalElectrode(), "Li", 50));
		stack.getLayers().add(layer(FACTORY.createSolidElectrolyte(), "LLZO", 500));
		stack.getLayers().add(layer(FACTORY.createCompositeElectrode(), "LFP", 30));
		Treatment polished = FACTORY.createTreatment();
		polished.setKind("polished");
		stack.getBoundaries().getFirst().getRightFace().getTreatments().add(polished);
		var measurement = FACTORY.createMeasurement();
		measurement.setValue(38.0);
		measurement.setUnit("ohm cm2");
		stack.getBoundaries().getFirst().getMeasurements().add(measurement);
		return design;
	}

	/** A layer with a name and a thickness in um. */
	public static Layer layer(Layer layer, String name, double thickness) {
		layer.setName(name);
		layer.setMaterial(name.toLowerCase(java.util.Locale.ROOT));
		layer.setThickness(thickness);
		return layer;
	}

	/** The text of the file of a design. */
	public static String text(Design design) {
		try {
			ByteArrayOutputStream stream = new ByteArrayOutputStream();
			DesignFiles.write(design, stream, "test.cellstack");
			return stream.toString(StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}
}
