/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.assess.BoundaryAssessment;
import org.interphase.core.assess.CellAssessment;
import org.interphase.core.assess.EstimateResult;
import org.interphase.core.assess.LayerAssessment;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.LayerKind;
import org.interphase.core.estimate.InterphaseKind;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.rule.Finding;
import org.interphase.core.uncertainty.Summary;
import org.interphase.model.Boundary;
import org.interphase.model.Face;
import org.interphase.model.Layer;
import org.interphase.model.Stack;
import org.interphase.scene.internal.FigureCache;
import org.interphase.scene.internal.SeriesCells;
import org.interphase.scene.internal.TreatmentTexts;

/**
 * Makes the figure of a stack from an assessment, or from the model with the results that are known so far. Keep one for as
 * long as the assessment is the latest one: it looks each result up by the id of its element.
 */
public final class StackFigures {

	private static final String UNNAMED = "?"; //$NON-NLS-1$

	private final Map<String, LayerAssessment> layers;
	private final Map<String, BoundaryAssessment> boundaries;
	/** By the ids of their first layers. */
	private final Map<String, CellAssessment> cells;
	private final Map<String, Badge> badges;
	private final Map<String, MaterialRecord> materials = new HashMap<>();
	private final TreatmentTexts treatmentTexts;
	private final FigureCache known = new FigureCache();
	private final @Nullable Summary total;
	private final double voltage;

	private StackFigures(@Nullable StackAssessment results, Amounts amounts) {
		layers = results == null ? Map.of() : byId(results.layers(), result -> result.layer().id());
		boundaries = results == null ? Map.of() : byId(results.boundaries(), result -> result.boundary().id());
		cells = results == null ? Map.of()
				: byId(results.cells().stream().filter(cell -> !cell.cell().layers().isEmpty()).toList(),
						result -> result.cell().layers().get(0).id());
		badges = results == null ? Map.of() : badges(results.findings());
		total = results == null ? null : results.totals().asr();
		voltage = results == null ? Double.NaN : results.totals().openCircuitVoltage();
		layers.values().forEach(result -> know(result.layer().material()));
		boundaries.values().forEach(result -> Stream.of(result.boundary().leftFace(), result.boundary().rightFace())
				.forEach(face -> face.treatments().forEach(treatment -> know(treatment.material()))));
		treatmentTexts = new TreatmentTexts(amounts, this::symbol);
	}

	/** The figures of stacks with the results of an assessment; null: there is none yet. */
	public static StackFigures over(@Nullable StackAssessment results) {
		return over(results, Amounts.STANDARD);
	}

	/** The figures with quantities as somebody prefers them. */
	public static StackFigures over(@Nullable StackAssessment results, Amounts amounts) {
		return new StackFigures(results, amounts);
	}

	/** The figure of an assessed stack. */
	public static StackFigure of(StackAssessment results) {
		StackFigures figures = over(results);
		return figures.figure(results.stack().id(), results.stack().name(),
				results.stack().layers().stream().map(figures::layer).toList(),
				results.stack().boundaries().stream().map(figures::boundary).toList(), true);
	}

	/**
	 * The figure of a stack as the model holds it now.
	 *
	 * @param stack   the stack; read only during this call
	 * @param results its latest assessment, matched by the ids of the elements; null if there is none yet
	 * @param current whether the assessment is of the stack as it is now
	 */
	public static StackFigure of(Stack stack, @Nullable StackAssessment results, boolean current) {
		return over(results).figure(stack, current);
	}

	/**
	 * The figure of a stack as the model holds it now.
	 *
	 * @param stack   the stack; read only during this call
	 * @param current whether the results are of the stack as it is now
	 */
	public StackFigure figure(Stack stack, boolean current) {
		List<LayerFigure> layerFigures = new ArrayList<>(stack.getLayers().size());
		for (Layer layer : stack.getLayers()) {
			layerFigures.add(known.layer(layer, this::layer));
		}
		List<BoundaryFigure> boundaryFigures = new ArrayList<>(stack.getBoundaries().size());
		for (Boundary boundary : stack.getBoundaries()) {
			int above = boundaryFigures.size();
			String upper = layerFigures.get(above).name();
			String lower = layerFigures.get(above + 1).name();
			boundaryFigures.add(known.boundary(boundary, upper, lower, () -> boundary(boundary, upper, lower)));
		}
		return figure(text(stack.getId()), text(stack.getName()), layerFigures, boundaryFigures, current);
	}

