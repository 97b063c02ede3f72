/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.notation;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.notation.NotationException;
import org.interphase.core.notation.NotationParser;
import org.interphase.core.notation.NotationPrinter;
import org.interphase.core.registry.Registries;
import org.interphase.model.Design;
import org.interphase.model.Stack;

/** A stack of a design as text, and texts as edits of it. */
public final class StackNotation {

	/** A stack of more layers is not shown as text: nobody reads or types it. */
	public static final int MOST_LAYERS = 200;

	private final Design design;
	private final Stack stack;
	private final NotationParser parser = NotationParser.of(Registries.standard());

	/** The text of one stack of a design. */
	public StackNotation(Design design, Stack stack) {
		this.design = design;
		this.stack = stack;
	}

	/** The stack. */
	public Stack stack() {
		return stack;
	}

	/** The text of the stack as it is now; empty if it is too long for a line. */
	public Optional<String> text() {
		return stack.getLayers().size() > MOST_LAYERS ? Optional.empty()
				: Optional.of(NotationPrinter.print(stack, design.getConditions()));
	}

	/** What is wrong with a text; empty: nothing. */
	public Optional<NotationException> problem(String text) {
		try {
			parser.parse(text);
			return Optional.empty();
		} catch (NotationException exception) {
			return Optional.of(exception);
		}
	}

	/**
	 * One command that makes the stack what a text says.
	 *
	 * @throws NotationException if the text is no stack
	 */
	public Command edit(EditingDomain domain, String text) throws NotationException {
		Design typed = parser.parse(text);
		Design former = readBack();
		return former == null ? new NotationEdit(domain, design, stack, alone(), typed, false)
				: new NotationEdit(domain, design, stack, former, typed, true);
	}

	/** What the present text says; null if it cannot be read back, as with a layer whose material is not known. */
	private @Nullable Design readBack() {
		try {
			Design former = parser.parse(text().orElse("")); //$NON-NLS-1$
			boolean isWhole = former.getStacks().get(0).getLayers().size() == stack.getLayers().size();
			return isWhole ? former : null;
		} catch (NotationException exception) {
			return null;
		}
	}

	/** A copy of the design with this stack only. */
	private Design alone() {
		Design copy = EcoreUtil.copy(design);
		copy.getStacks().removeIf(other -> !String.valueOf(other.getId()).equals(stack.getId()));
		return copy;
	}
}
