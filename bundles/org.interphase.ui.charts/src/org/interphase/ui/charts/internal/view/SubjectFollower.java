/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.view;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.interphase.model.Identified;
import org.interphase.ui.charts.internal.data.Subject;
import org.interphase.ui.internal.design.ActiveDesign;
import org.interphase.ui.internal.design.DesignPart;
import org.interphase.ui.internal.design.OpenDesigns;

/** Follows the active design, its assessment, and what is selected in it. All methods belong to the UI thread. */
final class SubjectFollower {

	private final ActiveDesign active;
	private final Runnable onChange;
	private final Runnable onDesigns = this::change;
	private final ISelectionChangedListener onSelection = event -> select(event.getSelection());
	private @Nullable DesignPart followed;
	private String selected = ""; //$NON-NLS-1$

	/** The listener runs when the subject may be another one. */
	SubjectFollower(IWorkbenchPage page, Runnable onChange) {
		this.onChange = onChange;
		active = new ActiveDesign(this::change);
		active.follow(page);
		OpenDesigns.addListener(onDesigns);
		follow();
	}

	/** Ends it. */
	void stop() {
		active.stop();
		OpenDesigns.removeListener(onDesigns);
		unfollow();
	}

	/** The part that shows the active design. */
	Optional<DesignPart> part() {
		return active.part();
	}

	/** What is looked at; empty as long as there is no design, or no assessment of it. */
	Optional<Subject> subject() {
		return part().flatMap(part -> part.assessment().latest()).flatMap(design -> Subject.of(design, selected));
	}

	/** Selects an element on the drawing. */
	void reveal(String element) {
		part().ifPresent(part -> part.reveal(element));
	}

	private void change() {
		follow();
		onChange.run();
	}

	/** Listens to the part itself: the selection service of the page tells only of the part that has the keyboard. */
	private void follow() {
		DesignPart next = part().isPresent() ? part().get() : null;
		if (next == followed) {
			return;
		}
		unfollow();
		followed = next;
		selected = ""; //$NON-NLS-1$
		if (next != null) {
			ISelectionProvider provider = next.selection();
			provider.addSelectionChangedListener(onSelection);
			selected = id(provider.getSelection()).orElse(""); //$NON-NLS-1$
		}
	}

	private void unfollow() {
		DesignPart last = followed;
		if (last != null) {
			last.selection().removeSelectionChangedListener(onSelection);
		}
		followed = null;
	}

	private void select(ISelection selection) {
		Optional<String> id = id(selection);
		if (id.isPresent() && !id.get().equals(selected)) {
			selected = id.get();
			onChange.run();
		}
	}

	private static Optional<String> id(ISelection selection) {
		return selection instanceof IStructuredSelection structured && structured.getFirstElement() instanceof Identified element
				? Optional.ofNullable(element.getId())
				: Optional.empty();
	}
}
