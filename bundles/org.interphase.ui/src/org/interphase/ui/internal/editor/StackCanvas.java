/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.editor;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.interphase.scene.Bounds;
import org.interphase.scene.Palette;
import org.interphase.scene.Region;
import org.interphase.scene.Rgb;
import org.interphase.scene.Scene;
import org.interphase.scene.ScenePlan;
import org.interphase.scene.Shape;
import org.interphase.scene.tool.Field;
import org.interphase.scene.tool.Gestures;
import org.interphase.scene.tool.Pointer;
import org.interphase.scene.tool.PointerShape;
import org.interphase.scene.tool.Selection;
import org.interphase.scene.tool.Step;
import org.interphase.scene.tool.ToolMachine;
import org.interphase.ui.internal.paint.SceneFonts;
import org.interphase.ui.internal.paint.ShapePainter;

/** Shows a drawing, and hands what pointer and keys do on it to the tools. */
public final class StackCanvas extends Canvas {

	/** Width of the frame around the selection while the drawing has the keyboard. */
	private static final float SELECTION_WIDTH = 2.5f;
	private static final double ZOOM_STEP = 1.15;
	/** Luminance below which a background counts as dark. */
	private static final double DARK = 0.2;
	private static final double AROUND_SELECTION = 12;
	/** Time between two steps of scrolling while something is dragged. */
	private static final int SCROLL_MS = 40;

	private final SceneFonts fonts;
	private final Function<Palette, ScenePlan> drawing;
	private final Gestures gestures;
	private final CanvasScroll scroll;
	private final ToolMachine tools;
	private final CanvasAccess access;
	private final List<Runnable> viewListeners = new CopyOnWriteArrayList<>();
	private ScenePlan plan;
	private List<Shape> dropMarker = List.of();
	/** The latest movement of a drag. */
	private @Nullable Event dragged;

