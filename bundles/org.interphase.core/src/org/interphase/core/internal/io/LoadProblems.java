/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.io;

import java.io.CharConversionException;
import java.io.IOException;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.jdt.annotation.Nullable;
import org.xml.sax.SAXParseException;

/** Says in the words of a design what the XML parser and EMF complain about. */
final class LoadProblems {

	private LoadProblems() {
	}

	/** A failure of the stream or of the parser. */
	static BrokenDesign of(IOException failure, LimitedStream stream) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof BrokenDesign problem) {
				return problem;
			}
			if (cause instanceof SAXParseException problem) {
				return of(problem, stream);
			}
			if (cause instanceof CharConversionException) {
				return BrokenDesign.at(0, 0, cause, "encoding"); //$NON-NLS-1$
			}
		}
		return BrokenDesign.at(0, 0, failure, "readFailed", detail(failure)); //$NON-NLS-1$
	}

	/** A text that is no XML, or more than that. */
	private static BrokenDesign of(SAXParseException problem, LimitedStream stream) {
		String message = detail(problem);
		int line = problem.getLineNumber();
		int column = problem.getColumnNumber();
		if (stream.wasEmpty()) {
			return BrokenDesign.of("empty"); //$NON-NLS-1$
		}
		if (message.contains("DOCTYPE")) { //$NON-NLS-1$
			return BrokenDesign.at(line, column, problem, "doctype"); //$NON-NLS-1$
		}
		if (stream.endsAt(line, column)) {
			return BrokenDesign.at(line, column, problem, "truncated"); //$NON-NLS-1$
		}
		return BrokenDesign.at(line, column, problem, "notXml", message); //$NON-NLS-1$
	}

	/** What EMF could not place in the model. */
	static BrokenDesign of(XMIException problem) {
		int line = problem.getLine();
		int column = problem.getColumn();
		if (problem instanceof FeatureNotFoundException unknown) {
			return BrokenDesign.at(line, column, problem, "unknownFeature", unknown.getName(), //$NON-NLS-1$
					name(unknown.getObject()));
		}
		if (problem instanceof ClassNotFoundException unknown) {
			return BrokenDesign.at(line, column, problem, "unknownType", unknown.getName()); //$NON-NLS-1$
		}
		if (problem instanceof UnresolvedReferenceException unresolved) {
			return BrokenDesign.at(line, column, problem, "dangling", unresolved.getReference()); //$NON-NLS-1$
		}
		if (problem instanceof IllegalValueException illegal) {
			EStructuralFeature feature = illegal.getFeature();
			Object value = illegal.getValue();
			String shown = value instanceof EObject object ? PartNames.of(object) : "\"" + value + '"'; //$NON-NLS-1$
			return BrokenDesign.at(line, column, problem, "badValue", shown, feature.getName(), //$NON-NLS-1$
					name(illegal.getObject()));
		}
		return BrokenDesign.at(line, column, problem, "notXml", detail(problem)); //$NON-NLS-1$
	}

	private static String name(@Nullable EObject object) {
		return object == null ? "" : PartNames.of(object); //$NON-NLS-1$
	}

	private static String detail(Throwable problem) {
		String message = problem.getMessage();
		return message == null ? problem.getClass().getSimpleName() : message;
	}
}
