/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.exchange.internal.battinfo;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.interphase.core.uncertainty.Summary;
import org.interphase.exchange.internal.Rounded;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Makes the nodes of one file, and remembers the terms in them for its context. */
final class LinkedData {

	private static final String SCHEMA = "schema:";

	private final SortedSet<String> used = new TreeSet<>();

	/** A node of these types: terms of the ontology, or of schema.org with their prefix. */
	ObjectNode node(List<String> types) {
		ObjectNode node = JsonNodeFactory.instance.objectNode();
		ArrayNode names = node.putArray("@type");
		types.stream().map(this::use).forEach(names::add);
		return node;
	}

	/** Relates a node to another, beside those that it is already related to so. */
	void relate(ObjectNode from, String relation, ObjectNode target) {
		from.withArrayProperty(use(relation)).add(target);
	}

	/** A quantity of a node; NaN for one that is not known, which is left out. */
	void quantity(ObjectNode owner, String kind, double value, String unit) {
		quantity(owner, kind, "ConventionalProperty", value, unit);
	}

	/** A quantity that a model gives. */
	void estimate(ObjectNode owner, String kind, double value, String unit) {
		quantity(owner, kind, "ModelledProperty", value, unit);
	}

	private void quantity(ObjectNode owner, String kind, String nature, double value, String unit) {
		if (Double.isNaN(value)) {
			return;
		}
		ObjectNode number = node(List.of("RealData"));
		number.put(use("hasNumberValue"), Rounded.of(value));
		ObjectNode quantity = node(List.of(kind, nature));
		quantity.set(use("hasNumericalPart"), number);
		quantity.put(use("hasMeasurementUnit"), Terms.address(unit));
		relate(owner, "hasProperty", quantity);
	}

	/** A number for which the ontology has no kind or no unit. */
	void plain(ObjectNode owner, String name, double value, String unit) {
		if (!Double.isNaN(value)) {
			property(owner, name, unit).put("schema:value", Rounded.of(value));
		}
	}

	/** The same with its band of 90 %. */
	void plain(ObjectNode owner, String name, Summary value, String unit) {
		ObjectNode property = property(owner, name, unit);
		property.put("schema:value", Rounded.of(value.median()));
		property.put("schema:minValue", Rounded.of(value.p5()));
		property.put("schema:maxValue", Rounded.of(value.p95()));
		property.put("schema:measurementTechnique", "estimate by Interphase: median, 5 % and 95 %");
	}

	private ObjectNode property(ObjectNode owner, String name, String unit) {
		ObjectNode property = node(List.of("schema:PropertyValue"));
		property.put("schema:name", name);
		property.put("schema:unitText", unit);
		owner.withArrayProperty("schema:additionalProperty").add(property);
		return property;
	}

	/** What the terms stand for that were used. */
	ObjectNode context() {
		ObjectNode context = JsonNodeFactory.instance.objectNode();
		context.put("dcterms", "http://purl.org/dc/terms/");
		context.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
		context.put("schema", "https://schema.org/");
		for (String term : used) {
			if (Terms.isRelation(term)) {
				context.putObject(term).put("@id", Terms.address(term)).put("@type", "@id");
			} else {
				context.put(term, Terms.address(term));
			}
		}
		return context;
	}

	private String use(String term) {
		if (!term.startsWith(SCHEMA)) {
			used.add(term);
		}
		return term;
	}
}
