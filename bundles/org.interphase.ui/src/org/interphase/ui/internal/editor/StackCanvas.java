/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.interphase.scene.Bounds;
import org.interphase.scene.Palette;
import org.interphase.scene.Region;
import org.interphase.scene.Rgb;
import org.interphase.scene.Scene;

/** Shows a scene: scrolls, zooms, and tells which of its regions is selected or activated. */
final class StackCanvas extends Canvas {

	private static final double WHEEL_STEP = 40;
	private static final double ZOOM_STEP = 1.15;
	/** Luminance below which a background counts as dark. */
	private static final double DARK = 0.2;

	/** Told what the user does. */
	interface Listener {

		/** Another element was chosen; null: none. */
		void selected(@Nullable String element);

		/** An element was double-clicked, or Enter or F2 was pressed on it. */
		void activated(Region region);
	}

	private final SceneFonts fonts;
	private final Function<Palette, Scene> drawing;
	private final Listener listener;
	private Scene scene;
	private Viewport viewport = new Viewport(0, 0, 1);
	private @Nullable String selection;

	/**
	 * A canvas.
	 *
	 * @param drawing draws the scene in the colours that fit the theme
	 */
	StackCanvas(Composite parent, Function<Palette, Scene> drawing, Listener listener) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.H_SCROLL | SWT.V_SCROLL | SWT.NO_BACKGROUND);
		this.drawing = drawing;
		this.listener = listener;
		fonts = new SceneFonts(getDisplay());
		scene = drawing.apply(palette());
		addListener(SWT.Paint, this::paint);
		addListener(SWT.Resize, event -> moveTo(viewport));
		addListener(SWT.MouseDown, this::mouseDown);
		addListener(SWT.MouseDoubleClick, this::mouseDoubleClick);
		addListener(SWT.MouseMove, this::mouseMove);
		addListener(SWT.MouseVerticalWheel, this::wheel);
		addListener(SWT.KeyDown, this::keyDown);
		addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
				|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		addListener(SWT.Dispose, event -> fonts.dispose());
		addListener(SWT.FocusIn, event -> redraw());
		scrolling(getVerticalBar());
		scrolling(getHorizontalBar());
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = selectedRegion().map(Region::description).orElse(""); //$NON-NLS-1$
			}
		});
	}

	/** What it shows. */
	Scene scene() {
		return scene;
	}

	/** Draws the scene anew. */
	void refresh() {
		scene = drawing.apply(palette());
		moveTo(viewport);
	}

	/** Selects an element, without telling the listener; null: none. */
	void select(@Nullable String element) {
		selection = element;
		redraw();
		getAccessible().selectionChanged();
	}

	/** Scrolls until the selected element is seen. */
	void revealSelection() {
		Rectangle area = getClientArea();
		selectedRegion().ifPresent(region -> moveTo(viewport.showing(region.bounds().grown(12), area.width, area.height)));
	}

	/** The region of the selected element. */
	Optional<Region> selectedRegion() {
		String selected = selection;
		return selected == null ? Optional.empty() : scene.region(selected);
	}

	/** Where a region lies in this control. */
	Rectangle area(Region region) {
		Bounds bounds = viewport.toWindow(region.bounds());
		return new Rectangle((int) bounds.x(), (int) bounds.y(), (int) bounds.width(), (int) bounds.height());
	}

	/** Makes the drawing larger or smaller; around the middle of what is seen. */
	void zoom(double factor) {
		Rectangle area = getClientArea();
		moveTo(viewport.zoomed(factor, area.width / 2.0, 0));
	}

	/** Shows the drawing as large as it is. */
	void zoomToOriginal() {
		zoom(1 / viewport.zoom());
	}

	private Palette palette() {
		Color background = getParent().getBackground();
		Rgb rgb = new Rgb(background.getRed(), background.getGreen(), background.getBlue());
		return rgb.luminance() < DARK ? Palette.DARK : Palette.LIGHT;
	}

	private void paint(Event event) {
		if (scene.palette() != palette()) {
			scene = drawing.apply(palette());
		}
		Rectangle area = getClientArea();
		event.gc.setBackground(ScenePainter.color(scene.palette().background()));
		event.gc.fillRectangle(area);
		Bounds dirty = new Viewport(viewport.drawingX(event.x), viewport.drawingY(event.y), viewport.zoom())
				.visible(event.width, event.height);
		ScenePainter.paint(event.gc, fonts, scene, viewport, dirty, selectedRegion().orElse(null));
	}

	private void mouseDown(Event event) {
		setFocus();
		if (event.button == 1 || event.button == 3) {
			Optional<Region> region = hit(event);
			choose(region.isPresent() ? region.get().element() : null);
		}
	}

	private void mouseDoubleClick(Event event) {
		if (event.button == 1) {
			hit(event).ifPresent(listener::activated);
		}
	}

	private void mouseMove(Event event) {
		Optional<Region> region = hit(event);
		String text = region.isPresent() ? region.get().description() : null;
		if (text == null ? getToolTipText() != null : !text.equals(getToolTipText())) {
			setToolTipText(text);
		}
	}

	private void wheel(Event event) {
		if ((event.stateMask & SWT.MOD1) != 0) {
			moveTo(viewport.zoomed(event.count > 0 ? ZOOM_STEP : 1 / ZOOM_STEP, event.x, event.y));
		} else {
			moveTo(new Viewport(viewport.x(), viewport.y() - Integer.signum(event.count) * WHEEL_STEP / viewport.zoom(),
					viewport.zoom()));
		}
		event.doit = false;
	}

	private void keyDown(Event event) {
		switch (event.keyCode) {
		case SWT.ARROW_DOWN -> step(1);
		case SWT.ARROW_UP -> step(-1);
		case SWT.HOME -> stepTo(0);
		case SWT.END -> stepTo(scene.regions().size() - 1);
		case SWT.CR, SWT.KEYPAD_CR, SWT.F2 -> selectedRegion().ifPresent(listener::activated);
		case SWT.ESC -> choose(null);
		default -> { // the other keys are for the workbench
		}
		}
	}

	private void step(int distance) {
		List<Region> regions = scene.regions();
		int index = selectedRegion().map(regions::indexOf).orElse(distance > 0 ? -1 : regions.size());
		stepTo(index + distance);
	}

	private void stepTo(int index) {
		List<Region> regions = scene.regions();
		if (index >= 0 && index < regions.size()) {
			choose(regions.get(index).element());
			revealSelection();
		}
	}

	private void choose(@Nullable String element) {
		select(element);
		listener.selected(element);
	}

	private Optional<Region> hit(Event event) {
		return scene.hit(viewport.drawingX(event.x), viewport.drawingY(event.y));
	}

	private void moveTo(Viewport wanted) {
		Rectangle area = getClientArea();
		viewport = wanted.within(scene.width(), scene.height(), area.width, area.height);
		update(getVerticalBar(), scene.height(), viewport.y(), area.height);
		update(getHorizontalBar(), scene.width(), viewport.x(), area.width);
		redraw();
	}

	private void update(ScrollBar bar, double length, double position, int window) {
		int whole = (int) Math.ceil(length * viewport.zoom());
		int thumb = Math.max(1, Math.min(window, whole));
		bar.setValues((int) (position * viewport.zoom()), 0, Math.max(1, whole), thumb, (int) WHEEL_STEP, thumb);
		bar.setVisible(whole > window);
	}

	private void scrolling(ScrollBar bar) {
		bar.addListener(SWT.Selection, event -> moveTo(new Viewport(getHorizontalBar().getSelection() / viewport.zoom(),
				getVerticalBar().getSelection() / viewport.zoom(), viewport.zoom())));
	}
}
