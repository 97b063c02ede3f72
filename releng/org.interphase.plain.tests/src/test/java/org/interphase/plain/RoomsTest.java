/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

/** Who may depend on whom. */
class RoomsTest {

	/** Our own bundles that a bundle may require. */
	private static final Map<String, Set<String>> MAY_REQUIRE = Map.ofEntries(Map.entry("model", Set.of()),
			Map.entry("model.edit", Set.of("model")), //
			Map.entry("core", Set.of("model", "model.edit")), //
			Map.entry("physics", Set.of("model", "core")), //
			Map.entry("rules", Set.of("model", "core")), //
			Map.entry("library", Set.of("model", "core")), //
			Map.entry("exchange", Set.of("model", "core")), //
			Map.entry("scene", Set.of("model", "core")), //
			Map.entry("report", Set.of("model", "core", "scene")), //
			Map.entry("cli", Set.of("model", "core", "scene", "report")), //
			Map.entry("design", Set.of("model", "model.edit", "core", "scene")), //
			Map.entry("help", Set.of()), //
			Map.entry("scripts", Set.of("core")), //
			Map.entry("kit", Set.of("core")), //
			Map.entry("ui", Set.of("model", "model.edit", "core", "scene", "report", "cli")), //
			Map.entry("ui.charts", Set.of("model", "model.edit", "core", "scene", "ui")));

	private static final String PREFIX = "org.interphase.";

	static Stream<String> bundles() throws IOException {
		try (Stream<Path> folders = Files.list(bundlesFolder())) {
			return folders.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF")))
					.map(folder -> folder.getFileName().toString()).filter(name -> !name.endsWith(".tests")).sorted()
					.toList().stream();
		}
	}

	@Test
	void allRoomsAreListed() throws IOException {
		assertEquals(new TreeSet<>(MAY_REQUIRE.keySet()),
				bundles().map(name -> name.substring(PREFIX.length())).collect(Collectors.toCollection(TreeSet::new)));
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void aBundleRequiresOnlyWhatItMay(String bundle) throws IOException {
		Set<String> allowed = MAY_REQUIRE.get(bundle.substring(PREFIX.length()));
		for (String required : required(bundle)) {
			if (required.startsWith(PREFIX)) {
				assertTrue(allowed.contains(required.substring(PREFIX.length())), bundle + " requires " + required);
			}
		}
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void headlessNeverNeedsTheUserInterface(String bundle) throws IOException {
		if (bundle.equals("org.interphase.ui") || bundle.startsWith("org.interphase.ui.")) {
			return;
		}
		for (String required : required(bundle)) {
			assertFalse(required.matches("org\\.eclipse\\.(ui|swt|jface|core\\.resources)(\\..*)?"),
					bundle + " requires " + required);
		}
	}

	@Test
	void coreNeedsNoOsgi() throws IOException {
		JavaClasses core = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
				.importPackages("org.interphase.core", "org.interphase.physics", "org.interphase.rules",
						"org.interphase.library", "org.interphase.exchange", "org.interphase.scene", "org.interphase.report");
		assertTrue(core.size() > 100, "classes are found");
		ArchRuleDefinition.noClasses().should().dependOnClassesThat()
				.resideInAnyPackage("org.osgi..", "org.eclipse.swt..", "org.eclipse.ui..")
				.because("these bundles run in plain Java without a display").check(core);
		ArchRuleDefinition.noClasses().that().haveSimpleNameNotStartingWith("Png").should().dependOnClassesThat()
				.resideInAnyPackage("java.awt..")
				.because("only the writer of pixel pictures needs Java2D, and that without a display").check(core);
		ArchRuleDefinition.noClasses().that().resideOutsideOfPackage("org.interphase.core.internal.registry..")
				.should().dependOnClassesThat().resideInAnyPackage("org.eclipse.core..")
				.because("the extension registry is one loader among others").check(core);
	}

	@Test
	void internalsStayAtHome() {
		JavaClasses all = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
				.importPackages("org.interphase");
		for (String room : List.of("core", "physics", "rules", "library", "exchange", "scene", "report", "cli")) {
			ArchRuleDefinition.noClasses().that().resideOutsideOfPackage("org.interphase." + room + "..").should()
					.dependOnClassesThat().resideInAPackage("org.interphase." + room + ".internal..")
					.allowEmptyShould(true).check(all);
		}
	}

	private static List<String> required(String bundle) throws IOException {
		try (InputStream in = Files.newInputStream(bundlesFolder().resolve(bundle).resolve("META-INF/MANIFEST.MF"))) {
			String header = new Manifest(in).getMainAttributes().getValue("Require-Bundle");
			return header == null ? List.of()
					: Arrays.stream(header.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"))
							.map(entry -> entry.split(";")[0].trim()).toList();
		}
	}

	private static Path bundlesFolder() {
		return Path.of("../../bundles").toAbsolutePath().normalize();
	}
}
