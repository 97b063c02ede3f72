/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.interphase.core.evidence.EvidenceRecord;
import org.interphase.core.library.LibraryCheck;
import org.interphase.core.material.MaterialLibrary;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.Property;
import org.interphase.core.material.Provenance;
import org.interphase.core.registry.Registries;
import org.interphase.core.registry.Registries.ContributionProblem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserLibraryTest {

	private static final String MATERIALS = "id,name,family,formula,aliases,roles,notes\n";
	private static final String PROPERTIES = "material,property,low,high,text,unit,qualifier,temperature_C,provenance,sources,note\n";
	private static final String SOURCES = "key,citation,doi,doi_confidence,how_read\n";
	private static final String EVIDENCE = "id,left,right,interface_class,treatment,treatment_detail,quantity,before,"
			+ "before_high,before_limit,before_cell,after,after_high,after_limit,after_cell,value_text,unit,per,"
			+ "temperature_C,pressure_MPa,note,provenance,provenance_note,source,confidence\n";
	private static final String MY_GARNET = "my_garnet,My garnet,Garnet,Li6.4La3Zr1.4Ta0.6O12,MG,ISE separator,\n";
	private static final String FOLDER_PROPERTY = "interphase.library";

	@TempDir
	Path folder = Path.of("");

	@AfterEach
	void forgetTheFolder() {
		System.clearProperty(FOLDER_PROPERTY);
	}

	private void write(String name, String text) throws IOException {
		Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
	}

	private Registries registries() {
		// the built-in library stands first here, and still the one of the user is found
		return new Registries.Builder().add(new BuiltInMaterials()).add(new BuiltInEvidence())
				.add(new UserMaterials(folder)).add(new UserEvidence(folder)).build();
	}

	/** The messages, without the folder. */
	private List<String> problems() {
		return registries().problems().stream().map(ContributionProblem::problem)
				.map(problem -> problem.replace(folder.toString(), "").replaceFirst("^[/\\\\]", "")).toList();
	}

	private MaterialRecord found(String name) {
		return registries().materials().find(name).orElseThrow();
	}

	@Test
	void aNewMaterialIsFoundWithItsValuesInTheUnitsOfTheLibrary() throws IOException {
		write("materials.csv", MATERIALS + MY_GARNET);
		write("properties.csv", PROPERTIES + "my_garnet,ionicConductivity,0.4,0.5,,mS/cm,,25,U,me2026,\n"
				+ "my_garnet,density,5200,5200,,kg/m3,,,U,,\nmy_garnet,transferenceNumber,1,1,,,,,U,,\n"
				+ "my_garnet,price,120,120,,USD/kg,,,U,,\nmy_garnet,moisture,,,stable in dry air,,,,U,,\n");
		write("sources.csv", SOURCES + "me2026,My notebook,,certain,own\n");
		assertEquals(List.of(), problems());
		MaterialRecord material = found("MG");
		assertEquals("my_garnet", material.id());
		assertEquals("garnet", material.family());
		assertEquals(UserMaterials.ID, material.library());
		assertEquals(4e-4, material.property(Property.IONIC_CONDUCTIVITY).orElseThrow().low(), 1e-12);
		assertEquals(5.2, material.number(Property.DENSITY).orElseThrow(), 1e-12);
		assertEquals(120, material.number(Property.PRICE).orElseThrow(), 1e-12);
		assertEquals("stable in dry air", material.text(Property.MOISTURE));
		assertEquals("My notebook", registries().materials().source("me2026").orElseThrow().citation());
	}

	@Test
	void aValueLiesOverTheBuiltInOneAndTheRestStays() throws IOException {
		write("properties.csv", PROPERTIES + "llzo,ionicConductivity,8e-4,8e-4,,S/cm,,25,U,,my pellets\n");
		MaterialRecord material = found("LLZO");
		assertEquals(UserMaterials.ID, material.library());
		assertEquals(8e-4, material.number(Property.IONIC_CONDUCTIVITY).orElseThrow());
		assertEquals(Provenance.USER, material.property(Property.IONIC_CONDUCTIVITY).orElseThrow().provenance());
		assertEquals(LibraryFixture.value("llzo", Property.DENSITY), material.property(Property.DENSITY).orElseThrow());
		assertEquals(LibraryFixture.material("llzo").aliases(), material.aliases());
		List<String> visible = registries().materials().all().stream().filter(other -> other.id().equals("llzo"))
				.map(MaterialRecord::library).toList();
		assertEquals(List.of(UserMaterials.ID, BuiltInMaterials.ID), visible, "the built-in one stays visible");
		assertEquals(316e-6, LibraryFixture.material("llzo").number(Property.IONIC_CONDUCTIVITY).orElseThrow(), 1e-6);
	}

	@Test
	void aMaterialOfTheSameIdTakesTheNameAndKeepsTheValuesBelow() throws IOException {
		write("materials.csv", MATERIALS + "q_llzo_145,Our composite,ise-il composite,,OC,interlayer,\n");
		MaterialRecord material = found("OC");
		assertEquals("Our composite", material.name());
		assertEquals(LibraryFixture.material("q_llzo_145").properties(), material.properties());
		assertEquals(LibraryFixture.material("q_llzo_145").parts(), material.parts());
		assertEquals("Our composite", found("q_llzo_145").name());
	}

	@Test
	void measuredInterfacesAreAdded() throws IOException {
		write("sources.csv", SOURCES + "me2026,My notebook,,certain,own\n");
		write("evidence.csv", EVIDENCE
				+ "M001,Li,LLZO,Li|garnet,polished,,ASR,,,,,12,,,,,ohm cm2,single interface,25,,,U,,me2026,high\n");
		assertEquals(List.of(), problems());
		EvidenceRecord record = registries().evidence().find("M001").orElseThrow();
		assertEquals(12, record.after().orElseThrow().central());
		assertEquals(151, registries().evidence().all().size());
		assertTrue(LibraryCheck.problems(registries()).stream().allMatch(problem -> problem.isKnown()));
	}

	@Test
	void columnsMayStandInAnyOrderAndSpreadsheetsMayMarkTheirFiles() throws IOException {
		write("materials.csv", "\uFEFFname,id,family,formula,aliases,roles,notes\r\nMine, mine ,garnet,,,,\r\n\r\n");
		assertEquals(List.of(), problems());
		assertEquals("Mine", found("mine").name());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"llzo,ionicConductivity,1e-3,1e-3,,,,25,U,,|unit is empty; write the unit of low and high, such as S/cm",
			"llzo,ionicConductivity,1e-3,1e-3,,eV,,25,U,,|unit eV contradicts the property ionicConductivity; write a unit such as S/cm",
			"llzo,ionicConductivity,1e-3,1e-3,,parsec,,25,U,,|unit parsec contradicts the property ionicConductivity; write a unit such as S/cm",
			"llzo,moisture,,,dry,S/cm,,,U,,|unit is given for a text: S/cm; leave it empty",
			"llzo,density,5,5,,g/cm3,,,X,,|'provenance has no code X; write one of S, V, V2, R, D, U'",
			"llzo,density,5,5,,g/cm3,,,,,|provenance is empty; fill it in",
			"llzo,density,5,5,,g/cm3,,,V,nobody1999,|sources names a source that is not there: nobody1999; add it to sources.csv",
			"nosuch,density,5,5,,g/cm3,,,U,,|material is unknown: nosuch; add it to materials.csv, or write the id of one that there is",
			"lfp,density,3.6,3.6,,g/cm3,,,U,,|property density of lfp is given twice; tell the values apart by the qualifier",
			"llzo,density,5|3 fields are too many or too few; put texts with commas in quotes",
			"llzo,density,6,5,,g/cm3,,,U,,|low is above high; swap them" })
	void aBrokenRowIsToldWithItsPlaceAndTheOthersAreRead(String row, String problem) throws IOException {
		write("properties.csv", PROPERTIES + "lfp,density,3.5,3.5,,g/cm3,,,U,,\n" + row + "\n"
				+ "lco,density,5.0,5.0,,g/cm3,,,U,,\n");
		assertEquals(List.of("properties.csv:3: " + problem), problems());
		assertEquals(3.5, found("lfp").number(Property.DENSITY).orElseThrow());
		assertEquals(5.0, found("lco").number(Property.DENSITY).orElseThrow());
		assertEquals(BuiltInMaterials.ID, found("llzo").library());
	}

	@Test
	void anUnknownPropertyIsAnsweredWithTheKnownOnes() throws IOException {
		write("properties.csv", PROPERTIES + "llzo,hardness,5,5,,GPa,,,U,,\n");
		assertEquals(1, problems().size());
		assertTrue(problems().get(0).startsWith(
				"properties.csv:2: property is unknown: hardness; write one of ionicConductivity, activationEnergy, "));
	}

	@Test
	void aMissingColumnIsToldAndTheOtherFilesAreRead() throws IOException {
		write("properties.csv", PROPERTIES.replace("unit,", "") + "llzo,density,5,5,,,,U,,\n");
		write("materials.csv", MATERIALS + MY_GARNET);
		assertEquals(List.of("properties.csv:1: the columns unit are missing; the headings should be "
				+ PROPERTIES.strip()), problems());
		assertEquals("My garnet", found("my_garnet").name());
	}

	@Test
	void anUnknownColumnIsTold() throws IOException {
		write("materials.csv", MATERIALS.replace("notes", "notes,colour") + "a,A,garnet,,,,,red\n");
		assertEquals(1, problems().size());
		assertTrue(problems().get(0).startsWith("materials.csv:1: the columns colour are unknown; remove them"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "''|materials.csv:1: the columns id, name, family, formula, aliases, roles, notes are missing",
			"id,name,name,formula,aliases,roles,notes|materials.csv:1: " })
	void headingsThatAreMissingOrThereTwiceAreTold(String headings, String problem) throws IOException {
		write("materials.csv", headings);
		assertEquals(1, problems().size());
		assertTrue(problems().get(0).startsWith(problem), problems()::toString);
		assertTrue(problems().get(0).contains("the headings should be id,name,family,formula,aliases,roles,notes"),
				problems()::toString);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "my_garnet,Again,garnet,,,,|id is there twice: my_garnet; remove one of the rows",
			"my garnet,Again,garnet,,,,|id has a blank: my garnet; write lower case words with _ between",
			",Again,garnet,,,,|id is empty; fill it in", "x,X,,,,,|family is empty; fill it in" })
	void aBrokenMaterialIsTold(String row, String problem) throws IOException {
		write("materials.csv", MATERIALS + MY_GARNET + row + "\n");
		assertEquals(List.of("materials.csv:3: " + problem), problems());
		assertEquals("My garnet", found("my_garnet").name());
	}

	@ParameterizedTest
	@CsvSource({ "kohm cm2, is not the one of the library", "mV, contradicts the quantity ASR" })
	void aResistanceInAnotherUnitIsTold(String unit, String problem) throws IOException {
		write("evidence.csv", EVIDENCE + "M001,Li,LLZO,Li|garnet,,,ASR,,,,,12,,,,," + unit
				+ ",single interface,25,,,U,,seed,high\n");
		assertEquals(List.of("evidence.csv:2: unit " + unit + ' ' + problem + "; write the values in ohm cm2"), problems());
		assertEquals(150, registries().evidence().all().size());
	}

	@Test
	void aFileThatIsNoTextIsTold() throws IOException {
		Files.write(folder.resolve("materials.csv"), new byte[] { 'i', 'd', (byte) 0xFF, (byte) 0xFE, 0 });
		assertEquals(1, problems().size());
		assertTrue(problems().get(0).startsWith("materials.csv: The file cannot be read"), problems()::toString);
		write("materials.csv", MATERIALS + "x,\"open,garnet,,,,\n");
		assertEquals(1, problems().size());
		assertTrue(problems().get(0).startsWith("materials.csv: The file cannot be read"), problems()::toString);
	}

	@Test
	void theFolderIsThatOfTheSystemProperty() throws IOException {
		write("materials.csv", MATERIALS + MY_GARNET);
		System.setProperty(FOLDER_PROPERTY, folder.toString());
		assertEquals(1, new UserMaterials().materials().size());
		System.setProperty(FOLDER_PROPERTY, folder.resolve("missing").toString());
		UserMaterials missing = new UserMaterials();
		assertEquals(0, missing.materials().size());
		assertEquals(1, missing.problems().size());
		assertTrue(missing.problems().get(0).contains("There is no such folder; make it, or correct"));
	}

	@Test
	void aFolderThatIsNoPathIsTold() {
		System.setProperty(FOLDER_PROPERTY, "no\0path");
		assertEquals(1, new UserMaterials().problems().size());
		assertEquals(0, new UserEvidence().evidence().size());
	}

	@Test
	void theSameLibraryIsReadOnce() throws IOException {
		write("materials.csv", MATERIALS + MY_GARNET);
		UserMaterials library = new UserMaterials(folder);
		Optional<MaterialRecord> before = library.materials().stream().findFirst();
		write("materials.csv", MATERIALS);
		assertEquals(before, library.materials().stream().findFirst());
		assertFalse(before.isEmpty());
	}

	@Test
	void twoFoldersLieOverTheBuiltInLibraryTheFirstOnTop() throws IOException {
		Path first = Files.createDirectory(folder.resolve("first"));
		Path second = Files.createDirectory(folder.resolve("second"));
		Files.writeString(first.resolve("materials.csv"), MATERIALS + MY_GARNET);
		Files.writeString(second.resolve("materials.csv"),
				MATERIALS + MY_GARNET.replace("My garnet", "Old garnet") + MY_GARNET.replace("my_garnet", "your_garnet"));
		Registries standard = Registries.standard(first, second);
		assertEquals("My garnet", standard.materials().find("my_garnet").orElseThrow().name());
		assertTrue(standard.materials().find("your_garnet").isPresent() && standard.materials().find("llzo").isPresent());
		assertEquals(List.of("user", "user-2", "org.interphase.library"),
				standard.materialLibraries().stream().map(MaterialLibrary::id).toList());
		assertFalse(Registries.standard().materials().find("my_garnet").isPresent());
	}

	@Test
	void aFolderThatIsMissingIsToldByTheRegistries() {
		Registries standard = Registries.standard(folder.resolve("gone"));
		assertTrue(standard.problems().stream().anyMatch(problem -> problem.problem().contains("There is no such folder")),
				standard.problems()::toString);
	}
}
