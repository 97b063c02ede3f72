/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius.internal.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.sirius.common.tools.api.resource.ImageFileFormat;
import org.eclipse.sirius.ui.tools.api.actions.export.SizeTooLargeException;
import org.interphase.model.Stack;
import org.interphase.sirius.DesignSession;
import org.interphase.sirius.DiagramExport;
import org.interphase.sirius.InterphaseViewpoint;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command itself. */
@Command(name = "render", mixinStandardHelpOptions = true, description = "Draws the Sirius diagrams of designs: of each stack, "
		+ "and of each module of cells in series. Needs a display.")
final class RenderDiagrams implements Callable<Integer> {

	private final Path scratch;

	@Spec
	@NonNullByDefault({})
	private CommandSpec spec;

	@Option(names = "--sirius", required = true, description = "Draw with Sirius.")
	private boolean sirius;

	@Option(names = "--svg", description = "Write SVG files instead of PNG.")
	private boolean svg;

	@Option(names = { "-o", "--output" }, paramLabel = "FOLDER", description = "Where to write to; the current folder if left out.")
	private @Nullable Path folder;

	@Parameters(paramLabel = "FILE", arity = "1..*", description = "Design files (.cellstack).")
	private List<Path> files = List.of();

	/**
	 * A command.
	 *
	 * @param scratch a folder for what is not kept
	 */
	RenderDiagrams(Path scratch) {
		this.scratch = scratch;
	}

	@Override
	public Integer call() throws IOException, CoreException, SizeTooLargeException {
		for (Path file : files) {
			if (!Files.isRegularFile(file)) {
				throw new ParameterException(spec.commandLine(), file + " is no file");
			}
		}
		Path wanted = folder;
		Path target = (wanted == null ? Path.of("") : wanted).toAbsolutePath(); //$NON-NLS-1$
		Files.createDirectories(target);
		Set<String> names = new HashSet<>();
		for (int i = 0; i < files.size(); i++) {
			draw(files.get(i), scratch.resolve(i + ".aird"), target, names); //$NON-NLS-1$
		}
		return 0;
	}

	private void draw(Path file, Path representations, Path target, Set<String> names)
			throws CoreException, SizeTooLargeException {
		NullProgressMonitor monitor = new NullProgressMonitor();
		List<URI> designs = List.of(URI.createFileURI(file.toAbsolutePath().toString()));
		try (DesignSession session = DesignSession.open(URI.createFileURI(representations.toString()), designs, monitor)) {
			session.selectViewpoint(monitor);
			drawModules(session);
			new DiagramExport(session.session(), svg ? ImageFileFormat.SVG : ImageFileFormat.PNG)
					.writeTo(target, names, monitor).forEach(spec.commandLine().getOut()::println);
		}
	}

	private static void drawModules(DesignSession session) {
		List<Stack> stacks = session.designs().stream().flatMap(design -> design.getStacks().stream()).toList();
		for (Stack stack : stacks) {
			if (session.description(InterphaseViewpoint.MODULE_DIAGRAM, stack) != null) {
				session.create(InterphaseViewpoint.MODULE_DIAGRAM, stack, "module " + (stacks.indexOf(stack) + 1), //$NON-NLS-1$
						new NullProgressMonitor());
			}
		}
	}
}
