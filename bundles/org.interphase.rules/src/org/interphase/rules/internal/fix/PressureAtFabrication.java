/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.fix;

import org.interphase.model.PressureKind;

/** Notes that a measured pressure is that of fabrication. */
public final class PressureAtFabrication extends PressureFix {

	/** Creates the fix. */
	public PressureAtFabrication() {
		super("pressureAtFabrication", PressureKind.FABRICATION); //$NON-NLS-1$
	}
}
