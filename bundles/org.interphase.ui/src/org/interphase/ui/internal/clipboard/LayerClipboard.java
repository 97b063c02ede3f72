/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.clipboard;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.interphase.core.notation.NotationException;
import org.interphase.core.notation.NotationParser;
import org.interphase.core.notation.NotationPrinter;
import org.interphase.core.registry.Registries;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Design;
import org.interphase.model.Layer;
import org.interphase.model.Stack;

/**
 * Layers and stacks on the clipboard of the desktop. Other programs get the short form as text. As long as that text is on
 * the clipboard, designs of this workbench get everything, with the boundaries between the layers; any other text is read as
 * the short form.
 */
public final class LayerClipboard {

	/** What was copied last, and the text that stands for it. */
	private record Content(Stack stack, boolean whole, String text) {
	}

	private static @Nullable Content latest;

	private LayerClipboard() {
	}

	/** Copies layers of one stack. */
	public static void copy(Collection<? extends Layer> layers) {
		put(FreshCopies.of(layers), false);
	}

	/** Copies a stack with all that it holds. */
	public static void copy(Stack stack) {
		put(FreshCopies.of(stack), true);
	}

	/** A command that pastes layers, with the layers that it will bring; empty if there are none on the clipboard. */
	public record Paste(Command command, List<Layer> layers) {

		/** Copies the list. */
		public Paste {
			layers = List.copyOf(layers);
		}
	}

	/**
	 * Pastes layers into a stack.
	 *
	 * @param index number of layers above the place
	 */
	public static Optional<Paste> pasteInto(EditingDomain domain, Stack stack, int index) {
		Stack source = content();
		if (source == null || source.getLayers().isEmpty()) {
			return Optional.empty();
		}
		List<Layer> layers = List.copyOf(source.getLayers());
		return Optional.of(new Paste(new PasteLayers(domain, stack, index, source), layers));
	}

	/** Pastes a whole stack into a design; empty if no whole stack is on the clipboard. */
	public static Optional<Command> pasteStack(EditingDomain domain, Design design) {
		Content content = latest;
		if (content == null || !content.whole || !content.text.equals(text())) {
			return Optional.empty();
		}
		return Optional.of(AddCommand.create(domain, design, CellstackPackage.Literals.DESIGN__STACKS,
				FreshCopies.of(content.stack)));
	}

	/** A command that puts copies of layers of a stack to another place. */
	public static Command copyTo(EditingDomain domain, Collection<? extends Layer> layers, Stack stack, int index) {
		return new PasteLayers(domain, stack, index, FreshCopies.of(layers));
	}

	/** A command that puts a copy of a stack beside the others of a design. */
	public static Command duplicate(EditingDomain domain, Design design, Stack stack) {
		return AddCommand.create(domain, design, CellstackPackage.Literals.DESIGN__STACKS, FreshCopies.of(stack));
	}

	private static void put(Stack copy, boolean whole) {
		String text = NotationPrinter.print(copy);
		if (text.isEmpty()) {
			return;
		}
		latest = new Content(copy, whole, text);
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}

	/** Layers to paste, in a stack of their own; null if there is nothing of use. */
	private static @Nullable Stack content() {
		String text = text();
		Content content = latest;
		if (content != null && content.text.equals(text)) {
			return FreshCopies.of(content.stack);
		}
		try {
			List<Stack> stacks = NotationParser.of(Registries.standard()).parse(text).getStacks();
			return stacks.isEmpty() ? null : Objects.requireNonNull(stacks.get(0));
		} catch (NotationException exception) {
			// the clipboard holds some other text, which is no fault
			return null;
		}
	}

	private static String text() {
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		Object text = clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		return text instanceof String string ? string : ""; //$NON-NLS-1$
	}
}
