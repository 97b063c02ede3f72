/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.design;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;

/** The designs that are open in editors, so that trees show them as they are and not as they were saved. */
public final class OpenDesigns {

	private static final List<DesignPart> PARTS = new CopyOnWriteArrayList<>();
	private static final List<Runnable> LISTENERS = new CopyOnWriteArrayList<>();
	private static final List<Consumer<DesignPart>> PART_LISTENERS = new CopyOnWriteArrayList<>();
	/** What listens to the judgement of each part. */
	private static final Map<DesignPart, Runnable> NOTIFIERS = new ConcurrentHashMap<>();

	private OpenDesigns() {
	}

	/** A part was opened. */
	public static void add(DesignPart part) {
		PARTS.add(part);
		Runnable notifier = () -> tell(part);
		NOTIFIERS.put(part, notifier);
		part.assessment().addListener(notifier);
		tell(part);
	}

	/** A part was closed. */
	public static void remove(DesignPart part) {
		Runnable notifier = NOTIFIERS.remove(part);
		if (PARTS.remove(part) && notifier != null) {
			part.assessment().removeListener(notifier);
			tell(part);
		}
	}

	private static void tell(DesignPart part) {
		LISTENERS.forEach(Runnable::run);
		PART_LISTENERS.forEach(listener -> listener.accept(part));
	}

	/** All parts that show a design. */
	public static List<DesignPart> all() {
		return List.copyOf(PARTS);
	}

	/** The part that shows a file. */
	public static Optional<DesignPart> of(IFile file) {
		return PARTS.stream().filter(part -> part.file().filter(file::equals).isPresent()).findFirst();
	}

	/** The open design of an editor. */
	public static Optional<DesignPart> of(@Nullable IWorkbenchPart editor) {
		return Optional.ofNullable(Adapters.adapt(editor, DesignPart.class));
	}

	/** The part that shows an element. */
	public static Optional<DesignPart> of(EObject element) {
		EObject root = EcoreUtil.getRootContainer(element);
		return PARTS.stream().filter(part -> part.document().design() == root).findFirst();
	}

	/** The design of the active editor of a page. */
	public static Optional<DesignPart> active(@Nullable IWorkbenchPage page) {
		return page == null ? Optional.empty() : of(page.getActiveEditor());
	}

	/** The listener runs on the UI thread when a design is opened, closed, changed or judged. */
	public static void addListener(Runnable listener) {
		LISTENERS.add(listener);
	}

	/** Removes a listener. */
	public static void removeListener(Runnable listener) {
		LISTENERS.remove(listener);
	}

	/** The listener runs on the UI thread with the part whose design is opened, closed, changed or judged. */
	public static void addPartListener(Consumer<DesignPart> listener) {
		PART_LISTENERS.add(listener);
	}

	/** Removes a listener. */
	public static void removePartListener(Consumer<DesignPart> listener) {
		PART_LISTENERS.remove(listener);
	}
}
