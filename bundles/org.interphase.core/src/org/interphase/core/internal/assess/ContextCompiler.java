/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.CellContext;
import org.interphase.core.context.ConditionsContext;
import org.interphase.core.context.FaceContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.LayerKind;
import org.interphase.core.context.StackContext;
import org.interphase.core.context.TreatmentContext;
import org.interphase.core.evidence.EvidenceLookup;
import org.interphase.model.Atmosphere;
import org.interphase.model.Boundary;
import org.interphase.model.Conditions;
import org.interphase.model.Face;
import org.interphase.model.Layer;
import org.interphase.model.Stack;
import org.interphase.model.Treatment;

/** Takes the immutable picture of a stack that rules and estimators work on. */
public final class ContextCompiler {

	private final NamedMaterials materials;
	private final EvidenceLookup evidence;
	private final Surfaces surfaces;
	private final LayerCompiler layerCompiler;

	/** A compiler that resolves materials by this lookup and treatments by these kinds. */
	ContextCompiler(NamedMaterials materials, EvidenceLookup evidence, Surfaces surfaces) {
		this.materials = materials;
		this.evidence = evidence;
		this.surfaces = surfaces;
		layerCompiler = new LayerCompiler(materials);
	}

	/**
	 * The picture of a stack under these conditions.
	 *
	 * @param before an earlier picture of it; what is equal at the same place is the same object. Null if there is none
	 */
	StackContext stack(Stack stack, ConditionsContext conditions, @Nullable StackContext before) {
		List<LayerContext> layers = ElectrodeRoles.resolved(layers(stack));
		keep(layers, before == null ? List.of() : before.layers());
		List<BoundaryContext> boundaries = new ArrayList<>(layers.size());
		for (Boundary boundary : stack.getBoundaries()) {
			boundaries.add(boundary(boundary, boundaries.size(), layers));
		}
		keep(boundaries, before == null ? List.of() : before.boundaries());
		return new StackContext(text(stack.getId()), text(stack.getName()), layers, boundaries, cells(layers),
				conditions, number(stack.getArea()), stack.isHalfStack(), stack.isAnodeFree(),
				number(stack.getAnnotatedVoltage()), stack.getAnnotatedVoltageKind(), number(stack.getCompliance()),
				number(stack.getFreeVolume()), each(stack.getMeasurements(), Measurements::context), materials.lookup(),
				evidence);
	}

	/** The picture of the conditions of a design; all unknown where it has none. */
	public static ConditionsContext conditions(@Nullable Conditions conditions) {
		if (conditions == null) {
			return new ConditionsContext(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN,
					Atmosphere.UNSPECIFIED, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
		}
		return new ConditionsContext(number(conditions.getTemperature()), number(conditions.getMaximumTemperature()),
				number(conditions.getStackPressure()), number(conditions.getFabricationPressure()),
				number(conditions.getCurrentDensity()), number(conditions.getCRate()), conditions.getAtmosphere(),
				number(conditions.getDewPoint()), number(conditions.getAge()), number(conditions.getChargeCutoff()),
				number(conditions.getDischargeCutoff()));
	}

	private List<LayerContext> layers(Stack stack) {
		List<LayerContext> layers = new ArrayList<>(stack.getLayers().size());
		for (Layer layer : stack.getLayers()) {
			layers.add(layerCompiler.layer(layer, layers.size()));
		}
		return layers;
	}

	/** Puts earlier parts in the places of equal ones. */
	private static <T> void keep(List<T> parts, List<T> before) {
		for (int i = 0; i < parts.size() && i < before.size(); i++) {
			if (before.get(i).equals(parts.get(i))) {
				parts.set(i, before.get(i));
			}
		}
	}

	/** The cells in series: what stands between plates. */
	static List<CellContext> cells(List<LayerContext> layers) {
		List<CellContext> cells = new ArrayList<>();
		List<LayerContext> current = new ArrayList<>();
		for (LayerContext layer : layers) {
			if (layer.kind() == LayerKind.BIPOLAR_PLATE) {
				cells.add(new CellContext(cells.size(), current));
				current.clear();
			} else {
				current.add(layer);
			}
		}
		if (!current.isEmpty() || !cells.isEmpty()) {
			cells.add(new CellContext(cells.size(), current));
		}
		return cells;
	}

	private BoundaryContext boundary(Boundary boundary, int index, List<LayerContext> layers) {
		return new BoundaryContext(text(boundary.getId()), index, layers.get(index), layers.get(index + 1),
				face(boundary.getLeftFace(), layers.get(index)), face(boundary.getRightFace(), layers.get(index + 1)), boundary.getContact(),
				boundary.getPreferredBasis(), each(boundary.getMeasurements(), Measurements::context));
	}

	private FaceContext face(@Nullable Face face, LayerContext layer) {
		if (face == null) {
			return new FaceContext(List.of(), Double.NaN, Double.NaN, Double.NaN);
		}
		List<TreatmentContext> treatments = each(face.getTreatments(), this::treatment);
		return new FaceContext(treatments, number(face.getContactFraction()), number(face.getContactAngle()),
				number(face.getSlope()), surfaces.after(treatments, layer));
	}

	private TreatmentContext treatment(Treatment treatment) {
		return new TreatmentContext(text(treatment.getKind()), materials.of(treatment.getMaterial()),
				number(treatment.getThickness()), number(treatment.getDuration()), number(treatment.getTemperature()));
	}

	/** The pictures of parts, which most layers and boundaries have none of. */
	private static <S, T> List<T> each(List<S> parts, Function<S, T> picture) {
		return parts.isEmpty() ? List.of() : parts.stream().map(picture).toList();
	}

	static double number(@Nullable Double value) {
		return value == null ? Double.NaN : value;
	}

	static String text(@Nullable String value) {
		return value == null ? "" : value; //$NON-NLS-1$
	}
}
