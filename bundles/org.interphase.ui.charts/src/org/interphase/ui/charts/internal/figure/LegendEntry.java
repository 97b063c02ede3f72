/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.figure;

/**
 * What a colour means.
 *
 * @param text in words
 * @param ink  the colour
 */
public record LegendEntry(String text, Ink ink) {
}
