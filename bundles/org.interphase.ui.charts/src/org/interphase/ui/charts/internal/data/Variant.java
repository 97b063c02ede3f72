/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.data;

import org.interphase.core.assess.DesignAssessment;

/**
 * One of several designs that are compared.
 *
 * @param name       what people call it
 * @param assessment what is said of it
 */
public record Variant(String name, DesignAssessment assessment) {
}
