/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.fix;

import org.interphase.model.PressureKind;

/** Notes that a measured pressure is that of operation. */
public final class PressureInOperation extends PressureFix {

	/** Creates the fix. */
	public PressureInOperation() {
		super("pressureInOperation", PressureKind.OPERATION); //$NON-NLS-1$
	}
}
