/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.validate;

import java.util.Map;

import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.util.EObjectValidator;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.assess.Assessor;
import org.interphase.core.assess.DesignAssessment;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.registry.Registries;
import org.interphase.core.rule.Finding;
import org.interphase.core.rule.Severity;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Design;
import org.interphase.model.Identified;

/**
 * The rules as a validator of EMF, so that each tool that validates models (Diagnostician, Sirius) reports the same findings.
 * A finding is reported at the element that it is about, with this class as source and a code from 1 (hint) to 4 (error);
 * its data are the element and the {@link Finding}. Waived findings are left out. A design is judged once per validation.
 */
@NonNullByDefault({})
public final class RuleValidator implements EValidator {

	/** Source of the diagnostics. */
	public static final String SOURCE = "org.interphase.core"; //$NON-NLS-1$

	private final EValidator structure = EObjectValidator.INSTANCE;
	private final Registries registries;

	/** A validator that asks these rules. */
	public RuleValidator(Registries registries) {
		this.registries = registries;
	}

	/** Makes the installed rules the validator of designs, once for all. */
	public static void register() {
		EValidator.Registry.INSTANCE.putIfAbsent(CellstackPackage.eINSTANCE,
				(EValidator.Descriptor) () -> Standard.INSTANCE);
	}

	@Override
	public boolean validate(EObject object, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate(object.eClass(), object, diagnostics, context);
	}

	@Override
	public boolean validate(EClass type, EObject object, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean valid = structure.validate(type, object, diagnostics, context);
		if (object instanceof Identified identified && EcoreUtil.getRootContainer(object) instanceof Design design) {
			for (StackAssessment stack : assessment(design, context).stacks()) {
				for (Finding finding : stack.findings()) {
					if (!finding.waived() && finding.element().equals(identified.getId())) {
						valid &= finding.severity() != Severity.ERROR;
						report(finding, object, diagnostics);
					}
				}
			}
		}
		return valid;
	}

	@Override
	public boolean validate(EDataType type, Object value, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return structure.validate(type, value, diagnostics, context);
	}

	/** One assessment for all elements of a validation, which share the context. */
	private DesignAssessment assessment(Design design, Map<Object, Object> context) {
		if (context != null && context.get(this) instanceof DesignAssessment known) {
			return known;
		}
		DesignAssessment judged = new Assessor(registries).assess(design, AssessmentOptions.DEFAULT);
		if (context != null) {
			context.put(this, judged);
		}
		return judged;
	}

	private static void report(Finding finding, EObject object, DiagnosticChain diagnostics) {
		if (diagnostics != null) {
			diagnostics.add(new BasicDiagnostic(level(finding.severity()), SOURCE, finding.severity().ordinal() + 1,
					finding.rule() + ": " + finding.message(), new Object[] { object, finding })); //$NON-NLS-1$
		}
	}

	private static int level(Severity severity) {
		return switch (severity) {
		case HINT, INFO -> Diagnostic.INFO;
		case WARNING -> Diagnostic.WARNING;
		case ERROR -> Diagnostic.ERROR;
		};
	}

	private static final class Standard {

		static final RuleValidator INSTANCE = new RuleValidator(Registries.standard());
	}
}