	private StackFigure figure(String id, String name, List<LayerFigure> layerFigures,
			List<BoundaryFigure> boundaryFigures, boolean current) {
		return new StackFigure(id, name, layerFigures, boundaryFigures,
				SeriesCells.of(layerFigures, cells::get), voltage, total, current);
	}

	/**
	 * Name shown for a layer of a model, see {@link LayerNames}.
	 *
	 * @param results an assessment of its stack, which knows the names of materials; null: the material is named by its id
	 */
	public static String nameOf(Layer layer, @Nullable StackAssessment results) {
		String material = text(layer.getMaterial());
		MaterialRecord record = null;
		for (LayerAssessment result : results == null ? List.<LayerAssessment>of() : results.layers()) {
			if (result.layer().material().id().equalsIgnoreCase(material)) {
				record = result.layer().material();
				break;
			}
		}
		return named(LayerNames.of(text(layer.getName()), material, record));
	}

	private static String named(String name) {
		return name.isEmpty() ? UNNAMED : name;
	}

	private void know(MaterialRecord material) {
		materials.putIfAbsent(material.id().toLowerCase(Locale.ROOT), material);
	}

	/** The material with an id as it is written in the design; many layers share few materials. */
	private @Nullable MaterialRecord record(String written) {
		MaterialRecord material = materials.get(written);
		return material == null ? materials.get(written.toLowerCase(Locale.ROOT)) : material;
	}

	private String symbol(String id) {
		MaterialRecord material = record(id);
		return material == null ? id : LayerNames.symbol(material);
	}

	private LayerFigure layer(LayerContext layer) {
		return new LayerFigure(layer.id(), layer.kind(), LayerNames.of(layer), layer.material().name(), layer.thickness(),
				layer.porosity(), layerAsr(layer.id()), badges.get(layer.id()));
	}

	private LayerFigure layer(Layer layer) {
		String id = text(layer.getId());
		String written = text(layer.getMaterial());
		MaterialRecord material = written.isEmpty() ? null : record(written);
		return new LayerFigure(id, LayerKind.of(layer), named(LayerNames.of(text(layer.getName()), written, material)),
				material == null ? written : material.name(), number(layer.getThickness()), number(layer.getPorosity()),
				layerAsr(id), badges.get(id));
	}

	private BoundaryFigure boundary(BoundaryContext boundary) {
		return boundary(boundary.id(), LayerNames.of(boundary),
				treatmentTexts.of(boundary.leftFace().treatments()), treatmentTexts.of(boundary.rightFace().treatments()));
	}

	private BoundaryFigure boundary(Boundary boundary, String above, String below) {
		return boundary(text(boundary.getId()), above + '|' + below,
				treatments(boundary.getLeftFace()), treatments(boundary.getRightFace()));
	}

	private BoundaryFigure boundary(String id, String name, String upper, String lower) {
		BoundaryAssessment result = boundaries.get(id);
		InterphaseKind verdict = result == null ? InterphaseKind.UNKNOWN : result.interphase().kind();
		String reason = result == null ? "" : result.interphase().reason(); //$NON-NLS-1$
		Summary asr = result == null ? null : asr(result.headline());
		return new BoundaryFigure(id, name, verdict, reason, upper, lower, asr, badges.get(id));
	}

	private @Nullable Summary layerAsr(String id) {
		LayerAssessment result = layers.get(id);
		return result == null ? null : asr(result.headline());
	}

	private static @Nullable Summary asr(Optional<EstimateResult> headline) {
		return headline.isPresent() ? headline.get().asr() : null;
	}

	private String treatments(@Nullable Face face) {
		return face == null || face.getTreatments().isEmpty() ? "" : treatmentTexts.ofModel(face.getTreatments()); //$NON-NLS-1$
	}

	private static double number(@Nullable Double value) {
		return value == null ? Double.NaN : value.doubleValue();
	}

	private static String text(@Nullable String text) {
		return text == null ? "" : text; //$NON-NLS-1$
	}

	private static Map<String, Badge> badges(List<Finding> findings) {
		Map<String, List<Finding>> byElement = Objects
				.requireNonNull(findings.stream().collect(Collectors.groupingBy(Finding::element)));
		Map<String, Badge> badges = new HashMap<>();
		byElement.forEach((element, own) -> {
			Badge badge = Badge.of(element, own);
			if (badge != null) {
				badges.put(element, badge);
			}
		});
		return badges;
	}

	private static <T> Map<String, T> byId(List<T> results, Function<T, String> id) {
		return Objects.requireNonNull(results.stream().collect(Collectors.toMap(id, Function.identity(), (a, b) -> a)));
	}
}
