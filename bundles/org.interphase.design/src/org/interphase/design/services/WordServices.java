/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.design.services;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.interphase.core.text.TextBundle;
import org.interphase.model.Stack;

/** Words of tables and property pages, which Sirius does not take from plugin.properties. */
public final class WordServices {

	private static final TextBundle WORDS = new TextBundle(WordServices.class);

	/**
	 * A word in the language of the workbench.
	 *
	 * @param element any
	 */
	public String words(EObject element, String key) {
		return WORDS.text(key);
	}

	/** Name of a diagram or table of a stack. */
	public String titled(Stack stack, String key) {
		return NLS.bind(WORDS.text(key), new StackServices().stackTitle(stack));
	}
}
