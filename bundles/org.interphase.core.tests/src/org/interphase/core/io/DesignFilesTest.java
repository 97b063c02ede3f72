/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.interphase.model.CellstackFactory;
import org.interphase.model.Design;
import org.interphase.model.Identified;
import org.interphase.model.Stack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@NonNullByDefault({})
class DesignFilesTest {

	@TempDir
	private Path folder;

	@Test
	void whatIsSavedIsLoaded() throws IOException {
		Design design = DesignFixture.design();
		Path file = folder.resolve("a b.cellstack");
		DesignFiles.save(design, file);
		Design loaded = DesignFiles.load(file);
		assertTrue(EcoreUtil.equals(design, loaded));
		assertEquals("Größe & <Ω>", loaded.getName());
		Stack stack = loaded.getStacks().getFirst();
		assertEquals(2, stack.getBoundaries().size());
		assertSame(stack.getLayers().get(1), stack.getBoundaries().get(1).getLeft());
		assertEquals(URI.createFileURI(file.toString()), loaded.eResource().getURI());
		DesignFiles.save(loaded, folder.resolve("again.cellstack"));
		assertEquals(Files.readString(file), Files.readString(folder.resolve("again.cellstack")));
		assertEquals(URI.createFileURI(file.toString()), loaded.eResource().getURI());
	}

	@Test
	void theTextIsUtf8WithPlainLineEndsAndTheSameEachTime() {
		Design design = DesignFixture.design();
		String text = DesignFixture.text(design);
		assertTrue(text.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<cellstack:Design "), text);
		assertTrue(text.contains("Größe &amp; &lt;Ω>"), text);
		assertFalse(text.contains("\r"));
		assertEquals(text, DesignFixture.text(design));
		assertNull(design.eResource());
	}

	@Test
	void eachPartGetsAnIdOfItsOwn() {
		Design design = DesignFixture.design();
		Stack stack = design.getStacks().getFirst();
		stack.getLayers().get(2).setId(stack.getLayers().get(1).getId());
		stack.setId("not usable");
		DesignFixture.text(design);
		Set<String> ids = new HashSet<>();
		EcoreUtil.getAllContents(design, true).forEachRemaining(part -> {
			if (part instanceof Identified identified) {
				assertNotNull(identified.getId(), part::toString);
				assertTrue(ids.add(identified.getId()), identified::getId);
			}
		});
		assertNotNull(design.getId());
		assertFalse(stack.getId().contains(" "));
		assertNotEquals(stack.getLayers().get(1).getId(), stack.getLayers().get(2).getId());
	}

	@Test
	void idsAreKeptForLife() throws IOException {
		Design design = DesignFixture.design();
		String text = DesignFixture.text(design);
		List<String> before = ids(design);
		assertEquals(before, ids(DesignFiles.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "x")));
		DesignFixture.text(design);
		assertEquals(before, ids(design));
	}

	@Test
	void partsAreFoundByTheirId() throws IOException {
		Path file = folder.resolve("x.cellstack");
		DesignFiles.save(DesignFixture.design(), file);
		Design design = DesignFiles.load(file);
		Identified layer = design.getStacks().getFirst().getLayers().get(1);
		assertSame(layer, design.eResource().getEObject(layer.getId()));
		design.getStacks().getFirst().getLayers().remove(layer);
		assertNull(design.eResource().getEObject(layer.getId()));
	}

	@Test
	void aDesignStaysInItsForeignResource() throws IOException {
		Resource foreign = new XMIResourceImpl(URI.createURI("memory:/x"));
		Design design = DesignFixture.design();
		foreign.getContents().add(design);
		Path file = folder.resolve("x.cellstack");
		DesignFiles.save(design, file);
		assertSame(foreign, design.eResource());
		assertEquals(ids(design), ids(DesignFiles.load(file)));
	}

	@Test
	void worksInAResourceSet() throws IOException {
		Path file = folder.resolve("x.cellstack");
		DesignFiles.save(DesignFixture.design(), file);
		ResourceSetImpl set = new ResourceSetImpl();
		set.getResourceFactoryRegistry().getExtensionToFactoryMap().put(DesignFiles.EXTENSION,
				new CellstackResourceFactory());
		Resource resource = set.getResource(URI.createFileURI(file.toString()), true);
		Design design = (Design) resource.getContents().getFirst();
		design.setName("New");
		String before = Files.readString(file);
		resource.save(null);
		assertEquals(before.replace("Größe &amp; &lt;Ω>", "New"), Files.readString(file));
		design.getStacks().getFirst().getLayers().getFirst().setThickness(Double.NaN);
		String kept = Files.readString(file);
		assertThrows(DesignFileException.class, () -> resource.save(null));
		assertEquals(kept, Files.readString(file));
	}

