/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.navigator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.CommonViewer;
import org.interphase.core.edit.StackEdits;
import org.interphase.ui.InterphaseUi;
import org.interphase.ui.OpenedExample;
import org.interphase.ui.WorkbenchPump;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The problem marks of files in the navigator, open or not. */
@NonNullByDefault({})
class NavigatorMarksTest {

	/** Stands in the place of a label: it goes when the label is made anew. */
	private static final String UNTOUCHED = "not drawn anew";
	private CommonViewer tree;
	private IFile closed;
	private IFile other;

	@BeforeEach
	void create() throws Exception {
		CommonNavigator navigator = assertInstanceOf(CommonNavigator.class,
				PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().showView(InterphaseUi.NAVIGATOR));
		tree = navigator.getCommonViewer();
		closed = copy("closed.cellstack");
		other = copy("other.cellstack");
		tree.expandToLevel(closed.getProject(), 1);
		WorkbenchPump.waitUntil("both are judged", () -> severity(closed) == IMarker.SEVERITY_WARNING
				&& severity(other) == IMarker.SEVERITY_WARNING);
		WorkbenchPump.waitUntil("both are marked", () -> isMarkedAsItIs(closed) && isMarkedAsItIs(other));
	}

	@AfterEach
	void delete() throws Exception {
		closed.delete(true, null);
		other.delete(true, null);
	}

	@Test
	void markOfAClosedFileIsRenewedAndThatOfItsProject() throws Exception {
		ImageData before = item(closed).getImage().getImageData();
		closed.setContents(new ByteArrayInputStream(new byte[] { '<' }), IResource.FORCE, null);
		WorkbenchPump.waitUntil("judged", () -> severity(closed) == IMarker.SEVERITY_ERROR);
		WorkbenchPump.waitUntil("error is shown", () -> isMarkedAsItIs(closed) && isMarkedAsItIs(closed.getProject())
				&& !same(before, item(closed).getImage().getImageData()));
		closed.setContents(example().getContents(), IResource.FORCE, null);
		WorkbenchPump.waitUntil("judged again", () -> severity(closed) == IMarker.SEVERITY_WARNING);
		WorkbenchPump.waitUntil("warning is shown", () -> isMarkedAsItIs(closed) && isMarkedAsItIs(closed.getProject())
				&& same(before, item(closed).getImage().getImageData()));
	}

	@Test
	void filesThatNothingHappenedToAreNotDrawnAnew() throws Exception {
		item(other).setText(UNTOUCHED);
		closed.setContents(new ByteArrayInputStream(new byte[] { '<' }), IResource.FORCE, null);
		WorkbenchPump.waitUntil("judged", () -> severity(closed) == IMarker.SEVERITY_ERROR);
		WorkbenchPump.waitUntil("error is shown", () -> isMarkedAsItIs(closed));
		assertEquals(UNTOUCHED, item(other).getText());
	}

	@Test
	void editShowsAnewTheEditedFileOnly() throws Exception {
		try (OpenedExample example = new OpenedExample(OpenedExample.AIR_EXPOSED)) {
			tree.expandToLevel(example.file(), 2);
			WorkbenchPump.settle();
			TreeItem stack = item(example.file()).getItem(0);
			int layers = stack.getItemCount();
			item(other).setText(UNTOUCHED);
			example.part().document().commands().execute(StackEdits.removeLayers(example.part().document().domain(),
					List.of(example.stack().getLayers().get(1))));
			example.waitForAssessment();
			assertEquals(layers - 1, item(example.file()).getItem(0).getItemCount());
			assertEquals(UNTOUCHED, item(other).getText());
			example.undo();
			example.waitForAssessment();
			assertEquals(layers, item(example.file()).getItem(0).getItemCount());
		}
	}

	private static IFile example() {
		return ResourcesPlugin.getWorkspace().getRoot().getProject("Examples").getFile(OpenedExample.AIR_EXPOSED);
	}

	private static IFile copy(String name) throws CoreException {
		IFile file = example().getProject().getFile(name);
		example().copy(file.getFullPath(), true, null);
		return file;
	}

	/** Whether the tree shows what the markers say now. */
	private boolean isMarkedAsItIs(IResource resource) {
		ILabelProvider labels = (ILabelProvider) tree.getLabelProvider();
		return same(labels.getImage(resource).getImageData(), item(resource).getImage().getImageData());
	}

	private static boolean same(ImageData one, ImageData other) {
		return Arrays.equals(one.data, other.data) && Arrays.equals(one.alphaData, other.alphaData);
	}

	private TreeItem item(IResource resource) {
		assertTrue(resource.exists());
		return items(tree.getTree().getItems()).stream().filter(item -> resource.equals(item.getData())).findFirst().orElseThrow();
	}

	private static List<TreeItem> items(TreeItem... roots) {
		List<TreeItem> found = new ArrayList<>();
		for (TreeItem root : roots) {
			found.add(root);
			found.addAll(items(root.getItems()));
		}
		return found;
	}

	private static int severity(IFile file) {
		try {
			return file.findMaxProblemSeverity(IMarker.PROBLEM, true, IResource.DEPTH_ZERO);
		} catch (CoreException exception) {
			throw new AssertionError(exception);
		}
	}
}
