/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.output;

import org.interphase.core.uncertainty.Summary;

/**
 * A number that a cell gives, with its band.
 *
 * @param output the output
 * @param value  in its unit
 */
public record OutputResult(Output output, Summary value) {
}
