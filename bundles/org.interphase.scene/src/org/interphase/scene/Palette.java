/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene;

import java.util.HashMap;
import java.util.Map;

import org.interphase.core.context.LayerKind;
import org.interphase.core.estimate.InterphaseKind;
import org.interphase.core.rule.Severity;

/**
 * Colours of a drawing. Verdicts and severities also differ in brightness and always come with a symbol, so nothing is
 * said by hue alone.
 *
 * @param dark       whether the background is dark
 * @param background behind everything
 * @param text       texts, on the background and on the layers
 * @param muted      secondary texts and thin lines, on the background and on the layers
 * @param outline    outlines of the layers
 * @param selection  frame of what is selected
 * @param fills      fill of each kind of layer
 * @param hatches    pattern of each kind of layer, on its fill
 * @param verdicts   marks of the boundaries
 * @param severities badges of findings
 * @param onBadge    symbol inside of a mark or badge
 */
public record Palette(boolean dark, Rgb background, Rgb text, Rgb muted, Rgb outline, Rgb selection,
		Map<LayerKind, Rgb> fills, Map<LayerKind, Rgb> hatches, Map<InterphaseKind, Rgb> verdicts,
		Map<Severity, Rgb> severities, Rgb onBadge) {

	/** For a light background. */
	public static final Palette LIGHT = new Palette(false, Rgb.of(0xFFFFFF), Rgb.of(0x1B1F27), Rgb.of(0x4A5261),
			Rgb.of(0x8A93A3), Rgb.of(0x1F5FBF),
			fills(0xD8CFC4, 0xDDE1E7, 0xDAD4EC, 0xD3E4F5, 0xF3DCCB, 0xD2EFF2, 0xD6EFDF, 0xF7E8C4, 0xE9F0CC, 0xEBDDF0,
					0xD0D0D0),
			fills(0xA8947E, 0x9EA8B6, 0x9286C4, 0x86B0DA, 0xD79B6F, 0x77C4CC, 0x7FC79A, 0xD9B458, 0xB4C566, 0xBF93CC,
					0x8F8F8F),
			verdicts(0x00805F, 0xA86A00, 0xC0341D, 0x6B7280), severities(0x5B6675, 0x1F5FBF, 0xA86A00, 0xC0341D),
			Rgb.of(0xFFFFFF));

	/** For a dark background. */
	public static final Palette DARK = new Palette(true, Rgb.of(0x1E1F22), Rgb.of(0xF1F3F6), Rgb.of(0xC3C9D2),
			Rgb.of(0x6F7785), Rgb.of(0x7FB2FF),
			fills(0x4A4239, 0x474C54, 0x423B5E, 0x28435F, 0x5B4130, 0x1F4C52, 0x27503A, 0x57481C, 0x434C20, 0x503A57,
					0x444444),
			fills(0x87745F, 0x7E8794, 0x7F73B5, 0x5B8CBD, 0xA8714A, 0x4C979F, 0x559B71, 0xA8862F, 0x86963F, 0x94689F,
					0x7C7C7C),
			verdicts(0x3ECF9E, 0xF2B63C, 0xFF8266, 0xA4ABB8), severities(0xA4ABB8, 0x7FB2FF, 0xF2B63C, 0xFF8266),
			Rgb.of(0x15171B));

	/** Copies the maps. */
	public Palette {
		fills = Map.copyOf(fills);
		hatches = Map.copyOf(hatches);
		verdicts = Map.copyOf(verdicts);
		severities = Map.copyOf(severities);
	}

	/** Fill of a kind of layer. */
	public Rgb fill(LayerKind kind) {
		return of(fills, kind);
	}

	/** Pattern of a kind of layer. */
	public Rgb hatch(LayerKind kind) {
		return of(hatches, kind);
	}

	/** Mark of a boundary. */
	public Rgb verdict(InterphaseKind kind) {
		return of(verdicts, kind);
	}

	/** Badge of a finding. */
	public Rgb severity(Severity severity) {
		return of(severities, severity);
	}

	private <K> Rgb of(Map<K, Rgb> colours, K key) {
		return colours.getOrDefault(key, muted);
	}

	/** In the order of the constants of {@link LayerKind}. */
	private static Map<LayerKind, Rgb> fills(int... numbers) {
		return colours(LayerKind.values(), numbers);
	}

	private static Map<InterphaseKind, Rgb> verdicts(int... numbers) {
		return colours(InterphaseKind.values(), numbers);
	}

	private static Map<Severity, Rgb> severities(int... numbers) {
		return colours(Severity.values(), numbers);
	}

	private static <K> Map<K, Rgb> colours(K[] keys, int[] numbers) {
		Map<K, Rgb> colours = new HashMap<>();
		for (int index = 0; index < keys.length; index++) {
			colours.put(keys[index], Rgb.of(numbers[index]));
		}
		return colours;
	}
}
