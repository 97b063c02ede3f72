/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.editor;

import java.util.Optional;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleControlListener;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.interphase.scene.Region;
import org.interphase.scene.tool.Selection;

/** Shows a drawing to screen readers as a list: stacks, layers and boundaries in their order, each with all that it tells. */
public final class CanvasAccess {

	private final StackCanvas canvas;
	private final Accessible accessible;
	private final Names names = new Names();
	private final Items items = new Items();

	CanvasAccess(StackCanvas canvas) {
		this.canvas = canvas;
		accessible = canvas.getAccessible();
		accessible.addAccessibleListener(names);
		accessible.addAccessibleControlListener(items);
	}

	/** Answers what a screen reader asks about names. */
	public AccessibleListener names() {
		return names;
	}

	/** Answers what a screen reader asks about the elements: their places and states. */
	public AccessibleControlListener items() {
		return items;
	}

	/** Tells that other elements are selected. */
	void selectionChanged() {
		accessible.selectionChanged();
		int index = canvas.plan().indexOf(canvas.tools().selection().lead());
		accessible.setFocus(index < 0 ? ACC.CHILDID_SELF : index);
	}

	private Optional<Region> region(int child) {
		return child >= 0 && child < canvas.plan().size() ? Optional.of(canvas.plan().region(child)) : Optional.empty();
	}

	private final class Names extends AccessibleAdapter {

		@Override
		public void getName(AccessibleEvent event) {
			event.result = event.childID == ACC.CHILDID_SELF ? CanvasMessages.canvas_accessibleName
					: region(event.childID).map(region -> firstLine(region.description())).orElse(""); //$NON-NLS-1$
		}

		@Override
		public void getDescription(AccessibleEvent event) {
			region(event.childID).ifPresent(region -> event.result = region.description());
		}

		@Override
		public void getHelp(AccessibleEvent event) {
			event.result = CanvasMessages.canvas_accessibleHelp;
		}

		private static String firstLine(String text) {
			int end = text.indexOf('\n');
			return end < 0 ? text : text.substring(0, end);
		}
	}

	private final class Items extends AccessibleControlAdapter {

		@Override
		public void getRole(AccessibleControlEvent event) {
			event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
		}

		@Override
		public void getChildCount(AccessibleControlEvent event) {
			event.detail = canvas.plan().size();
		}

		@Override
		public void getChildren(AccessibleControlEvent event) {
			Object[] children = new Object[canvas.plan().size()];
			for (int index = 0; index < children.length; index++) {
				children[index] = index;
			}
			event.children = children;
		}

		@Override
		public void getChildAtPoint(AccessibleControlEvent event) {
			Point point = canvas.toControl(event.x, event.y);
			event.childID = canvas.plan()
					.hit(canvas.scroll().viewport().drawingX(point.x), canvas.scroll().viewport().drawingY(point.y))
					.map(region -> canvas.plan().indexOf(region.element())).orElse(ACC.CHILDID_SELF);
		}

		@Override
		public void getLocation(AccessibleControlEvent event) {
			Rectangle area = region(event.childID).map(canvas::area).orElseGet(canvas::getClientArea);
			Point corner = canvas.toDisplay(area.x, area.y);
			event.x = corner.x;
			event.y = corner.y;
			event.width = area.width;
			event.height = area.height;
		}

		@Override
		public void getFocus(AccessibleControlEvent event) {
			int index = canvas.plan().indexOf(canvas.tools().selection().lead());
			event.childID = !canvas.isFocusControl() ? ACC.CHILDID_NONE : index < 0 ? ACC.CHILDID_SELF : index;
		}

		@Override
		public void getSelection(AccessibleControlEvent event) {
			Selection selection = canvas.tools().selection();
			if (selection.isEmpty()) {
				event.childID = ACC.CHILDID_NONE;
			} else if (selection.elements().size() == 1) {
				event.childID = canvas.plan().indexOf(selection.lead());
			} else {
				event.childID = ACC.CHILDID_MULTIPLE;
				event.children = selection.elements().stream().map(canvas.plan()::indexOf).toArray();
			}
		}

		@Override
		public void getState(AccessibleControlEvent event) {
			event.detail = ACC.STATE_FOCUSABLE;
			region(event.childID).ifPresent(region -> {
				event.detail |= ACC.STATE_SELECTABLE;
				if (canvas.tools().selection().contains(region.element())) {
					event.detail |= ACC.STATE_SELECTED;
				}
				if (canvas.isFocusControl() && region.element().equals(canvas.tools().selection().lead())) {
					event.detail |= ACC.STATE_FOCUSED;
				}
			});
		}
	}
}
