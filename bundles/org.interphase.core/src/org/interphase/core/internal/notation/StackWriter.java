/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.material.MaterialLookup;
import org.interphase.model.Boundary;
import org.interphase.model.Conditions;
import org.interphase.model.Face;
import org.interphase.model.Layer;
import org.interphase.model.Stack;
import org.interphase.model.Treatment;

/** Writes a stack in the short form. */
public final class StackWriter {

	private final LayerWriter layers;

	/** With the materials. */
	public StackWriter(MaterialLookup materials) {
		layers = new LayerWriter(new Names(materials));
	}

	/** The text of a stack. */
	public String write(Stack stack, @Nullable Conditions conditions) {
		StringJoiner text = new StringJoiner(" | "); //$NON-NLS-1$
		List<Layer> all = stack.getLayers();
		List<Boundary> boundaries = stack.getBoundaries();
		for (int i = 0; i < all.size(); i++) {
			Face left = i > 0 ? boundaries.get(i - 1).getRightFace() : null;
			Face right = i < boundaries.size() ? boundaries.get(i).getLeftFace() : null;
			text.add(layers.write(all.get(i)) + treatments(left, right));
		}
		return conditions == null ? text.toString() : text + ConditionWriter.write(conditions);
	}

	private String treatments(@Nullable Face left, @Nullable Face right) {
		List<String> before = texts(left);
		List<String> after = texts(right);
		StringBuilder text = new StringBuilder();
		if (left == null || right == null || before.equals(after)) {
			append(text, "", left == null ? after : before); //$NON-NLS-1$
		} else {
			append(text, "left: ", before); //$NON-NLS-1$
			append(text, "right: ", after); //$NON-NLS-1$
		}
		return text.toString();
	}

	private static void append(StringBuilder text, String side, List<String> treatments) {
		treatments.forEach(treatment -> text.append(" [").append(side).append(treatment).append(']')); //$NON-NLS-1$
	}

	private List<String> texts(@Nullable Face face) {
		List<String> texts = new ArrayList<>();
		if (face != null) {
			for (Treatment treatment : face.getTreatments()) {
				texts.add(layers.write(treatment));
			}
		}
		return texts;
	}
}
