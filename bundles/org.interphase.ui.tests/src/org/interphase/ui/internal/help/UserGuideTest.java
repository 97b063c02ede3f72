/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide in the product: made of the Markdown, with links that lead somewhere. */
@NonNullByDefault({})
class UserGuideTest {

	private static final Pattern TARGET = Pattern.compile("(?:href|src)=\"([^\"]+)\"");

	@Test
	void everyLinkAndPictureOfEveryPageIsThere(@TempDir Path folder) throws IOException {
		assertTrue(GuideFolder.write(folder) >= 8);
		List<String> broken = new ArrayList<>();
		List<Path> pages;
		try (Stream<Path> files = Files.walk(folder)) {
			pages = files.filter(file -> file.toString().endsWith(".html")).toList();
		}
		for (Path page : pages) {
			TARGET.matcher(Files.readString(page)).results().map(found -> found.group(1)).filter(target -> !target.contains("://"))
					.filter(target -> !isThere(page, target)).forEach(target -> broken.add(page + ": " + target));
		}
		assertEquals(List.of(), broken);
		assertTrue(pages.size() >= 8, pages::toString);
	}

	private static boolean isThere(Path page, String target) {
		try {
			URI address = page.toUri().resolve(target);
			String anchor = address.getFragment();
			Path file = Path.of(URI.create(address.toString().replaceAll("#.*", "")));
			return Files.exists(file) && (anchor == null || Files.readString(file).contains("id=\"" + anchor + "\""));
		} catch (IOException exception) {
			return false;
		}
	}

	@Test
	void tablesAndTitlesAreRendered(@TempDir Path folder) throws IOException {
		GuideFolder.write(folder);
		String page = Files.readString(folder.resolve("guide/user-guide.html"));
		assertTrue(page.contains("<title>User guide</title>"));
		assertTrue(page.contains("<table>") && page.contains("<th>"));
		assertFalse(page.contains(".md\""), "links lead to HTML");
	}

	@Test
	void placesThatTheWorkbenchOpensExist() {
		for (String place : List.of(UserGuide.START, UserGuide.BOUNDARY)) {
			String address = UserGuide.address(place).orElseThrow();
			assertTrue(isThere(Path.of(URI.create(address.replaceAll("#.*", ""))), address), address);
		}
		assertTrue(UserGuide.address("guide/none.html").isEmpty());
	}

	@Test
	void helpMenuAndF1OpenIt() {
		MenuItem help = Stream.of(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell().getMenuBar().getItems())
				.filter(item -> item.getText().replace("&", "").equals("Help")).findFirst().orElseThrow();
		help.getMenu().notifyListeners(SWT.Show, new Event());
		assertTrue(Stream.of(help.getMenu().getItems()).anyMatch(item -> item.getText().startsWith("User guide")));
		IBindingService keys = PlatformUI.getWorkbench().getService(IBindingService.class);
		assertEquals("F1", keys.getBestActiveBindingFormattedFor("org.interphase.ui.guide"));
	}
}
