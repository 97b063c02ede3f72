/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.assess.BoundaryAssessment;
import org.interphase.core.assess.EstimateResult;
import org.interphase.core.assess.LayerAssessment;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.LayerKind;
import org.interphase.core.estimate.InterphaseKind;
import org.interphase.core.rule.Finding;
import org.interphase.core.uncertainty.Summary;
import org.interphase.model.Boundary;
import org.interphase.model.Face;
import org.interphase.model.Layer;
import org.interphase.model.Stack;
import org.interphase.scene.internal.TreatmentTexts;

/**
 * Makes the figure of a stack from an assessment, or from the model with the results that are known so far. Keep one for as
 * long as the assessment is the latest one: it looks each result up by the id of its element.
 */
public final class StackFigures {

	private static final String UNNAMED = "?"; //$NON-NLS-1$

	private final Map<String, LayerAssessment> layers;
	private final Map<String, BoundaryAssessment> boundaries;
	private final Map<String, Badge> badges;
	private final @Nullable Summary total;

	private StackFigures(@Nullable StackAssessment results) {
		layers = results == null ? Map.of() : byId(results.layers(), result -> result.layer().id());
		boundaries = results == null ? Map.of() : byId(results.boundaries(), result -> result.boundary().id());
		badges = results == null ? Map.of() : badges(results.findings());
		total = results == null ? null : results.totals().asr();
	}

	/** The figures of stacks with the results of an assessment; null: there is none yet. */
	public static StackFigures over(@Nullable StackAssessment results) {
		return new StackFigures(results);
	}

	/** The figure of an assessed stack. */
	public static StackFigure of(StackAssessment results) {
		StackFigures figures = new StackFigures(results);
		return new StackFigure(results.stack().id(), results.stack().name(),
				results.stack().layers().stream().map(figures::layer).toList(),
				results.stack().boundaries().stream().map(figures::boundary).toList(), results.totals().asr(), true);
	}

	/**
	 * The figure of a stack as the model holds it now.
	 *
	 * @param stack   the stack; read only during this call
	 * @param results its latest assessment, matched by the ids of the elements; null if there is none yet
	 * @param current whether the assessment is of the stack as it is now
	 */
	public static StackFigure of(Stack stack, @Nullable StackAssessment results, boolean current) {
		return new StackFigures(results).figure(stack, current);
	}

	/**
	 * The figure of a stack as the model holds it now.
	 *
	 * @param stack   the stack; read only during this call
	 * @param current whether the results are of the stack as it is now
	 */
	public StackFigure figure(Stack stack, boolean current) {
		return new StackFigure(text(stack.getId()), text(stack.getName()),
				stack.getLayers().stream().map(this::layer).toList(),
				stack.getBoundaries().stream().map(this::boundary).toList(), total, current);
	}

	/**
	 * Name shown for a layer of a model: its own one, or else that of its material.
	 *
	 * @param results an assessment of its stack, which knows the names of materials; null: the material is named by its id
	 */
	public static String nameOf(Layer layer, @Nullable StackAssessment results) {
		String own = text(layer.getName());
		return own.isEmpty() ? new StackFigures(results).name(layer) : own;
	}

	private String name(@Nullable Layer layer) {
		if (layer == null) {
			return UNNAMED;
		}
		String name = text(layer.getName());
		if (!name.isEmpty()) {
			return name;
		}
		String material = material(layer);
		return material.isEmpty() ? UNNAMED : material;
	}

	/** Name of the material of a layer, as far as it is known. */
	private String material(Layer layer) {
		String material = text(layer.getMaterial());
		LayerAssessment result = layers.get(text(layer.getId()));
		return result != null && result.layer().material().id().equalsIgnoreCase(material)
				? result.layer().material().name()
				: material;
	}

	private LayerFigure layer(LayerContext layer) {
		return new LayerFigure(layer.id(), layer.kind(), layer.name(), layer.material().name(), layer.thickness(),
				layer.porosity(), layerAsr(layer.id()), badges.get(layer.id()));
	}

	private LayerFigure layer(Layer layer) {
		String id = text(layer.getId());
		return new LayerFigure(id, LayerKind.of(layer), name(layer), material(layer), number(layer.getThickness()),
				number(layer.getPorosity()), layerAsr(id), badges.get(id));
	}

	private BoundaryFigure boundary(BoundaryContext boundary) {
		return boundary(boundary.id(), boundary.label(), TreatmentTexts.of(boundary.leftFace().treatments()),
				TreatmentTexts.of(boundary.rightFace().treatments()));
	}

	private BoundaryFigure boundary(Boundary boundary) {
		return boundary(text(boundary.getId()), name(boundary.getLeft()) + '|' + name(boundary.getRight()),
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

	private static String treatments(@Nullable Face face) {
		return face == null ? "" : TreatmentTexts.ofModel(face.getTreatments()); //$NON-NLS-1$
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
