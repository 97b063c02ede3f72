/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.interphase.core.context.LayerKind;
import org.interphase.core.estimate.InterphaseKind;
import org.interphase.core.rule.Severity;
import org.interphase.design.services.WordServices;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Layer;
import org.interphase.model.provider.CellstackEditPlugin;
import org.interphase.scene.Palette;
import org.interphase.scene.Rgb;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Version;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Everything that the viewpoint specification names is there. */
class OdesignTest {

	/** Services that AQL itself brings, with the number of their arguments. */
	private static final Map<String, Integer> OF_AQL = Map.of("oclIsKindOf", 1, "oclIsTypeOf", 1, "oclAsType", 1, "filter",
			1, "select", 1, "eContainer", 1, "first", 0, "notEmpty", 0, "isEmpty", 0);
	/** Newest version of a specification that Sirius takes. */
	private static final Version NEWEST = Version.parseVersion("12.0.0.2017041100");
	/** Elements that people and saved diagrams refer to by their id. */
	private static final String[] WITH_ID = { "ownedRepresentations", "additionalLayers", "containerMappings",
			"subContainerMappings", "subNodeMappings", "borderedNodeMappings", "nodeMappings", "ownedTools", "tools",
			"menuItemDescription", "filters", "ownedLineMappings", "ownedColumnMappings", "intersection",
			"subItemMappings", "ownedRules", "pages", "groups", "controls", "entries", "decorationDescriptions" };

	private final Odesign odesign;

	OdesignTest() throws Exception {
		odesign = Odesign.read(ViewpointRegistrar.class, "description/interphase.odesign");
	}

	@Test
	void siriusTakesItsVersion() {
		assertTrue(Version.parseVersion(odesign.root().getAttribute("version")).compareTo(NEWEST) <= 0);
	}

	@Test
	void idsAreUnique() {
		Set<String> seen = new HashSet<>();
		odesign.elements(WITH_ID).map(element -> element.getAttribute("name")).filter(name -> !name.isEmpty())
				.forEach(name -> assertTrue(seen.add(name), name));
		assertTrue(seen.size() > 100, "ids are found");
	}

	@Test
	void idsAreWords() {
		odesign.elements(WITH_ID).map(element -> element.getAttribute("name"))
				.forEach(name -> assertTrue(name.matches("[A-Za-z-]*"), name));
	}

	@Test
	void itOffersAllRepresentations() {
		assertEquals(List.of("StackDiagram", "ModuleDiagram", "LayerTable", "BoundaryTable", "EstimateTable", "DesignTree"),
				names("ownedRepresentations"));
		assertEquals(List.of("Verdict", "ASR", "Potentials", "Treatments"), names("additionalLayers"));
		assertEquals(List.of("LayerPage", "PhasePage", "BoundaryPage", "FacePage", "TreatmentPage", "StackPage", "ConditionsPage"),
				names("pages"));
	}

	@Test
	void aStackDiagramIsOfferedForEachStack() {
		Element stack = odesign.elements("ownedRepresentations").findFirst().orElseThrow();
		assertEquals("true", stack.getAttribute("initialisation"));
		assertEquals("aql:self.stackTitle()", stack.getAttribute("titleExpression"));
	}

	@Test
	void classesExist() {
		List<String> types = odesign.attributes("domainClass", "targetClass").map(Attr::getValue).toList();
		assertTrue(types.size() > 30);
		types.forEach(type -> assertNotNull(type(type), type));
		for (String expression : odesign.expressions()) {
			Pattern.compile("\\w+::\\w+").matcher(expression).results()
					.forEach(match -> assertNotNull(classifier(match.group()), expression));
		}
	}

	@Test
	void eachKindOfLayerHasAStyleAColourAnIconAndTwoTools() {
		List<String> kinds = CellstackPackage.eINSTANCE.getEClassifiers().stream().filter(OdesignTest::isLayer)
				.map(type -> type.getName()).sorted().toList();
		assertEquals(LayerKind.values().length, kinds.size());
		Set<String> predicates = odesign.attributes("predicateExpression").map(Attr::getValue)
				.collect(Collectors.toSet());
		List<String> tools = names("tools");
		for (String kind : kinds) {
			assertTrue(predicates.contains("aql:self.oclIsTypeOf(model::" + kind + ")"), kind);
			assertTrue(tools.contains("Create" + kind + "Behind") && tools.contains("Create" + kind + "Before"), kind);
			assertTrue(names("entries").contains(kind), kind);
			assertPicture("/org.interphase.model.edit/icons/" + kind + ".svg");
		}
	}

