/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** Answers dialogs that block until they are answered. */
public final class DialogAnswer {

	private static final int TRY_AGAIN_MS = 50;

	private DialogAnswer() {
	}

	/** Runs an action that waits in a dialog, and presses the button with this text there. */
	public static void press(String button, Runnable action) {
		AtomicBoolean isPressed = new AtomicBoolean();
		whenThere(() -> Stream.of(Display.getCurrent().getShells()).flatMap(shell -> Controls.all(shell, Button.class).stream())
				.filter(found -> found.getText().replace("&", "").equals(button)).findFirst(), found -> {
					isPressed.set(true);
					found.notifyListeners(SWT.Selection, new Event());
				});
		action.run();
		assertTrue(isPressed.get(), button);
	}

	/** Answers the dialog with this title as soon as it is open, while it blocks; it is closed in any case. */
	public static void whenOpen(String title, Consumer<Shell> answer) {
		whenThere(() -> Stream.of(Display.getCurrent().getShells()).filter(shell -> shell.getText().equals(title)).findFirst(), shell -> {
			try {
				answer.accept(shell);
			} finally {
				shell.dispose();
			}
		});
	}

	private static <T> void whenThere(Supplier<Optional<T>> search, Consumer<T> action) {
		Display.getCurrent().timerExec(TRY_AGAIN_MS,
				() -> search.get().ifPresentOrElse(action, () -> whenThere(search, action)));
	}
}
