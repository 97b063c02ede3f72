/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.interphase.core.assess.EstimateResult;
import org.interphase.core.assess.LayerAssessment;
import org.interphase.core.assess.TermResult;
import org.interphase.model.CompositeElectrode;
import org.interphase.model.ElectrodeRole;
import org.interphase.model.FractionBasis;
import org.interphase.model.IonicLiquidInterlayer;
import org.interphase.model.Phase;
import org.junit.jupiter.api.Test;

class LayerEstimatorsTest {

	private static final double GSD_TO_P95 = 1.644854;

	@Test
	void bulkOfAPelletIsThicknessOverConductivity() {
		TermResult bulk = term(pellet("llzo"));
		assertEquals(100, bulk.asr().median(), 0.5);
		assertEquals(Math.exp(0.2 * GSD_TO_P95), bulk.asr().p95() / bulk.asr().median(), 0.01);
		assertTrue(bulk.term().flags().isEmpty(), () -> bulk.term().flags().toString());
	}

	@Test
	void bulkFollowsTemperatureInTheFormOfItsEnergy() {
		TermResult warm = term(new Cell().solid("llzo", 500).at(found -> found.setTemperature(60.)));
		assertEquals(0.05 / 2.09178e-3, warm.asr().median(), 0.3);
		TermResult hot = term(new Cell().solid("llzo", 500).at(found -> found.setTemperature(100.)));
		assertTrue(hot.asr().p95() / hot.asr().p5() > 3 * warm.asr().p95() / warm.asr().p5());
		assertTrue(hasFlag(hot, "extrapolated"));
		assertFalse(hasFlag(warm, "extrapolated"));
	}

	@Test
	void rangesAreReadAsNinetyFivePercent() {
		TermResult bulk = term(pellet("llzo_range"));
		assertEquals(Math.pow(10, GSD_TO_P95 / (2 * 1.96)), bulk.asr().p95() / bulk.asr().median(), 0.02);
	}

	@Test
	void recalledValuesAreWiderAndSaySo() {
		TermResult bulk = term(pellet("llzo_recalled"));
		assertEquals(Math.pow(1.5 * Math.exp(0.2), GSD_TO_P95), bulk.asr().p95() / bulk.asr().median(), 0.03);
		assertTrue(hasFlag(bulk, "unverified"));
	}

	@Test
	void familyStandsInAndSaysSo() {
		TermResult bulk = term(pellet("llzo_bare"));
		assertEquals(Math.exp(0.7 * GSD_TO_P95), bulk.asr().p95() / bulk.asr().median(), 0.05);
		assertTrue(hasFlag(bulk, "family value: garnet"));
		assertFalse(hasFlag(bulk, "activation energy"));
		TermResult warm = term(pellet("llzo_bare").at(found -> found.setTemperature(40.)));
		assertTrue(hasFlag(warm, "activation energy assumed"));
	}

	@Test
	void totalGoesBeforeBulk() {
		assertEquals(0.05 / 2e-5, term(pellet("llto")).asr().median(), 15);
	}

	@Test
	void poresLowerTheConductivity() {
		Cell porous = pellet("llzo").last(layer -> layer.setPorosity(0.2));
		assertEquals(100 / Math.pow(0.8, 1.5), term(porous).asr().median(), 0.7);
	}

	@Test
	void unknownMaterialsAndThicknessesGiveNothing() {
		assertTrue(layer(pellet("unobtainium"), 0).estimates().isEmpty());
		assertTrue(layer(pellet("linbo3"), 0).estimates().isEmpty());
		assertTrue(layer(new Cell().solid("llzo", Double.NaN), 0).estimates().isEmpty());
		assertTrue(layer(new Cell().lithium(), 0).estimates().isEmpty());
		assertTrue(layer(new Cell().with(Cell.FACTORY.createCurrentCollector(), "al", 12), 0).estimates().isEmpty());
	}

	@Test
	void missingTemperatureIsSaid() {
		assertTrue(hasFlag(term(pellet("llzo").at(found -> found.setTemperature(null))), "temperature not given"));
	}

	@Test
	void dosesAndHostsOfLiquidsCount() {
		IonicLiquidInterlayer film = Cell.FACTORY.createIonicLiquidInterlayer();
		film.setDose(2.);
		film.setHostPorosity(0.4);
		TermResult term = term(new Cell().with(film, "ile", Double.NaN));
		assertEquals(20e-4 / (1e-3 * Math.pow(0.4, 1.5)), term.asr().median(), 0.1);
		assertEquals("M8", term.term().model());
		assertTrue(layer(new Cell().with(Cell.FACTORY.createLiquidInterlayer(), "lp30", Double.NaN), 0).estimates()
				.isEmpty());
	}

	@Test
	void cathodeNeedsAnIonicPath() {
		TermResult given = term(new Cell().cathode("lco", LayerEstimatorsTest::sulphideCatholyte));
		assertTrue(given.asr().p5() > 0 && given.asr().p95() / given.asr().p5() > 3);
		assertTrue(given.term().equation().contains("coth"));
		Cell dry = new Cell().cathode("lco", electrode -> {
		});
		assertTrue(layer(dry, 0).estimates().isEmpty());
		Cell flooded = new Cell().with(Cell.FACTORY.createLiquidInterlayer(), "lp30", 10).cathode("lfp", electrode -> {
		});
		assertTrue(layer(flooded, 1).headline().orElseThrow().terms().get(0).term().flags().stream()
				.anyMatch(flag -> flag.contains("flood")));
	}

	@Test
	void coatingWithAPublishedWholeCountsAtTheGarnet() {
		Cell cell = new Cell().lithium().with(Cell.FACTORY.createCoating(), "al2o3", 0.006).solid("llzo", 500);
		assertEquals(0, layer(cell, 1).headline().orElseThrow().asr().p95());
		assertEquals(0, cell.assessed().boundaries().get(0).headline().orElseThrow().asr().p95());
		assertEquals(1, cell.assessed().boundaries().get(1).headline().orElseThrow().asr().median(), 0.02);
		assertTrue(cell.assessed().totals().missing().isEmpty());
	}

	private static void sulphideCatholyte(CompositeElectrode electrode) {
		electrode.setFractionBasis(FractionBasis.VOLUME);
		electrode.getPhases().add(Cell.phase(Phase.ACTIVE, "lco", 0.6));
		electrode.getPhases().add(Cell.phase(Phase.CATHOLYTE, "lpscl", 0.3));
		electrode.setRole(ElectrodeRole.CATHODE);
	}

	private static Cell pellet(String material) {
		return new Cell().solid(material, 500);
	}

	private static LayerAssessment layer(Cell cell, int index) {
		return cell.assessed().layers().get(index);
	}

	private static TermResult term(Cell cell) {
		EstimateResult estimate = layer(cell, 0).headline().orElseThrow();
		assertEquals(1, estimate.terms().size());
		return estimate.terms().get(0);
	}

	private static boolean hasFlag(TermResult term, String part) {
		return term.term().flags().stream().anyMatch(flag -> flag.contains(part));
	}
}