	@Test
	void featuresExist() {
		odesign.attributes().filter(attribute -> attribute.getValue().startsWith("feature:")).forEach(attribute -> {
			String feature = attribute.getValue().substring(8);
			// candidates are features of what is around the mapping; all else of its own element
			Element owner = attribute.getOwnerElement();
			Element place = attribute.getName().equals("semanticCandidatesExpression") ? (Element) owner.getParentNode()
					: owner;
			EClass type = type(Odesign.inherited(place, "domainClass"));
			assertNotNull(type.getEStructuralFeature(feature), attribute + " of " + type.getName());
		});
		odesign.elements("ownedColumnMappings").filter(column -> column.hasAttribute("featureName"))
				.filter(column -> !column.getAttribute("featureName").equals("*")).forEach(column -> {
					Element table = (Element) column.getParentNode();
					Element line = (Element) table.getElementsByTagName("ownedLineMappings").item(0);
					assertNotNull(type(line.getAttribute("domainClass"))
							.getEStructuralFeature(column.getAttribute("featureName")), column.getAttribute("name"));
				});
	}

	@Test
	void whatExpressionsReadExists() {
		Set<String> known = Stream.of(CellstackPackage.eINSTANCE, EcorePackage.eINSTANCE)
				.flatMap(OdesignTest::features).map(EStructuralFeature::getName).collect(Collectors.toSet());
		known.add("target"); // of a graphical element
		odesign.expressions().forEach(expression -> new AqlExpression(expression).features()
				.forEach(feature -> assertTrue(known.contains(feature), feature + " in " + expression)));
	}

	@Test
	void namedFeaturesOfQuantitiesAndChoicesExist() {
		List<String> quoted = odesign.expressions().stream()
				.flatMap(expression -> Pattern
						.compile("\\.(?:setQuantity|quantityText|chosen|choices|choose)\\('(\\w+)'").matcher(expression)
						.results().map(match -> match.group(1)))
				.distinct().toList();
		assertTrue(quoted.containsAll(Set.of("thickness", "porosity", "preferredBasis", "contact", "atmosphere")));
		quoted.forEach(name -> assertTrue(
				features(CellstackPackage.eINSTANCE).anyMatch(feature -> feature.getName().equals(name)), name));
	}

	@Test
	void allThatADiagramShowsHasATooltip() {
		NodeList styles = odesign.elements("ownedRepresentations").findFirst().orElseThrow().getElementsByTagName("style");
		IntStream.range(0, styles.getLength()).mapToObj(index -> (Element) styles.item(index))
				.forEach(style -> assertFalse(style.getAttribute("tooltipExpression").isEmpty(), style.getAttribute("iconPath")));
	}

	/** The tree has the icons of the workbench, one for each kind of layer. */
	@Test
	void layersOfTheTreeHaveTheIconsOfTheirKinds() {
		Element layer = odesign.elements("subItemMappings").filter(item -> item.getAttribute("name").equals("LayerItem"))
				.findFirst().orElseThrow();
		Element style = (Element) layer.getElementsByTagName("defaultStyle").item(0);
		assertEquals("true", style.getAttribute("showIcon"));
		assertFalse(style.hasAttribute("iconPath"), "one path would be one icon for all");
	}

	@Test
	void servicesExist() throws Exception {
		Map<String, Set<Integer>> services = services();
		Set<String> used = new TreeSet<>();
		for (String expression : odesign.expressions()) {
			for (AqlExpression.Call call : new AqlExpression(expression).calls()) {
				Integer ofAql = OF_AQL.get(call.name());
				if (ofAql == null) {
					assertTrue(services.getOrDefault(call.name(), Set.of()).contains(call.arguments()),
							call + " in " + expression);
					used.add(call.name());
				} else {
					assertEquals(ofAql, call.arguments(), expression);
				}
			}
		}
		for (String service : odesign.services()) {
			assertTrue(services.getOrDefault(service, Set.of()).contains(0), service);
			used.add(service);
		}
		assertEquals(new TreeSet<>(services.keySet()), used, "no service is left over");
	}

	@Test
	void servicesTakeAnElementFirst() throws Exception {
		for (Class<?> type : serviceClasses()) {
			assertNotNull(type.getConstructor(), "Sirius creates it");
			serviceMethods(type).forEach(method -> assertTrue(
					EObject.class.isAssignableFrom(method.getParameterTypes()[0]), method.toString()));
		}
	}

