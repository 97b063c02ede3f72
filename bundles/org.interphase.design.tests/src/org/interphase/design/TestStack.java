/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.design;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.interphase.core.notation.NotationException;
import org.interphase.core.notation.NotationParser;
import org.interphase.core.notation.NotationPrinter;
import org.interphase.core.registry.Registries;
import org.interphase.model.Boundary;
import org.interphase.model.Design;
import org.interphase.model.Layer;
import org.interphase.model.Stack;

/** A design with one stack, and tools run on it as Sirius runs them: all that a tool does is recorded as one step. */
public final class TestStack {

	/** A cell with a treated boundary that carries findings. */
	public static final String GARNET = "Cu 10 um | Li 50 um | LLZO 500 um [polished] | LFP 60 um | Al 15 um @ 25 C";
	/** A cell whose electrolyte lithium reduces. */
	public static final String REDUCED = "Li 50 um | LATP 300 um | LFP 60 um @ 25 C";
	/** Two cells in series. */
	public static final String MODULE = "Li 50 um | LLZO 500 um | LFP 60 um | SS 10 um | Li 50 um | LLZO 500 um | LFP 60 um";

	private final BasicCommandStack commands = new BasicCommandStack();
	private final Design design;

	/** The design that a notation says. */
	public TestStack(String notation) {
		try {
			design = NotationParser.of(Registries.standard()).parse(notation);
		} catch (NotationException e) {
			throw new IllegalArgumentException(e.render(), e);
		}
	}

	/** The design. */
	public Design design() {
		return design;
	}

	/** Its stack. */
	public Stack stack() {
		return design.getStacks().get(0);
	}

	/** A layer by its place. */
	public Layer layer(int index) {
		return stack().getLayers().get(index);
	}

	/** A boundary by its place. */
	public Boundary boundary(int index) {
		return stack().getBoundaries().get(index);
	}

	/** The stack in short, without thicknesses it does not have. */
	public String notation() {
		return NotationPrinter.print(stack());
	}

	/** Runs a tool, and undoes and redoes it. It must change the design, and undo must restore it. */
	public void tool(Runnable tool) {
		Design before = EcoreUtil.copy(design);
		ChangeCommand step = recorded(tool);
		commands.execute(step);
		Design after = EcoreUtil.copy(design);
		assertFalse(EcoreUtil.equals(before, after), "the tool does something");
		assertSame(step, commands.getUndoCommand(), "the tool is one step");
		commands.undo();
		assertTrue(EcoreUtil.equals(before, design), () -> "undo restores the design: " + notation());
		commands.redo();
		assertTrue(EcoreUtil.equals(after, design), () -> "redo restores the edit: " + notation());
	}

	private ChangeCommand recorded(Runnable tool) {
		return new ChangeCommand(design) {

			@Override
			protected void doExecute() {
				tool.run();
			}
		};
	}
}
