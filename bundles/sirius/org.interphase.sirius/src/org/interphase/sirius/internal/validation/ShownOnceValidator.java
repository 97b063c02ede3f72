/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius.internal.validation;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.util.EObjectValidator;
import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Leaves the findings about what a diagram shows to the viewpoint. "Validate diagram" asks the rules of the viewpoint, which know
 * quick fixes, and then the validator of EMF, which knows the same findings: each would be listed twice.
 */
@NonNullByDefault({})
final class ShownOnceValidator implements EValidator {

	private final EValidator structure = EObjectValidator.INSTANCE;
	private final EValidator rules;
	private final Supplier<Set<EObject>> shown;

	/**
	 * A validator that stands before another one.
	 *
	 * @param rules structure and findings, for what is not shown
	 * @param shown what the stack diagram that is validated shows; nothing if none is
	 */
	ShownOnceValidator(EValidator rules, Supplier<Set<EObject>> shown) {
		this.rules = rules;
		this.shown = shown;
	}

	@Override
	public boolean validate(EObject object, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate(object.eClass(), object, diagnostics, context);
	}

	@Override
	public boolean validate(EClass type, EObject object, DiagnosticChain diagnostics, Map<Object, Object> context) {
		EValidator validator = shown(context).contains(object) ? structure : rules;
		return validator.validate(type, object, diagnostics, context);
	}

	@Override
	public boolean validate(EDataType type, Object value, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return structure.validate(type, value, diagnostics, context);
	}

	/** What is shown, gathered once for all elements of a validation, which share the context. */
	private Set<?> shown(Map<Object, Object> context) {
		if (context == null) {
			return shown.get();
		}
		return context.computeIfAbsent(this, key -> shown.get()) instanceof Set<?> known ? known : Set.of();
	}
}
