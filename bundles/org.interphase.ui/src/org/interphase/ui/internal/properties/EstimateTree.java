/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.properties;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.interphase.core.assess.EstimateResult;
import org.interphase.core.assess.TermResult;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.text.Labels;
import org.interphase.ui.DisplayUnits;

/** The tree of estimates, their terms and the parameters of these, and its texts. */
final class EstimateTree implements ITreeContentProvider {

	private static final double PERCENT = 100;

	@Override
	public Object[] getElements(Object input) {
		return input instanceof List<?> estimates ? estimates.toArray() : new Object[0];
	}

	@Override
	public Object[] getChildren(Object parent) {
		return switch (parent) {
		case EstimateResult estimate -> estimate.terms().toArray();
		case TermResult term -> term.term().parameters().toArray();
		default -> new Object[0];
		};
	}

	@Override
	public @Nullable Object getParent(Object element) {
		return null;
	}

	@Override
	public boolean hasChildren(Object element) {
		return getChildren(element).length > 0;
	}

	static String name(Object element) {
		return switch (element) {
		case EstimateResult estimate -> estimate.name();
		case TermResult term -> term.term().name();
		case Parameter parameter -> parameter.symbol();
		default -> ""; //$NON-NLS-1$
		};
	}

	static String value(Object element) {
		return switch (element) {
		case EstimateResult estimate -> DisplayUnits.amounts().asr(estimate.asr());
		case TermResult term -> DisplayUnits.amounts().asr(term.asr());
		case Parameter parameter -> Origins.value(parameter.value(), parameter.unit());
		default -> ""; //$NON-NLS-1$
		};
	}

	static String share(Object element) {
		return element instanceof TermResult term && term.varianceShare() > 0
				? Math.round(PERCENT * term.varianceShare()) + " %" : ""; //$NON-NLS-1$ //$NON-NLS-2$
	}

	static String origin(Object element) {
		return switch (element) {
		case EstimateResult estimate -> Labels.of(estimate.basis());
		case TermResult term -> term.term().model() + ", " + Labels.of(term.term().mechanism()); //$NON-NLS-1$
		case Parameter parameter -> joined(Origins.provenance(parameter.provenance()), Origins.citations(parameter.sources()), parameter.note());
		default -> ""; //$NON-NLS-1$
		};
	}

	private static String joined(String... parts) {
		return String.join("; ", List.of(parts).stream().filter(part -> !part.isBlank()).toList()); //$NON-NLS-1$
	}
}
