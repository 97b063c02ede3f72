/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.interphase.cli.internal.report.AssessedDesign;
import org.interphase.cli.internal.report.ExplainedElement;
import org.interphase.cli.internal.report.Messages;
import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.assess.BoundaryAssessment;
import org.interphase.core.assess.EstimateResult;
import org.interphase.core.assess.LayerAssessment;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.explain.Explainer;

/**
 * Finds the layer or boundary that the user means by an id, a place counted from 1, or a label such as {@code Li|LLZO}; ids of
 * materials may stand for their names.
 */
final class ElementFinder {

	private final String input;
	private final AssessedDesign design;
	private final AssessmentOptions options;
	private final Explainer explainer;
	/** The elements by their ids as ids of materials label them. */
	private final Map<String, String> materials = new HashMap<>();

	ElementFinder(String input, AssessedDesign design, AssessmentOptions options, Explainer explainer) {
		this.input = input;
		this.design = design;
		this.options = options;
		this.explainer = explainer;
	}

	/** The boundary that the user means. */
	ExplainedElement boundary(String written) throws BadInputException {
		return one("--boundary", written, boundaries()); //$NON-NLS-1$
	}

	/** The layer that the user means. */
	ExplainedElement layer(String written) throws BadInputException {
		return one("--layer", written, layers()); //$NON-NLS-1$
	}

	/** The boundary with the largest resistance; the first one where none is known. */
	ExplainedElement dominant() throws BadInputException {
		return boundaries().stream().max(Comparator.comparingDouble(ElementFinder::resistance))
				.orElseThrow(() -> new BadInputException(Messages.get("noBoundary", input))); //$NON-NLS-1$
	}

	private static double resistance(ExplainedElement element) {
		return element.explanation().estimates().stream().findFirst()
				.map(estimate -> estimate.result()).map(EstimateResult::asr).map(asr -> asr.median()).orElse(-1.0);
	}

	private List<ExplainedElement> boundaries() {
		List<ExplainedElement> found = new ArrayList<>();
		for (StackAssessment stack : design.assessment().stacks()) {
			for (BoundaryAssessment boundary : stack.boundaries()) {
				materials.put(boundary.boundary().id(),
						boundary.boundary().left().material().id() + '|' + boundary.boundary().right().material().id());
				found.add(new ExplainedElement(design, stack, false, boundary.boundary().index() + 1,
						explainer.explain(boundary), options));
			}
		}
		return found;
	}

	private List<ExplainedElement> layers() {
		List<ExplainedElement> found = new ArrayList<>();
		for (StackAssessment stack : design.assessment().stacks()) {
			for (LayerAssessment layer : stack.layers()) {
				materials.put(layer.layer().id(), layer.layer().material().id());
				found.add(new ExplainedElement(design, stack, true, layer.layer().index() + 1, explainer.explain(layer),
						options));
			}
		}
		return found;
	}

	private ExplainedElement one(String option, String written, List<ExplainedElement> elements)
			throws BadInputException {
		Optional<ExplainedElement> byId = elements.stream()
				.filter(element -> element.explanation().element().equals(written)).findFirst();
		if (byId.isPresent()) {
			return byId.get();
		}
		String plain = written.replaceAll("\\s*\\|\\s*", "|").strip(); //$NON-NLS-1$ //$NON-NLS-2$
		List<ExplainedElement> named = elements.stream().filter(element -> isNamed(element, plain)).toList();
		List<ExplainedElement> matching = named.isEmpty()
				? elements.stream().filter(element -> plain.equalsIgnoreCase(materials.get(element.explanation().element())))
						.toList()
				: named;
		if (matching.size() == 1) {
			return matching.get(0);
		}
		throw new BadInputException(Messages.get(matching.isEmpty() ? "elementUnknown" : "elementAmbiguous", input, //$NON-NLS-1$ //$NON-NLS-2$
				option, written, choices(matching.isEmpty() ? elements : matching)));
	}

	private static boolean isNamed(ExplainedElement element, String plain) {
		return plain.equals(String.valueOf(element.number())) || plain.equalsIgnoreCase(element.explanation().label());
	}

	private static String choices(List<ExplainedElement> elements) {
		return elements.stream().map(element -> Messages.get("elementChoice", String.valueOf(element.number()), //$NON-NLS-1$
				element.explanation().label(), element.explanation().element())).collect(Collectors.joining("; ")); //$NON-NLS-1$
	}
}