	@Test
	void picturesExist() {
		List<String> pictures = odesign.attributes("iconPath", "icon", "workspacePath").map(Attr::getValue)
				.filter(path -> path.startsWith("/")).toList();
		assertTrue(pictures.size() > 40);
		Stream.concat(pictures.stream(), odesign.expressions().stream().filter(text -> text.startsWith("'/"))
				.map(text -> text.substring(1, text.length() - 1))).forEach(OdesignTest::assertPicture);
		Stream.of(InterphaseKind.values())
				.forEach(kind -> assertPicture("/org.interphase.design/icons/" + kind.label() + ".png"));
		Stream.of(Severity.values())
				.forEach(kind -> assertPicture("/org.interphase.design/icons/" + kind.label() + ".png"));
	}

	@Test
	void coloursAreThoseOfTheCanvas() {
		Map<String, Rgb> expected = new TreeMap<>();
		Palette palette = Palette.LIGHT;
		CellstackPackage.eINSTANCE.getEClassifiers().stream().filter(OdesignTest::isLayer)
				.forEach(type -> expected.put(type.getName(), palette.fill(LayerKind.of((Layer) EcoreUtil.create((EClass) type)))));
		Stream.of(InterphaseKind.values()).forEach(kind -> expected.put(kind.label(), palette.verdict(kind)));
		Stream.of(Severity.values()).forEach(kind -> expected.put(kind.label(), palette.severity(kind)));
		expected.putAll(Map.of("background", palette.background(), "text", palette.text(), "muted", palette.muted(),
				"outline", palette.outline()));
		// Sirius takes pure white for no background, and the one of a dark theme would show behind dark labels
		expected.put("paper", new Rgb(254, 254, 254));
		Map<String, Rgb> found = fixedColours().collect(Collectors.toMap(
				entry -> entry.getAttribute("name"), entry -> new Rgb(number(entry, "red"), number(entry, "green"),
						number(entry, "blue")),
				(a, b) -> a, TreeMap::new));
		assertEquals(expected, found);
	}

	private Stream<Element> fixedColours() {
		return odesign.elements("entries").filter(entry -> Odesign.type(entry).equals("UserFixedColor"));
	}

	@Test
	void diagramsBringTheirPaper() {
		List<Element> diagrams = odesign.elements("ownedRepresentations")
				.filter(description -> description.getAttribute("xsi:type").endsWith(":DiagramDescription")).toList();
		assertEquals(2, diagrams.size());
		diagrams.forEach(diagram -> assertTrue(diagram.getAttribute("backgroundColor").endsWith("[name='paper']")));
	}

	@Test
	void coloursAreReferredToByName() {
		Set<String> colours = Set.copyOf(names("entries"));
		List<String> used = odesign.attributes().filter(attribute -> attribute.getName().matches("(?i).*color"))
				.map(attribute -> attribute.getValue().replaceAll(".*@entries\\[name='(.*)'\\]", "$1")).distinct().toList();
		assertTrue(used.size() > 12);
		used.forEach(colour -> assertTrue(colours.contains(colour), colour));
	}

	@Test
	void referencesLeadSomewhere() {
		Set<String> ids = odesign.attributes("name").map(Attr::getValue).collect(Collectors.toSet());
		odesign.attributes().filter(attribute -> attribute.getValue().startsWith("//@")).forEach(
				attribute -> Pattern.compile("\\[name='([^']*)'\\]").matcher(attribute.getValue())
						.results().forEach(match -> assertTrue(ids.contains(match.group(1)), attribute.getValue())));
	}

	@Test
	void labelsAreTranslatable() throws Exception {
		Properties texts = new Properties();
		try (InputStream in = BundleFile.of(ViewpointRegistrar.class, "plugin.properties").openStream()) {
			texts.load(in);
		}
		List<String> keys = odesign.attributes("label").map(Attr::getValue).toList();
		assertTrue(keys.size() > 50);
		keys.forEach(key -> assertTrue(key.startsWith("%") && texts.containsKey(key.substring(1)), key));
		odesign.attributes("endUserDocumentation").map(Attr::getValue)
				.forEach(text -> assertFalse(text.startsWith("%"), "Sirius shows it as it stands: " + text));
	}

