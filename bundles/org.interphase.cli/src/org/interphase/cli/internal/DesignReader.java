/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.interphase.cli.internal.json.DesignJsonException;
import org.interphase.cli.internal.json.DesignJsonReader;
import org.interphase.cli.internal.report.Messages;
import org.interphase.core.exchange.DesignImporter;
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
	private final boolean reproducible;

	private DesignReader(Console console, Registries registries, boolean reproducible) {
		this.console = console;
		this.registries = registries;
		this.reproducible = reproducible;
	}

	/** A reader for reports: parts without an id get the same one in each run. */
	DesignReader(Console console, Registries registries) {
		this(console, registries, true);
	}

	/** A reader for designs that are written again or compared: parts without an id get one that no other part has. */
	static DesignReader withUniqueIds(Console console, Registries registries) {
		return new DesignReader(console, registries, false);
	}

	/** The contributions that it reads with. */
	Registries registries() {
		return registries;
	}

	/** The design of a file: of a design file, or where the ending tells so of the interchange form. */
	InputDesign load(String file) throws BadInputException {
		return load(file, DesignForm.ofFile(file).filter(form -> form == DesignForm.JSON).orElse(DesignForm.CELLSTACK));
	}

	/** The design of a file in the form that its ending tells, the notation too. */
	InputDesign loadAnyForm(String file) throws BadInputException {
		return load(file, DesignForm.ofFile(file).orElse(DesignForm.CELLSTACK));
	}

	/** The design of a file in this form. */
	InputDesign load(String file, DesignForm form) throws BadInputException {
		Path path = console.resolve(file);
		return switch (form) {
		case CELLSTACK -> cellstack(file, path);
		case JSON -> json(file, path);
		case NOTATION -> notation(file, path);
		};
	}

	/** The design of a file in another format. */
	InputDesign load(String file, DesignImporter importer) throws BadInputException {
		Path path = console.resolve(file);
		Design design = new Exchange(registries).read(importer, bytes(file, path), file);
		identify(design, Set.of());
		return new InputDesign(file, path, design, notations(design), Map.of());
	}

	/** The design of a notation. */
	InputDesign parse(String notation) throws BadInputException {
		if (notation.isBlank()) {
			throw new BadInputException(Messages.get("emptyNotation")); //$NON-NLS-1$
		}
		return notation(notation, "--stack"); //$NON-NLS-1$
	}

	private InputDesign notation(String file, Path path) throws BadInputException {
		InputDesign read = notation(new String(bytes(file, path), StandardCharsets.UTF_8).strip(), file);
		return new InputDesign(file, path, read.design(), read.notations(), Map.of());
	}

	private InputDesign notation(String notation, String place) throws BadInputException {
		try {
			Design design = NotationParser.of(registries).parse(notation);
			identify(design, Set.of());
			return new InputDesign(null, null, design, notations(design), Map.of());
		} catch (NotationException e) {
			throw new BadInputException(Messages.get("badNotation", place, e.getMessage()), picture(e), e); //$NON-NLS-1$
		}
	}

	private InputDesign cellstack(String file, Path path) throws BadInputException {
		try {
			Design design = DesignFiles.load(path);
			Map<String, Integer> lines = WrittenIds.in(path);
			identify(design, lines.keySet());
			return new InputDesign(file, path, design, notations(design), lines);
		} catch (DesignFileException e) {
			throw new BadInputException(e.getMessage(), e);
		} catch (IOException e) {
			throw new BadInputException(Messages.get("notReadAgain", file), e); //$NON-NLS-1$
		}
	}

	private InputDesign json(String file, Path path) throws BadInputException {
		try {
			DesignJsonReader.Read read = DesignJsonReader.read(bytes(file, path));
			identify(read.design(), read.ids());
			return new InputDesign(file, path, read.design(), notations(read.design()), Map.of());
		} catch (DesignJsonException e) {
			throw new BadInputException(Messages.get("badJson", path.toString(), String.valueOf(e.getMessage())), e); //$NON-NLS-1$
		}
	}

	private static byte[] bytes(String file, Path path) throws BadInputException {
		try {
			if (!Files.isRegularFile(path)) {
				throw new BadInputException(Messages.get(Files.exists(path) ? "noFile" : "fileMissing", path.toString())); //$NON-NLS-1$ //$NON-NLS-2$
			}
			if (Files.size(path) > DesignFiles.LARGEST_FILE) {
				throw new BadInputException(Messages.get("fileTooLarge", path.toString(), //$NON-NLS-1$
						String.valueOf(DesignFiles.LARGEST_FILE >> 20)));
			}
			return Files.readAllBytes(path);
		} catch (IOException e) {
			throw new BadInputException(Messages.get("notReadAgain", file), e); //$NON-NLS-1$
		}
	}

	private void identify(Design design, Set<String> written) {
		if (reproducible) {
			ReproducibleIds.assign(design, written);
		}
	}

	/** The notation with a caret under the place, below the complaint. */
	private static String picture(NotationException problem) {
		return problem.render().lines().limit(2).map(line -> "  " + line).collect(Collectors.joining("\n")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Stacks in notation; their conditions are reported apart. */
	private List<String> notations(Design design) {
		NotationPrinter printer = new NotationPrinter(registries.materials());
		return design.getStacks().stream().map(stack -> printer.write(stack, null)).toList();
	}
}
