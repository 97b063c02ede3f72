/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.interphase.cli.internal.report.Messages;
import org.interphase.model.Boundary;
import org.interphase.model.CellstackFactory;
import org.interphase.model.Conditions;
import org.interphase.model.Design;
import org.interphase.model.Identified;
import org.interphase.model.Layer;
import org.interphase.model.Stack;
import org.interphase.scene.StackFigures;

/** Finds the part of a design that people mean: by id, by what it is called, or by its place. */
final class PartFinder {

	private static final String CONDITIONS = "conditions"; //$NON-NLS-1$

	private final Design design;
	private final List<Part> named = new ArrayList<>();

	/** What people call a part; number is 0 where it has none. */
	private record Part(Identified element, int number, String name) {

		boolean isCalled(String written) {
			return written.equals(String.valueOf(number)) || written.equalsIgnoreCase(name);
		}

		String choice() {
			String id = String.valueOf(element.getId());
			return number == 0 ? Messages.get("partChoice", name, id) //$NON-NLS-1$
					: Messages.get("elementChoice", String.valueOf(number), name, id); //$NON-NLS-1$
		}
	}

	/** A finder in a design. */
	PartFinder(Design design) {
		this.design = design;
		for (Stack stack : design.getStacks()) {
			for (Layer layer : stack.getLayers()) {
				named.add(new Part(layer, stack.getLayers().indexOf(layer) + 1, StackFigures.nameOf(layer, null)));
			}
			for (Boundary boundary : stack.getBoundaries()) {
				named.add(new Part(boundary, 0, name(boundary.getLeft()) + '|' + name(boundary.getRight())));
			}
		}
	}

	private static String name(@Nullable Layer layer) {
		return layer == null ? "" : StackFigures.nameOf(layer, null); //$NON-NLS-1$
	}

	/**
	 * The part that is meant.
	 *
	 * @param place what complaints begin with
	 */
	Identified find(String written, String place) throws BadInputException {
		if (written.equalsIgnoreCase(CONDITIONS)) {
			return conditions();
		}
		Optional<Identified> byId = byId(written);
		if (byId.isPresent()) {
			return byId.get();
		}
		String plain = written.replaceAll("\\s*\\|\\s*", "|"); //$NON-NLS-1$ //$NON-NLS-2$
		List<Part> matching = named.stream().filter(part -> part.isCalled(plain)).toList();
		if (matching.size() == 1) {
			return matching.get(0).element();
		}
		throw new BadInputException(matching.isEmpty() ? Messages.get("partUnknown", place, written, choices(named)) //$NON-NLS-1$
				: Messages.get("partAmbiguous", place, written, choices(matching))); //$NON-NLS-1$
	}

	private Conditions conditions() {
		Conditions conditions = design.getConditions();
		if (conditions == null) {
			conditions = CellstackFactory.eINSTANCE.createConditions();
			design.setConditions(conditions);
		}
		return conditions;
	}

	private Optional<Identified> byId(String id) {
		TreeIterator<EObject> parts = EcoreUtil.getAllContents(design, false);
		while (parts.hasNext()) {
			if (parts.next() instanceof Identified part && id.equals(part.getId())) {
				return Optional.of(part);
			}
		}
		return Optional.empty();
	}

	private static String choices(List<Part> parts) {
		return parts.stream().map(Part::choice).collect(Collectors.joining("; ")); //$NON-NLS-1$
	}
}
