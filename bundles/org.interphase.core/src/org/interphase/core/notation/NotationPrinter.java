/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.notation;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.internal.notation.StackWriter;
import org.interphase.core.material.MaterialLookup;
import org.interphase.core.registry.Registries;
import org.interphase.model.Conditions;
import org.interphase.model.Stack;

/**
 * Writes a stack in the short form that {@link NotationParser} reads. What the short form cannot say - areas, grain sizes,
 * measurements, fractions of only some phases - is left out; so it is a way to show and to exchange a stack, not to store it.
 */
public final class NotationPrinter {

	private final StackWriter writer;

	/** With the materials, which tell whether the name of a layer can be read again; else its material is written. */
	public NotationPrinter(MaterialLookup materials) {
		writer = new StackWriter(materials);
	}

	/** The text of a stack without conditions, with the materials of the installed bundles. */
	public static String print(Stack stack) {
		return print(stack, null);
	}

	/** The text of a stack under conditions, if any, with the materials of the installed bundles. */
	public static String print(Stack stack, @Nullable Conditions conditions) {
		return new NotationPrinter(Registries.standard().materials()).write(stack, conditions);
	}

	/**
	 * The text of a stack.
	 *
	 * @param conditions null for none
	 * @return one line; all numbers in full
	 */
	public String write(Stack stack, @Nullable Conditions conditions) {
		return writer.write(stack, conditions);
	}
}
