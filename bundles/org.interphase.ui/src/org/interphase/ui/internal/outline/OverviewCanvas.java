/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.outline;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.interphase.scene.Bounds;
import org.interphase.scene.Overview;
import org.interphase.scene.Scene;
import org.interphase.scene.ScenePlan;
import org.interphase.ui.internal.editor.StackCanvas;

/** Paints a whole drawing in small; a click or drag goes to that part of it, arrow keys scroll. */
final class OverviewCanvas extends Canvas {

	private final StackCanvas canvas;
	private @Nullable Overview overview;
	private @Nullable ScenePlan drawn;
	private Bounds seen = new Bounds(0, 0, 0, 0);

	OverviewCanvas(Composite parent, StackCanvas canvas) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		this.canvas = canvas;
		addListener(SWT.Paint, this::paint);
		addListener(SWT.Resize, event -> drawn = null);
		addListener(SWT.MouseDown, this::go);
		addListener(SWT.MouseMove, event -> {
			if ((event.stateMask & SWT.BUTTON1) != 0) {
				go(event);
			}
		});
		addListener(SWT.KeyDown, event -> {
			switch (event.keyCode) {
			case SWT.ARROW_DOWN -> canvas.scroll().scroll(1);
			case SWT.ARROW_UP -> canvas.scroll().scroll(-1);
			default -> { // the other keys are for the workbench
			}
			}
		});
		Runnable follow = this::follow;
		canvas.addViewListener(follow);
		addListener(SWT.Dispose, event -> canvas.removeViewListener(follow));
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = Messages.overview_accessibleName;
			}
		});
	}

	/** Another part is seen, or another drawing. */
	private void follow() {
		if (!isDisposed() && (canvas.plan() != drawn || !seen.equals(canvas.visibleArea()))) {
			redraw();
		}
	}

	private void paint(Event event) {
		Overview picture = picture();
		seen = canvas.visibleArea();
		canvas.paintOn(event.gc, picture.scene(), inside(picture.toPicture(seen), picture.scene()));
	}

	/** The frame of what is seen, as far as it lies on the picture. */
	private static Bounds inside(Bounds frame, Scene scene) {
		double left = Math.max(1, frame.x());
		double top = Math.max(1, frame.y());
		return new Bounds(left, top, Math.max(0, Math.min(frame.right(), scene.width() - 2) - left),
				Math.max(0, Math.min(frame.bottom(), scene.height() - 2) - top));
	}

	private Overview picture() {
		Overview picture = overview;
		if (picture == null || drawn != canvas.plan()) {
			Point size = getSize();
			picture = canvas.plan().overview(Math.max(1, size.x), Math.max(1, size.y));
			overview = picture;
			drawn = canvas.plan();
		}
		return picture;
	}

	private void go(Event event) {
		org.interphase.scene.Point target = picture().toDrawing(event.x, event.y);
		canvas.scroll().centre(target.x(), target.y());
	}
}
