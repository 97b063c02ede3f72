/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NonNullByDefault({})
class BadDesignFilesTest {

	private static final String PROLOGUE = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
	private static final String OPEN = PROLOGUE + "<cellstack:Design xmi:version=\"2.0\" "
			+ "xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
			+ "xmlns:cellstack=\"http://www.interphase.org/cellstack/1\" id=\"d\">\n";
	private static final String CLOSE = "</cellstack:Design>\n";

	@TempDir
	private Path folder;

	@Test
	void missing() {
		Path file = folder.resolve("no.cellstack");
		assertEquals(file + ": There is no such file. Check the name and the folder.", message(file));
	}

	@Test
	void directory() {
		assertEquals(folder + ": This is a folder, not a design file. Name a .cellstack file in it.", message(folder));
	}

	@Test
	void empty() throws IOException {
		Path file = Files.createFile(folder.resolve("x.cellstack"));
		assertEquals(file + ": The file is empty. Take an older copy of it, or make a new design.", message(file));
	}

	@Test
	void truncatedAnywhere() {
		String text = DesignFixture.text(DesignFixture.design());
		assertEquals("x.cellstack, line 4, column 5: The file ends in the middle of the design. "
				+ "Take an older copy of it, or fetch it again.", message(OPEN + "  <stacks>\n    "));
		for (int length = PROLOGUE.length(); length < text.length() - 2; length++) {
			String cut = text.substring(0, length);
			DesignFileException problem = problem(cut);
			boolean inEndTag = cut.lastIndexOf("</") > cut.lastIndexOf('>');
			assertTrue(problem.problem().equals("The file ends in the middle of the design.") || inEndTag,
					() -> cut.length() + ": " + problem.getMessage());
			assertTrue(problem.line() == cut.lines().count() || problem.line() == cut.lines().count() + 1);
		}
	}

	@Test
	void notXml() {
		DesignFileException problem = problem("Li | LLZO | LFP\n");
		assertEquals("x.cellstack", problem.file());
		assertEquals(1, problem.line());
		assertTrue(problem.problem().startsWith("This is not well-formed XML: "), problem.problem());
		assertEquals("Correct this place, or take an older copy of the file.", problem.wayOut());
		assertEquals(4, problem(OPEN + "<stacks>\n</stack>\n" + CLOSE).line());
		assertEquals(1, problem("PK\u0003\u0004").line());
	}

	@Test
	void wrongEncoding() {
		byte[] bytes = (OPEN + "<stacks name=\"Größe\"/>" + CLOSE).getBytes(StandardCharsets.ISO_8859_1);
		assertEquals("x.cellstack: The file has characters that do not fit its encoding. Save it as UTF-8.",
				problem(new ByteArrayInputStream(bytes)).getMessage());
	}

	@Test
	void foreignRoot() {
		assertEquals("x.cellstack, line 1, column 8: This is no design: its root element is html, not a Design of "
				+ "http://www.interphase.org/cellstack/1. Open a .cellstack file, or import this one.", message("<html/>"));
		assertEquals("x.cellstack, line 1, column 42: This is no design: its root element is svg "
				+ "(http://www.w3.org/2000/svg), not a Design of http://www.interphase.org/cellstack/1. "
				+ "Open a .cellstack file, or import this one.", message("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"));
		assertTrue(message("<c:Stack xmlns:c=\"http://www.interphase.org/cellstack/1\"/>")
				.contains("its root element is Stack (http://www.interphase.org/cellstack/1)"));
		assertTrue(message("<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\"/>").contains("its root element is XMI"));
	}

	@Test
	void newerVersion() {
		String newer = OPEN.replace("cellstack/1", "cellstack/2") + CLOSE;
		assertEquals("x.cellstack, line 2, column 189: The file was written by a newer Interphase (format 2; this one knows "
				+ "format 1). Update Interphase.", message(newer));
		assertTrue(message(OPEN.replace("cellstack/1", "cellstack/x") + CLOSE).contains("This is no design"));
		assertTrue(message(OPEN.replace("cellstack/1", "cellstack/99999999999") + CLOSE).contains("This is no design"));
	}

	@Test
	void doctype() {
		String bomb = PROLOGUE + "<!DOCTYPE lolz [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>\n"
				+ OPEN.substring(PROLOGUE.length()) + "<stacks name=\"&b;\"/>" + CLOSE;
		DesignFileException problem = problem(bomb);
		assertEquals("The file has a document type (DOCTYPE), which design files must not have.", problem.problem());
		assertEquals("Remove it if you trust the file.", problem.wayOut());
		assertEquals(2, problem.line());
	}

