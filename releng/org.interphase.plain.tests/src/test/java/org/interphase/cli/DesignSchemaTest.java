/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EReference;
import org.interphase.core.quantity.FeatureQuantity;
import org.interphase.model.CellstackPackage;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The schema of the interchange form says what the model says: no class, feature, unit or range is missing. */
class DesignSchemaTest {

	@Test
	void theSchemaFollowsTheModel() throws Exception {
		JsonNode schema = CommandLineRun.schemaText("design-1");
		for (EClassifier classifier : CellstackPackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EClass type && !type.isAbstract()) {
				JsonNode properties = type == CellstackPackage.Literals.DESIGN ? schema.get("properties")
						: schema.at("/$defs/" + type.getName() + "/properties");
				assertTrue(properties.isObject(), type.getName());
				compare(type, properties);
			}
		}
	}

	private static void compare(EClass type, JsonNode properties) {
		Set<String> expected = new TreeSet<>();
		for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
			if (feature instanceof EAttribute || feature instanceof EReference reference && reference.isContainment()) {
				expected.add(key(feature));
				FeatureQuantity.of(feature).ifPresent(quantity -> {
					JsonNode property = properties.path(key(feature));
					assertEquals(quantity.min(), property.path("minimum").asDouble(Double.NEGATIVE_INFINITY), key(feature));
					assertEquals(quantity.max(), property.path("maximum").asDouble(Double.POSITIVE_INFINITY), key(feature));
				});
			}
		}
		Set<String> present = new TreeSet<>();
		properties.fieldNames().forEachRemaining(present::add);
		present.removeAll(Set.of("type", "tool", "version", "schema"));
		assertEquals(expected, present, type.getName());
	}

	private static String key(EStructuralFeature feature) {
		String name = feature.getName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
		String unit = FeatureQuantity.of(feature).map(FeatureQuantity::unit).orElse("1");
		return unit.equals("1") ? name : name + "_" + unit.replaceFirst("^1/", "per_").replaceAll("[/ ]", "_");
	}
}