	/**
	 * A canvas.
	 *
	 * @param drawing  draws in the colours that fit the theme
	 * @param gestures carries out what the tools make of events
	 */
	StackCanvas(Composite parent, Function<Palette, ScenePlan> drawing, Gestures gestures) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.H_SCROLL | SWT.V_SCROLL | SWT.NO_BACKGROUND);
		this.drawing = drawing;
		this.gestures = gestures;
		fonts = new SceneFonts(getDisplay());
		plan = drawing.apply(palette());
		tools = new ToolMachine(plan, gestures);
		scroll = new CanvasScroll(this);
		scroll.setSize(plan.width(), plan.height());
		access = new CanvasAccess(this);
		addListener(SWT.Paint, this::paint);
		addListener(SWT.MouseDown, this::mouseDown);
		addListener(SWT.MouseUp, this::mouseUp);
		addListener(SWT.MouseDoubleClick, this::mouseDoubleClick);
		addListener(SWT.MouseMove, this::mouseMove);
		addListener(SWT.MouseVerticalWheel, this::wheel);
		addListener(SWT.KeyDown, this::keyDown);
		addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
				|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		addListener(SWT.Dispose, event -> fonts.dispose());
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
	}

	/** Where everything lies on the drawing. */
	public ScenePlan plan() {
		return plan;
	}

	/** The tools. */
	public ToolMachine tools() {
		return tools;
	}

	/** Tells screen readers of the drawing. */
	public CanvasAccess access() {
		return access;
	}

	/** Which part of the drawing is seen. */
	public CanvasScroll scroll() {
		return scroll;
	}

	/** The listener runs when another part of the drawing may be seen, or another drawing. */
	public void addViewListener(Runnable listener) {
		viewListeners.add(listener);
	}

	/** Removes a listener. */
	public void removeViewListener(Runnable listener) {
		viewListeners.remove(listener);
	}

	/** The part of the drawing that is seen. */
	public Bounds visibleArea() {
		Rectangle area = getClientArea();
		return scroll.viewport().visible(area.width, area.height);
	}

	/** Paints another picture of the same colours, as large as it is, with a frame. */
	public void paintOn(GC gc, Scene scene, Bounds frame) {
		gc.setBackground(ShapePainter.color(scene.palette().background()));
		gc.fillRectangle(0, 0, (int) Math.ceil(scene.width()), (int) Math.ceil(scene.height()));
		ShapePainter painter = new ShapePainter(gc, fonts, 0, 0, 1);
		painter.paint(scene.shapes());
		painter.frame(frame, scene.palette().selection(), 1);
		painter.finish();
	}

	/** Draws anew. */
	void refresh() {
		plan = drawing.apply(palette());
		tools.setPlan(plan);
		scroll.setSize(plan.width(), plan.height());
	}

	/** Selects, without telling the gestures. */
	void select(Selection selection) {
		tools.setSelection(selection);
		showSelection();
	}

	/** Paints another selection and tells screen readers. */
	void showSelection() {
		redraw();
		access.selectionChanged();
	}

	/** Scrolls until the element with the keyboard is seen. */
	void revealSelection() {
		plan.region(tools.selection().lead()).ifPresent(region -> scroll.show(region.bounds().grown(AROUND_SELECTION)));
	}

	/** Where a region lies in this control. */
	public Rectangle area(Region region) {
		Bounds bounds = scroll.viewport().toWindow(region.bounds());
		return new Rectangle((int) bounds.x(), (int) bounds.y(), (int) bounds.width(), (int) bounds.height());
	}

	/** Paints where something that is dragged would be dropped. */
	void setDropMarker(List<Shape> marker) {
		if (!marker.equals(dropMarker)) {
			dropMarker = marker;
			redraw();
		}
	}

	/** The place of a point of this control on the drawing, with the keys that are held. */
	Pointer pointer(int x, int y, int stateMask) {
		return new Pointer(scroll.viewport().drawingX(x), scroll.viewport().drawingY(y), (stateMask & SWT.MOD1) != 0,
				(stateMask & SWT.MOD2) != 0);
	}

	private Palette palette() {
		Color background = getParent().getBackground();
		Rgb rgb = new Rgb(background.getRed(), background.getGreen(), background.getBlue());
		return rgb.luminance() < DARK ? Palette.DARK : Palette.LIGHT;
	}

	private void paint(Event event) {
		if (plan.palette() != palette()) {
			plan = drawing.apply(palette());
			tools.setPlan(plan);
		}
		Viewport viewport = scroll.viewport();
		event.gc.setBackground(ShapePainter.color(plan.palette().background()));
		event.gc.fillRectangle(getClientArea());
		Bounds dirty = new Viewport(viewport.drawingX(event.x), viewport.drawingY(event.y), viewport.zoom())
				.visible(event.width, event.height);
		Scene scene = plan.visible(dirty);
		ShapePainter painter = new ShapePainter(event.gc, fonts, viewport.x(), viewport.y(), viewport.zoom());
		painter.paint(scene.shapes());
		Selection selection = tools.selection();
		scene.regions().stream().filter(region -> selection.contains(region.element()))
				.forEach(region -> painter.frame(region.bounds(), plan.palette().selection(), isFocusControl() ? SELECTION_WIDTH : 1));
		painter.paint(tools.feedback());
		painter.paint(dropMarker);
		painter.finish();
		viewListeners.forEach(Runnable::run);
	}

	private void mouseDown(Event event) {
		setFocus();
		Pointer at = pointer(event.x, event.y, event.stateMask);
		if (event.button == 1) {
			tools.press(at);
		} else if (event.button == 3) {
			// the menu would open below it
			setToolTipText(null);
			tools.contextPress(at);
		}
		redraw();
	}

	private void mouseUp(Event event) {
		if (event.button == 1) {
			tools.release(pointer(event.x, event.y, event.stateMask));
			redraw();
		}
	}

	private void mouseDoubleClick(Event event) {
		if (event.button == 1) {
			tools.doubleClick(pointer(event.x, event.y, event.stateMask));
		}
	}

	private void mouseMove(Event event) {
		Pointer at = pointer(event.x, event.y, event.stateMask);
		if ((event.stateMask & SWT.BUTTON1) != 0) {
			tools.drag(at);
			if (tools.isBusy()) {
				setToolTipText(null);
				scrollWhileDragged(event);
			}
			redraw();
		} else {
			hover(plan.hit(at.x(), at.y()));
		}
		setCursor(getDisplay().getSystemCursor(cursor(tools.shape(at))));
	}

	/** Scrolls as long as the pointer is held near an edge, whether it moves or not. */
	private void scrollWhileDragged(Event event) {
		dragged = event;
		if (scroll.dragNear(event.x, event.y)) {
			getDisplay().timerExec(SCROLL_MS, () -> {
				if (!isDisposed() && tools.isBusy() && dragged == event) {
					tools.drag(pointer(event.x, event.y, event.stateMask));
					redraw();
					scrollWhileDragged(event);
				}
			});
		}
	}

	private void hover(Optional<Region> region) {
		String text = region.isPresent() ? region.get().description() : null;
		if (text == null ? getToolTipText() != null : !text.equals(getToolTipText())) {
			setToolTipText(text);
		}
	}

	private static int cursor(PointerShape shape) {
		return switch (shape) {
		case USUAL -> SWT.CURSOR_ARROW;
		case RESIZE -> SWT.CURSOR_SIZENS;
		case MOVE -> SWT.CURSOR_SIZEALL;
		case COPY -> SWT.CURSOR_CROSS;
		case REFUSED -> SWT.CURSOR_NO;
		};
	}

	private void wheel(Event event) {
		if ((event.stateMask & SWT.MOD1) != 0) {
			scroll.zoom(event.count > 0 ? ZOOM_STEP : 1 / ZOOM_STEP, event.x, event.y);
		} else {
			scroll.scroll(-Integer.signum(event.count));
		}
		event.doit = false;
	}

	private void keyDown(Event event) {
		boolean plain = (event.stateMask & (SWT.MOD1 | SWT.MOD3)) == 0;
		Step step = plain ? step(event.keyCode) : null;
		if (step != null) {
			tools.step(step, (event.stateMask & SWT.MOD2) != 0);
			revealSelection();
		} else if (event.keyCode == SWT.ESC) {
			tools.escape();
			redraw();
		} else if (plain && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && !tools.selection().isEmpty()) {
			String element = tools.selection().lead();
			gestures.edit(element, plan.layer(element).isPresent() ? Field.THICKNESS : Field.NAME);
		}
	}

	private static @Nullable Step step(int key) {
		return switch (key) {
		case SWT.ARROW_DOWN -> Step.DOWN;
		case SWT.ARROW_UP -> Step.UP;
		case SWT.ARROW_LEFT -> Step.LEFT;
		case SWT.ARROW_RIGHT -> Step.RIGHT;
		case SWT.PAGE_DOWN -> Step.PAGE_DOWN;
		case SWT.PAGE_UP -> Step.PAGE_UP;
		case SWT.HOME -> Step.FIRST;
		case SWT.END -> Step.LAST;
		default -> null;
		};
	}
}
