/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scripts.internal.language;

import org.eclipse.epsilon.eol.dom.RealLiteral;

/** A decimal number in double precision; that of the engine has seven digits. */
final class Decimal extends RealLiteral {

	@Override
	public void setText(String text) {
		super.setText(text.endsWith("f") || text.endsWith("d") ? text.substring(0, text.length() - 1) + 'd' : text + 'd'); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