	@Test
	void neitherNetworkNorOtherFilesAreTouched() throws IOException {
		try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			server.setSoTimeout(300);
			String url = "http://localhost:" + server.getLocalPort() + "/x";
			String root = OPEN.substring(PROLOGUE.length());
			String withLocation = OPEN.replace(" id=\"d\"", " id=\"d\" xsi:schemaLocation=\"" + url + " " + url
					+ "\" xsi:noNamespaceSchemaLocation=\"" + url + "\"");
			String doctype = "<!DOCTYPE d SYSTEM \"" + url + "\">\n";
			String entity = "<!DOCTYPE d [<!ENTITY e SYSTEM \"" + url + "\">]>\n";
			String[] texts = { withLocation + CLOSE, PROLOGUE + doctype + root + CLOSE,
					PROLOGUE + entity + root + "<stacks name=\"x\">&e;</stacks>" + CLOSE,
					OPEN + "<stacks href=\"" + url + "#//\"/>" + CLOSE,
					OPEN + "<stacks><layers xmlns:f=\"" + url + "\" xsi:type=\"f:Layer\"/></stacks>" + CLOSE,
					OPEN + "<stacks><boundaries left=\"" + url + "#a\" right=\"" + url + "#b\"/></stacks>" + CLOSE,
					OPEN + "<stacks><boundaries left=\"cellstack:MetalElectrode " + url + "#a\"/></stacks>" + CLOSE,
					PROLOGUE + "<?xml-stylesheet href=\"" + url + "\"?>\n" + root + CLOSE,
					OPEN + "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"" + url + "\"/>" + CLOSE };
			for (String text : texts) {
				loadIfItCan(text);
			}
			assertThrows(java.net.SocketTimeoutException.class, server::accept);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"<stacks href=\"other.cellstack#s\"/> | 3, column 35: \"other.cellstack#s\" refers to another file; a design stands alone. Copy what is needed into this file.",
			"<stacks><boundaries left=\"other.cellstack#a\"/></stacks> | 3, column 47: \"other.cellstack#a\" refers to another file; a design stands alone. Copy what is needed into this file.",
			"<stacks><boundaries left=\"a\" right=\"b\"/></stacks> | 3, column 41: \"a\" refers to no part of this design. Correct the reference, or add the part.",
			"<stacks colour=\"red\"/> | 3, column 23: Unknown feature \"colour\" of stack. Correct or remove it; if a newer Interphase wrote it, update.",
			"<cells/> | 3, column 9: Unknown feature \"cells\" of design \"d\". Correct or remove it; if a newer Interphase wrote it, update.",
			"<stacks><layers xsi:type=\"cellstack:Membrane\"/></stacks> | 3, column 48: Unknown type \"Membrane\". Correct it; if a newer Interphase wrote it, update.",
			"<stacks><layers/></stacks> | 3, column 18: Unknown type \"Layer\". Correct it; if a newer Interphase wrote it, update.",
			"<stacks><layers xsi:type=\"cellstack:Design\"/></stacks> | 3, column 46: design is no value for layers of stack. Correct the value.",
			"<stacks><layers xmlns:f=\"http://f\" xsi:type=\"f:Foil\"/></stacks> | 3, column 55: The namespace \"http://f\" is not part of a design. Remove what uses it, or install the extension that knows it.",
			"<stacks><layers xsi:type=\"cellstack:Coating\" name=\"ZnO\" thickness=\"thick\"/></stacks> | 3, column 76: \"thick\" is no value for thickness of coating \"ZnO\". Correct the value.",
			"<stacks><layers xsi:type=\"cellstack:Coating\" name=\"ZnO\" thickness=\"NaN\"/></stacks> | 3, column 74: thickness of coating \"ZnO\": NaN is not a finite number; allowed are 0 to 100000 um. Correct the value.",
			"<stacks><layers xsi:type=\"cellstack:Coating\" thickness=\"Infinity\" name=\"ZnO\"/></stacks> | 3, column 79: thickness of coating \"ZnO\": Infinity is not a finite number; allowed are 0 to 100000 um. Correct the value.",
			"<stacks><layers xsi:type=\"cellstack:Coating\" id=\"z\" thickness=\"-1\"/></stacks> | 3, column 69: thickness of coating \"z\": -1 um is out of range; allowed are 0 to 100000 um. Correct the value.",
			"<stacks><layers xsi:type=\"cellstack:Coating\"><thickness>1e99</thickness></layers></stacks> | 3, column 73: thickness of coating: 1e99 um is out of range; allowed are 0 to 100000 um. Correct the value.",
			"<conditions temperature=\"-300\"/> | 3, column 33: temperature of conditions: -300 degC is out of range; allowed are -60 to 400 degC. Correct the value.",
			"<conditions atmosphere=\"mars\"/> | 3, column 32: \"mars\" is no value for atmosphere of conditions. Correct the value.",
			"<materials name=\"M\"><properties low=\"-Infinity\"/></materials> | 3, column 50: low of property value: -Infinity is not a finite number. Correct the value.",
			"<conditions/><conditions/> | 3, column 27: design \"d\" has \"conditions\" twice. Remove one of them.",
			"<stacks id=\"d\"/> | 3, column 17: The id \"d\" is used twice. Give one of the two parts another id, or remove its id.",
			"<stacks id=\"a b\"/> | 3, column 19: \"a b\" is no id: ids have no blanks and none of the characters : / #. Correct the id." })
	void doesNotFit(String content, String message) {
		assertEquals("x.cellstack, line " + message, message(OPEN + content + "\n" + CLOSE));
	}

	@Test
	void referenceToAPartOfAnotherKind() {
		assertEquals("x.cellstack: design \"d\" is no value for left of boundary \"b\". Correct the value.",
				message(OPEN + "<stacks><boundaries id=\"b\" left=\"d\" right=\"d\"/></stacks>" + CLOSE));
	}

	@Test
	void looseBoundary() {
		assertEquals("x.cellstack: The boundary \"b\" does not name both layers between which it stands. "
				+ "Give it left and right, or remove it.", message(OPEN + "<stacks><boundaries id=\"b\"/></stacks>" + CLOSE));
	}

	@Test
	void extensionsOfOthersAreRefused() {
		assertEquals("x.cellstack, line 3, column 16: The namespace \"http://www.omg.org/XMI\" is not part "
				+ "of a design. Remove what uses it, or install the extension that knows it.",
				message(OPEN + "<xmi:Extension>" + "<a>".repeat(100_000) + CLOSE));
	}

	@Test
	void tooLarge() {
		InputStream endless = new InputStream() {
			private int position;

			@Override
			public int read() {
				return position < OPEN.length() ? OPEN.charAt(position++) : ' ';
			}

			@Override
			public int read(byte[] bytes, int offset, int length) {
				for (int i = offset; i < offset + length; i++) {
					bytes[i] = (byte) read();
				}
				return length;
			}
		};
		assertEquals("x.cellstack: The file is larger than 128 MB. Split the design into several files.",
				problem(endless).getMessage());
	}

	@Test
	void oneLineWhateverTheFileSays() {
		String message = message(OPEN + "<stacks href=\"a&#10;b&#13;" + "c".repeat(10_000) + "#x\"/>" + CLOSE);
		assertFalse(message.contains("\n") || message.contains("\r"));
		assertTrue(message.length() < 300, message);
	}

	@Test
	void failingStream() {
		assertEquals("x.cellstack: Reading failed: unplugged. Try again, or copy the file to another disk first.",
				problem(new InputStream() {
					@Override
					public int read() throws IOException {
						throw new IOException("unplugged");
					}
				}).getMessage());
	}

	@Test
	void aResourceSetHearsTheSame() throws IOException {
		Path file = Files.writeString(folder.resolve("x.cellstack"), OPEN + "<cells/>" + CLOSE);
		ResourceSetImpl set = new ResourceSetImpl();
		set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("cellstack", new CellstackResourceFactory());
		URI uri = URI.createFileURI(file.toString());
		WrappedException problem = assertThrows(WrappedException.class, () -> set.getResource(uri, true));
		assertEquals(file + ", line 3, column 9: Unknown feature \"cells\" of design \"d\". "
				+ "Correct or remove it; if a newer Interphase wrote it, update.", problem.exception().getMessage());
		assertTrue(set.getResource(uri, false).getContents().isEmpty());
	}

	@Test
	void aBrokenFileIsNeverChanged() throws IOException {
		Path file = Files.writeString(folder.resolve("x.cellstack"), OPEN);
		message(file);
		assertEquals(OPEN, Files.readString(file));
	}

	private static void loadIfItCan(String text) {
		try {
			DesignFiles.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "x.cellstack");
		} catch (DesignFileException e) {
			assertFalse(e.getMessage().isEmpty());
		}
	}

	private static String message(Path file) {
		return assertThrows(DesignFileException.class, () -> DesignFiles.load(file)).getMessage();
	}

	private static String message(String text) {
		return problem(text).getMessage();
	}

	private static DesignFileException problem(String text) {
		return problem(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}

	private static DesignFileException problem(InputStream stream) {
		return assertThrows(DesignFileException.class, () -> DesignFiles.load(stream, "x.cellstack"));
	}
}
