/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.navigator;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.interphase.core.io.DesignFileException;
import org.interphase.core.io.DesignFiles;
import org.interphase.model.Design;
import org.interphase.model.Stack;
import org.interphase.ui.internal.design.DesignPart;
import org.interphase.ui.internal.design.OpenDesigns;

/** Stacks and layers below the files of the navigator: those of the open editor, or else of the saved file. */
public final class DesignContent implements ITreeContentProvider {

	/** After this time the decorators have been at work. */
	private static final int DECORATED_MS = 400;
	private static final Object[] NOTHING = {};

	private final Map<IFile, Saved> saved = new HashMap<>();
	private final Map<EObject, IFile> files = new HashMap<>();
	/** The files of the open designs as they were shown last: a design that is saved as another one leaves its file. */
	private final Map<DesignPart, IFile> places = new HashMap<>();
	private final Consumer<DesignPart> onChange = this::changed;
	/** One for all, so that many changes wait for the last one. */
	private final Runnable paint = this::paint;
	private final TouchedFiles touched = new TouchedFiles(ResourcesPlugin.getWorkspace(), Display.getCurrent(), this::marked);
	private @Nullable Viewer viewer;

	/** What a file held when it had this modification stamp; no design if it cannot be read. */
	private record Saved(long stamp, Optional<Design> design) {
	}

	/** Starts to follow the open designs. */
	public DesignContent() {
		OpenDesigns.addPartListener(onChange);
	}

	@Override
	public void inputChanged(Viewer next, Object oldInput, Object newInput) {
		viewer = next;
	}

	@Override
	public Object[] getElements(Object input) {
		return getChildren(input);
	}

	@Override
	public Object[] getChildren(Object parent) {
		if (parent instanceof IFile file && DesignFiles.EXTENSION.equals(file.getFileExtension())) {
			return design(file).map(design -> {
				files.put(design, file);
				return design.getStacks().toArray();
			}).orElse(NOTHING);
		}
		return parent instanceof Stack stack ? stack.getLayers().toArray() : NOTHING;
	}

	@Override
	public @Nullable Object getParent(Object element) {
		if (!(element instanceof EObject object)) {
			return null;
		}
		EObject container = object.eContainer();
		return container instanceof Design ? files.get(container) : container;
	}

	@Override
	public boolean hasChildren(Object element) {
		return getChildren(element).length > 0;
	}

	@Override
	public void dispose() {
		OpenDesigns.removePartListener(onChange);
		touched.stop();
		saved.clear();
		places.clear();
		files.clear();
	}

	private Optional<Design> design(IFile file) {
		Optional<DesignPart> open = OpenDesigns.of(file);
		if (open.isPresent()) {
			return Optional.of(open.get().document().design());
		}
		long stamp = file.getModificationStamp();
		Saved known = saved.get(file);
		if (known == null || known.stamp() != stamp) {
			known = new Saved(stamp, read(file));
			saved.put(file, known);
		}
		return known.design();
	}

	/** A file that cannot be read has nothing below it; the editor tells why when it is opened. */
	private static Optional<Design> read(IFile file) {
		IPath location = file.getLocation();
		if (location == null) {
			return Optional.empty();
		}
		try {
			return Optional.of(DesignFiles.load(Path.of(location.toOSString())));
		} catch (DesignFileException exception) {
			return Optional.empty();
		}
	}

	/** An open design is another one, has other results, was opened, closed or moved: its stacks and layers are shown anew. */
	private void changed(DesignPart part) {
		IFile now = part.file().orElse(null);
		IFile before = now != null && OpenDesigns.all().contains(part) ? places.put(part, now) : places.remove(part);
		if (before != null && !before.equals(now)) {
			refresh(before);
		}
		if (now != null) {
			refresh(now);
		}
	}

	private void refresh(IFile file) {
		tree().ifPresent(tree -> {
			tree.refresh(file);
			paintLater(tree.getControl());
		});
	}

	/** Files have other problem marks, and perhaps other stacks: they are shown anew, and the marks of all that holds them. */
	private void marked(Set<IFile> marked) {
		Set<IResource> parents = new LinkedHashSet<>();
		for (IFile file : marked) {
			for (IResource parent = file.getParent(); parent.getType() != IResource.ROOT; parent = parent.getParent()) {
				parents.add(parent);
			}
		}
		tree().ifPresent(tree -> {
			tree.getControl().setRedraw(false);
			try {
				marked.forEach(tree::refresh);
				tree.update(parents.toArray(), null);
			} finally {
				tree.getControl().setRedraw(true);
			}
			paintLater(tree.getControl());
		});
	}

	/** GTK paints a row whose picture comes late over itself, so that its text looks bold: all is painted once more. */
	private void paintLater(Control control) {
		control.getDisplay().timerExec(DECORATED_MS, paint);
	}

	private void paint() {
		tree().ifPresent(tree -> tree.getControl().redraw());
	}

	private Optional<StructuredViewer> tree() {
		return viewer instanceof StructuredViewer tree && !tree.getControl().isDisposed() ? Optional.of(tree) : Optional.empty();
	}
}
