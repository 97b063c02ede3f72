/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.command.CliCommand;
import org.interphase.core.registry.Registries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ContributedCommandsTest {

	@TempDir
	Path directory = Path.of("");

	private String out = "";
	private String err = "";

	/** Greets, and counts how often one instance is used. */
	@Command(name = "greet", description = "Greets by 100 %%.", footer = "  interphase greet you")
	public static class Greet implements CliCommand {

		private int calls;

		@Spec
		private @Nullable CommandSpec spec;

		@Parameters(paramLabel = "NAME", description = "Whom.")
		private Path name = Path.of("");

		@Option(names = "--format", description = "How.")
		private String format = "plain";

		@Override
		public Integer call() {
			calls++;
			CommandSpec own = spec;
			if (own == null) {
				throw new IllegalStateException();
			}
			if (format.equals("odd")) {
				throw new ParameterException(own.commandLine(), "--format: odd is none");
			}
			own.commandLine().getOut().print(calls + " " + name);
			return Integer.valueOf(calls);
		}
	}

	/** Bears the name of a built-in command. */
	@Command(name = "assess")
	public static class Usurper implements CliCommand {

		@Override
		public Integer call() {
			return Integer.valueOf(9);
		}
	}

	/** Has no name. */
	@Command
	public static class Nameless implements CliCommand {

		@Override
		public Integer call() {
			return Integer.valueOf(9);
		}
	}

	/** Defines an option that all commands have. */
	@Command(name = "clash")
	public static class Clash extends Usurper {

		@Option(names = "--trace")
		boolean traced;
	}

	/** Can be made once only. */
	@Command(name = "broken")
	public static class Broken extends Usurper {

		static boolean works = true;

		/** Fails on the command line. */
		public Broken() {
			if (!works) {
				throw new IllegalStateException("no valve");
			}
		}
	}

	/** Throws. */
	@Command(name = "burst", description = "Bursts.")
	public static class Burst implements CliCommand {

		@Option(names = "--hard")
		boolean hard;

		@Override
		public Integer call() throws Exception {
			if (hard) {
				throw new NoClassDefFoundError("org/acme/Gone");
			}
			throw new Exception("boiler\npressure");
		}
	}

	private int run(List<CliCommand> commands, String... args) {
		Registries.Builder builder = new Registries.Builder();
		commands.forEach(builder::add);
		Registries registries = builder.build();
		ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
		ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
		int exitCode = new CommandRunner(new Console(new PrintStream(outBytes, true, StandardCharsets.UTF_8),
				new PrintStream(errBytes, true, StandardCharsets.UTF_8), directory), () -> registries).run(args);
		out = outBytes.toString(StandardCharsets.UTF_8);
		err = errBytes.toString(StandardCharsets.UTF_8);
		return exitCode;
	}

	@Test
	void eachRunHasAFreshInstanceAndPathsStartWhereTheUserIs() {
		List<CliCommand> commands = List.of(new Greet());
		for (int i = 0; i < 2; i++) {
			assertEquals(1, run(commands, "greet", "you"), err);
			assertEquals("1 " + directory.resolve("you"), out);
			assertEquals("", err);
		}
	}

	@Test
	void helpListsThemWithTheirProvider() {
		String provider = new Registries.Builder().add(new Greet()).build().contributions().get(0).provider();
		assertEquals(0, run(List.of(new Greet()), "help"), err);
		assertTrue(out.replaceAll("\\s+", " ").contains("greet Greets by 100 %. (" + provider + ")"), out);
		assertEquals(0, run(List.of(new Greet()), "help", "greet"));
		assertTrue(out.contains("How.") && !out.contains("text, json"), out);
		assertTrue(out.contains("--trace") && out.contains("Shows where a failure came from."), out);
		assertTrue(out.contains("Examples:") && out.contains("Exit codes:") && out.contains("1   something was found"), out);
	}

	@Test
	void badUsageIsRefused() {
		assertEquals(2, run(List.of(new Greet()), "greet"));
		assertTrue(err.contains("NAME") && err.contains("interphase help greet"), err);
		assertEquals(2, run(List.of(new Greet()), "greet", "you", "--format", "odd"));
		assertTrue(err.startsWith("interphase: --format: odd is none") && err.lines().count() == 1, err);
	}

	@Test
	void whatCannotBeUsedIsToldAndBreaksNothing() {
		Broken.works = true;
		List<CliCommand> commands = new ArrayList<>(
				List.of(new Usurper(), new Nameless(), new Clash(), new Broken(), new Greet()));
		Broken.works = false;
		assertEquals(1, run(commands, "greet", "you"), err);
		assertEquals(4, err.lines().count(), err);
		assertTrue(err.contains("\"assess\" of " + Usurper.class.getName()), err);
		assertTrue(err.contains(Nameless.class.getName()) && err.contains("no name"), err);
		assertTrue(err.contains(Clash.class.getName()) && err.contains("--trace"), err);
		assertTrue(err.contains(Broken.class.getName()) && err.contains("no valve"), err);
		assertEquals(2, run(commands, "assess"));
		assertTrue(err.contains("FILE"), err);
		assertEquals(2, run(commands, "broken"));
	}

	@Test
	void aFailureBearsTheNameOfTheCommand() {
		assertEquals(3, run(List.of(new Burst()), "burst"));
		assertEquals(1, err.lines().count(), err);
		assertTrue(err.contains("the command \"burst\" (") && err.contains("Exception: boiler pressure"), err);
		assertEquals(3, run(List.of(new Burst()), "burst", "--hard"));
		assertTrue(err.contains("\"burst\"") && err.contains("org/acme/Gone"), err);
		assertEquals(3, run(List.of(new Burst()), "burst", "--trace"));
		assertTrue(err.contains("at " + Burst.class.getName()), err);
		assertFalse(out.contains("boiler"));
	}
}
