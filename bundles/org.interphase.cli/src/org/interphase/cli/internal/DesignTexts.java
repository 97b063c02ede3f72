/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.interphase.cli.internal.json.DesignJsonWriter;
import org.interphase.cli.internal.report.Messages;
import org.interphase.core.compare.AttributeChange;
import org.interphase.core.compare.DesignComparison;
import org.interphase.core.compare.PartComparison;
import org.interphase.core.compare.StackComparison;
import org.interphase.core.io.DesignFiles;
import org.interphase.core.notation.NotationException;
import org.interphase.core.notation.NotationParser;
import org.interphase.core.notation.NotationPrinter;
import org.interphase.core.registry.Registries;
import org.interphase.model.Design;
import org.interphase.model.Stack;

/** Writes designs in all forms. */
final class DesignTexts {

	private final Registries registries;

	DesignTexts(Registries registries) {
		this.registries = registries;
	}

	/** The text of a design in a form. */
	String write(InputDesign input, DesignForm form) throws BadInputException {
		return switch (form) {
		case CELLSTACK -> cellstack(input);
		case JSON -> DesignJsonWriter.render(input.design());
		case NOTATION -> notation(input);
		};
	}

	/** What the notation cannot say of a design, in words; empty if it says all but names. */
	List<String> leftOut(Design design) {
		List<String> left = new ArrayList<>();
		try {
			for (Stack stack : design.getStacks()) {
				Design again = NotationParser.of(registries)
						.parse(new NotationPrinter(registries.materials()).write(stack, design.getConditions()));
				DesignComparison comparison = DesignComparison.of(design, again);
				comparison.changes().forEach(change -> add(left, "", change)); //$NON-NLS-1$
				comparison.stacks().stream().filter(StackComparison::isKept).forEach(kept -> add(left, kept));
			}
		} catch (NotationException e) {
			left.add(e.getMessage());
		}
		return left.stream().distinct().toList();
	}

	private static void add(List<String> left, StackComparison stack) {
		stack.changes().forEach(change -> add(left, "", change)); //$NON-NLS-1$
		for (PartComparison part : stack.layers()) {
			part.changes().forEach(change -> add(left, part.labelBefore() + ": ", change)); //$NON-NLS-1$
		}
		for (PartComparison part : stack.boundaries()) {
			part.changes().forEach(change -> add(left, part.labelBefore() + ": ", change)); //$NON-NLS-1$
		}
	}

	private static void add(List<String> left, String place, AttributeChange change) {
		if (!change.name().equals("name") && !change.before().isEmpty()) { //$NON-NLS-1$
			left.add(place + change.name());
		}
	}

	private static String cellstack(InputDesign input) throws BadInputException {
		try {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			DesignFiles.write(input.design(), bytes, input.label());
			return bytes.toString(StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new BadInputException(String.valueOf(e.getMessage()), e);
		}
	}

	private String notation(InputDesign input) throws BadInputException {
		if (input.design().getStacks().isEmpty()) {
			throw new BadInputException(Messages.get("noStack", input.label())); //$NON-NLS-1$
		}
		NotationPrinter printer = new NotationPrinter(registries.materials());
		StringBuilder text = new StringBuilder();
		for (Stack stack : input.design().getStacks()) {
			text.append(printer.write(stack, input.design().getConditions())).append('\n');
		}
		return text.toString();
	}
}
