/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.notation;

import java.util.List;

import org.interphase.core.notation.NotationException;

/** Says which part of a layer text is the unknown name, and what may have been meant. */
final class UnknownNames {

	private final Names names;
	private final ItemReader items;

	UnknownNames(Names names, ItemReader items) {
		this.names = names;
		this.items = items;
	}

	/** The problem of a text that begins with no known name. */
	NotationException problem(Span text) {
		if (text.at(0) == '@') {
			return text.problem("conditionsInside", text.shown()); //$NON-NLS-1$
		}
		if (isItems(text)) {
			return text.problem("noMaterial", text.shown()); //$NON-NLS-1$
		}
		Span name = unknownPart(name(text));
		List<String> suggestions = names.materials().suggest(name.text());
		return suggestions.isEmpty() ? name.problem("unknownMaterialNoSuggestion", name.shown()) //$NON-NLS-1$
				: name.problem("unknownMaterial", name.shown(), alternatives(suggestions)); //$NON-NLS-1$
	}

	/** The shortest start of the text behind which all is understood. */
	private Span name(Span text) {
		return WordEnds.of(text).reversed().stream().filter(end -> isItems(text.from(end))).findFirst()
				.map(end -> text.part(0, end)).orElse(text);
	}

	private boolean isItems(Span text) {
		try {
			items.read(text);
			return true;
		} catch (NotationException e) {
			return false;
		}
	}

	/** The first unknown part of a composite or of a chain that has a known one; else the whole name. */
	private Span unknownPart(Span name) {
		for (List<Span> parts : List.of(Names.parts(name), name.split('-'))) {
			boolean anyKnown = parts.stream().anyMatch(this::isKnown);
			if (parts.size() > 1 && anyKnown) {
				return parts.stream().filter(part -> !isKnown(part)).findFirst().orElse(name);
			}
		}
		return name;
	}

	private boolean isKnown(Span part) {
		return names.ingredient(part.text()).isPresent();
	}

	private static String alternatives(List<String> suggestions) {
		int last = suggestions.size() - 1;
		return last == 0 ? suggestions.getFirst()
				: String.join(", ", suggestions.subList(0, last)) + Span.words("or") + suggestions.get(last); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
