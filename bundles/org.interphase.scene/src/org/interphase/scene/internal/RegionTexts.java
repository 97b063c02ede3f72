/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.uncertainty.Summary;
import org.interphase.scene.Amounts;
import org.interphase.scene.Badge;
import org.interphase.scene.BoundaryFigure;
import org.interphase.scene.CellFigure;
import org.interphase.scene.LayerFigure;
import org.interphase.scene.StackFigure;

/** Tells in words what a part of the drawing shows: for tool tips and screen readers. */
final class RegionTexts {

	/** Most cells that the description of a stack lists one by one. */
	private static final int FEW_CELLS = 10;

	private final Amounts amounts;

	RegionTexts(Amounts amounts) {
		this.amounts = amounts;
	}

	String of(StackFigure stack) {
		StringBuilder text = new StringBuilder(title(stack)).append(", ").append(summary(stack)); //$NON-NLS-1$
		if (stack.cells().size() <= FEW_CELLS) {
			stack.cells().forEach(cell -> text.append('\n').append(String.join(", ", cell(cell)))); //$NON-NLS-1$
		}
		return text.toString();
	}

	/** Number of a cell, its voltage and its median resistance, as far as they are known: what a bracket has room for. */
	List<String> bracket(CellFigure cell) {
		Summary asr = cell.asr();
		return cell(cell, asr == null ? null : amounts.asr(asr.median()));
	}

	private List<String> cell(CellFigure cell) {
		Summary asr = cell.asr();
		return cell(cell, asr == null ? null : amounts.asr(asr));
	}

	private List<String> cell(CellFigure cell, @Nullable String asr) {
		List<String> texts = new ArrayList<>();
		texts.add(Texts.get("cell.number", cell.number())); //$NON-NLS-1$
		if (!Double.isNaN(cell.voltage())) {
			texts.add(amounts.voltage(cell.voltage()));
		}
		if (asr != null) {
			texts.add(asr);
		}
		return texts;
	}

	String of(LayerFigure layer) {
		StringJoiner text = new StringJoiner(", "); //$NON-NLS-1$
		text.add(Texts.get("layer.description", layer.name(), amounts.thickness(layer.thickness()), kind(layer))); //$NON-NLS-1$
		Summary asr = layer.asr();
		if (asr != null) {
			text.add(Texts.get("layer.bulk", amounts.asr(asr))); //$NON-NLS-1$
		}
		return with(String.valueOf(text), layer.badge());
	}

	String of(BoundaryFigure boundary, boolean current) {
		String text = Texts.get("boundary.description", boundary.name(), Texts.of(boundary.verdict()), //$NON-NLS-1$
				asr(boundary, current));
		if (!boundary.reason().isEmpty()) {
			text = Texts.get("boundary.reason", text, boundary.reason()); //$NON-NLS-1$
		}
		return with(boundary.isTreated() ? text + '\n' + treatments(boundary) : text, boundary.badge());
	}

	static String title(StackFigure stack) {
		return stack.name().isEmpty() ? Texts.get("stack.unnamed") : stack.name(); //$NON-NLS-1$
	}

	/** The line below the title of a stack. */
	String summary(StackFigure stack) {
		if (stack.layers().isEmpty()) {
			return Texts.get("stack.empty"); //$NON-NLS-1$
		}
		Summary asr = stack.asr();
		String total = asr != null ? Texts.get("stack.total", amounts.asr(asr)) //$NON-NLS-1$
				: Texts.get(stack.current() ? "stack.total.none" : "stack.total.pending"); //$NON-NLS-1$ //$NON-NLS-2$
		if (stack.cells().isEmpty()) {
			return total;
		}
		return Double.isNaN(stack.voltage()) ? Texts.get("stack.cells", stack.cells().size(), total) //$NON-NLS-1$
				: Texts.get("stack.cells.voltage", stack.cells().size(), amounts.voltage(stack.voltage()), total); //$NON-NLS-1$
	}

	/** Kind of a layer, its material if that is not its name, and its porosity if it is known. */
	static String kind(LayerFigure layer) {
		StringJoiner text = new StringJoiner(", "); //$NON-NLS-1$
		text.add(Texts.of(layer.kind()));
		if (!layer.material().isEmpty() && !layer.material().equalsIgnoreCase(layer.name())) {
			text.add(layer.material());
		}
		if (layer.porosity() > 0) {
			text.add(Texts.get("layer.porosity", Amounts.number(100 * layer.porosity()))); //$NON-NLS-1$
		}
		return String.valueOf(text);
	}

	/** Resistance of a boundary. */
	String asr(BoundaryFigure boundary, boolean current) {
		Summary asr = boundary.asr();
		if (asr != null) {
			return asr.p95() > 0 ? amounts.asr(asr) : Texts.get("asr.elsewhere"); //$NON-NLS-1$
		}
		return Texts.get(current ? "asr.none" : "asr.pending"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Treatments of both faces of a boundary, that of the upper one first. */
	static String treatments(BoundaryFigure boundary) {
		StringJoiner text = new StringJoiner("; "); //$NON-NLS-1$
		if (!boundary.upper().isEmpty()) {
			text.add(Texts.get("boundary.upper", boundary.upper())); //$NON-NLS-1$
		}
		if (!boundary.lower().isEmpty()) {
			text.add(Texts.get("boundary.lower", boundary.lower())); //$NON-NLS-1$
		}
		return String.valueOf(text);
	}

	private static String with(String description, @Nullable Badge badge) {
		return badge == null ? description : description + '\n' + String.join("\n", badge.messages()); //$NON-NLS-1$
	}
}
