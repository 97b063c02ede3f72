/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class InterphaseApplicationTest {

	private static final String LAUNCHER = "eclipse.launcher";

	private final PrintStream before = System.err;
	private final @Nullable String launcher = System.getProperty(LAUNCHER);
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@AfterEach
	void restore() {
		System.setErr(before);
		System.clearProperty("interphase.cwd");
		System.clearProperty(IApplicationContext.EXIT_DATA_PROPERTY);
		String executable = launcher;
		if (executable == null) {
			System.clearProperty(LAUNCHER);
		} else {
			System.setProperty(LAUNCHER, executable);
		}
	}

	private Object start(Map<String, Object> arguments) {
		System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
		IApplicationContext context = (IApplicationContext) Proxy.newProxyInstance(getClass().getClassLoader(),
				new Class<?>[] { IApplicationContext.class }, (proxy, method, args) -> arguments);
		return new InterphaseApplication().start(context);
	}

	@Test
	void theResultIsTheExitCodeAndNoDialogIsShown() {
		System.setProperty(LAUNCHER, "interphase");
		Object result = start(Map.of(IApplicationContext.APPLICATION_ARGS, new String[] { "assess", "--nonsense" }));
		assertEquals(Integer.valueOf(2), result);
		assertEquals("", System.getProperty(IApplicationContext.EXIT_DATA_PROPERTY));
		assertTrue(err.toString(StandardCharsets.UTF_8).contains("--nonsense"), err.toString(StandardCharsets.UTF_8));
	}

	@Test
	void withoutADialogToKeepAwayNothingIsPrintedBehindTheResult() {
		System.clearProperty(LAUNCHER);
		start(Map.of(IApplicationContext.APPLICATION_ARGS, new String[] { "assess", "--nonsense" }));
		assertNull(System.getProperty(IApplicationContext.EXIT_DATA_PROPERTY));
	}

	@Test
	void withoutArgumentsThereIsNoCommand() {
		assertEquals(Integer.valueOf(2), start(Map.of()));
	}

	@Test
	void pathsStartWhereTheCallerIs(@TempDir Path directory) {
		System.setProperty("interphase.cwd", directory.toString());
		start(Map.of(IApplicationContext.APPLICATION_ARGS, new String[] { "assess", "nowhere.cellstack" }));
		String path = directory.resolve("nowhere.cellstack").toString();
		assertTrue(err.toString(StandardCharsets.UTF_8).contains(path), err.toString(StandardCharsets.UTF_8));
	}
}
