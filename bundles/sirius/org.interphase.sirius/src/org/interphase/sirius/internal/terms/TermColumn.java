/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius.internal.terms;

import java.util.function.Function;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.SWT;
import org.interphase.core.assess.TermResult;
import org.interphase.core.text.Labels;
import org.interphase.design.internal.Texts;
import org.interphase.sirius.internal.Messages;

/** What a table tells of a term. */
public enum TermColumn {

	/** Its name. */
	TERM(Messages.terms_term, SWT.LEFT, term -> term.term().name()),
	/** Median of its resistance. */
	MEDIAN(Messages.terms_median, SWT.RIGHT, term -> Texts.median(term.asr())),
	/** 5-95 % band of its resistance. */
	BAND(Messages.terms_band, SWT.RIGHT, term -> Texts.band(term.asr())),
	/** Its share of the variance. */
	SHARE(Messages.terms_share, SWT.RIGHT, term -> share(term.varianceShare())),
	/** Model and mechanism. */
	BASIS(Messages.terms_basis, SWT.LEFT, term -> term.term().model() + ", " + Labels.of(term.term().mechanism())); //$NON-NLS-1$

	private static final double PERCENT = 100;

	private final String title;
	private final int alignment;
	private final Function<TermResult, String> text;

	TermColumn(String title, int alignment, Function<TermResult, String> text) {
		this.title = title;
		this.alignment = alignment;
		this.text = text;
	}

	/** Its title. */
	public String title() {
		return title;
	}

	/** {@code SWT.RIGHT} for numbers. */
	public int alignment() {
		return alignment;
	}

	/** What it tells of a term. */
	public String text(TermResult term) {
		return text.apply(term);
	}

	/** Its texts; the tool tip of each is the equation of the term. */
	public ColumnLabelProvider labels() {
		return new Labelling();
	}

	private static String share(double varianceShare) {
		return varianceShare > 0 ? Math.round(PERCENT * varianceShare) + " %" : ""; //$NON-NLS-1$ //$NON-NLS-2$
	}

	@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
	private final class Labelling extends ColumnLabelProvider {

		@Override
		public String getText(Object term) {
			return text((TermResult) term);
		}

		@Override
		public String getToolTipText(Object term) {
			return ((TermResult) term).term().equation();
		}
	}
}
