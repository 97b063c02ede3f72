/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.interphase.cli.internal.report.Messages;
import org.interphase.core.exchange.DesignExporter;
import org.interphase.core.exchange.DesignImporter;
import org.interphase.core.registry.Registries;

/**
 * Formats in which designs are read or written: the built-in forms and the contributed formats.
 *
 * @param <F> importers or exporters
 */
final class DesignFormats<F> {

	private final String option;
	private final List<Format<F>> formats = new ArrayList<>();

	/**
	 * A format.
	 *
	 * @param id          what it is called on the command line
	 * @param endings     endings of its files, without the dot, lower case
	 * @param builtIn     the form, if it is built in
	 * @param contributed the importer or exporter otherwise
	 */
	record Format<F>(String id, List<String> endings, Optional<DesignForm> builtIn, Optional<F> contributed) {

		/** How many characters at the end of a file name tell this format; 0 if none. */
		int fit(String file) {
			return endings.stream().filter(ending -> file.endsWith('.' + ending)).mapToInt(String::length).max().orElse(0);
		}
	}

	private DesignFormats(String option) {
		this.option = option;
		for (DesignForm form : DesignForm.values()) {
			formats.add(new Format<>(form.toString(), List.of(form.ending().substring(1)), Optional.of(form), Optional.empty()));
		}
	}

	/** What can be read; chosen by {@code --from}. */
	static DesignFormats<DesignImporter> readable(Registries registries) {
		DesignFormats<DesignImporter> readable = new DesignFormats<>("--from"); //$NON-NLS-1$
		for (DesignImporter importer : registries.importers()) {
			readable.formats.add(new Format<>(importer.id(), importer.endings(), Optional.empty(), Optional.of(importer)));
		}
		return readable;
	}

	/** What can be written; chosen by {@code --to}. */
	static DesignFormats<DesignExporter> writable(Registries registries) {
		DesignFormats<DesignExporter> writable = new DesignFormats<>("--to"); //$NON-NLS-1$
		for (DesignExporter exporter : registries.exporters()) {
			writable.formats.add(new Format<>(exporter.id(), List.of(exporter.ending()), Optional.empty(), Optional.of(exporter)));
		}
		return writable;
	}

	/** The format that is called so; case does not matter. */
	Format<F> ofId(String id) throws BadInputException {
		return formats.stream().filter(format -> format.id().equalsIgnoreCase(id)).findFirst()
				.orElseThrow(() -> new BadInputException(Messages.get("unknownFormat", option, id, ids(formats)))); //$NON-NLS-1$
	}

	/** The format that the ending of a file tells: the longest ending counts, and of equal ones the built-in form. */
	Optional<Format<F>> ofFile(String file) throws BadInputException {
		String name = file.toLowerCase(Locale.ROOT);
		int best = formats.stream().mapToInt(format -> format.fit(name)).max().orElse(0);
		List<Format<F>> fitting = formats.stream().filter(format -> best > 0 && format.fit(name) == best).toList();
		if (fitting.size() > 1 && fitting.get(0).builtIn().isEmpty()) {
			throw new BadInputException(Messages.get("ambiguousEnding", file, option, ids(fitting))); //$NON-NLS-1$
		}
		return fitting.stream().findFirst();
	}

	/** All endings, with their dots. */
	String endings() {
		return String.join(", ", formats.stream().flatMap(format -> format.endings().stream()).map(ending -> '.' + ending) //$NON-NLS-1$
				.distinct().toList());
	}

	private static <F> String ids(List<Format<F>> formats) {
		return String.join(", ", Arrays.asList(formats.stream().map(Format::id).toArray(String[]::new))); //$NON-NLS-1$
	}
}
