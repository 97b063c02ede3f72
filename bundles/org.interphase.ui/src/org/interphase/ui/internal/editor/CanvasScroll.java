/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Scrollable;
import org.interphase.scene.Bounds;

/** Which part of a drawing a control shows, and its scroll bars. */
public final class CanvasScroll {

	/** Pixels that one step of a wheel or arrow scrolls. */
	static final double STEP = 40;

	/** Space around a drawing that is fitted into the window, in pixels. */
	private static final double AROUND = 8;
	/** A drawing is fitted into the window at most so large. */
	private static final double LARGEST_FIT = 1.5;
	private static final double SMALLEST_AT_FIRST = 0.62;
	/** What the labels at the right edge seldom need, in units of the drawing; it may be out of sight at first. */
	private static final double SELDOM_NEEDED = 60;
	/** Near an edge of the window, so many pixels, a drag scrolls. */
	private static final int EDGE = 24;

	private final Scrollable control;
	private double width = 1;
	private double height = 1;
	private Viewport viewport = new Viewport(0, 0, 1);
	private boolean isShown;

	CanvasScroll(Scrollable control) {
		this.control = control;
		listen(control.getVerticalBar());
		listen(control.getHorizontalBar());
		control.addListener(SWT.Resize, event -> resized());
	}

	/** The part that is seen. */
	public Viewport viewport() {
		return viewport;
	}

	/** Another drawing is shown. */
	void setSize(double newWidth, double newHeight) {
		width = newWidth;
		height = newHeight;
		moveTo(viewport);
	}

	void moveTo(Viewport wanted) {
		Rectangle area = control.getClientArea();
		viewport = wanted.within(width, height, area.width, area.height);
		update(control.getVerticalBar(), height, viewport.y(), area.height);
		update(control.getHorizontalBar(), width, viewport.x(), area.width);
		control.redraw();
	}

	/** Scrolls down by some steps; negative: up. */
	public void scroll(double steps) {
		moveTo(new Viewport(viewport.x(), viewport.y() + steps * STEP / viewport.zoom(), viewport.zoom()));
	}

	/** Scrolls until an area of the drawing is seen. */
	public void show(Bounds bounds) {
		Rectangle area = control.getClientArea();
		moveTo(viewport.showing(bounds, area.width, area.height));
	}

	/** Puts a point of the drawing into the middle of the window. */
	public void centre(double x, double y) {
		Rectangle area = control.getClientArea();
		moveTo(new Viewport(x - area.width / viewport.zoom() / 2, y - area.height / viewport.zoom() / 2, viewport.zoom()));
	}

	/** Makes the drawing larger or smaller, with a place of the window fixed. */
	public void zoom(double factor, double x, double y) {
		moveTo(viewport.zoomed(factor, x, y));
	}

	/** Shows the whole drawing, as far as the smallest zoom allows. */
	public void fit() {
		Rectangle area = control.getClientArea();
		double wanted = Math.min((area.width - AROUND) / width, (area.height - AROUND) / height);
		moveTo(new Viewport(0, 0, Math.clamp(wanted, Viewport.SMALLEST, LARGEST_FIT)));
	}

	/**
	 * Scrolls a little if a drag comes near an edge.
	 *
	 * @return whether something else is seen now
	 */
	boolean dragNear(int x, int y) {
		Viewport before = viewport;
		Rectangle area = control.getClientArea();
		double down = y < EDGE ? -1 : y > area.height - EDGE ? 1 : 0;
		double right = x < EDGE ? -1 : x > area.width - EDGE ? 1 : 0;
		if (down != 0 || right != 0) {
			double step = STEP / 4 / viewport.zoom();
			moveTo(new Viewport(viewport.x() + right * step, viewport.y() + down * step, viewport.zoom()));
		}
		return !viewport.equals(before);
	}

	/** At first a drawing that is too wide for the window is made smaller, as far as its texts stay legible. */
	private void resized() {
		Rectangle area = control.getClientArea();
		double zoom = viewport.zoom();
		if (!isShown && area.width > 1) {
			isShown = true;
			zoom = Math.clamp(area.width / (width - SELDOM_NEEDED), SMALLEST_AT_FIRST, 1);
		}
		moveTo(new Viewport(viewport.x(), viewport.y(), zoom));
	}

	private void update(ScrollBar bar, double length, double position, int window) {
		int whole = (int) Math.ceil(length * viewport.zoom());
		int thumb = Math.max(1, Math.min(window, whole));
		bar.setValues((int) (position * viewport.zoom()), 0, Math.max(1, whole), thumb, (int) STEP, thumb);
		bar.setVisible(whole > window);
	}

	private void listen(ScrollBar bar) {
		bar.addListener(SWT.Selection,
				event -> moveTo(new Viewport(control.getHorizontalBar().getSelection() / viewport.zoom(),
						control.getVerticalBar().getSelection() / viewport.zoom(), viewport.zoom())));
	}
}
