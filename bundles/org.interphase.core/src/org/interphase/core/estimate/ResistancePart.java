/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.estimate;

import org.interphase.core.uncertainty.Summary;

/**
 * One term of the headline resistance of a layer or boundary.
 *
 * @param element  id of the model element
 * @param label    what people call it
 * @param boundary whether it is a boundary, else a layer
 * @param index    place of the layer or boundary in the stack, from 0
 * @param term     the term
 * @param asr      its resistance, ohm cm2
 */
public record ResistancePart(String element, String label, boolean boundary, int index, Term term, Summary asr) {
}
