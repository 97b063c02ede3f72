/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.data;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.ElectrodeData;
import org.interphase.core.context.LayerContext;
import org.interphase.core.evidence.EvidenceRecord;
import org.interphase.model.ElectrodeRole;

/** Whether a published interface is of the class of a boundary: both partners answer to the names of its two layers. */
final class InterfaceClass {

	private static final Set<String> SULPHIDES = Set.of("argyrodite", "sulphide glass", "sulphide glass-ceramic", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"thio-lisicon", "thiophosphate"); //$NON-NLS-1$ //$NON-NLS-2$

	private final Set<String> left;
	private final Set<String> right;

	private InterfaceClass(Set<String> left, Set<String> right) {
		this.left = left;
		this.right = right;
	}

	static InterfaceClass of(BoundaryContext boundary) {
		return new InterfaceClass(names(boundary.left()), names(boundary.right()));
	}

	/** Whether a record is of this class; what stands between its two ends is a treatment, not a partner. */
	boolean holds(EvidenceRecord record) {
		List<String> partners = Stream.of(record.interfaceClass().split("\\|")) //$NON-NLS-1$
				.map(partner -> partner.strip().toLowerCase(Locale.ROOT)).toList();
		String first = partners.getFirst();
		String last = partners.getLast();
		return partners.size() > 1
				&& (left.contains(first) && right.contains(last) || left.contains(last) && right.contains(first));
	}

	private static Set<String> names(LayerContext layer) {
		Set<String> names = new TreeSet<>();
		String family = layer.material().family().toLowerCase(Locale.ROOT);
		switch (layer.kind()) {
		case METAL_ELECTRODE, COMPOSITE_ELECTRODE -> electrode(layer, names);
		case SOLID_ELECTROLYTE, COATING -> {
			names.add(SULPHIDES.contains(family) ? "sulphide" : family); //$NON-NLS-1$
			names.add("ise"); //$NON-NLS-1$
		}
		case LIQUID, IONIC_LIQUID -> names.add("le"); //$NON-NLS-1$
		case GEL -> names.add("gel"); //$NON-NLS-1$
		case POLYMER, COMPOSITE_INTERLAYER -> names.add("polymer"); //$NON-NLS-1$
		case COLLECTOR, BIPOLAR_PLATE -> names.add("current collector"); //$NON-NLS-1$
		}
		return names;
	}

	private static void electrode(LayerContext layer, Set<String> names) {
		if (layer.isLithiumMetal()) {
			names.add("li"); //$NON-NLS-1$
			return;
		}
		ElectrodeData data = layer.electrode();
		if (data != null && data.role() == ElectrodeRole.CATHODE) {
			names.add("cathode"); //$NON-NLS-1$
		}
		names.add("electrode"); //$NON-NLS-1$
	}
}
