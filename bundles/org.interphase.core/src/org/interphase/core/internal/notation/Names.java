/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.notation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.interphase.core.material.MaterialLookup;

/** Finds out what names mean: materials, composites such as {@code LFP+ILE}, and chains such as {@code LFP-SS-Li}. */
public final class Names {

	private static final Pattern WRAPPED = Pattern.compile("(?:QSSE|CSE|CPE)\\s*\\((.+)\\)", Pattern.CASE_INSENSITIVE); //$NON-NLS-1$
	private static final int LONGEST = 300;
	private static final int LONGEST_CHAIN = 20;

	private final MaterialLookup materials;
	private final Map<String, List<Substance>> known = new HashMap<>();

	/** With the materials to look up. */
	public Names(MaterialLookup materials) {
		this.materials = materials;
	}

	/** The materials. */
	MaterialLookup materials() {
		return materials;
	}

	/** The substances of a name: one, or several for a chain; empty if it means nothing. */
	List<Substance> find(String name) {
		if (name.isBlank() || name.length() > LONGEST) {
			return List.of();
		}
		List<Substance> present = known.get(name);
		if (present == null) {
			present = substance(name).map(List::of).orElseGet(() -> chain(name));
			known.put(name, present);
		}
		return present;
	}

	/** One material, or a word for a class of materials. */
	Optional<Ingredient> ingredient(String name) {
		if (name.isBlank() || name.length() > LONGEST) {
			return Optional.empty();
		}
		return materials.find(name)
				.map(material -> new Ingredient(name, Optional.of(material), LayerKinds.of(material)))
				.or(() -> GenericNames.find(name, materials));
	}

	/** The parts of a composite, if a name looks like one. */
	static List<Span> parts(Span name) {
		Matcher wrapped = WRAPPED.matcher(name.text());
		if (wrapped.matches()) {
			return parts(name.part(wrapped.start(1), wrapped.end(1)));
		}
		List<Span> parts = name.split('+');
		return parts.size() > 1 ? parts : name.split('/');
	}

	private Optional<Substance> substance(String name) {
		return ingredient(name).filter(ingredient -> ingredient.material().isPresent()).map(Substance::of)
				.or(() -> composite(name)).or(() -> isChain(name) ? Optional.empty() : ingredient(name).map(Substance::of));
	}

	/** A dash may join two layers; a word such as FSI-IL, of which the first part alone is unknown, is one name. */
	private boolean isChain(String name) {
		int dash = name.indexOf('-');
		return dash > 0 && ingredient(name.substring(0, dash)).isPresent();
	}

	private Optional<Substance> composite(String name) {
		List<Span> parts = parts(Span.of(name));
		if (parts.size() < 2) {
			return Optional.empty();
		}
		List<Ingredient> ingredients = new ArrayList<>();
		for (Span part : parts) {
			Optional<Ingredient> ingredient = ingredient(part.text());
			if (ingredient.isEmpty()) {
				return Optional.empty();
			}
			ingredients.add(ingredient.get());
		}
		return Optional.of(new Substance(name, List.copyOf(ingredients)));
	}

	private List<Substance> chain(String name) {
		List<Span> links = Span.of(name).split('-');
		return links.size() < 2 || links.size() > LONGEST_CHAIN ? List.of() : chain(name, links, 0);
	}

	/** The longest first link for which the rest of the chain is known, too. */
	private List<Substance> chain(String name, List<Span> links, int first) {
		if (first == links.size()) {
			return List.of();
		}
		for (int last = links.size(); last > first; last--) {
			if (last - first == links.size()) {
				continue;
			}
			Optional<Substance> link = substance(
					name.substring(links.get(first).start(), links.get(last - 1).end()).strip());
			if (link.isPresent()) {
				List<Substance> rest = chain(name, links, last);
				if (last == links.size() || !rest.isEmpty()) {
					List<Substance> chain = new ArrayList<>();
					chain.add(link.get());
					chain.addAll(rest);
					return List.copyOf(chain);
				}
			}
		}
		return List.of();
	}
}
