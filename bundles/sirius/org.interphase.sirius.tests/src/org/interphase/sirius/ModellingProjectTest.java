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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.sirius.business.api.query.DRepresentationQuery;
import org.interphase.core.registry.Registries;
import org.interphase.core.notation.NotationException;
import org.interphase.core.notation.NotationParser;
import org.interphase.model.Design;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A project that is made in one step. */
@NonNullByDefault({})
class ModellingProjectTest {

	private Design design;

	@BeforeEach
	void parse() throws NotationException {
		design = NotationParser.of(Registries.standard()).parse("Li 50 um | LLZO 500 um | LFP 60 um");
	}

	@Test
	void hasADesignItsSessionAndItsDiagrams() throws Exception {
		design.getStacks().get(0).setName("Garnet cell");
		ModellingProject made = ModellingProject.create("garnet", null, design, TestSession.MONITOR);
		try (DesignSession session = made.session()) {
			assertRefused("There is a project garnet already.", "garnet", null);
			assertTrue(made.project().getFile("garnet.cellstack").exists());
			assertTrue(made.project().getFile("representations.aird").exists());
			assertEquals(1, session.designs().size());
			assertEquals(1, session.representations().size());
			assertEquals("Garnet cell", new DRepresentationQuery(session.representations().iterator().next())
					.getRepresentationDescriptor().getName());
			assertFalse(session.session().getSelectedViewpoints(false).isEmpty());
			assertFalse(session.session().getTransactionalEditingDomain().getCommandStack().canUndo());
		} finally {
			delete(made.project());
		}
	}

	@Test
	void standsWhereItIsWanted(@TempDir Path elsewhere) throws Exception {
		Path folder = elsewhere.resolve("my cells");
		ModellingProject made = ModellingProject.create("garnet", IPath.fromPath(folder), design, TestSession.MONITOR);
		try (DesignSession session = made.session()) {
			assertEquals(IPath.fromPath(folder), made.project().getLocation());
			assertTrue(Files.exists(folder.resolve("garnet.cellstack")));
			assertTrue(Files.exists(folder.resolve("representations.aird")));
			assertEquals(1, session.representations().size());
		} finally {
			delete(made.project());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "with spaces", "a+b & (c) [d]", "Größe" })
	void hasAnyNameThatAFolderMayHave(String name) throws Exception {
		ModellingProject made = ModellingProject.create(name, null, design, TestSession.MONITOR);
		try (DesignSession session = made.session()) {
			assertEquals(1, session.designs().size());
			assertEquals(1, session.representations().size());
		} finally {
			delete(made.project());
		}
	}

	@Test
	void isMadeBesideOtherFiles(@TempDir Path folder) throws Exception {
		Path other = Files.writeString(folder.resolve("notes.txt"), "mine");
		ModellingProject made = ModellingProject.create("garnet", IPath.fromPath(folder), design, TestSession.MONITOR);
		try (DesignSession session = made.session()) {
			assertEquals("mine", Files.readString(other));
		} finally {
			delete(made.project());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { ".project", "garnet.cellstack", "representations.aird" })
	void overwritesNothing(String file, @TempDir Path folder) throws Exception {
		Files.writeString(folder.resolve(file), "mine");
		assertRefused(folder + " holds " + file + " already. Choose another name or location.", "garnet", folder);
		assertEquals("mine", Files.readString(folder.resolve(file)));
	}

	@Test
	void overwritesNothingInTheWorkspaceEither() throws Exception {
		Path folder = ResourcesPlugin.getWorkspace().getRoot().getLocation().toPath().resolve("garnet");
		Path file = Files.createDirectories(folder).resolve("garnet.cellstack");
		Files.writeString(file, "mine");
		try {
			assertRefused(folder + " holds garnet.cellstack already. Choose another name or location.", "garnet", null);
		} finally {
			Files.delete(file);
			Files.delete(folder);
		}
	}

	@Test
	void standsInAFolder(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("file"), "mine");
		assertRefused(file + " is a file, not a folder.", "garnet", file);
	}

	@ParameterizedTest
	@ValueSource(strings = { "50 %", "cell #2", "why?" })
	void isNotMadeWhereSiriusCannotReadIt(String name, @TempDir Path folder) {
		Path inside = folder.resolve(name);
		assertRefused("Sirius cannot read files below " + inside + ": choose a name and location without %, # and ?.", "garnet",
				inside);
		assertFalse(ModellingProject.check(name, null).isOK());
	}

	@Test
	void refusesANameThatIsNone() {
		assertThrows(CoreException.class, () -> ModellingProject.create("a/b", null, design, TestSession.MONITOR));
		assertThrows(CoreException.class, () -> ModellingProject.create("", null, design, TestSession.MONITOR));
	}

	private void assertRefused(String message, String name, @Nullable Path folder) {
		CoreException refused = assertThrows(CoreException.class, () -> ModellingProject.create(name,
				folder == null ? null : IPath.fromPath(folder), design, TestSession.MONITOR));
		assertEquals(message, refused.getStatus().getMessage());
	}

	private static void delete(IProject project) throws CoreException {
		project.delete(IResource.ALWAYS_DELETE_PROJECT_CONTENT | IResource.FORCE, TestSession.MONITOR);
	}
}
