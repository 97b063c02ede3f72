/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.interphase.cli.internal.report.Messages;
import org.interphase.core.quantity.FeatureQuantity;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads the values of attributes: of the right kind and in range, or not at all. */
final class AttributeJson {

	private AttributeJson() {
	}

	/** The value of an attribute. */
	static Object read(EAttribute attribute, JsonNode node, String place) throws DesignJsonException {
		if (attribute.isMany()) {
			return texts(node, place);
		}
		if (attribute.getEAttributeType() == EcorePackage.Literals.EDOUBLE_OBJECT) {
			return number(attribute, node, place);
		}
		if (attribute.getEAttributeType() == EcorePackage.Literals.EBOOLEAN) {
			if (!node.isBoolean()) {
				throw new DesignJsonException(Messages.get("jsonFlag", place)); //$NON-NLS-1$
			}
			return Boolean.valueOf(node.booleanValue());
		}
		return converted(attribute, text(node, place), place);
	}

	private static Object converted(EAttribute attribute, String text, String place) throws DesignJsonException {
		if (attribute.getEAttributeType() instanceof EEnum choices && choices.getEEnumLiteralByLiteral(text) == null) {
			throw new DesignJsonException(Messages.get("jsonChoice", place, text, //$NON-NLS-1$
					String.join(", ", choices.getELiterals().stream().map(EEnumLiteral::getLiteral).toList()))); //$NON-NLS-1$
		}
		try {
			return EcoreUtil.createFromString(attribute.getEAttributeType(), text);
		} catch (RuntimeException e) {
			throw new DesignJsonException(Messages.get("jsonValue", place, text)); //$NON-NLS-1$
		}
	}

	private static Double number(EAttribute attribute, JsonNode node, String place) throws DesignJsonException {
		double value = node.isNumber() ? node.doubleValue() : Double.NaN;
		if (!Double.isFinite(value)) {
			throw new DesignJsonException(Messages.get("jsonNumber", place)); //$NON-NLS-1$
		}
		Optional<String> problem = FeatureQuantity.of(attribute).flatMap(quantity -> quantity.check(value));
		if (problem.isPresent()) {
			throw new DesignJsonException(Messages.get("jsonRange", place, problem.get())); //$NON-NLS-1$
		}
		return Double.valueOf(value);
	}

	private static String text(JsonNode node, String place) throws DesignJsonException {
		if (!node.isTextual()) {
			throw new DesignJsonException(Messages.get("jsonText", place)); //$NON-NLS-1$
		}
		return node.textValue();
	}

	private static List<String> texts(JsonNode node, String place) throws DesignJsonException {
		if (!node.isArray()) {
			throw new DesignJsonException(Messages.get("jsonArray", place)); //$NON-NLS-1$
		}
		List<String> texts = new ArrayList<>();
		for (int i = 0; i < node.size(); i++) {
			texts.add(text(node.get(i), place + '/' + i));
		}
		return texts;
	}
}
