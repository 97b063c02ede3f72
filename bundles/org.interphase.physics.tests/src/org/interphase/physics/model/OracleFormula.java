/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.model;

import org.hipparchus.complex.Complex;

/** Computes the number of an oracle from its inputs. */
@FunctionalInterface
interface OracleFormula {

	Complex value(Oracle oracle);
}
