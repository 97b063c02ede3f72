/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.screenshots;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** Waits until the workbench has come to rest, and saves what is seen of a control as PNG. */
final class Camera {

	private static final long LONGEST_NS = 120_000_000_000L;
	private static final long PAINTING_NS = 1_200_000_000L;

	private final Display display;
	private final Path folder;

	Camera(Display display, Path folder) {
		this.display = display;
		this.folder = folder;
	}

	/** Lets the workbench work until something is so. */
	void await(String what, BooleanSupplier condition) {
		long end = System.nanoTime() + LONGEST_NS;
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > end) {
				throw new IllegalStateException("Waited in vain: " + what);
			}
			if (!display.readAndDispatch()) {
				display.timerExec(20, () -> { // wakes the display
				});
				display.sleep();
			}
		}
	}

	/** Lets the workbench paint. */
	void settle() {
		long painted = System.nanoTime() + PAINTING_NS;
		await("painted", () -> System.nanoTime() > painted);
	}

	/** Takes a picture of a control. */
	void shoot(String name, Control control) {
		settle();
		Point corner = control.toDisplay(0, 0);
		Point size = control.getSize();
		shoot(name, new Rectangle(corner.x, corner.y, size.x, size.y));
	}

	/** Takes a picture of a part of the screen. */
	void shoot(String name, Rectangle area) {
		settle();
		Image image = new Image(display, area.width, area.height);
		GC gc = new GC(display);
		gc.copyArea(image, area.x, area.y);
		gc.dispose();
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { image.getImageData() };
		loader.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
		image.dispose();
	}
}
