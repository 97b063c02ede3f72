/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.paint;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;

/** Fonts of drawings: the font of the system in the sizes that are needed. */
public final class SceneFonts {

	private static final double POINTS_PER_INCH = 72;

	private final Device device;
	private final String name;
	private final Map<Integer, Font> fonts = new HashMap<>();

	/** Fonts of a device; to be disposed. */
	public SceneFonts(Device device) {
		this.device = device;
		FontData[] system = device.getSystemFont().getFontData();
		name = system.length == 0 ? "" : system[0].getName(); //$NON-NLS-1$
	}

	/** The font whose height is nearest to so many pixels. */
	public Font font(double pixels, boolean bold) {
		int points = (int) Math.round(pixels * POINTS_PER_INCH / device.getDPI().y);
		return fonts.computeIfAbsent(bold ? -points : points,
				key -> new Font(device, name, points, bold ? SWT.BOLD : SWT.NORMAL));
	}

	/** Releases all fonts. */
	public void dispose() {
		fonts.values().forEach(Font::dispose);
		fonts.clear();
	}
}
