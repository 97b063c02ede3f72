/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.library.internal.cell;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.interphase.core.material.MaterialLookup;
import org.interphase.core.notation.NotationException;
import org.interphase.core.notation.NotationParser;
import org.interphase.core.registry.Registries;
import org.interphase.library.BuiltInMaterials;
import org.interphase.library.ReferenceCell;
import org.interphase.library.ReferenceCells;
import org.interphase.library.internal.CellDesignFile;
import org.interphase.library.internal.Lazy;
import org.interphase.model.CompositeElectrode;
import org.interphase.model.Design;
import org.interphase.model.Layer;
import org.interphase.model.Stack;
import org.interphase.model.VoltageKind;

/** Makes the design of a reference cell: the stack as published, with what was assumed and what was reported. */
public final class CellDesigner {

	private static final double MM2_PER_CM2 = 100;

	private static final Lazy<Map<String, CellDesignFile.Entry>> ENTRIES = new Lazy<>(() -> CellDesignFile.read().stream()
			.collect(Collectors.toUnmodifiableMap(CellDesignFile.Entry::cell, Function.identity())));
	/** The library alone: the reference cells are the same whatever else is installed. */
	private static final Lazy<MaterialLookup> MATERIALS = new Lazy<>(
			() -> new Registries.Builder().add(new BuiltInMaterials()).build().materials());

	private CellDesigner() {
	}

	/** A new design of a cell; the same at each call. */
	public static Design design(ReferenceCell cell) {
		CellDesignFile.Entry entry = ENTRIES.get().get(cell.id());
		if (entry == null) {
			throw new IllegalArgumentException("There is no design of " + cell.id()); //$NON-NLS-1$
		}
		Design design = parse(entry);
		design.setName(cell.name());
		design.setNotes(CellNotes.of(cell, entry.assumed()));
		design.getSources().addAll(CellSources.of(cell));
		for (Stack stack : design.getStacks()) {
			fill(stack, cell);
		}
		SampleWaiver.add(design, cell);
		StableIds.assign(design, cell.id());
		return design;
	}

	private static Design parse(CellDesignFile.Entry entry) {
		try {
			return new NotationParser(MATERIALS.get(), name -> Optional.empty()).parse(entry.notation());
		} catch (NotationException e) {
			throw new IllegalStateException(entry.cell() + ": " + e.getMessage(), e); //$NON-NLS-1$
		}
	}

	private static void fill(Stack stack, ReferenceCell cell) {
		stack.setName(cell.name());
		if (!Double.isNaN(cell.pelletDiameter())) {
			stack.setArea(rounded(Math.PI * cell.pelletDiameter() * cell.pelletDiameter() / 4 / MM2_PER_CM2));
		}
		PrintedNames.give(stack, cell.notationPrinted());
		for (Layer layer : stack.getLayers()) {
			if (layer instanceof CompositeElectrode electrode) {
				nominalCapacity(cell).ifPresent(electrode::setSpecificCapacity);
			}
		}
		stack.getMeasurements().addAll(ReportedPerformance.of(cell));
		ReportedPerformance.meanDischargeVoltage(cell).ifPresent(voltage -> {
			stack.setAnnotatedVoltage(voltage);
			stack.setAnnotatedVoltageKind(VoltageKind.MEAN_DISCHARGE);
		});
	}

	/** The largest capacity reported of a series, mAh/g: C-rates are counted over it, and not over what is left at high rates. */
	static OptionalDouble nominalCapacity(ReferenceCell cell) {
		return ReferenceCells.all().stream()
				.filter(other -> other.reviewReference().equals(cell.reviewReference())
						&& other.notationPrinted().equals(cell.notationPrinted()) && other.cathode().equals(cell.cathode()))
				.mapToDouble(ReferenceCell::capacity).filter(capacity -> !Double.isNaN(capacity)).max();
	}

	/** Four digits are more than a diameter in mm holds. */
	private static double rounded(double value) {
		return Math.round(value * 10_000) / 10_000.0;
	}
}
