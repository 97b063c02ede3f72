/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.interphase.core.context.LayerKind;
import org.interphase.core.registry.Registries;
import org.interphase.core.text.TextLanguage;
import org.interphase.model.CompositeElectrode;
import org.interphase.model.CurrentCollector;
import org.interphase.model.Layer;
import org.interphase.model.MetalElectrode;
import org.interphase.model.PolymerInterlayer;
import org.interphase.model.SolidElectrolyte;
import org.interphase.ui.OpenedExample;
import org.junit.jupiter.api.Test;

/** Rows of a spreadsheet. */
class LayerRowsTest {

	private final LayerRows reader = new LayerRows(Registries.standard());

	@Test
	void headerNamesColumnsAndUnits() {
		List<LayerRow> rows = reader.read("Thickness / nm\tMaterial\tComment\n50000\tLi\tfoil\n0.5 mm\tLLZO\t\n");
		assertEquals(2, rows.size());
		Layer lithium = assertInstanceOf(MetalElectrode.class, rows.get(0).made().orElseThrow());
		assertEquals(50, lithium.getThickness(), 1e-9);
		assertEquals("li", lithium.getMaterial());
		Layer garnet = assertInstanceOf(SolidElectrolyte.class, rows.get(1).made().orElseThrow());
		assertEquals(500, garnet.getThickness(), 1e-9);
	}

	@Test
	void withoutHeaderNameMaterialThicknessPorosity() {
		LayerRow row = reader.read("\"cathode; dry\",lfp,40 um,0.3").get(0);
		CompositeElectrode layer = assertInstanceOf(CompositeElectrode.class, row.made().orElseThrow());
		assertEquals("cathode; dry", layer.getName());
		assertEquals(0.3, layer.getPorosity());
	}

	@Test
	void semicolonsOfAEuropeanSpreadsheet() {
		assertEquals(12, reader.read("Folie;Li;12\n").get(0).made().orElseThrow().getThickness());
	}

	@Test
	void wrongRowSaysWhyAndTheOthersAreRead() {
		List<LayerRow> rows = reader.read("Material\tThickness\nLLZQ\t5 um\nLi\t5 bar\nLi\t-3 um\n\t3 um\nLi\t3 um\n");
		assertEquals(List.of(2, 3, 4, 5, 6), rows.stream().map(LayerRow::number).toList());
		assertTrue(rows.get(0).problem().contains("LLZQ"), rows.get(0).problem());
		assertTrue(rows.get(1).problem().contains("5 bar"), rows.get(1).problem());
		assertTrue(rows.subList(0, 4).stream().allMatch(row -> row.made().isEmpty() && !row.problem().isBlank()));
		assertTrue(rows.get(4).made().isPresent());
	}

	@Test
	void kindIsKnownInTheLanguageInUseAndInEnglish() {
		TextLanguage.use(Locale.GERMAN);
		try {
			List<LayerRow> rows = reader.read("Material\tArt\nLi\tStromableiter\nLi\t" + LayerKind.COLLECTOR.label() + '\n');
			rows.forEach(row -> assertInstanceOf(CurrentCollector.class, row.made().orElseThrow()));
		} finally {
			TextLanguage.use(Locale.ROOT);
		}
	}

	@Test
	void kindOverridesTheMaterial() {
		List<LayerRow> rows = reader.read("Material\tKind\npeo\tpolymer interlayer\nLi\tsandwich\n");
		assertInstanceOf(PolymerInterlayer.class, rows.get(0).made().orElseThrow(() -> new AssertionError(rows.get(0).problem())));
		assertTrue(rows.get(1).problem().contains("sandwich"));
	}

	@Test
	void unbalancedQuoteIsAProblemNotACrash() {
		List<LayerRow> rows = reader.read("Material\tThickness\n\"Li\t3 um\n");
		assertTrue(rows.stream().allMatch(row -> row.made().isEmpty()), rows.toString());
	}

	@Test
	void insertingIsOneUndoStepAtEachPlace() throws Exception {
		try (OpenedExample example = new OpenedExample(OpenedExample.AIR_EXPOSED)) {
			List<Layer> before = List.copyOf(example.stack().getLayers());
			for (LayerPlace place : LayerPlace.values()) {
				List<Layer> made = reader.read("ILE,ILE,1 um\nPEO,peo,5 um\n").stream().flatMap(row -> row.made().stream()).toList();
				assertEquals(2, made.size());
				example.part().document().commands()
						.execute(place.insert(example.part().document().domain(), example.stack(), made, 0));
				List<Layer> after = List.copyOf(example.stack().getLayers());
				int index = after.indexOf(made.get(0));
				assertEquals(switch (place) {
				case END -> before.size();
				case AFTER -> 1;
				case REPLACE -> 0;
				}, index, place.name());
				assertEquals(after.size() - 1, example.stack().getBoundaries().size());
				example.undo();
				assertEquals(before, List.copyOf(example.stack().getLayers()), place.name());
				example.redo();
				assertEquals(after, List.copyOf(example.stack().getLayers()), place.name());
				example.undo();
			}
		}
	}
}
