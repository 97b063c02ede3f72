/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Finds controls within others. */
public final class Controls {

	private Controls() {
	}

	/** A control and all that is in it, in the order in which they were made. */
	public static Stream<Control> all(Control root) {
		return Stream.concat(Stream.of(root),
				root instanceof Composite parent ? Stream.of(parent.getChildren()).flatMap(Controls::all) : Stream.empty());
	}

	/** The controls of one kind. */
	public static <T extends Control> List<T> all(Control root, Class<T> type) {
		return all(root).filter(type::isInstance).map(type::cast).toList();
	}

	/** Those of one kind that are seen. */
	public static <T extends Control> List<T> shown(Control root, Class<T> type) {
		return all(root, type).stream().filter(Control::isVisible).toList();
	}
}
