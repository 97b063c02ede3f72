/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.kit.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.command.CliCommand;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Writes the project of a plug-in. Nothing is written unless all of it can be. */
@Command(name = "new-plugin", description = "Writes a project of a plug-in that builds and tests green at once.", footer = "  interphase new-plugin acme --id org.acme.cells --with rule,estimator")
public final class NewPluginCommand implements CliCommand {

	private static final int FAILURE = 3;
	/** Says by itself what is missing when a build cannot find it. */
	private static final String NO_SITE = "file:/set/interphase.p2/to/the/update/site/of/Interphase"; //$NON-NLS-1$

	@Spec
	private @Nullable CommandSpec spec;

	@Parameters(paramLabel = "DIR", description = "Folder of the project: a new or an empty one.")
	private Path folder = Path.of(""); //$NON-NLS-1$

	@Option(names = "--id", required = true, paramLabel = "ID", description = "Id of the plug-in and name of its package, e.g. org.acme.cells.")
	private String id = ""; //$NON-NLS-1$

	@Option(names = "--with", split = ",", paramLabel = "PART", converter = PartName.class, defaultValue = "rule", description = "What it contributes, separated by commas: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
	private List<Part> parts = List.of();

	@Option(names = "--site", paramLabel = "URL", defaultValue = NO_SITE, description = "Address of the update site of Interphase; else each build names it with -Dinterphase.p2=URL.")
	private String site = NO_SITE;

	@Override
	public Integer call() {
		CommandSpec own = spec;
		if (own == null) {
			throw new IllegalStateException();
		}
		CommandLine line = own.commandLine();
		refuse(line, PluginId.problem(id));
		try {
			ProjectFolder project = new ProjectFolder(folder);
			refuse(line, project.problem());
			Map<String, String> files = new PluginProject(id, parts, site).files();
			project.write(files);
			line.getOut().println(files.size() + " files in " + folder + ". Next: \"mvn verify" //$NON-NLS-1$ //$NON-NLS-2$
					+ (site.equals(NO_SITE) ? " -Dinterphase.p2=URL" : "") + "\" there; README.md says more."); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			return Integer.valueOf(0);
		} catch (IOException e) {
			line.getErr().println("interphase: '" + folder + "' cannot be written: " + e); //$NON-NLS-1$ //$NON-NLS-2$
			return Integer.valueOf(FAILURE);
		}
	}

	/** Reads names of parts. */
	static final class PartName implements ITypeConverter<Part> {

		@Override
		public Part convert(@Nullable String name) {
			try {
				return Part.ofName(String.valueOf(name));
			} catch (IllegalArgumentException e) {
				throw new TypeConversionException(e.getMessage());
			}
		}
	}

	/** Makes the exit code 2. */
	private static void refuse(CommandLine line, Optional<String> problem) {
		if (problem.isPresent()) {
			throw new ParameterException(line, problem.get());
		}
	}
}
