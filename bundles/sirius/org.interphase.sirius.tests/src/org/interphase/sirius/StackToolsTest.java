/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DNodeList;
import org.eclipse.sirius.diagram.DragAndDropTarget;
import org.eclipse.sirius.diagram.description.tool.ContainerDropDescription;
import org.eclipse.sirius.diagram.description.tool.DirectEditLabel;
import org.eclipse.sirius.diagram.tools.api.command.DiagramCommandFactoryService;
import org.eclipse.sirius.diagram.tools.api.command.IDiagramCommandFactory;
import org.eclipse.sirius.viewpoint.description.IdentifiedElement;
import org.eclipse.sirius.viewpoint.description.tool.OperationAction;
import org.eclipse.sirius.viewpoint.description.tool.PasteDescription;
import org.eclipse.sirius.viewpoint.description.tool.ToolDescription;
import org.eclipse.sirius.viewpoint.description.validation.ERROR_LEVEL;
import org.eclipse.sirius.viewpoint.description.validation.ValidationRule;
import org.interphase.core.notation.NotationPrinter;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Design;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each tool of the stack diagram: done, undone and done again in one step. */
@NonNullByDefault({})
class StackToolsTest {

	private TestSession session;
	private IDiagramCommandFactory commands;

	@BeforeEach
	void open() throws Exception {
		session = TestSession.of("Li 50 um | ILE 1 um | LLZO 500 um | LFP 60 um");
		commands = DiagramCommandFactoryService.getInstance().getNewProvider()
				.getCommandFactory(session.session().session().getTransactionalEditingDomain());
	}

	@AfterEach
	void close() {
		session.close();
	}

