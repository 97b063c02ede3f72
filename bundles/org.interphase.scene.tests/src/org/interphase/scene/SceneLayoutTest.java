/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.interphase.core.context.LayerKind;
import org.interphase.core.estimate.InterphaseKind;
import org.interphase.core.uncertainty.Summary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SceneLayoutTest {

	@ParameterizedTest
	@EnumSource
	void layersStandBelowEachOtherWithoutGapOrOverlap(ThicknessScale scale) {
		List<Region> layers = layers(Figures.draw(Figures.tall(40), scale));
		assertEquals(40, layers.size());
		for (int index = 1; index < layers.size(); index++) {
			Bounds above = layers.get(index - 1).bounds();
			Bounds below = layers.get(index).bounds();
			assertEquals(above.bottom(), below.y(), 1e-9);
			assertTrue(below.height() >= 4);
		}
	}

	@ParameterizedTest
	@EnumSource
	void textsDoNotOverlap(ThicknessScale scale) {
		for (StackFigure stack : List.of(Figures.cell(), Figures.tall(25), Figures.series(3))) {
			List<Shape.Label> labels = Figures.draw(stack, scale).shapes().stream().filter(Shape.Label.class::isInstance)
					.map(Shape.Label.class::cast).filter(label -> !label.element().isEmpty()).toList();
			for (int first = 0; first < labels.size(); first++) {
				for (int second = first + 1; second < labels.size(); second++) {
					Shape.Label one = labels.get(first);
					Shape.Label other = labels.get(second);
					assertFalse(one.extent().intersects(other.extent()), () -> one + " and " + other);
				}
			}
		}
	}

	@Test
	void firstLayerIsOnTopAndBoundariesLieBetweenTheirLayers() {
		Scene scene = Figures.draw(Figures.cell(), ThicknessScale.SCHEMATIC);
		assertEquals(List.of("li", "ile1", "llzo", "ile2", "lfp"), layers(scene).stream().map(Region::element).toList());
		Bounds boundary = scene.region("b2").orElseThrow().bounds();
		assertEquals(scene.region("llzo").orElseThrow().bounds().y(), boundary.middle(), 1e-9);
	}

	@Test
	void everythingLiesOnTheDrawing() {
		for (ThicknessScale scale : ThicknessScale.values()) {
			Scene scene = Figures.draw(Figures.tall(30), scale);
			Bounds page = new Bounds(0, 0, scene.width(), scene.height());
			for (Shape shape : scene.shapes()) {
				Bounds extent = shape.extent();
				assertTrue(extent.x() >= 0 && extent.y() >= 0 && extent.right() <= page.right()
						&& extent.bottom() <= page.bottom(), () -> shape + " of " + page);
			}
		}
	}

	@Test
	void boundaryIsLabelledWithMedianBandAndVerdict() {
		Scene scene = Figures.draw(Figures.cell(), ThicknessScale.SCHEMATIC);
		assertEquals(List.of("45 \u03a9 cm\u00b2 (20\u201390), passivating"), scene.texts("b1"));
		assertEquals(List.of("50 k\u03a9 cm\u00b2 (10\u2013200), mixed-conducting"), scene.texts("b3"));
		assertEquals(List.of("no estimate, interphase unknown"), scene.texts("b4"));
	}

	@Test
	void aResistanceThatIsCountedElsewhereIsNoZero() {
		StackFigure stack = new StackFigure("stack", "", List.of(
				Figures.layer("ile", LayerKind.IONIC_LIQUID, "ILE", 1, null, null),
				Figures.layer("lfp", LayerKind.COMPOSITE_ELECTRODE, "LFP", 40, null, null)),
				List.of(Figures.boundary("b", "ILE|LFP", InterphaseKind.STABLE, "", new Summary(0, 0, 0), null)), null,
				true);
		assertEquals(List.of("counted elsewhere, stable"),
				Figures.draw(stack, ThicknessScale.SCHEMATIC).texts("b"));
	}

	@Test
	void layerIsLabelledWithNameAndThickness() {
		Scene scene = Figures.draw(Figures.cell(), ThicknessScale.SCHEMATIC);
		assertTrue(scene.texts("llzo").containsAll(List.of("LLZO", "500 \u00b5m")), () -> scene.texts("llzo").toString());
		assertTrue(scene.texts("ile2").contains("20 nm"));
		assertTrue(scene.texts("lfp").contains("?"), "an unknown thickness is shown as such");
	}

	@Test
	void thinLayerOfTrueScaleIsNamedBesideTheColumn() {
		Scene scene = Figures.draw(Figures.cell(), ThicknessScale.TRUE);
		assertEquals(List.of("ILE  1 \u00b5m  bulk 20 m\u03a9 cm\u00b2 (10\u201350)"), scene.texts("ile1"));
		double llzo = scene.region("llzo").orElseThrow().bounds().height();
		double lithium = scene.region("li").orElseThrow().bounds().height();
		assertEquals(10, llzo / lithium, 1e-9, "heights are proportional");
	}

	@Test
	void logarithmicHeightsGrowWithThickness() {
		Scene scene = Figures.draw(Figures.cell(), ThicknessScale.LOGARITHMIC);
		double ile = scene.region("ile1").orElseThrow().bounds().height();
		double lithium = scene.region("li").orElseThrow().bounds().height();
		double llzo = scene.region("llzo").orElseThrow().bounds().height();
		assertTrue(ile < lithium && lithium < llzo && llzo < 3 * ile);
	}

	@Test
	void outdatedResultsAreShownMuted() {
		StackFigure cell = Figures.cell();
		StackFigure outdated = new StackFigure(cell.id(), cell.name(), cell.layers(), cell.boundaries(), cell.asr(), false);
		assertEquals(Palette.LIGHT.text(), colour(Figures.draw(cell, ThicknessScale.SCHEMATIC), "b1"));
		assertEquals(Palette.LIGHT.muted(), colour(Figures.draw(outdated, ThicknessScale.SCHEMATIC), "b1"));
	}

	@Test
	void badgeIsPaintedInTheColourOfItsSeverity() {
		Rgb error = Palette.LIGHT.severity(org.interphase.core.rule.Severity.ERROR);
		Scene scene = Figures.draw(Figures.cell(), ThicknessScale.SCHEMATIC);
		assertEquals(1, scene.shapes().stream().filter(Shape.Polygon.class::isInstance).map(Shape.Polygon.class::cast)
				.filter(polygon -> polygon.fill().equals(error) && polygon.corners().size() == 8).count());
	}

	@ParameterizedTest
	@EnumSource
	void badgesDoNotOverlapAndEachIsHit(ThicknessScale scale) {
		StackFigure thin = Figures.thinInterlayers();
		ScenePlan plan = new SceneLayout(scale, Palette.LIGHT, TextMeasure.ESTIMATE).plan(List.of(thin));
		double x = plan.region("tl0").orElseThrow().bounds().x() - 22;
		Set<String> hit = new LinkedHashSet<>();
		for (double y = 0; y < plan.height(); y++) {
			plan.hit(x, y).map(Region::element).filter(id -> badge(thin, id)).ifPresent(hit::add);
		}
		assertEquals(10, hit.size(), hit::toString);
		List<Bounds> badges = plan.whole().shapes().stream().map(Shape::extent)
				.filter(extent -> extent.width() >= 16 && extent.width() <= 20 && Math.abs(extent.x() + extent.width() / 2 - x) < 1)
				.toList();
		for (Bounds one : badges) {
			for (Bounds other : badges) {
				assertTrue(Math.abs(one.middle() - other.middle()) < 2 || !one.intersects(other), () -> one + " and " + other);
			}
		}
	}

	private static boolean badge(StackFigure stack, String id) {
		return stack.layers().stream().anyMatch(layer -> layer.id().equals(id) && layer.badge() != null)
				|| stack.boundaries().stream().anyMatch(boundary -> boundary.id().equals(id) && boundary.badge() != null);
	}

	@Test
	void eachCellOfAModuleHasABracketWithVoltageAndResistance() {
		List<String> texts = labels(Figures.draw(Figures.series(2), ThicknessScale.SCHEMATIC));
		assertTrue(texts.containsAll(List.of("Cell 1", "Cell 2", "3.42 V", "320 \u03a9 cm\u00b2",
				"2 cells in series, 6.84 V, total 330 \u03a9 cm\u00b2 (200\u2013500)")), texts::toString);
	}

	@Test
	void fortyCellsStayReadableToScale() {
		List<String> texts = labels(Figures.draw(Figures.series(40), ThicknessScale.TRUE));
		for (int cell = 1; cell <= 40; cell++) {
			assertTrue(texts.contains("Cell " + cell), "Cell " + cell);
		}
	}

	@Test
	void aSingleCellHasNoBracket() {
		assertTrue(labels(Figures.draw(Figures.cell(), ThicknessScale.SCHEMATIC)).stream().noneMatch(text -> text.startsWith("Cell 1 ")));
		assertTrue(Figures.cell().cells().isEmpty());
	}

	@Test
	void preferredUnitsAreOnTheDrawing() {
		Scene scene = new SceneLayout(ThicknessScale.SCHEMATIC, Palette.LIGHT, TextMeasure.ESTIMATE,
				Amounts.preferring(List.of("nm", "kohm cm2"))).draw(List.of(Figures.cell()));
		assertTrue(scene.texts("llzo").contains("500000 nm"), () -> scene.texts("llzo").toString());
		assertEquals(List.of("0.045 k\u03a9 cm\u00b2 (0.02\u20130.09), passivating"), scene.texts("b1"));
		assertTrue(scene.region("llzo").orElseThrow().description().contains("500000 nm"));
	}

	private static List<String> labels(Scene scene) {
		return scene.shapes().stream().filter(Shape.Label.class::isInstance).map(Shape.Label.class::cast).map(Shape.Label::text)
				.toList();
	}

	@Test
	void emptyStackSaysSo() {
		Scene scene = Figures.draw(new StackFigure("s", "", List.of(), List.of(), null, true), ThicknessScale.TRUE);
		assertEquals(List.of("Stack", "This stack has no layers yet."), scene.texts("s"));
	}

	@Test
	void stacksStandSideBySide() {
		StackFigure other = new StackFigure("other", "Other", List.of(), List.of(), null, true);
		Scene scene = new SceneLayout(ThicknessScale.SCHEMATIC, Palette.DARK, TextMeasure.ESTIMATE)
				.draw(List.of(Figures.cell(), other));
		assertTrue(scene.region("stack").orElseThrow().bounds().right() < scene.region("other").orElseThrow().bounds().x());
	}

	private static List<Region> layers(Scene scene) {
		return scene.regions().stream().filter(region -> region.part() == Region.Part.LAYER).toList();
	}

	private static Rgb colour(Scene scene, String element) {
		return scene.shapes().stream().filter(Shape.Label.class::isInstance).map(Shape.Label.class::cast)
				.filter(label -> label.element().equals(element)).findFirst().orElseThrow().colour();
	}
}
