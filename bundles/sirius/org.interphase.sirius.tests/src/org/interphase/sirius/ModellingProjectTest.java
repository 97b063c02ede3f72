/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.sirius.business.api.query.DRepresentationQuery;
import org.interphase.core.notation.NotationParser;
import org.interphase.core.registry.Registries;
import org.interphase.model.Design;
import org.junit.jupiter.api.Test;

/** A project that is made in one step. */
class ModellingProjectTest {

	@Test
	void hasADesignItsSessionAndItsDiagrams() throws Exception {
		Design design = NotationParser.of(Registries.standard()).parse("Li 50 um | LLZO 500 um | LFP 60 um");
		design.getStacks().get(0).setName("Garnet cell");
		ModellingProject made = ModellingProject.create("garnet", design, TestSession.MONITOR);
		assertThrows(CoreException.class, () -> ModellingProject.create("garnet", design, TestSession.MONITOR));
		try (DesignSession session = made.session()) {
			assertTrue(made.project().getFile("garnet.cellstack").exists());
			assertTrue(made.project().getFile("representations.aird").exists());
			assertEquals(1, session.designs().size());
			assertEquals(1, session.representations().size());
			assertEquals("Garnet cell", new DRepresentationQuery(session.representations().iterator().next())
					.getRepresentationDescriptor().getName());
			assertFalse(session.session().getSelectedViewpoints(false).isEmpty());
		} finally {
			made.project().delete(IResource.ALWAYS_DELETE_PROJECT_CONTENT | IResource.FORCE, TestSession.MONITOR);
		}
	}

	@Test
	void refusesANameThatIsNone() throws Exception {
		Design design = NotationParser.of(Registries.standard()).parse("Li | LLZO | LFP");
		assertThrows(CoreException.class, () -> ModellingProject.create("a/b", design, TestSession.MONITOR));
	}
}
