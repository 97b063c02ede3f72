/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scripts.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.epsilon.eol.dom.Operation;
import org.eclipse.epsilon.eol.dom.Parameter;
import org.interphase.core.estimate.Basis;
import org.interphase.scripts.internal.language.ContextType;
import org.interphase.scripts.internal.language.ScriptTexts;

/**
 * What a scripted estimator says of itself.
 *
 * @param id      id
 * @param name    name shown to people
 * @param basis   what its estimates rest on
 * @param model   id of its model
 * @param sources keys of its sources separated by blanks
 * @param type    what it is asked about: a boundary or a layer
 */
record EstimatorHeader(String id, String name, Basis basis, String model, String sources, ContextType type) {

	/** Annotation that makes an operation an estimator. */
	static final String MARK = "estimator"; //$NON-NLS-1$

	private static final Set<String> KNOWN = Set.of(MARK, "name", "basis", "model", "source"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	/** Reads the annotations above an operation. */
	static EstimatorHeader of(Script script, Operation operation) {
		Notes notes = new Notes(script, operation, KNOWN);
		String id = notes.text(MARK, ""); //$NON-NLS-1$
		if (id.isEmpty()) {
			throw notes.wrong(operation, ScriptTexts.get("estimator.id")); //$NON-NLS-1$
		}
		List<Parameter> parameters = operation.getFormalParameters();
		ContextType type = Stream.of(ContextType.BOUNDARY, ContextType.LAYER)
				.filter(known -> !parameters.isEmpty() && parameters.get(0).getTypeName().equals(known.getName())).findFirst()
				.filter(known -> parameters.size() <= 2).orElseThrow(() -> notes.wrong(operation,
						ScriptTexts.get("estimator.parameters"))); //$NON-NLS-1$
		return new EstimatorHeader(id, notes.text("name", id), notes.word("basis", Basis.values(), Basis::label, Basis.MECHANISTIC), //$NON-NLS-1$ //$NON-NLS-2$
				notes.text("model", id), String.join(" ", notes.texts("source")), type); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
