/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.material;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * A material with its property values, immutable.
 *
 * @param id         id, unique in its library; lower case, no blanks
 * @param name       name shown to people
 * @param family     family in lower case, e.g. {@code garnet}, {@code argyrodite}, {@code ionic liquid}
 * @param formula    formula or composition; may be empty
 * @param aliases    other names under which it is found
 * @param roles      what it is used for, e.g. {@code ISE separator}, {@code cathode active material}
 * @param properties its values, the preferred one of each property first
 * @param notes      notes, conflicts between sources
 * @param library    id of the library that brought it; {@code design} for a local material
 * @param parts      what a composite is made of, as far as the library knows; empty for a pure phase
 */
public record MaterialRecord(String id, String name, String family, String formula, List<String> aliases,
		Set<String> roles, List<PropertyRecord> properties, String notes, String library, List<CompositePart> parts) {

	/** Copies the collections. */
	public MaterialRecord {
		aliases = List.copyOf(aliases);
		roles = Set.copyOf(roles);
		properties = List.copyOf(properties);
		parts = List.copyOf(parts);
	}

	/** A material of which no parts are known. */
	public MaterialRecord(String id, String name, String family, String formula, List<String> aliases,
			Set<String> roles, List<PropertyRecord> properties, String notes, String library) {
		this(id, name, family, formula, aliases, roles, properties, notes, library, List.of());
	}

	/** The preferred value of a property. */
	public Optional<PropertyRecord> property(Property property) {
		for (PropertyRecord value : properties) {
			if (value.property() == property) {
				return Optional.of(value);
			}
		}
		return Optional.empty();
	}

	/** The value of a property with this qualifier. */
	public Optional<PropertyRecord> property(Property property, String qualifier) {
		return properties.stream().filter(value -> value.property() == property && value.qualifier().equals(qualifier))
				.findFirst();
	}

	/** All values of a property, the preferred one first. */
	public List<PropertyRecord> all(Property property) {
		return properties.stream().filter(value -> value.property() == property).toList();
	}

	/** Central value of the preferred value of a property, in its unit. */
	public OptionalDouble number(Property property) {
		Optional<PropertyRecord> value = property(property);
		return value.isPresent() ? value.get().central() : OptionalDouble.empty();
	}

	/** Text of a property; empty if unknown. */
	public String text(Property property) {
		return property(property).map(PropertyRecord::text).orElse(""); //$NON-NLS-1$
	}
}