	@Test
	void wordsAreInTheBundleAndAllAreUsed() throws Exception {
		Properties words = new Properties();
		try (InputStream in = WordServices.class.getResourceAsStream("messages.properties")) {
			words.load(in);
		}
		Set<Object> used = odesign.expressions().stream().flatMap(
				expression -> Pattern.compile("\\.(?:words|titled)\\('([\\w.]+)'\\)").matcher(expression).results())
				.map(match -> match.group(1)).collect(Collectors.toSet());
		assertEquals(words.keySet(), used);
		odesign.attributes("labelExpression", "headerLabelExpression").filter(attribute -> !attribute.getValue().isEmpty())
				.forEach(attribute -> assertTrue(attribute.getValue().matches("(aql|feature|service|var):.*"),
						() -> attribute + " cannot be translated"));
	}

	/** The validation of a diagram would report AQL in the copies of these styles as errors. */
	@Test
	void stylesThatALayerCanChangeCallServicesWithoutAql() {
		NodeList styles = odesign.elements("defaultLayer").findFirst().orElseThrow().getElementsByTagName("style");
		List<String> expressions = IntStream.range(0, styles.getLength()).mapToObj(index -> (Element) styles.item(index))
				.filter(style -> !((Element) style.getParentNode()).getAttribute("name").equals("PhaseItem"))
				.flatMap(style -> Stream.of("labelExpression", "tooltipExpression", "heightComputationExpression")
						.map(style::getAttribute).filter(expression -> !expression.isEmpty()))
				.toList();
		assertTrue(expressions.size() > 30, "styles are found");
		expressions.forEach(expression -> assertTrue(expression.startsWith("service:"), expression));
	}

	@Test
	void aLabelIsTypedAsAWhole() {
		Element tool = odesign.elements("ownedTools")
				.filter(element -> element.getAttribute("name").equals("EditNameAndThickness")).findFirst().orElseThrow();
		Element mask = (Element) tool.getElementsByTagName("mask").item(0);
		assertEquals("{0}", mask.getAttribute("mask"));
	}

	@Test
	void allLevelsOfFindingsAreValidated() {
		assertEquals(List.of("ERROR", "WARNING", ""),
				odesign.elements("ownedRules").map(rule -> rule.getAttribute("level")).toList());
	}

	private List<String> names(String tag) {
		return odesign.elements(tag).map(element -> element.getAttribute("name")).toList();
	}

	private Map<String, Set<Integer>> services() throws Exception {
		Map<String, Set<Integer>> services = new TreeMap<>();
		for (Class<?> type : serviceClasses()) {
			serviceMethods(type).forEach(method -> services.computeIfAbsent(method.getName(), name -> new HashSet<>())
					.add(method.getParameterCount() - 1));
		}
		return services;
	}

	private List<Class<?>> serviceClasses() {
		return odesign.elements("ownedJavaExtensions").map(element -> element.getAttribute("qualifiedClassName"))
				.<Class<?>>map(name -> {
					try {
						return ViewpointRegistrar.class.getClassLoader().loadClass(name);
					} catch (ClassNotFoundException e) {
						throw new AssertionError(name, e);
					}
				}).toList();
	}

	private static Stream<Method> serviceMethods(Class<?> type) {
		return Arrays.stream(type.getDeclaredMethods())
				.filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic());
	}

	private static Stream<EStructuralFeature> features(EPackage model) {
		return model.getEClassifiers().stream().filter(EClass.class::isInstance)
				.flatMap(type -> ((EClass) type).getEStructuralFeatures().stream());
	}

	private static boolean isLayer(Object type) {
		return type instanceof EClass layer && !layer.isAbstract()
				&& CellstackPackage.Literals.LAYER.isSuperTypeOf(layer);
	}

	/** Sirius and AQL know a package by its name, not by its prefix. */
	private static EClass type(String name) {
		return (EClass) classifier(name);
	}

	private static EClassifier classifier(String name) {
		String[] parts = name.split("::");
		EPackage model = Stream.of(CellstackPackage.eINSTANCE, EcorePackage.eINSTANCE)
				.filter(candidate -> candidate.getName().equals(parts[0])).findFirst().orElseThrow();
		return model.getEClassifier(parts[1]);
	}

	private static void assertPicture(String path) {
		Class<?> owner = path.startsWith("/org.interphase.model.edit/") ? CellstackEditPlugin.class : ViewpointRegistrar.class;
		assertTrue(path.startsWith("/org.interphase.design/") || owner == CellstackEditPlugin.class, path);
		assertTrue(BundleFile.exists(owner, path.substring(path.indexOf('/', 1) + 1)), path);
	}

	private static int number(Element element, String attribute) {
		return Integer.parseInt(element.getAttribute(attribute));
	}
}
