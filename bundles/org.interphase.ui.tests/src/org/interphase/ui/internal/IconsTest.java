/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.interphase.ui.InterphaseUi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures are drawn for each zoom of the display and never stretched. */
@NonNullByDefault({})
class IconsTest {

	static Stream<String> names() {
		return Stream.of(InterphaseUi.BUNDLE, "org.interphase.model.edit").flatMap(IconsTest::names);
	}

	private static Stream<String> names(String bundle) {
		return Collections.list(Platform.getBundle(bundle).findEntries("icons", "*.svg", false)).stream().map(URL::getPath)
				.map(path -> path.substring(path.lastIndexOf('/') + 1).replace(".svg", ""));
	}

	@Test
	void eachPictureIsThereOnce() {
		assertEquals(List.of(), names(InterphaseUi.BUNDLE).filter(names("org.interphase.model.edit").toList()::contains).toList());
	}

	@Test
	void editorAndNavigatorHaveThePicturesOfTheElementsTheyShow() {
		IWorkbench workbench = PlatformUI.getWorkbench();
		assertIsPicture(Icons.descriptor("Design"), workbench.getEditorRegistry().getImageDescriptor("any.cellstack"));
		assertIsPicture(Icons.descriptor("Stack"), workbench.getViewRegistry().find(InterphaseUi.NAVIGATOR).getImageDescriptor());
	}

	private static void assertIsPicture(ImageDescriptor expected, ImageDescriptor actual) {
		assertArrayEquals(expected.getImageData(100).data, actual.getImageData(100).data);
	}

	@ParameterizedTest
	@MethodSource("names")
	void pictureIsTwiceAsLargeAt200Percent(String name) {
		ImageData usual = Icons.descriptor(name).getImageData(100);
		ImageData twice = Icons.descriptor(name).getImageData(200);
		assertEquals(2 * usual.width, twice.width);
		assertEquals(2 * usual.height, twice.height);
	}

	/** Whether two neighbouring pixels of a block of four differ somewhere. */
	private static boolean hasDetail(ImageData image) {
		for (int y = 0; y + 1 < image.height; y += 2) {
			for (int x = 0; x + 1 < image.width; x += 2) {
				if (image.getPixel(x, y) != image.getPixel(x + 1, y) || image.getPixel(x, y) != image.getPixel(x, y + 1)
						|| image.getAlpha(x, y) != image.getAlpha(x + 1, y)) {
					return true;
				}
			}
		}
		return false;
	}

	/** Not so of a few that have upright edges only. */
	@Test
	void mostHaveDetailsThatNoDoubledPixelsCouldShow() {
		long detailed = names().filter(name -> hasDetail(Icons.descriptor(name).getImageData(200))).count();
		assertTrue(detailed > 0.8 * names().count(), () -> detailed + " of " + names().count());
	}
}
