/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.interphase.design.services.FieldServices;
import org.interphase.model.CellstackPackage;
import org.interphase.model.CellstackPackage.Literals;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The property pages have the fields of the forms of the workbench. */
class PropertyPagesTest {

	/** What has a loop of fields, and what the fields are of. */
	private static final Map<String, EClass> PAGES = Map.of("Layer", Literals.LAYER, "Stack", Literals.STACK, "Conditions",
			Literals.CONDITIONS, "Face", Literals.FACE, "Treatment", Literals.TREATMENT, "Phase", Literals.PHASE_FRACTION);

	private static final Pattern QUOTED = Pattern.compile("'(\\w+)'");

	private final Odesign odesign;

	PropertyPagesTest() throws Exception {
		odesign = Odesign.read(ViewpointRegistrar.class, "description/interphase.odesign");
	}

	/** An edit does not see the variable of the loop around its field, so each field names its feature. */
	@Test
	void eachFeatureOfAFormHasAFieldOfItsOwn() {
		PAGES.forEach((page, type) -> {
			Set<String> expected = fields(type).map(EStructuralFeature::getName).collect(Collectors.toSet());
			Set<String> fields = odesign.elements("ifs").filter(field -> loop(field).equals(page + "Field"))
					.map(PropertyPagesTest::feature).collect(Collectors.toSet());
			assertEquals(expected, fields, page);
		});
		odesign.elements("initialOperation").flatMap(edit -> Odesign.below(edit))
				.forEach(attribute -> assertFalse(attribute.getValue().contains("feature."), attribute.getValue()));
	}

	/** A field takes what its feature holds: a choice for a constant, a check box for what is so or not, else a text. */
	@Test
	void fieldsSuitTheirFeatures() {
		Map<String, Set<String>> widgets = odesign.elements("ifs").collect(Collectors.groupingBy(PropertyPagesTest::feature,
				Collectors.mapping(field -> Odesign.type((Element) field.getElementsByTagName("widget").item(0)),
						Collectors.toSet())));
		assertTrue(widgets.size() > 30);
		PAGES.values().stream().flatMap(PropertyPagesTest::fields).forEach(
				feature -> assertEquals(Set.of(widget(feature)), widgets.get(feature.getName()), feature::toString));
	}

	@Test
	void aFieldShowsAndEditsTheSameFeature() {
		odesign.elements("ifs").forEach(field -> {
			Set<String> quoted = Odesign.below(field)
					.flatMap(attribute -> QUOTED.matcher(attribute.getValue()).results().map(match -> match.group(1)))
					.collect(Collectors.toSet());
			assertTrue(Set.of(feature(field)).containsAll(quoted), field.getAttribute("name"));
		});
	}

	@Test
	void quickFixesAreOfferedOnlyWhereThereAreSome() {
		Element fixes = odesign.elements("groups").filter(group -> group.getAttribute("name").equals("ElementFixes")).findFirst()
				.orElseThrow();
		assertEquals("aql:self.fixLabels()->notEmpty()", fixes.getAttribute("preconditionExpression"));
		List<String> pages = odesign.elements("pages").filter(page -> page.getAttribute("groups").contains("ElementFixes"))
				.map(page -> page.getAttribute("name")).toList();
		assertEquals(List.of("LayerPage", "BoundaryPage", "StackPage"), pages);
	}

	/** A label of a page is one line high; a text that may be longer can be read in full at its question mark. */
	@Test
	void longTextsHaveAHelp() {
		List.of("VerdictReasonLabel", "FindingLines").forEach(name -> {
			Element control = odesign.elements("controls").filter(found -> found.getAttribute("name").equals(name)).findFirst()
					.orElseThrow();
			assertFalse(control.getAttribute("helpExpression").isEmpty(), name);
		});
		assertTrue(odesign.elements("controls").filter(control -> Odesign.type(control).equals("LabelDescription"))
				.noneMatch(label -> label.getAttribute("valueExpression").contains("findingsText")));
	}

	private static String widget(EStructuralFeature feature) {
		return feature.getEType() instanceof EEnum ? "SelectDescription"
				: feature.getEType() == EcorePackage.Literals.EBOOLEAN ? "CheckboxDescription" : "TextDescription";
	}

	/** The feature that a field is for. */
	private static String feature(Element field) {
		return field.getAttribute("predicateExpression").replaceAll("aql:feature.name = '(.*)'", "$1");
	}

	/** The loop that a field belongs to. */
	private static String loop(Element field) {
		return ((Element) field.getParentNode()).getAttribute("name");
	}

	/** The features of all kinds of a class that have a field. */
	private static Stream<EAttribute> fields(EClass type) {
		return CellstackPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(type::isSuperTypeOf).filter(kind -> !kind.isAbstract())
				.flatMap(kind -> new FieldServices().fieldFeatures(EcoreUtil.create(kind)).stream());
	}
}
