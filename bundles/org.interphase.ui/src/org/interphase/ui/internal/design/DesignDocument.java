/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.design;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.io.DesignFileException;
import org.interphase.core.io.DesignFiles;
import org.interphase.model.Design;
import org.interphase.model.Identified;
import org.interphase.model.provider.CellstackItemProviderAdapterFactory;

/** A design that is being edited: all changes are commands on its stack. Used on the UI thread only. */
public final class DesignDocument {

	private final ComposedAdapterFactory adapters;
	private final Commands commands = new Commands();
	private final AdapterFactoryEditingDomain domain;
	private final Design design;
	/** How long a slice of a copy may take; with two of them a picture is still in time for the screen. */
	private static final long SLICE_NS = 5_000_000;
	private @Nullable SnapshotCopy snapshot;
	private int version;
	private Path file;
	private FileState known;
	private FileState told;

	private DesignDocument(Design design, Path file, FileState known) {
		this.design = design;
		this.file = file;
		this.known = known;
		told = known;
		adapters = new ComposedAdapterFactory();
		adapters.addAdapterFactory(new CellstackItemProviderAdapterFactory());
		adapters.addAdapterFactory(new ReflectiveItemProviderAdapterFactory());
		domain = new AdapterFactoryEditingDomain(adapters, commands);
		Resource resource = design.eResource();
		if (resource == null) {
			throw new IllegalArgumentException("A design without a file cannot be edited."); //$NON-NLS-1$
		}
		domain.getResourceSet().getResources().add(resource);
	}

	/**
	 * Opens a file for editing; its design is taken into an editing domain of its own.
	 *
	 * @throws DesignFileException if it cannot be read
	 */
	public static DesignDocument open(Path file) throws DesignFileException {
		// taken first: a change in between is noticed later
		FileState state = FileState.of(file);
		return new DesignDocument(DesignFiles.load(file), file, state);
	}

	/** The design. */
	public Design design() {
		return design;
	}

	/** Where its commands are made. */
	public EditingDomain domain() {
		return domain;
	}

	/** The commands done so far. */
	public BasicCommandStack commands() {
		return commands;
	}

	/** Item providers: labels and properties of its elements. */
	public ComposedAdapterFactory adapters() {
		return adapters;
	}

	/** Whether it differs from its file. */
	public boolean isDirty() {
		return commands.isSaveNeeded();
	}

	/**
	 * Saves it.
	 *
	 * @throws IOException if it cannot be written; the message is for people
	 */
	public void save(Path target) throws IOException {
		DesignFiles.save(design, target);
		file = target;
		markSaved();
	}

	/** Says that it is as its file is. */
	public void markSaved() {
		known = FileState.of(file);
		commands.saveIsDone();
	}

	/** Says that its file has become another one, or is gone, and that it is to be kept as it is here. */
	public void markUnsaved() {
		known = FileState.of(file);
		commands.saveIsNeeded();
	}

	/** Says that its file has another name now. */
	public void markMoved(Path target) {
		file = target;
		known = FileState.of(target);
	}

	/** The file it was read from or saved to last. */
	public Path file() {
		return file;
	}

	/** Says that the user knows of the change on the disk, and has not decided yet. */
	public void markChangeKnown() {
		told = FileState.of(file);
	}

	/** Whether the user knows how the file is now, so that nobody needs to tell it again. */
	public boolean isChangeKnown() {
		return told.equals(FileState.of(file));
	}

	/** Whether somebody else has changed or deleted its file since it was read or saved. */
	public boolean isChangedOnDisk() {
		return !known.equals(FileState.of(file));
	}

	/**
	 * A copy with the same ids, for work on other threads. All who ask between two commands share one, so that nobody may
	 * change it.
	 */
	public Design snapshot() {
		SnapshotCopy copy = copy();
		copy.advance(Long.MAX_VALUE);
		return copy.design();
	}

	/**
	 * Goes on with the copy for a few milliseconds, so that a large design can be copied while somebody works on it.
	 *
	 * @return whether it is complete, so that {@link #snapshot} takes no time
	 */
	boolean prepareSnapshot() {
		return copy().advance(SLICE_NS);
	}

	private SnapshotCopy copy() {
		SnapshotCopy known = snapshot;
		if (known == null) {
			known = new SnapshotCopy(design);
			snapshot = known;
		}
		return known;
	}

	/** Counts the changes of the design; as long as it is the same, so is the design. */
	public int version() {
		return version;
	}

	/** The element with this id. */
	public Optional<EObject> find(String id) {
		if (id.equals(design.getId())) {
			return Optional.of(design);
		}
		TreeIterator<EObject> contents = design.eAllContents();
		while (contents.hasNext()) {
			EObject element = contents.next();
			if (element instanceof Identified identified && id.equals(identified.getId())) {
				return Optional.of(element);
			}
		}
		return Optional.empty();
	}

	/** Releases its listeners. */
	public void dispose() {
		commands.flush();
		adapters.dispose();
	}

	/** Tells its listeners of a save, too; that is no change of the design. */
	private final class Commands extends BasicCommandStack {

		/** Whether the file is another one than that of the latest save, so that no undo leads back to it. */
		private boolean fileDiffers;

		@Override
		protected void notifyListeners() {
			snapshot = null;
			version++;
			super.notifyListeners();
		}

		@Override
		public boolean isSaveNeeded() {
			return fileDiffers || super.isSaveNeeded();
		}

		void saveIsNeeded() {
			fileDiffers = true;
			super.notifyListeners();
		}

		@Override
		public void saveIsDone() {
			fileDiffers = false;
			super.saveIsDone();
			super.notifyListeners();
		}
	}
}
