/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Lets the workbench work while a test on the UI thread waits. */
public final class WorkbenchPump {

	private static final Duration LONGEST = Duration.ofMinutes(2);
	private static final Duration PAINTING = Duration.ofMillis(700);

	private WorkbenchPump() {
	}

	public static void waitUntil(String what, BooleanSupplier condition) {
		Display display = Display.getCurrent();
		long end = System.nanoTime() + LONGEST.toNanos();
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > end) {
				fail("waited in vain: " + what);
			}
			if (!display.readAndDispatch()) {
				display.timerExec(20, () -> { // wakes the display
				});
				display.sleep();
			}
		}
	}

	public static void settle() {
		Display display = Display.getCurrent();
		while (display.readAndDispatch()) {
			// until nothing is left to do
		}
	}

	public static void screenshot(Shell shell, String file) {
		long painted = System.nanoTime() + PAINTING.toNanos();
		waitUntil("painted", () -> System.nanoTime() > painted);
		Rectangle bounds = shell.getBounds();
		Image image = new Image(shell.getDisplay(), bounds.width, bounds.height);
		GC gc = new GC(shell.getDisplay());
		gc.copyArea(image, bounds.x, bounds.y);
		gc.dispose();
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { image.getImageData() };
		loader.save(file, SWT.IMAGE_PNG);
		image.dispose();
	}
}
