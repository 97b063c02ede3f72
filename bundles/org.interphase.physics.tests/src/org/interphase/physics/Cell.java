/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics;

import java.util.function.Consumer;

import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.assess.Assessor;
import org.interphase.core.assess.OutputAssessor;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.assess.StackOutputs;
import org.interphase.core.registry.Registries;
import org.interphase.model.Boundary;
import org.interphase.model.CellstackFactory;
import org.interphase.model.CompositeElectrode;
import org.interphase.model.Conditions;
import org.interphase.model.Design;
import org.interphase.model.Face;
import org.interphase.model.Layer;
import org.interphase.model.Measurement;
import org.interphase.model.Phase;
import org.interphase.model.PhaseFraction;
import org.interphase.model.Stack;
import org.interphase.model.Treatment;

/** Builds a cell layer by layer and has it assessed by the built-in estimators. */
final class Cell {

	static final CellstackFactory FACTORY = CellstackFactory.eINSTANCE;

	private static final AssessmentOptions OPTIONS = new AssessmentOptions(1, 20000);

	private final Design design = FACTORY.createDesign();
	private final Stack stack = FACTORY.createStack();
	private final Conditions conditions = FACTORY.createConditions();

	Cell() {
		design.setConditions(conditions);
		design.getStacks().add(stack);
		conditions.setTemperature(25.);
	}

	Cell with(Layer layer, String material, double thickness) {
		layer.setId("layer" + stack.getLayers().size());
		layer.setMaterial(material);
		layer.setThickness(Double.isNaN(thickness) ? null : thickness);
		stack.getLayers().add(layer);
		return this;
	}

	Cell lithium() {
		return with(FACTORY.createMetalElectrode(), "li", 50);
	}

	Cell solid(String material, double thickness) {
		return with(FACTORY.createSolidElectrolyte(), material, thickness);
	}

	Cell cathode(String material, Consumer<CompositeElectrode> details) {
		CompositeElectrode electrode = FACTORY.createCompositeElectrode();
		details.accept(electrode);
		return with(electrode, material, 50);
	}

	Cell at(Consumer<Conditions> change) {
		change.accept(conditions);
		return this;
	}

	Cell boundary(int index, Consumer<Boundary> change) {
		change.accept(stack.getBoundaries().get(index));
		return this;
	}

	/** Changes the layer that was added last. */
	Cell last(Consumer<Layer> change) {
		change.accept(stack.getLayers().get(stack.getLayers().size() - 1));
		return this;
	}

	/** Treats the face of the right layer of a boundary. */
	Cell treated(int boundary, String... kinds) {
		return boundary(boundary, found -> {
			for (String kind : kinds) {
				face(found).getTreatments().add(treatment(kind));
			}
		});
	}

	static Face face(Boundary boundary) {
		Face face = boundary.getRightFace();
		if (face == null) {
			face = FACTORY.createFace();
			boundary.setRightFace(face);
		}
		return face;
	}

	static Treatment treatment(String kind) {
		Treatment treatment = FACTORY.createTreatment();
		treatment.setKind(kind);
		return treatment;
	}

	static PhaseFraction phase(Phase role, String material, double fraction) {
		PhaseFraction phase = FACTORY.createPhaseFraction();
		phase.setPhase(role);
		phase.setMaterial(material);
		phase.setFraction(fraction);
		return phase;
	}

	Cell measured(int boundary, Consumer<Measurement> details) {
		Measurement measurement = FACTORY.createMeasurement();
		details.accept(measurement);
		return boundary(boundary, found -> found.getMeasurements().add(measurement));
	}

	/** Changes the stack as a whole. */
	Cell stack(Consumer<Stack> change) {
		change.accept(stack);
		return this;
	}

	StackAssessment assessed() {
		return new Assessor(registries()).assess(design, OPTIONS).stacks().get(0);
	}

	/** What the cell gives beside its resistance. */
	StackOutputs outputs() {
		return new OutputAssessor(registries()).outputs(assessed(), OPTIONS);
	}

	private static Registries registries() {
		Registries.Builder builder = new Registries.Builder().add(new TestMaterials());
		Contributions.all().forEach(builder::add);
		return builder.build();
	}
}
