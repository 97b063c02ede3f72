/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.json;

import java.io.IOException;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.interphase.model.Design;

/**
 * Writes a design in the interchange form, which {@link DesignJsonReader} reads without loss. The JSON Schema
 * {@code schema/design-1.schema.json} of this bundle describes it. What is not set is left out.
 */
public final class DesignJsonWriter {

	private final JsonOutput json;

	private DesignJsonWriter(JsonOutput json) {
		this.json = json;
	}

	/** The design as text. */
	public static String render(Design design) {
		return JsonOutput.render(json -> {
			json.beginReport(DesignKeys.SCHEMA);
			new DesignJsonWriter(json).features(design);
			json.endObject();
		});
	}

	private void features(EObject part) throws IOException {
		for (EStructuralFeature feature : part.eClass().getEAllStructuralFeatures()) {
			if (DesignKeys.isPart(feature) && part.eIsSet(feature)) {
				Object value = part.eGet(feature);
				if (feature instanceof EReference reference) {
					parts(reference, value);
				} else {
					value((EAttribute) feature, value);
				}
			}
		}
	}

	private void parts(EReference reference, Object value) throws IOException {
		if (value instanceof List<?> children) {
			json.beginArray(DesignKeys.of(reference));
			for (Object child : children) {
				json.beginObject();
				part(reference, (EObject) child);
			}
			json.endArray();
		} else {
			json.beginObject(DesignKeys.of(reference));
			part(reference, (EObject) value);
		}
	}

	private void part(EReference reference, EObject part) throws IOException {
		if (DesignKeys.needsType(reference)) {
			json.text(DesignKeys.TYPE, DesignKeys.of(part.eClass()));
		}
		features(part);
		json.endObject();
	}

	private void value(EAttribute attribute, Object value) throws IOException {
		String key = DesignKeys.of(attribute);
		switch (value) {
		case Double number -> json.number(key, number);
		case Boolean flag -> json.flag(key, flag);
		case List<?> texts -> json.texts(key, texts.stream().map(String::valueOf).toList());
		default -> json.text(key, EcoreUtil.convertToString(attribute.getEAttributeType(), value));
		}
	}
}
