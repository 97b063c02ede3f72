/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.business.api.query.DRepresentationQuery;
import org.eclipse.sirius.diagram.DNodeList;
import org.eclipse.sirius.diagram.DSemanticDiagram;
import org.eclipse.sirius.table.metamodel.table.DTable;
import org.eclipse.sirius.tree.DTree;
import org.interphase.core.registry.Registries;
import org.interphase.core.template.DesignTemplate;
import org.interphase.design.services.StackServices;
import org.interphase.model.Boundary;
import org.interphase.model.Layer;
import org.interphase.model.Stack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each representation of each published cell. */
class RepresentationsTest {

	static Stream<DesignTemplate> cells() {
		List<DesignTemplate> templates = Registries.standard().templates();
		assertTrue(templates.size() >= 39, "published cells: " + templates.size());
		return templates.stream();
	}

	@ParameterizedTest
	@MethodSource("cells")
	void showAllLayersAndBoundaries(DesignTemplate cell) throws Exception {
		try (TestSession session = new TestSession(cell.create())) {
			for (Stack stack : session.design().getStacks()) {
				DSemanticDiagram diagram = session.diagramOf(stack);
				assertEquals(stack.getLayers(), shown(diagram, Layer.class, DNodeList.class));
				assertEquals(stack.getBoundaries(), shown(diagram, Boundary.class, EObject.class));
				assertEquals(new StackServices().stackTitle(stack),
						new DRepresentationQuery(diagram).getRepresentationDescriptor().getName());
				assertEquals(stack.getLayers().size(), lines(session, "LayerTable", stack));
				assertEquals(stack.getBoundaries().size(), lines(session, "BoundaryTable", stack));
				assertEquals(stack.getBoundaries().size(), lines(session, "EstimateTable", stack));
				if (session.session().description(InterphaseViewpoint.MODULE_DIAGRAM, stack) != null) {
					DSemanticDiagram module = (DSemanticDiagram) session.session()
							.create(InterphaseViewpoint.MODULE_DIAGRAM, stack, "module", TestSession.MONITOR);
					assertTrue(module.getDiagramElements().size() > 3);
				}
			}
			DTree tree = (DTree) session.session().create("DesignTree", session.design(), "tree", TestSession.MONITOR);
			assertTrue(tree.getOwnedTreeItems().size() >= session.design().getStacks().size());
		}
	}

	private static int lines(TestSession session, String table, Stack stack) {
		return ((DTable) session.session().create(table, stack, table, TestSession.MONITOR)).getLines().size();
	}

	private static List<EObject> shown(DSemanticDiagram diagram, Class<?> part, Class<?> shape) {
		return diagram.getDiagramElements().stream().filter(shape::isInstance).map(element -> element.getTarget())
				.filter(part::isInstance).toList();
	}
}
