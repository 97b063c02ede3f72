/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.library;

import java.math.BigDecimal;
import java.util.Locale;

import org.interphase.core.material.SourceRecord;

/**
 * A published cell. Numbers that the source does not give are NaN, texts are empty.
 *
 * @param id                stable id, e.g. {@code C22}
 * @param place             where it stands in the review
 * @param source            key of its {@link SourceRecord}; {@code seed} (the review) where the paper itself has none
 * @param reviewReference   number of the paper in the list of references of the review
 * @param citation          citation where no DOI is known
 * @param doi               digital object identifier of the paper
 * @param doiConfidence     verified, from article number, recalled or unknown
 * @param notationPrinted   the stack as the source writes it
 * @param notation          the stack with the ids and aliases of the built-in materials; empty if it is no stack
 * @param electrolyteFamily family of the inorganic electrolyte
 * @param electrolyte       inorganic electrolyte or filler, as the source names it
 * @param interlayer        liquid, ionic liquid or polymer, as the source names it; several in one text
 * @param amount            amount of it, in {@code amountUnit}
 * @param amountUnit        unit of the amount
 * @param amountText        amount in words
 * @param treatedSide       which side the amount went to
 * @param weightRatio       electrolyte to ionic liquid by weight, e.g. {@code 80:20}
 * @param pelletDiameter    mm
 * @param cathode           cathode active material; {@code (symmetric)} if there is none
 * @param anode             anode
 * @param rate              rate or current of the capacity, in {@code rateUnit}
 * @param rateUnit          C, mA/cm2, uA/cm2 or mA/g
 * @param temperature       degC
 * @param capacity          mAh per gram of active material
 * @param capacityQualifier {@code =}, {@code ~}, {@code >} or words
 * @param retention         percent of the capacity that is left at {@code retentionCycle}
 * @param retentionCycle    cycle of the retention
 * @param otherMetric       further results in words
 * @param flags             errors and ambiguities of the source, and what was done about them
 */
public record ReferenceCell(String id, String place, String source, String reviewReference, String citation, String doi,
		String doiConfidence, String notationPrinted, String notation, String electrolyteFamily, String electrolyte,
		String interlayer, double amount, String amountUnit, String amountText, String treatedSide, String weightRatio,
		double pelletDiameter, String cathode, String anode, double rate, String rateUnit, double temperature,
		double capacity, String capacityQualifier, double retention, double retentionCycle, String otherMetric,
		String flags) {

	/** Whether it is a stack at all; one entry gives the conductivity of a composite only. */
	public boolean isStack() {
		return !notation.isEmpty();
	}

	/** Name of its design: the id, the stack as printed, and the rate where there is one. */
	public String name() {
		String rated = rateUnit.isEmpty() ? "" : ", " + BigDecimal.valueOf(rate).stripTrailingZeros().toPlainString() + ' ' + rateUnit; //$NON-NLS-1$ //$NON-NLS-2$
		return id + ' ' + notationPrinted + rated;
	}

	/** Name of its file among the examples. */
	public String file() {
		String words = notationPrinted.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		return id + '-' + words + ".cellstack"; //$NON-NLS-1$
	}
}
