/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.isolation;

import java.time.Instant;

/**
 * A contribution that is not asked any more in this session.
 *
 * @param contribution id of the contribution
 * @param reason       what it did
 * @param since        when it was suspended
 * @param trace        what it was doing, as a stack trace for its maker; empty if that is not known
 */
public record Suspension(String contribution, String reason, Instant since, String trace) {
}
