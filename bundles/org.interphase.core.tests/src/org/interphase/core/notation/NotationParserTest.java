/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.interphase.core.material.MaterialLookup;
import org.interphase.model.Atmosphere;
import org.interphase.model.Boundary;
import org.interphase.model.Composite;
import org.interphase.model.CompositeElectrode;
import org.interphase.model.Conditions;
import org.interphase.model.Design;
import org.interphase.model.Face;
import org.interphase.model.FluidInterlayer;
import org.interphase.model.FractionBasis;
import org.interphase.model.Identified;
import org.interphase.model.Layer;
import org.interphase.model.Stack;
import org.interphase.model.Treatment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotationParserTest {

	private static final MaterialLookup MATERIALS = TestMaterials.REGISTRIES.materials();

	private final NotationParser parser = NotationParser.of(TestMaterials.REGISTRIES);

	@Test
	void aTreatmentMayBringOnASubstanceThatNoLibraryHolds() throws NotationException {
		assertEquals(" / coated Sn 10.0nm", faces(stack("Li | LLZO [coated Sn 10 nm]").getBoundaries().getFirst()));
	}

	@Test
	void theExampleOfTheDesign() throws NotationException {
		Design design = parser.parse("Li | ILE 1 um | LLZO 500 um [polished] | LFP @ 25 C @ 5 MPa");
		Stack stack = design.getStacks().getFirst();
		assertEquals("MetalElectrode li, IonicLiquidInterlayer family_il, SolidElectrolyte llzo, CompositeElectrode lfp",
				kinds(stack));
		assertEquals(List.of("Li", "ILE", "LLZO", "LFP"), stack.getLayers().stream().map(Layer::getName).toList());
		assertNull(stack.getLayers().get(0).getThickness());
		assertEquals(1, stack.getLayers().get(1).getThickness());
		assertEquals(500, stack.getLayers().get(2).getThickness());
		assertEquals(25, design.getConditions().getTemperature());
		assertEquals(5, design.getConditions().getStackPressure());
		assertEquals("", faces(stack.getBoundaries().get(0)));
		assertEquals(" / polished", faces(stack.getBoundaries().get(1)));
		assertEquals("polished / ", faces(stack.getBoundaries().get(2)));
		assertTrue(stack.isHalfStack());
		assertFalse(stack.isAnodeFree());
	}

	@Test
	void eachPartHasAnId() throws NotationException {
		Design design = parser.parse("Li | LFP+IL 80:20 [polished] @ 25 C");
		EcoreUtil.getAllContents(design, true).forEachRemaining(
				part -> assertNotNull(part instanceof Identified identified ? identified.getId() : "", part::toString));
		assertNotNull(design.getId());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "Li|LE|LLZO:Ba,Ta|gel|LFP; MetalElectrode li, LiquidInterlayer family_le, "
			+ "SolidElectrolyte llbzto, GelInterlayer gel, CompositeElectrode lfp",
			"Cu|Li|PE|SPE|LCO|Al; CurrentCollector cu, MetalElectrode li, PolymerInterlayer pe_bp, PolymerInterlayer SPE, "
					+ "CompositeElectrode lco, CurrentCollector al",
			"Li|ZnO 20 nm|Al 20 nm|LiPON|QSSE|S; MetalElectrode li, Coating zno, Coating al, SolidElectrolyte lipon, "
					+ "CompositeInterlayer family_q, CompositeElectrode s8",
			"LFP-SS-Li; CompositeElectrode lfp, BipolarPlate ss, MetalElectrode li",
			"LFP|SS|Li; CompositeElectrode lfp, BipolarPlate ss, MetalElectrode li",
			"LFP+ILE-SS-Li; CompositeElectrode lfp, BipolarPlate ss, MetalElectrode li",
			"SS|Li|SS; CurrentCollector ss, MetalElectrode li, CurrentCollector ss",
			"Li-PTNB|PVDF-TrFE; MetalElectrode li, Coating ptnb, PolymerInterlayer pvdftrfe",
			"Li|FSI-IL|LFP; MetalElectrode li, IonicLiquidInterlayer family_il, CompositeElectrode lfp",
			"li | LITHIUM METAL | Li1.3Al0.3Ti1.7(PO4)3; MetalElectrode li, MetalElectrode li, SolidElectrolyte latp",
			"Li|Pyr14TFSI|[Py14][TFSI]|1 M LiPF6 EC/DEC|LCO; MetalElectrode li, IonicLiquidInterlayer py14tfsi, "
					+ "IonicLiquidInterlayer py14tfsi, LiquidInterlayer le_lp40, CompositeElectrode lco",
			"Li|QSSE(LLZO+ILE)|LFP; MetalElectrode li, CompositeInterlayer family_q, CompositeElectrode lfp",
			"Li|Al2O3+PE|LFP; MetalElectrode li, CompositeInterlayer null, CompositeElectrode lfp",
			"Li|ILE+LAGP|LFP; MetalElectrode li, CompositeInterlayer q_lagp, CompositeElectrode lfp" })
	void kindsOfLayers(String text, String expected) throws NotationException {
		assertEquals(expected, kinds(stack(text)));
	}

	@Test
	void quantitiesInAnyOrderAndForm() throws NotationException {
		for (String text : List.of("LFP 50 um 10 mg/cm2 2 mAh/cm2 10 % porous | [Py14][TFSI] 2 uL/cm2",
				"LFP(0.05 mm)(2 mAh cm-2, 10 mg cm-2)(10% porosity) | [Py14][TFSI](2 µL/cm2)",
				"LFP 0.1 porous 10 mg·cm⁻² 2mAh/cm2 50µm | [Py14][TFSI] 2 µl cm⁻²")) {
			Stack stack = stack(text);
			CompositeElectrode electrode = (CompositeElectrode) stack.getLayers().getFirst();
			assertEquals(50, electrode.getThickness(), text);
			assertEquals(10, electrode.getLoading(), text);
			assertEquals(2, electrode.getArealCapacity(), text);
			assertEquals(0.1, electrode.getPorosity(), text);
			assertEquals(2, ((FluidInterlayer) stack.getLayers().get(1)).getDose(), text);
			assertNull(stack.getLayers().get(1).getThickness(), text);
		}
	}

	@Test
	void composites() throws NotationException {
		Composite cathode = (Composite) stack("LFP+ILE+C+PVDF 60:30:6:4 vol | Li").getLayers().getFirst();
		assertEquals("ACTIVE lfp 0.6, CATHOLYTE family_il 0.3, CARBON graphite 0.06, BINDER pvdf 0.04", phases(cathode));
		assertEquals(FractionBasis.VOLUME, cathode.getFractionBasis());
		Composite separator = (Composite) stack("Li | LATP/PVDF-TrFE/ILE | LFP").getLayers().get(1);
		assertEquals("FILLER latp null, MATRIX pvdftrfe null, LIQUID family_il null", phases(separator));
		Composite weighed = (Composite) stack("Li | QSSE( LLZO + IL ) 80:20 wt 20 um| LFP").getLayers().get(1);
		assertEquals("FILLER llzo 0.8, LIQUID il_class 0.2", phases(weighed));
		assertEquals(FractionBasis.MASS, weighed.getFractionBasis());
		assertEquals("LLZO+IL", ((Layer) weighed).getName());
	}

	@Test
	void treatments() throws NotationException {
		Stack stack = stack("Li [polished,coated ZnO 20 nm] | LLZO [right: air-exposed 24 h, carbon-treated at 700 C] "
				+ "[left: exposed to air for 2 d][coated 5 nm Al2O3] | LFP");
		assertEquals("polished, coated zno 20.0nm / air-exposed 48.0h, coated al2o3 5.0nm",
				faces(stack.getBoundaries().get(0)));
		assertEquals("air-exposed 24.0h, carbon-treated 700.0C, coated al2o3 5.0nm / ", faces(stack.getBoundaries().get(1)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "25 C; T25.0", "25C; T25.0", "20C; T20.0", "298.15 K; T25.0", "-20C; T-20.0",
			"5 C; T5.0", "5C; R5.0", "0.5C; R0.5", "C/2; R0.5", "C / 10; R0.1", "19.9C; R19.9", "25 1/h; R25.0",
			"5 MPa; P5.0", "5 bar; P0.5", "5MPa; P5.0", "pressed 300 MPa; F300.0", "pressed at 3 kbar; F300.0",
			"0.5 mA/cm2; J0.5", "500 uA cm-2; J0.5", "100 h; A100.0", "aged 2 d; A48.0", "dew -40 C; D-40.0",
			"dew point -40 °C; D-40.0", "max 80 C; M80.0", "charge 4.2 V; U4.2", "discharge 2.5 V; L2.5", "air; Gair",
			"dry-air; Gdry-air", "Dry  air; Gdry-air", "Ar; Ginert", "inert; Ginert", "vacuum; Gvacuum" })
	void conditions(String text, String expected) throws NotationException {
		for (String form : List.of("Li | LFP @ " + text, "Li|LFP@" + text, "Li | LFP [polished]@" + text)) {
			assertEquals(expected, conditions(parser.parse(form).getConditions()), form);
		}
	}

	@Test
	void severalConditions() throws NotationException {
		String expected = "T25.0P5.0F300.0R0.5Gair";
		assertEquals(expected, conditions(
				parser.parse("Li | LFP @ 25 C @ 5 MPa @ pressed 300 MPa @ 0.5C @ air").getConditions()));
		assertEquals(expected,
				conditions(parser.parse("Li|LFP@0.5C,air,25C, 5 MPa@pressed 300 MPa").getConditions()));
		assertEquals("", conditions(parser.parse("Li|LFP").getConditions()));
	}

	@Test
	void anAtSignInANameIsNoCondition() throws NotationException {
		Design design = parser.parse("Li | PEO/LLZTO@IL | PEO/LLZTO@IL@25C");
		assertEquals("MetalElectrode li, CompositeInterlayer peo_llzto_il, CompositeInterlayer peo_llzto_il",
				kinds(design.getStacks().getFirst()));
		assertEquals(25, design.getConditions().getTemperature());
	}

	@Test
	void halfAndAnodeFreeStacks() throws NotationException {
		assertTrue(stack("Cu | LLZO | LFP | Al").isAnodeFree());
		assertFalse(stack("Cu | LLZO | LFP | Al").isHalfStack());
		assertFalse(stack("Cu | Li | LLZO | LFP").isAnodeFree());
		assertFalse(stack("Cu | Li | LLZO | LFP").isHalfStack());
		assertTrue(stack("Li | LLZO | Li").isHalfStack());
	}

	@Test
	void treatmentsThatOnlyAFunctionKnows() throws NotationException {
		NotationParser none = new NotationParser(MATERIALS, name -> Optional.empty());
		assertEquals("Unknown treatment \"polished\". Write one such as [polished] or [air-exposed 24 h].",
				assertThrows(NotationException.class, () -> none.parse("Li | LLZO [polished]")).getMessage());
		NotationParser some = new NotationParser(MATERIALS, TestMaterials.REGISTRIES::treatment);
		assertEquals(1, some.parse("Li [polished] | LLZO").getStacks().getFirst().getBoundaries().getFirst().getLeftFace()
				.getTreatments().size());
	}

	@Test
	void tenThousandLayers() throws NotationException {
		String cell = "Li|ILE|LLZO [polished]|LFP|SS|";
		assertEquals(10_001, stack(cell.repeat(2000) + "Li").getLayers().size());
	}

	private Stack stack(String text) throws NotationException {
		return parser.parse(text).getStacks().getFirst();
	}

	private static String kinds(Stack stack) {
		return stack.getLayers().stream().map(layer -> layer.eClass().getName() + ' ' + layer.getMaterial())
				.collect(Collectors.joining(", "));
	}

	private static String phases(Composite composite) {
		return composite.getPhases().stream().map(phase -> phase.getPhase().name() + ' ' + phase.getMaterial() + ' '
				+ phase.getFraction()).collect(Collectors.joining(", "));
	}

	private static String faces(Boundary boundary) {
		String text = face(boundary.getLeftFace()) + " / " + face(boundary.getRightFace());
		return " / ".equals(text) ? "" : text;
	}

	private static String face(Face face) {
		return face.getTreatments().stream().map(NotationParserTest::treatment).collect(Collectors.joining(", "));
	}

	private static String treatment(Treatment treatment) {
		return treatment.getKind() + (treatment.getMaterial() == null ? "" : ' ' + treatment.getMaterial())
				+ value(" ", treatment.getThickness(), "nm") + value(" ", treatment.getDuration(), "h")
				+ value(" ", treatment.getTemperature(), "C");
	}

	private static String conditions(Conditions conditions) {
		return value("T", conditions.getTemperature(), "") + value("M", conditions.getMaximumTemperature(), "")
				+ value("P", conditions.getStackPressure(), "") + value("F", conditions.getFabricationPressure(), "")
				+ value("J", conditions.getCurrentDensity(), "") + value("R", conditions.getCRate(), "")
				+ value("A", conditions.getAge(), "") + value("D", conditions.getDewPoint(), "")
				+ value("U", conditions.getChargeCutoff(), "") + value("L", conditions.getDischargeCutoff(), "")
				+ (conditions.getAtmosphere() == Atmosphere.UNSPECIFIED ? "" : "G" + conditions.getAtmosphere());
	}

	private static String value(String before, Double value, String after) {
		return value == null ? "" : before + Math.rint(value * 1e9) / 1e9 + after;
	}
}
