/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scripts.internal.language;

import org.eclipse.epsilon.common.module.IModule;
import org.eclipse.epsilon.common.parse.AST;
import org.eclipse.epsilon.eol.dom.SimpleAnnotation;

/** An annotation whose value is the rest of its line; that of the engine ends at the first blank. */
final class TextAnnotation extends SimpleAnnotation {

	@Override
	public void build(AST cst, IModule module) {
		super.build(cst, module);
		String text = cst.getText().substring(1).strip();
		int end = 0;
		while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
			end++;
		}
		setName(text.substring(0, end));
		setValue(text.substring(end).strip());
	}
}
