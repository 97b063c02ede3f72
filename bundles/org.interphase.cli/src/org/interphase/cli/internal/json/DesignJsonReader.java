/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.interphase.cli.internal.report.Messages;
import org.interphase.model.Boundary;
import org.interphase.model.CellstackFactory;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Design;
import org.interphase.model.Stack;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Reads a design from the interchange form. What the form does not know is refused with its place, never passed over. */
public final class DesignJsonReader {

	private static final ObjectMapper JSON = new ObjectMapper()
			.enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
			.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
	private static final Set<String> HEADER = Set.of("tool", "version", "schema"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private final Set<String> ids = new HashSet<>();

	private DesignJsonReader() {
	}

	/**
	 * A design with the ids that stood in a text.
	 *
	 * @param design the design
	 * @param ids    ids that were written; other parts may have none
	 */
	public record Read(Design design, Set<String> ids) {
	}

	/**
	 * Reads a design.
	 *
	 * @throws DesignJsonException if it is none, or holds values that cannot be
	 */
	public static Read read(byte[] text) throws DesignJsonException {
		JsonNode root = tree(text);
		if (!root.isObject() || !root.path("schema").asText().equals(DesignKeys.SCHEMA)) { //$NON-NLS-1$
			throw new DesignJsonException(Messages.get("jsonForeign", DesignKeys.SCHEMA)); //$NON-NLS-1$
		}
		DesignJsonReader reader = new DesignJsonReader();
		Design design = CellstackFactory.eINSTANCE.createDesign();
		reader.fill(design, root, ""); //$NON-NLS-1$
		return new Read(design, reader.ids);
	}

	private static JsonNode tree(byte[] text) throws DesignJsonException {
		try {
			return JSON.readTree(text);
		} catch (JsonProcessingException e) {
			JsonLocation place = e.getLocation();
			String problem = String.valueOf(e.getOriginalMessage());
			throw new DesignJsonException(place == null ? Messages.get("jsonUnreadable", problem) //$NON-NLS-1$
					: Messages.get("jsonBroken", String.valueOf(place.getLineNr()), String.valueOf(place.getColumnNr()), //$NON-NLS-1$
							problem));
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	private void fill(EObject part, JsonNode node, String place) throws DesignJsonException {
		List<EStructuralFeature> later = new ArrayList<>();
		for (Iterator<Map.Entry<String, JsonNode>> members = node.fields(); members.hasNext();) {
			Map.Entry<String, JsonNode> member = members.next();
			Optional<EStructuralFeature> feature = part.eClass().getEAllStructuralFeatures().stream()
					.filter(known -> DesignKeys.isPart(known) && DesignKeys.of(known).equals(member.getKey())).findFirst();
			if (feature.isPresent()) {
				// boundaries stand between layers, so these come first wherever they are written
				if (feature.get() == CellstackPackage.Literals.STACK__BOUNDARIES) {
					later.add(feature.get());
				} else {
					set(part, feature.get(), member.getValue(), place + '/' + member.getKey());
				}
			} else if (!(place.isEmpty() ? HEADER.contains(member.getKey()) : member.getKey().equals(DesignKeys.TYPE))) {
				throw new DesignJsonException(Messages.get("jsonUnknownKey", place.isEmpty() ? "/" : place, member.getKey(), //$NON-NLS-1$ //$NON-NLS-2$
						String.join(", ", part.eClass().getEAllStructuralFeatures().stream().filter(DesignKeys::isPart) //$NON-NLS-1$
								.map(DesignKeys::of).toList())));
			}
		}
		for (EStructuralFeature feature : later) {
			boundaries((Stack) part, node.get(DesignKeys.of(feature)), place + '/' + DesignKeys.of(feature));
		}
	}

	private void set(EObject part, EStructuralFeature feature, JsonNode node, String place) throws DesignJsonException {
		if (feature instanceof EAttribute attribute) {
			Object value = AttributeJson.read(attribute, node, place);
			part.eSet(attribute, value);
			if (attribute.isID() && !ids.add(String.valueOf(value))) {
				throw new DesignJsonException(Messages.get("jsonTwice", place, String.valueOf(value))); //$NON-NLS-1$
			}
		} else if (feature.isMany()) {
			@SuppressWarnings("unchecked")
			List<EObject> children = (List<EObject>) part.eGet(feature);
			for (int i = 0; i < array(node, place).size(); i++) {
				children.add(child((EReference) feature, node.get(i), place + '/' + i));
			}
		} else {
			part.eSet(feature, child((EReference) feature, node, place));
		}
	}

	private EObject child(EReference reference, JsonNode node, String place) throws DesignJsonException {
		EObject child = EcoreUtil.create(type(reference, object(node, place), place));
		fill(child, node, place);
		return child;
	}

	private static EClass type(EReference reference, JsonNode node, String place) throws DesignJsonException {
		EClass expected = reference.getEReferenceType();
		if (!DesignKeys.needsType(reference)) {
			return expected;
		}
		List<EClass> choices = CellstackPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
				.map(EClass.class::cast).filter(type -> !type.isAbstract() && expected.isSuperTypeOf(type)).toList();
		String written = node.path(DesignKeys.TYPE).asText();
		return choices.stream().filter(type -> DesignKeys.of(type).equals(written)).findFirst()
				.orElseThrow(() -> new DesignJsonException(Messages.get("jsonType", place, written, //$NON-NLS-1$
						String.join(", ", choices.stream().map(DesignKeys::of).toList())))); //$NON-NLS-1$
	}

	/** The boundaries are there already, between the layers; here they get what they hold. */
	private void boundaries(Stack stack, JsonNode node, String place) throws DesignJsonException {
		List<Boundary> boundaries = stack.getBoundaries();
		if (array(node, place).size() > boundaries.size()) {
			throw new DesignJsonException(Messages.get("jsonBoundaries", place, String.valueOf(node.size()), //$NON-NLS-1$
					String.valueOf(boundaries.size())));
		}
		for (int i = 0; i < node.size(); i++) {
			fill(boundaries.get(i), object(node.get(i), place + '/' + i), place + '/' + i);
		}
	}

	private static JsonNode array(JsonNode node, String place) throws DesignJsonException {
		return expect(node.isArray(), node, place, "jsonArray"); //$NON-NLS-1$
	}

	private static JsonNode object(JsonNode node, String place) throws DesignJsonException {
		return expect(node.isObject(), node, place, "jsonObject"); //$NON-NLS-1$
	}

	private static JsonNode expect(boolean fits, JsonNode node, String place, String complaint) throws DesignJsonException {
		if (!fits) {
			throw new DesignJsonException(Messages.get(complaint, place));
		}
		return node;
	}
}
