/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.context.LayerKind;
import org.interphase.core.assess.BoundaryAssessment;
import org.interphase.core.assess.EstimateResult;
import org.interphase.core.assess.LayerAssessment;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.estimate.InterphaseKind;
import org.interphase.core.rule.Finding;
import org.interphase.core.uncertainty.Summary;
import org.interphase.model.Boundary;
import org.interphase.model.Layer;
import org.interphase.model.Stack;

/** Makes the figure of a stack from an assessment, or from the model with the results that are known so far. */
public final class StackFigures {

	private final Map<String, LayerAssessment> layers;
	private final Map<String, BoundaryAssessment> boundaries;
	private final List<Finding> findings;

	private StackFigures(@Nullable StackAssessment results) {
		layers = results == null ? Map.of()
				: byId(results.layers(), result -> result.layer().id());
		boundaries = results == null ? Map.of()
				: byId(results.boundaries(), result -> result.boundary().id());
		findings = results == null ? List.of() : results.findings();
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
		StackFigures figures = new StackFigures(results);
		return new StackFigure(text(stack.getId()), text(stack.getName()),
				stack.getLayers().stream().map(figures::layer).toList(),
				stack.getBoundaries().stream().map(figures::boundary).toList(),
				results == null ? null : results.totals().asr(), current);
	}

	/**
	 * Name shown for a layer of a model: its own one, or else that of its material.
	 *
	 * @param results an assessment of its stack, which knows the names of materials; null: the material is named by its id
	 */
	public static String nameOf(Layer layer, @Nullable StackAssessment results) {
		return new StackFigures(results).name(layer);
	}

	private String name(@Nullable Layer layer) {
		if (layer == null) {
			return UNNAMED;
		}
		String name = text(layer.getName());
		if (!name.isEmpty()) {
			return name;
		}
		String material = text(layer.getMaterial());
		LayerAssessment result = layers.get(text(layer.getId()));
		if (result != null && result.layer().material().id().equalsIgnoreCase(material)) {
			return result.layer().material().name();
		}
		return material.isEmpty() ? UNNAMED : material;
	}

	private static final String UNNAMED = "?"; //$NON-NLS-1$

	private LayerFigure layer(LayerContext layer) {
		return new LayerFigure(layer.id(), layer.kind(), layer.name(), layer.thickness(), layerAsr(layer.id()),
				Badge.of(layer.id(), findings));
	}

	private LayerFigure layer(Layer layer) {
		Double thickness = layer.getThickness();
		String id = text(layer.getId());
		return new LayerFigure(id, LayerKind.of(layer), name(layer),
				thickness == null ? Double.NaN : thickness.doubleValue(), layerAsr(id), Badge.of(id, findings));
	}

	private BoundaryFigure boundary(BoundaryContext boundary) {
		return boundary(boundary.id(), boundary.label());
	}

	private BoundaryFigure boundary(Boundary boundary) {
		return boundary(text(boundary.getId()), name(boundary.getLeft()) + '|' + name(boundary.getRight()));
	}

	private BoundaryFigure boundary(String id, String name) {
		BoundaryAssessment result = boundaries.get(id);
		InterphaseKind verdict = result == null ? InterphaseKind.UNKNOWN : result.interphase().kind();
		String reason = result == null ? "" : result.interphase().reason(); //$NON-NLS-1$
		Summary asr = result == null ? null : asr(result.headline());
		return new BoundaryFigure(id, name, verdict, reason, asr, Badge.of(id, findings));
	}

	private @Nullable Summary layerAsr(String id) {
		LayerAssessment result = layers.get(id);
		return result == null ? null : asr(result.headline());
	}

	private static @Nullable Summary asr(Optional<EstimateResult> headline) {
		return headline.isPresent() ? headline.get().asr() : null;
	}


	private static String text(@Nullable String text) {
		return text == null ? "" : text; //$NON-NLS-1$
	}

	private static <T> Map<String, T> byId(List<T> results, Function<T, String> id) {
		return Objects.requireNonNull(results.stream().collect(Collectors.toMap(id, Function.identity(), (a, b) -> a)));
	}
}
