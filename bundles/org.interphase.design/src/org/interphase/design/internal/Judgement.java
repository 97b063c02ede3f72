/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.design.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.assess.BoundaryAssessment;
import org.interphase.core.assess.CellAssessment;
import org.interphase.core.assess.DesignAssessment;
import org.interphase.core.assess.LayerAssessment;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.rule.Finding;
import org.interphase.model.Boundary;
import org.interphase.model.Design;
import org.interphase.model.Identified;
import org.interphase.model.Layer;
import org.interphase.model.Stack;

/** The assessment of a design, found by its elements. */
public final class Judgement {

	private final Map<String, StackAssessment> stacks;
	private final Map<String, LayerAssessment> layers = new HashMap<>();
	private final Map<String, BoundaryAssessment> boundaries = new HashMap<>();
	/** Of several cells in series, each by the layer that it begins with, which stands for it. */
	private final Map<String, CellAssessment> cells = new HashMap<>();
	private final Map<String, List<Finding>> findings;

	Judgement(DesignAssessment assessment) {
		stacks = byKey(assessment.stacks().stream(), result -> result.stack().id());
		for (StackAssessment stack : assessment.stacks()) {
			layers.putAll(byKey(stack.layers().stream(), result -> result.layer().id()));
			boundaries.putAll(byKey(stack.boundaries().stream(), result -> result.boundary().id()));
			if (stack.cells().size() > 1) {
				cells.putAll(byKey(stack.cells().stream().filter(cell -> !cell.cell().layers().isEmpty()),
						cell -> cell.cell().layers().get(0).id()));
			}
		}
		findings = assessment.stacks().stream().flatMap(stack -> stack.findings().stream())
				.filter(finding -> !finding.waived()).collect(Collectors.groupingBy(Finding::element));
	}

	/** What is said of the stack with this id. */
	public Optional<StackAssessment> stack(String id) {
		return Optional.ofNullable(stacks.get(id));
	}

	/** What is said of the layer with this id. */
	public Optional<LayerAssessment> layer(String id) {
		return Optional.ofNullable(layers.get(id));
	}

	/** What is said of the boundary with this id. */
	public Optional<BoundaryAssessment> boundary(String id) {
		return Optional.ofNullable(boundaries.get(id));
	}

	/** The ids of the elements of which something else is said than before; of all if nothing was said before. */
	public Set<String> differences(@Nullable Judgement before) {
		Set<String> ids = new HashSet<>(stacks.keySet());
		ids.addAll(layers.keySet());
		ids.addAll(boundaries.keySet());
		if (before != null) {
			ids.removeIf(id -> sayings(id).equals(before.sayings(id)));
		}
		return ids;
	}

	private List<Object> sayings(String id) {
		return Stream.of(stack(id).map(StackAssessment::totals), layer(id).map(LayerAssessment::estimates),
				boundary(id).map(BoundaryAssessment::interphase), boundary(id).map(BoundaryAssessment::estimates),
				Optional.ofNullable(cells.get(id)).map(CellAssessment::asr), Optional.ofNullable(cells.get(id)).map(CellAssessment::voltage),
				Optional.ofNullable(findings.get(id))).map(Object.class::cast).toList();
	}

	/** What is said of a stack; empty if it belongs to no design. */
	public static Optional<StackAssessment> of(Stack stack) {
		return around(stack).map(judgement -> judgement.stacks.get(stack.getId()));
	}

	/** What is said of a layer; empty if it belongs to no design. */
	public static Optional<LayerAssessment> of(Layer layer) {
		return around(layer).map(judgement -> judgement.layers.get(layer.getId()));
	}

	/** What is said of a boundary; empty if it belongs to no design. */
	public static Optional<BoundaryAssessment> of(Boundary boundary) {
		return around(boundary).map(judgement -> judgement.boundaries.get(boundary.getId()));
	}

	/** The findings about an element that are not waived, the gravest first. */
	public static List<Finding> findings(Identified element) {
		return around(element).map(judgement -> judgement.findings.get(element.getId())).orElse(List.of());
	}

	/** The findings about an element as it is now, even if that takes a while: for a check that somebody asked for. */
	public static List<Finding> settledFindings(Identified element) {
		return kept(element).map(KeptJudgement::settled).map(judgement -> judgement.findings.get(element.getId()))
				.orElse(List.of());
	}

	private static Optional<Judgement> around(Identified element) {
		return kept(element).map(KeptJudgement::judgement);
	}

	private static Optional<KeptJudgement> kept(Identified element) {
		EObject parent = element;
		while (parent != null && !(parent instanceof Design)) {
			parent = parent.eContainer();
		}
		return parent instanceof Design design ? Optional.of(KeptJudgement.of(design)) : Optional.empty();
	}

	private static <T> Map<String, T> byKey(Stream<T> results, Function<T, String> key) {
		return results.collect(Collectors.toMap(key, Function.identity(), (first, second) -> first));
	}
}
