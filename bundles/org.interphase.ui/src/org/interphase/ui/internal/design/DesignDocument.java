/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.design;

import java.util.Optional;

import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jdt.annotation.Nullable;
import org.interphase.model.Design;
import org.interphase.model.Identified;

/** A design that is being edited: all changes are commands on the stack of its domain. Used on the UI thread only. */
public abstract class DesignDocument {

	/** How long a slice of a copy may take; with two of them a picture is still in time for the screen. */
	private static final long SLICE_NS = 5_000_000;

	private final Design design;
	private final EditingDomain domain;
	/** The domain of a session that is closed has none. */
	private final CommandStack commands;
	private @Nullable SnapshotCopy snapshot;
	private int snapshotVersion;

	/** A design and the domain in which it is edited. */
	protected DesignDocument(Design design, EditingDomain domain) {
		this.design = design;
		this.domain = domain;
		commands = domain.getCommandStack();
	}

	/** The design. */
	public final Design design() {
		return design;
	}

	/** Where its commands are made. */
	public final EditingDomain domain() {
		return domain;
	}

	/** The commands done so far. It tells its listeners of every change of the design, and of saves. */
	public final CommandStack commands() {
		return commands;
	}

	/** Whether it differs from its file. */
	public abstract boolean isDirty();

	/** Counts the changes of the design; as long as it is the same, so is the design. */
	public abstract int version();

	/**
	 * A copy with the same ids, for work on other threads. All who ask between two commands share one, so that nobody may
	 * change it.
	 */
	public final Design snapshot() {
		SnapshotCopy copy = copy();
		copy.advance(Long.MAX_VALUE);
		return copy.design();
	}

	/**
	 * Goes on with the copy for a few milliseconds, so that a large design can be copied while somebody works on it.
	 *
	 * @return whether it is complete, so that {@link #snapshot} takes no time
	 */
	final boolean prepareSnapshot() {
		return copy().advance(SLICE_NS);
	}

	private SnapshotCopy copy() {
		SnapshotCopy known = snapshot;
		if (known == null || snapshotVersion != version()) {
			known = new SnapshotCopy(design);
			snapshot = known;
			snapshotVersion = version();
		}
		return known;
	}

	/** The element with this id. */
	public final Optional<EObject> find(String id) {
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
}