	static Stream<String> kinds() {
		return CellstackPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(type -> !type.isAbstract() && CellstackPackage.Literals.LAYER.isSuperTypeOf(type)).map(EClass::getName);
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void createsALayerBehind(String kind) {
		check("Create" + kind + "Behind", ToolDescription.class,
				tool -> commands.buildGenericToolCommandFromTool(session.shown(session.layer(1)), tool));
		assertEquals(kind, session.layer(2).eClass().getName());
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void createsALayerBefore(String kind) {
		check("Create" + kind + "Before", ToolDescription.class,
				tool -> commands.buildGenericToolCommandFromTool(session.shown(session.layer(1)), tool));
		assertEquals(kind, session.layer(1).eClass().getName());
	}

	@Test
	void createsALayerInABoundary() {
		check("CreateCoatingBehind", ToolDescription.class, tool -> commands
				.buildGenericToolCommandFromTool(session.shown(session.stack().getBoundaries().get(0)), tool));
		assertEquals("Coating", session.layer(1).eClass().getName());
	}

	@Test
	void deletesALayer() {
		check(() -> commands.buildDeleteDiagramElement(session.shown(session.layer(1))));
		assertEquals(3, session.stack().getLayers().size());
	}

	@Test
	void keepsABoundary() {
		Command command = commands.buildDeleteDiagramElement(session.shown(session.stack().getBoundaries().get(0)));
		session.commands().execute(command);
		assertEquals(3, session.stack().getBoundaries().size());
	}

	@Test
	void editsNameAndThickness() {
		check("EditNameAndThickness", DirectEditLabel.class,
				tool -> commands.buildDirectEditLabelFromTool(session.shown(session.layer(2)), tool, "Ceramic · 0.2 mm"));
		assertEquals("Ceramic", session.layer(2).getName());
		assertEquals(200, session.layer(2).getThickness(), 1e-9);
	}

	@Test
	void editsTheNameAlone() {
		check("EditNameAndThickness", DirectEditLabel.class,
				tool -> commands.buildDirectEditLabelFromTool(session.shown(session.layer(2)), tool, "Ceramic"));
		assertEquals("Ceramic", session.layer(2).getName());
		assertEquals(500, session.layer(2).getThickness(), 1e-9);
	}

	@ParameterizedTest
	@ValueSource(strings = { "MoveUp", "MoveDown", "DuplicateLayer", "SplitLayer" })
	void actsOnALayer(String name) {
		check(name, OperationAction.class,
				tool -> commands.buildOperationActionFromTool(tool, List.of(session.shown(session.layer(1)))));
	}

	@Test
	void pastesACopiedLayer() {
		EObject copied = EcoreUtil.copy(session.layer(2));
		check("PasteLayer", PasteDescription.class,
				tool -> commands.buildPasteCommandFromTool(session.shown(session.layer(0)), copied, tool));
		assertEquals("llzo", session.layer(1).getMaterial());
		check("PasteLayer", PasteDescription.class, tool -> commands
				.buildPasteCommandFromTool(session.shown(session.stack().getBoundaries().get(0)), copied, tool));
		assertEquals(6, session.stack().getLayers().size());
	}

	@Test
	void movesADroppedLayer() {
		EObject dropped = session.layer(2);
		check("DropLayer", ContainerDropDescription.class, tool -> commands
				.buildDropInContainerCommandFromTool((DragAndDropTarget) session.shown(session.layer(1)), dropped, tool));
		assertEquals(dropped, session.layer(1));
	}

	@Test
	void fixesAFindingFromTheViewProblems() throws Exception {
		session.close();
		session = TestSession.of("Li 50 um | LATP 300 um | LFP 60 um @ 25 C");
		DDiagramElement boundary = session.shown(session.stack().getBoundaries().get(0));
		ValidationRule errors = session.session().session().getSelectedViewpoints(false).stream()
				.flatMap(viewpoint -> viewpoint.getValidationSet().getAllRules().stream())
				.filter(rule -> rule.getLevel() == ERROR_LEVEL.ERROR_LITERAL).findFirst().orElseThrow();
		assertFalse(session.session().session().getInterpreter().evaluateBoolean(boundary,
				errors.getAudits().get(0).getAuditExpression()));
		Command fix = DiagramCommandFactoryService.getInstance().getNewProvider()
				.getCommandFactory(session.session().session().getTransactionalEditingDomain())
				.buildQuickFixOperation(errors.getFixes().get(0), boundary, session.diagram());
		String before = text();
		session.run(fix);
		assertEquals(4, session.stack().getLayers().size());
		session.commands().undo();
		assertEquals(before, text());
	}

	private <T> void check(String name, Class<T> type, Function<T, Command> command) {
		T tool = type.cast(tool(name));
		check(() -> command.apply(tool));
	}

	private void check(Supplier<Command> edit) {
		String before = text();
		session.run(edit.get());
		String after = text();
		assertNotEquals(before, after);
		assertShown();
		assertTrue(session.commands().canUndo());
		session.commands().undo();
		assertEquals(before, text());
		assertShown();
		session.commands().redo();
		assertEquals(after, text());
		assertShown();
		session.session().save(TestSession.MONITOR);
		assertEquals(after, saved());
	}

	/** What the file holds. */
	private String saved() {
		Resource resource = session.design().eResource();
		Resource file = new ResourceSetImpl().getResource(resource.getURI(), true);
		return NotationPrinter.print(((Design) file.getContents().get(0)).getStacks().get(0));
	}

	private EObject tool(String name) {
		for (var all = session.diagram().getDescription().eAllContents(); all.hasNext();) {
			EObject candidate = all.next();
			if (candidate instanceof IdentifiedElement element
					&& name.equals(element.getName())) {
				return candidate;
			}
		}
		throw new IllegalArgumentException(name);
	}

	/** The diagram shows the layers of the stack in their order. */
	private void assertShown() {
		assertEquals(session.stack().getLayers(), session.diagram().getDiagramElements().stream()
				.filter(DNodeList.class::isInstance).map(DDiagramElement::getTarget).toList());
	}

	private String text() {
		return NotationPrinter.print(session.stack());
	}
}
