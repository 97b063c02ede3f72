/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.assess;

/**
 * A rule setting or waiver that cannot be obeyed.
 *
 * @param element id of the model element that holds it; empty for the options of the assessment
 * @param place   where it stands, e.g. {@code waiver 2}
 * @param message what is wrong and what would be right
 */
public record SettingsProblem(String element, String place, String message) {
}
