/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The formulas behind the estimates: small pure functions, each with its units, range of validity and source. Their
 * results are checked against published and recomputed numbers. The numbering M0 to M14 is that of the model reference.
 */
@NonNullByDefault
package org.interphase.physics.model;

import org.eclipse.jdt.annotation.NonNullByDefault;
