/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.interphase.model.CellstackFactory;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Conditions;
import org.interphase.model.Design;
import org.interphase.model.Layer;
import org.interphase.model.Stack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@NonNullByDefault({})
class NotationPrinterTest {

	private final NotationParser parser = NotationParser.of(TestMaterials.REGISTRIES);
	private final NotationPrinter printer = new NotationPrinter(TestMaterials.REGISTRIES.materials());

	/** All published cells that are stacks; C02 names an additive of its liquid that is no material. */
	@ParameterizedTest
	@ValueSource(strings = { "Li|LE|LLZO:Ta|LE|LFP", "Li|LE|LATP|LE|LFP", "Li|RRLE|LAGP:Mg|RRLE|NMC111",
			"Li|RRLE|LAGP:Mg|ORLE|NMC111", "Li|LLZO:Ba,Ta|LE|NMC622", "Li|QSSE(LLZO+ILE)|LCO", "Li|Al2O3+ILE|LCO",
			"Li|QSSE(LLZO:Al+FSI-IL)|LFP", "Li|QSSE(LLZTO+IL)|NMC811", "Li|QSSE(LLZTO+IL)|LFP",
			"Li|ILE+LAGP|LAGP|ILE+LAGP|LFP", "Li|ILE+LAGP|LAGP|ILE+LAGP|Li", "Li|ILE|LSPS|LFP+ILE", "Li|LSPS|LFP",
			"Li|ILE|LLZO|ILE|LFP", "Li|ILE|LLZO|ILE|LFP-SS-Li|ILE|LLZO|ILE|LFP", "Li|LiG3|LGPS|S+LiG3",
			"Li|LE|LAGP|LE|S", "Li|gel|LLCZNO|gel|LFP", "Li|PEO/LLZTO@IL|LFP", "Li|PEO/LLZTO@IL|LFMP",
			"Li|ILE|PE|LAGP|PE|ILE|Li", "Li-PTNB|LATP/PVDF-TrFE/ILE|NMC811", "Li|SiO2+IL|LCO", "Li|Al2O3+IL|Li",
			"Li|ILE|LFP" })
	void publishedCellsGoThere(String text) throws NotationException {
		assertRoundTrip(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Li 50um | [Py14][TFSI] (2 uL/cm2) | LLZO (0.5 mm, 10 % porous) [left: air-exposed 24 h] "
			+ "[right: coated ZnO 20 nm] | LFP+ILE 80:20 vol 10 mg/cm2 2 mAh/cm2 @ C/2 @ pressed 300 MPa, dew -40 C @ dry air",
			"Cu 8 um|LLZO 0.3333333333 um 7 % porous|LFP 1e-3 um|Al 20 um @ 298 K @ C/3", "Li|LFP @ 1e-5C",
			"Li | LLZO 500 um | LFP 20 um 1 mg/cm2",
			"Li | LLZO [coated Sn 10 nm] | LFP [coated Li2ZrO3 5 nm]",
			"Li [polished][coated Al2O3 5 nm 20 min 80 C] | LLZO [right: polished] | LFP [polished, air-exposed 3 d]",
			"Li | Al 20 nm | LLZO | LFP @ 25 1/h @ charge 4.2 V @ discharge 2.5 V @ max 80 C @ aged 1000 h @ 0.1 MPa",
			"LFP+C+PVDF 1:2:4|QSSE(LLZO+IL) 33:67 vol|Li @ 0.5 bar @ 1e-3 mA/cm2 @ 30 d" })
	void everythingComesBack(String text) throws NotationException {
		assertRoundTrip(text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Li|ILE 1um|LLZO 0.5mm[polished]|LFP@25C@50 bar; Li | ILE 1 um | LLZO 500 um [polished] | LFP @ 25 C @ 5 MPa",
			"LFP-SS-Li; LFP | SS | Li", "Li|LATP/IL|LFP; Li | QSSE(LATP+IL) | LFP",
			"Li|LLZO[left:polished][right:polished]|LFP; Li | LLZO [polished] | LFP",
			"Li|LLZO[left:polished]|LFP; Li | LLZO [left: polished] | LFP",
			"Li|LLZO[exposed to air]|LFP@1C; Li | LLZO [air-exposed] | LFP @ 1C" })
	void writesThePlainForm(String text, String expected) throws NotationException {
		assertEquals(expected, print(parser.parse(text)));
	}

	@Test
	void writesTheMaterialWhereTheNameSaysSomethingElse() {
		Stack stack = CellstackFactory.eINSTANCE.createStack();
		Layer separator = CellstackFactory.eINSTANCE.createSolidElectrolyte();
		separator.setName("my separator");
		separator.setMaterial("llzo");
		stack.getLayers().add(separator);
		Layer other = CellstackFactory.eINSTANCE.createSolidElectrolyte();
		other.setName("Li | Li");
		other.setMaterial("strange");
		stack.getLayers().add(other);
		stack.getLayers().add(CellstackFactory.eINSTANCE.createCoating());
		assertEquals("LLZO | strange | ?", printer.write(stack, null));
	}

	@Test
	void leavesOutWhatIsUnknownOrNoNumber() throws NotationException {
		Design design = parser.parse("Li | LFP");
		design.getStacks().getFirst().getLayers().getFirst().setThickness(Double.NaN);
		Conditions conditions = design.getConditions();
		conditions.setTemperature(Double.POSITIVE_INFINITY);
		assertEquals("Li | LFP", print(design));
		assertEquals("", printer.write(CellstackFactory.eINSTANCE.createStack(), conditions));
	}

	private void assertRoundTrip(String text) throws NotationException {
		Design first = parser.parse(text);
		String printed = print(first);
		Design second = parser.parse(printed);
		assertEquals(printed, print(second));
		assertTrue(new EcoreUtil.EqualityHelper() {
			private static final long serialVersionUID = 1L;

			@Override
			protected boolean haveEqualAttribute(EObject one, EObject other,
					org.eclipse.emf.ecore.EAttribute attribute) {
				return attribute == CellstackPackage.Literals.IDENTIFIED__ID
						|| super.haveEqualAttribute(one, other, attribute);
			}
		}.equals(first, second), printed);
	}

	private String print(Design design) {
		return printer.write(design.getStacks().getFirst(), design.getConditions());
	}
}
