/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.findings;

import java.util.List;

/**
 * Findings that belong together.
 *
 * @param title what they have in common; empty if they are not grouped
 * @param rows  the findings
 */
record FindingGroup(String title, List<FindingRow> rows) {
}
