/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius.internal.render;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

import picocli.CommandLine;

/** Draws the diagrams of designs with Sirius: {@code interphase render --sirius}. It needs a display. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
public final class RenderApplication implements IApplication {

	private static final int FAILED = 3;

	@Override
	public Object start(IApplicationContext context) throws IOException {
		// the launcher shows no dialog for exit codes other than 0
		System.setProperty(IApplicationContext.EXIT_DATA_PROPERTY, ""); //$NON-NLS-1$
		Path scratch = Files.createTempDirectory("interphase-sirius"); //$NON-NLS-1$
		Display display = PlatformUI.createDisplay();
		try {
			useWorkspace(scratch.resolve("workspace")); //$NON-NLS-1$
			AutomaticSaving.switchOff();
			String[] args = context.getArguments().get(IApplicationContext.APPLICATION_ARGS) instanceof String[] given
					? given : new String[0];
			// parts of Sirius ask for the workbench; it runs without a window and ends with the command
			CommandAdvisor advisor = new CommandAdvisor(() -> run(scratch, args));
			PlatformUI.createAndRunWorkbench(display, advisor);
			return advisor.code();
		} finally {
			display.dispose();
			delete(scratch);
		}
	}

	@Override
	public void stop() {
		// ends by itself
	}

	/** Sirius wants a workspace; a run leaves none behind. */
	private static void useWorkspace(Path folder) throws IOException {
		Location location = Platform.getInstanceLocation();
		if (location != null && !location.isSet()) {
			location.set(folder.toUri().toURL(), false);
		}
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
		} catch (UncheckedIOException e) {
			// what the platform removes at the same time
			folder.toFile().deleteOnExit();
		}
	}

	private static int run(Path scratch, String... args) {
		PrintWriter out = new PrintWriter(System.out, true);
		PrintWriter err = new PrintWriter(System.err, true);
		return new CommandLine(new InterphaseCommand()).addSubcommand(new RenderDiagrams(scratch)).setOut(out).setErr(err)
				.setExecutionExceptionHandler((failure, line, parsed) -> {
					err.println(FailureText.of(failure));
					return FAILED;
				}).execute(args);
	}

	/** What the command belongs to. */
	@CommandLine.Command(name = "interphase")
	private static final class InterphaseCommand {
		// holds the command
	}
}
