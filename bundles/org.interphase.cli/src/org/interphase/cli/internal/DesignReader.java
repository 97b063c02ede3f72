/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.interphase.cli.internal.report.Messages;
import org.interphase.core.io.DesignFileException;
import org.interphase.core.io.DesignFiles;
import org.interphase.core.notation.NotationException;
import org.interphase.core.notation.NotationParser;
import org.interphase.core.notation.NotationPrinter;
import org.interphase.core.registry.Registries;
import org.interphase.model.Design;

/** Reads designs from files and from notation. */
final class DesignReader {

	private final Console console;
	private final Registries registries;

	DesignReader(Console console, Registries registries) {
		this.console = console;
		this.registries = registries;
	}

	/** The design of a file. */
	InputDesign load(String file) throws BadInputException {
		Path path = console.resolve(file);
		try {
			Design design = DesignFiles.load(path);
			ReproducibleIds.assign(design, WrittenIds.in(path));
			return new InputDesign(file, path, design, notations(design));
		} catch (DesignFileException e) {
			throw new BadInputException(e.getMessage(), e);
		} catch (IOException e) {
			throw new BadInputException(Messages.get("notReadAgain", file), e); //$NON-NLS-1$
		}
	}

	/** The design of a notation. */
	InputDesign parse(String notation) throws BadInputException {
		if (notation.isBlank()) {
			throw new BadInputException(Messages.get("emptyNotation")); //$NON-NLS-1$
		}
		try {
			Design design = NotationParser.of(registries).parse(notation);
			ReproducibleIds.assign(design, Set.of());
			return new InputDesign(null, null, design, notations(design));
		} catch (NotationException e) {
			throw new BadInputException(Messages.get("badNotation", e.getMessage()), picture(e), e); //$NON-NLS-1$
		}
	}

	/** The notation with a caret under the place, below the complaint. */
	private static String picture(NotationException problem) {
		return problem.render().lines().limit(2).map(line -> "  " + line).collect(Collectors.joining("\n")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Stacks in notation; their conditions are reported apart. */
	private List<String> notations(Design design) {
		NotationPrinter printer = new NotationPrinter(registries.materials());
		return design.getStacks().stream().map(stack -> printer.print(stack, null)).toList();
	}
}
