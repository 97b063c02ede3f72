/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScenePlanTest {

	private static final int MANY = 10_000;

	private static ScenePlan plan(StackFigure stack, ThicknessScale scale) {
		return new SceneLayout(scale, Palette.LIGHT, TextMeasure.ESTIMATE).plan(List.of(stack));
	}

	@ParameterizedTest
	@EnumSource
	void partsShowTogetherWhatTheWholeShows(ThicknessScale scale) {
		ScenePlan plan = plan(Figures.tall(60), scale);
		Set<String> texts = new HashSet<>();
		Set<String> regions = new HashSet<>();
		for (double y = 0; y < plan.height(); y += 300) {
			Scene part = plan.visible(new Bounds(0, y, plan.width(), 300));
			part.shapes().stream().filter(Shape.Label.class::isInstance).map(Shape.Label.class::cast)
					.forEach(label -> texts.add(label.text() + label.place()));
			part.regions().forEach(region -> regions.add(region.element()));
		}
		Scene whole = plan.whole();
		whole.shapes().stream().filter(Shape.Label.class::isInstance).map(Shape.Label.class::cast)
				.filter(label -> !label.element().isEmpty())
				.forEach(label -> assertTrue(texts.contains(label.text() + label.place()), label::text));
		assertEquals(whole.regions().size(), regions.size());
	}

	@ParameterizedTest
	@EnumSource
	void aWindowOnManyLayersNeedsFewShapes(ThicknessScale scale) {
		ScenePlan plan = plan(Figures.tall(MANY), scale);
		Scene part = plan.visible(new Bounds(0, plan.height() / 2, plan.width(), 800));
		assertTrue(part.shapes().size() < 3000, () -> part.shapes().size() + " shapes");
		assertTrue(part.regions().size() < 500, () -> part.regions().size() + " regions");
	}

	@Test
	void overviewOfManyLayersHasNoMoreBandsThanRows() {
		Overview overview = plan(Figures.tall(MANY), ThicknessScale.LOGARITHMIC).overview(200, 400);
		assertTrue(overview.scene().shapes().size() <= 400, () -> overview.scene().shapes().size() + " shapes");
	}

	@Test
	void overviewFindsItsWayBack() {
		ScenePlan plan = plan(Figures.cell(), ThicknessScale.LOGARITHMIC);
		Overview overview = plan.overview(200, 300);
		Bounds llzo = plan.region("llzo").orElseThrow().bounds();
		Bounds small = overview.toPicture(llzo);
		Point back = overview.toDrawing(small.x(), small.y());
		assertEquals(llzo.x(), back.x(), 1e-6);
		assertEquals(llzo.y(), back.y(), 1e-6);
		assertTrue(small.right() <= 200 && small.bottom() <= 300);
	}

	@Test
	void elementsAreCountedInTheirOrder() {
		ScenePlan plan = plan(Figures.cell(), ThicknessScale.LOGARITHMIC);
		assertEquals(List.of("stack", "li", "b1", "ile1", "b2", "llzo", "b3", "ile2", "b4", "lfp"),
				IntStream.range(0, plan.size()).mapToObj(index -> plan.region(index).element()).toList());
		for (int index = 0; index < plan.size(); index++) {
			assertEquals(index, plan.indexOf(plan.region(index).element()));
		}
		assertEquals(-1, plan.indexOf("nobody"));
	}

	@Test
	void labelAndBadgeAreHitAsTheirBoundary() {
		ScenePlan plan = plan(Figures.cell(), ThicknessScale.LOGARITHMIC);
		Bounds column = plan.region("llzo").orElseThrow().bounds();
		double y = column.y();
		assertEquals("b2", plan.hit(column.x() - 22, y).orElseThrow().element(), "its badge");
		assertEquals("b2", plan.hit(column.right() + 60, y).orElseThrow().element(), "its label");
	}

	@Test
	void rulerNumbersTheDepthDownToTheFirstUnknownThickness() {
		List<String> numbers = plan(Figures.cell(), ThicknessScale.LOGARITHMIC).whole().texts("");
		assertTrue(numbers.containsAll(List.of("0 \u00b5m", "50 \u00b5m", "51 \u00b5m", "551 \u00b5m")), numbers::toString);
	}

	@Test
	void treatmentsOfFacesAreNamed() {
		Scene scene = plan(Figures.cell(), ThicknessScale.LOGARITHMIC).whole();
		assertTrue(scene.texts("b2").contains("face below polished, heat-treated 400 \u00b0C"), () -> scene.texts("b2").toString());
	}

	@Test
	void moduleTellsItsCells() {
		Scene scene = plan(Figures.module(), ThicknessScale.LOGARITHMIC).whole();
		assertTrue(scene.texts("module").get(1).startsWith("2 cells in series"), () -> scene.texts("module").toString());
	}
}
