/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.assess.Assessor;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.PhaseContext;
import org.interphase.core.io.DesignFiles;
import org.interphase.core.material.MaterialLookup;
import org.interphase.core.notation.NotationParser;
import org.interphase.core.notation.NotationPrinter;
import org.interphase.core.registry.Registries;
import org.interphase.core.rule.Finding;
import org.interphase.core.rule.Severity;
import org.interphase.core.template.DesignTemplate;
import org.interphase.model.Composite;
import org.interphase.model.Design;
import org.interphase.model.FractionBasis;
import org.interphase.model.Layer;
import org.interphase.model.MeasuredQuantity;
import org.interphase.model.Measurement;
import org.interphase.model.Phase;
import org.interphase.model.Provenance;
import org.interphase.model.Stack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceCellDesignsTest {

	private static final String FOLDER = "examples/reference-cells/";

	static List<ReferenceCell> all() {
		return ReferenceCells.all();
	}

	private static Design design(String id) {
		return ReferenceCells.design(LibraryFixture.cell(id));
	}

	private static Stack stack(String id) {
		return design(id).getStacks().get(0);
	}

	private static StackAssessment assessed(Design design) {
		return new Assessor(Registries.standard()).assess(design, AssessmentOptions.DEFAULT).stacks().get(0);
	}

	@ParameterizedTest
	@MethodSource("all")
	void theKeptFileIsTheGeneratedOne(ReferenceCell cell) throws Exception {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		DesignFiles.write(ReferenceCells.design(cell), bytes, cell.file());
		String generated = bytes.toString(StandardCharsets.UTF_8);
		assertEquals(generated, Repository.kept(FOLDER + cell.file(), generated), () -> Repository.advice(cell.file()));
	}

	@Test
	void thereIsNoOtherFile() throws Exception {
		try (Stream<Path> files = Files.list(Repository.file(FOLDER))) {
			assertEquals(all().stream().map(ReferenceCell::file).collect(Collectors.toSet()),
					files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()));
		}
	}

	@ParameterizedTest
	@MethodSource("all")
	void nameAndFileStartWithTheId(ReferenceCell cell) {
		assertTrue(cell.name().startsWith(cell.id() + ' '), cell.name());
		assertTrue(cell.file().matches(cell.id() + "-[a-z0-9-]+[.]cellstack"), cell.file());
		assertEquals(cell.name(), ReferenceCells.design(cell).getName());
	}

	@ParameterizedTest
	@MethodSource("all")
	void aFileThatIsReadAndWrittenAgainIsTheSame(ReferenceCell cell) throws Exception {
		Design read = DesignFiles.load(Repository.file(FOLDER + cell.file()));
		assertTrue(EcoreUtil.equals(ReferenceCells.design(cell), read));
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		DesignFiles.write(read, bytes, cell.file());
		assertTrue(EcoreUtil.equals(read,
				DesignFiles.load(new ByteArrayInputStream(bytes.toByteArray()), cell.file())));
	}

	/** Only the control that decayed within ten cycles is impossible; every other published cell ran. */
	@ParameterizedTest
	@MethodSource("all")
	void isJudgedWithoutFaultsAndOnlyTheControlHasAnError(ReferenceCell cell) throws Exception {
		StackAssessment stack = assessed(DesignFiles.load(Repository.file(FOLDER + cell.file())));
		assertEquals(List.of(), stack.faults());
		Set<String> errors = stack.findings().stream()
				.filter(finding -> finding.severity() == Severity.ERROR && !finding.waived()).map(Finding::rule)
				.collect(Collectors.toSet());
		assertEquals(cell.id().equals("C21") ? Set.of("R-ECH-03") : Set.of(), errors);
		assertNotNull(stack.totals().asr());
	}

	/** The cells with composites of which the library knows the parts. */
	@ParameterizedTest
	@ValueSource(strings = { "C10", "C12", "C14", "C15", "C16", "C17", "C18", "C19", "C33", "C34", "C36" })
	void compositesAreResolvedSoThatReductionIsJudged(String id) {
		List<Finding> unknown = assessed(design(id)).findings().stream()
				.filter(finding -> finding.unknown() && finding.rule().equals("R-ECH-04")).toList();
		assertEquals(List.of(), unknown);
	}

	@Test
	void compositesHaveTheSharesThatWerePrinted() {
		LayerContext composite = assessed(design("C12")).stack().layers().get(1);
		assertEquals(Map.of("llzo_al24", 0.75, "pip_fsi", 0.15), composite.phases().stream()
				.collect(Collectors.toMap(phase -> phase.material().id(), PhaseContext::fraction)));
		assertEquals(List.of(Phase.FILLER, Phase.LIQUID), composite.phases().stream().map(PhaseContext::phase).toList());
		assertEquals(FractionBasis.VOLUME, assessed(design("C37")).stack().layers().get(1).fractionBasis());
		assertTrue(assessed(design("C12")).findings().stream().anyMatch(finding -> finding.rule().equals("R-MAT-07")));
		Composite cathode = (Composite) stack("C20").getLayers().get(3);
		assertEquals(3, cathode.getPhases().size());
		assertEquals(0.333, cathode.getPhases().get(0).getFraction(), 1e-3);
	}

	@ParameterizedTest
	@MethodSource("all")
	void everyMaterialIsInTheLibraryAndEverySourceInTheFile(ReferenceCell cell) {
		MaterialLookup materials = new Registries.Builder().add(new BuiltInMaterials()).build().materials();
		Design design = ReferenceCells.design(cell);
		Set<String> sources = design.getSources().stream().map(source -> source.getId()).collect(Collectors.toSet());
		assertTrue(sources.contains("seed"));
		for (Stack stack : design.getStacks()) {
			for (Layer layer : stack.getLayers()) {
				assertTrue(materials.find(String.valueOf(layer.getMaterial())).isPresent() || layer instanceof Composite,
						layer.getName());
				assertNotNull(layer.getName());
			}
			for (Measurement measurement : stack.getMeasurements()) {
				assertTrue(sources.contains(measurement.getSource()), measurement.getSource());
				assertEquals(Provenance.REVIEW, measurement.getProvenance());
			}
		}
	}

	/** The stack with dimensions has the layers of the stack without. */
	@ParameterizedTest
	@MethodSource("all")
	void theLayersAreThoseOfTheNotation(ReferenceCell cell) {
		if (cell.isStack() && !cell.id().equals("C36")) {
			List<String> materials = Stream.of(cell.notation().split(" @ ")[0].split(" \\| "))
					.map(name -> LibraryFixture.resolve(name).orElseThrow().id()).toList();
			assertEquals(materials, ReferenceCells.design(cell).getStacks().get(0).getLayers().stream()
					.map(Layer::getMaterial).toList());
		}
	}

	/** The names of layers are those of the print, which say less than the materials. */
	@ParameterizedTest
	@MethodSource("all")
	void theNotationOfADesignKeepsItsMaterials(ReferenceCell cell) throws Exception {
		Design design = ReferenceCells.design(cell);
		String notation = NotationPrinter.print(design.getStacks().get(0), design.getConditions());
		Design again = NotationParser.of(Registries.standard()).parse(notation);
		assertEquals(materials(design), materials(again), notation);
	}

	private static List<String> materials(Design design) {
		return design.getStacks().get(0).getLayers().stream().map(layer -> String.valueOf(layer.getMaterial())).toList();
	}

	@Test
	void layersAreNamedAsPrinted() {
		assertEquals(List.of("Li", "ILE", "LLZO", "ILE", "LFP", "SS", "Li", "ILE", "LLZO", "ILE", "LFP"),
				stack("C27").getLayers().stream().map(Layer::getName).toList());
		assertEquals("LFP+ILE", stack("C20").getLayers().get(3).getName());
	}

	@Test
	void idsAreUniqueAndTheSameEachTime() {
		Set<String> ids = new HashSet<>();
		for (ReferenceCell cell : all()) {
			Design design = ReferenceCells.design(cell);
			assertTrue(EcoreUtil.equals(design, ReferenceCells.design(cell)));
			assertEquals(design.getId(), ReferenceCells.design(cell).getId());
			assertTrue(ids.add(design.getId()));
			design.getStacks().get(0).getLayers().forEach(layer -> assertTrue(ids.add(layer.getId())));
		}
	}

	@ParameterizedTest
	@CsvSource({ "C01, SPECIFIC_CAPACITY, 160, mAh/g", "C01, CAPACITY_RETENTION, 79, %", "C02, SPECIFIC_CAPACITY, 176.7, mAh/g",
			"C13, IONIC_CONDUCTIVITY, 1.9e-4, S/cm", "C19, OVERPOTENTIAL, 30, mV", "C27, VOLTAGE, 8, V",
			"C36, SPECIFIC_CAPACITY, 131, mAh/g" })
	void whatWasReportedIsAMeasurement(String id, MeasuredQuantity quantity, double value, String unit) {
		Measurement measurement = stack(id).getMeasurements().stream().filter(found -> found.getQuantity() == quantity)
				.findFirst().orElseThrow();
		assertEquals(value, measurement.getValue());
		assertEquals(unit, measurement.getUnit());
	}

	@Test
	void measurementsHaveTheirConditions() {
		Measurement capacity = stack("C01").getMeasurements().get(0);
		assertEquals(0.1, capacity.getCurrentDensity(), 1e-12);
		Measurement retention = stack("C03").getMeasurements().get(1);
		assertEquals(1, retention.getCRate());
		assertEquals(500, retention.getCycles());
		assertEquals(500, stack("C36").getMeasurements().get(0).getCycles());
		assertEquals("at 40 mA/g", stack("C23").getMeasurements().get(0).getMethod());
		assertEquals("approximate", stack("C23").getMeasurements().get(0).getNotes());
		assertEquals(6.8, stack("C27").getAnnotatedVoltage());
	}

	@ParameterizedTest
	@MethodSource("all")
	void theNotesNameWhatIsAssumed(ReferenceCell cell) {
		assertTrue(ReferenceCells.design(cell).getNotes().contains("Assumed, because the review does not give it: "));
	}

	/** C-rates are counted over the capacity of the series, and not over what is left at the highest rate. */
	@Test
	void theRateIsCountedOverTheCapacityOfTheSeries() {
		assertEquals(0.625 * 4, assessed(design("C04")).totals().currentDensity(), 1e-9);
		assertTrue(assessed(design("C02")).findings().stream().anyMatch(finding -> finding.rule().equals("R-MAT-05")));
		assertFalse(assessed(design("C01")).findings().stream().anyMatch(finding -> finding.rule().equals("R-MAT-05")));
	}

	@Test
	void theConductivityEntryIsASampleBetweenBlockingElectrodes() {
		Design sample = design("C13");
		assertEquals(List.of("ss", "q_llzo_146d", "ss"),
				sample.getStacks().get(0).getLayers().stream().map(Layer::getMaterial).toList());
		assertEquals(1, sample.getWaivers().size());
		assertTrue(assessed(sample).findings().stream().anyMatch(finding -> finding.waived()));
	}

	@Test
	void eachCellIsATemplate() {
		List<DesignTemplate> templates = new ReferenceCellTemplates().templates();
		assertEquals(all().stream().map(ReferenceCell::id).toList(), templates.stream().map(DesignTemplate::id).toList());
		DesignTemplate template = Registries.standard().template("c22").orElseThrow();
		assertEquals(LibraryFixture.cell("C22").name(), template.name());
		assertFalse(template.description().isEmpty());
		assertTrue(EcoreUtil.equals(design("C22"), template.create()));
	}
}
