/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.interphase.core.material.Property;
import org.interphase.core.registry.Registries;
import org.interphase.model.Design;
import org.interphase.ui.charts.internal.figure.Figure;
import org.interphase.ui.charts.internal.figure.Mark;
import org.junit.jupiter.api.Test;

/** Potentials and windows along the stack. */
class ProfileFigureTest {

	private final Subject subject = Judged.subject(Judged.GARNET);
	private final Figure figure = ProfileFigure.of(subject, Registries.standard());

	@Test
	void eachLayerHasItsPlace() {
		assertEquals(List.of("Li", "LLZO", "LFP"), figure.x().categories());
	}

	@Test
	void windowOfTheElectrolyteIsDrawnAtItsPlace() {
		double reduction = subject.stack().layers().get(1).layer().material()
				.property(Property.REDUCTION_POTENTIAL, "thermodynamic").orElseThrow().central().orElseThrow();
		assertTrue(figure.marks().stream().anyMatch(mark -> mark instanceof Mark.Box box && box.from().y() == reduction
				&& box.from().x() < 1 && box.to().x() > 1), figure.marks().toString());
	}

	@Test
	void potentialsOfTheElectrodesReachThroughTheCell() {
		long lines = figure.marks().stream().filter(Mark.Line.class::isInstance).count();
		assertEquals(2, lines);
	}

	@Test
	void unknownPotentialIsShownAsUnknown() {
		Design design = Judged.design(Judged.GARNET);
		design.getStacks().get(0).getLayers().get(1).setMaterial("unobtainium");
		Figure unknown = ProfileFigure.of(Subject.of(Judged.assessment(design), "").orElseThrow(), Registries.standard());
		assertTrue(unknown.marks().stream().anyMatch(mark -> mark instanceof Mark.Caption caption && caption.text().equals("?")));
	}
}
