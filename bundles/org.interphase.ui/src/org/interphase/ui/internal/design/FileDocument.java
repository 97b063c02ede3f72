/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.design;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.interphase.core.io.DesignFileException;
import org.interphase.core.io.DesignFiles;
import org.interphase.model.Design;
import org.interphase.model.provider.CellstackItemProviderAdapterFactory;

/** The design of a file, with a history of its own. Used on the UI thread only. */
public final class FileDocument extends DesignDocument {

	private final ComposedAdapterFactory adapters;
	private final Commands commands;
	private Path file;
	private FileState known;
	private FileState told;

	private FileDocument(Design design, Path file, FileState known, Commands commands, ComposedAdapterFactory adapters) {
		super(design, new AdapterFactoryEditingDomain(adapters, commands));
		this.file = file;
		this.known = known;
		told = known;
		this.commands = commands;
		this.adapters = adapters;
		Resource resource = design.eResource();
		if (resource == null) {
			throw new IllegalArgumentException("A design without a file cannot be edited."); //$NON-NLS-1$
		}
		domain().getResourceSet().getResources().add(resource);
	}

	/**
	 * Opens a file for editing; its design is taken into an editing domain of its own.
	 *
	 * @throws DesignFileException if it cannot be read
	 */
	public static FileDocument open(Path file) throws DesignFileException {
		// taken first: a change in between is noticed later
		FileState state = FileState.of(file);
		ComposedAdapterFactory adapters = new ComposedAdapterFactory();
		adapters.addAdapterFactory(new CellstackItemProviderAdapterFactory());
		adapters.addAdapterFactory(new ReflectiveItemProviderAdapterFactory());
		return new FileDocument(DesignFiles.load(file), file, state, new Commands(), adapters);
	}

	@Override
	public boolean isDirty() {
		return commands.isSaveNeeded();
	}

	@Override
	public int version() {
		return commands.version;
	}

	/**
	 * Saves it.
	 *
	 * @throws IOException if it cannot be written; the message is for people
	 */
	public void save(Path target) throws IOException {
		DesignFiles.save(design(), target);
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

	/** Releases its listeners. */
	public void dispose() {
		commands.flush();
		adapters.dispose();
	}

	/** Tells its listeners of a save, too; that is no change of the design. */
	private static final class Commands extends BasicCommandStack {

		private int version;
		/** Whether the file is another one than that of the latest save, so that no undo leads back to it. */
		private boolean fileDiffers;

		@Override
		protected void notifyListeners() {
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
