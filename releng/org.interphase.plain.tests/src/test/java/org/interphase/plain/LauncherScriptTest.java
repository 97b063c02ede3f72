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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script that starts the product: which arguments open the workbench, and which are a command. Java is a stand-in. */
@EnabledOnOs({ OS.LINUX, OS.MAC })
class LauncherScriptTest {

	private static final Path SCRIPT = Path.of("../../features/org.interphase.rcp.feature/rootfiles/unix/interphase");
	private static final String COMMANDS = "org.interphase.cli.app";

	@TempDir
	Path home;

	@BeforeEach
	void productWithAStandInForJava() throws IOException {
		Files.copy(SCRIPT, home.resolve("interphase"));
		for (String file : List.of("plugins/org.eclipse.equinox.launcher_1.jar", "plugins/org.eclipse.osgi_1.jar",
				"plugins/org.eclipse.equinox.simpleconfigurator_1.jar",
				"configuration/org.eclipse.equinox.simpleconfigurator/bundles.info")) {
			Files.createDirectories(home.resolve(file).getParent());
			Files.createFile(home.resolve(file));
		}
		Path java = Files.createDirectories(home.resolve("java/bin")).resolve("java");
		Files.writeString(java, "#!/bin/bash\nprintf '%s\\n' \"$@\"\n");
		Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
		Files.writeString(home.resolve("java/release"), "JAVA_VERSION=\"21.0.1\"\n");
	}

	@Test
	void designsOpenTheWorkbench() throws Exception {
		List<String> words = javaArguments(":0", "my cell.cellstack", "../other.cellstack");
		assertFalse(words.contains(COMMANDS), words.toString());
		assertEquals(List.of("my cell.cellstack", "../other.cellstack"), words.subList(words.size() - 2, words.size()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "-data", "-nl", "--launcher.openFile" })
	void optionsOfThePlatformOpenTheWorkbench(String option) throws Exception {
		List<String> words = javaArguments(":0", option, "value", "cell.cellstack");
		assertFalse(words.contains(COMMANDS), words.toString());
		assertEquals(List.of(option, "value", "cell.cellstack"), words.subList(words.size() - 3, words.size()));
	}

	@Test
	void noArgumentOpensTheWorkbench() throws Exception {
		assertFalse(javaArguments(":0").contains(COMMANDS));
	}

	@ParameterizedTest
	@ValueSource(strings = { "assess", "nonsense", "--help", "-V" })
	void otherWordsAreCommands(String word) throws Exception {
		List<String> words = javaArguments("", word, "cell.cellstack");
		assertTrue(words.contains(COMMANDS), words.toString());
		assertEquals(List.of(word, "cell.cellstack"), words.subList(words.size() - 2, words.size()));
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void workbenchNeedsADisplayAndSaysSo() throws Exception {
		Process process = start("", "cell.cellstack");
		String complaint = text(process.getErrorStream());
		assertEquals(3, process.waitFor(), complaint);
		assertTrue(complaint.startsWith("interphase: the workbench needs a display"), complaint);
	}

	private List<String> javaArguments(String display, String... arguments) throws Exception {
		Process process = start(display, arguments);
		String said = text(process.getInputStream());
		assertEquals(0, process.waitFor(), text(process.getErrorStream()));
		return said.lines().toList();
	}

	private Process start(String display, String... arguments) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(
				Stream.concat(Stream.of("bash", home.resolve("interphase").toString()), Stream.of(arguments)).toList());
		builder.environment().put("JAVA_HOME", home.resolve("java").toString());
		builder.environment().put("DISPLAY", display);
		builder.environment().remove("WAYLAND_DISPLAY");
		return builder.start();
	}

	private static String text(InputStream stream) throws IOException {
		return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
	}
}