	@Test
	void refusesToWriteWhatCouldNotBeReadAgain() throws IOException {
		Path file = folder.resolve("x.cellstack");
		DesignFiles.save(DesignFixture.design(), file);
		String before = Files.readString(file);
		Design design = DesignFixture.design();
		design.getStacks().getFirst().getLayers().get(1).setThickness(-5.0);
		assertSaveFails(design, file, file + ": thickness of solid electrolyte \"LLZO\": -5 um is out of range; "
				+ "allowed are 0 to 100000 um. Correct the value.");
		design = DesignFixture.design();
		design.getStacks().getFirst().getBoundaries().getFirst().getMeasurements().getFirst().setValue(Double.NaN);
		design.getStacks().getFirst().getBoundaries().getFirst().getMeasurements().getFirst().setName("EIS");
		assertSaveFails(design, file,
				file + ": value of measurement \"EIS\": NaN is not a finite number. Correct the value.");
		design = DesignFixture.design();
		design.setNotes("a\u0000b");
		assertSaveFails(design, file, file + ": notes of design \"Größe & <Ω>\" has a character that no file can hold. "
				+ "Remove the character.");
		design = DesignFixture.design();
		design.getMaterials().add(CellstackFactory.eINSTANCE.createMaterial());
		design.getMaterials().getFirst().setName("M");
		design.getMaterials().getFirst().getAliases().add("\u0001");
		assertSaveFails(design, file,
				file + ": aliases of material \"M\" has a character that no file can hold. Remove the character.");
		design = DesignFixture.design();
		design.setNotes("\uD800");
		assertSaveFails(design, file, file + ": notes of design \"Größe & <Ω>\" has a character that no file can hold. "
				+ "Remove the character.");
		assertEquals(before, Files.readString(file));
		assertNoOtherFiles(file);
	}

	@Test
	void keepsOddButPrintableTexts() throws IOException {
		Design design = DesignFixture.design();
		design.setNotes(" two\nlines\tand \uD83D\uDD0B \"quotes\" ]]> ");
		Path file = folder.resolve("x.cellstack");
		DesignFiles.save(design, file);
		assertEquals(design.getNotes(), DesignFiles.load(file).getNotes());
	}

	@Test
	void saysWhereItCannotSave() {
		assertSaveFails(DesignFixture.design(), folder,
				folder + ": There is a folder of this name. Choose another name.");
		Path nowhere = folder.resolve("nowhere").resolve("x.cellstack");
		assertSaveFails(DesignFixture.design(), nowhere, nowhere + ": The folder " + nowhere.getParent()
				+ " does not exist. Create it, or save somewhere else.");
	}

	@Test
	void aFailingStreamLeavesTheOldFile() throws IOException {
		OutputStream broken = new OutputStream() {
			@Override
			public void write(int b) throws IOException {
				throw new IOException("disk full");
			}
		};
		assertEquals("disk full", assertThrows(IOException.class,
				() -> DesignFiles.write(DesignFixture.design(), broken, "x")).getMessage());
		assertTrue(Files.list(folder).toList().isEmpty());
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void keepsPermissionsAndLinks() throws IOException {
		Path file = folder.resolve("x.cellstack");
		DesignFiles.save(DesignFixture.design(), file);
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
		Path link = Files.createSymbolicLink(folder.resolve("link.cellstack"), file);
		Design changed = DesignFixture.design();
		changed.setName("changed");
		DesignFiles.save(changed, link);
		assertTrue(Files.isSymbolicLink(link));
		assertEquals("changed", DesignFiles.load(file).getName());
		assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
	}

	@Test
	void facesAndBoundariesMayBeLeftOut() throws IOException {
		String text = DesignFixture.text(DesignFixture.design()).replaceAll("(?s)<(left|right)Face[^>]*/>", "")
				.replaceAll("(?s)<boundaries(?!.*<boundaries).*</boundaries>", "");
		Stack stack = DesignFiles.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "x").getStacks()
				.getFirst();
		assertEquals(2, stack.getBoundaries().size());
		stack.getBoundaries().forEach(boundary -> {
			assertNotNull(boundary.getLeftFace());
			assertNotNull(boundary.getRightFace());
		});
		assertEquals("polished", stack.getBoundaries().getFirst().getRightFace().getTreatments().getFirst().getKind());
	}

	@Test
	void manyLayersLoadInLinearTime() throws IOException {
		Design design = DesignFixture.design();
		Stack stack = design.getStacks().getFirst();
		stack.getLayers().addAll(Stream
				.generate(() -> DesignFixture.layer(CellstackFactory.eINSTANCE.createSolidElectrolyte(), "LLZO", 1))
				.limit(20_000).toList());
		Path file = folder.resolve("x.cellstack");
		DesignFiles.save(design, file);
		assertEquals(20_002, DesignFiles.load(file).getStacks().getFirst().getBoundaries().size());
	}

	private void assertSaveFails(Design design, Path file, String message) {
		assertEquals(message, assertThrows(DesignFileException.class, () -> DesignFiles.save(design, file)).getMessage());
	}

	private void assertNoOtherFiles(Path file) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(List.of(file), files.toList());
		}
	}

	private static List<String> ids(Design design) {
		return Stream.concat(Stream.of(design.getId()),
				design.getStacks().getFirst().getBoundaries().stream().map(Identified::getId)).toList();
	}
}
