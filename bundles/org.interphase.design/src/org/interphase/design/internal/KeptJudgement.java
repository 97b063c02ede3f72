/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.design.internal;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.assess.AssessmentMemory;
import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.assess.Assessor;
import org.interphase.core.registry.Registries;
import org.interphase.model.Design;

/**
 * Keeps the judgement of a design until the design changes. A refresh asks hundreds of services about one revision of a
 * design; all but the first find it judged, and after an edit only what it touches is judged anew. Who cannot wait gets what is
 * known so far, and the rest when a {@link Snapshot} was judged. It listens to the design and lives as long as it does.
 */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
public final class KeptJudgement extends EContentAdapter {

	private final Design design;
	private final Outline outline = new Outline();
	private final AssessmentMemory memory = new AssessmentMemory();
	private int revision;
	/** Of this revision; null if it is not judged yet. */
	private @Nullable Judgement judgement;
	/** Of this revision, for those who cannot wait; null if nobody asked. */
	private @Nullable Judgement provisional;
	/** The last judgement; of this revision or an earlier one. */
	private @Nullable Judgement known;
	/** What those who could not wait were told the last time; null if nothing was known. */
	private @Nullable Judgement told;
	private boolean isAwaited;

	private KeptJudgement(Design design) {
		this.design = design;
	}

	/** What is kept of a design. */
	public static synchronized KeptJudgement of(Design design) {
		Adapter present = EcoreUtil.getAdapter(design.eAdapters(), KeptJudgement.class);
		if (present instanceof KeptJudgement kept) {
			return kept;
		}
		KeptJudgement kept = new KeptJudgement(design);
		design.eAdapters().add(kept);
		return kept;
	}

	/** The design. */
	public Design design() {
		return design;
	}

	/** Counts the changes of the design. */
	public synchronized int revision() {
		return revision;
	}

	/** Whether the design as it is now is judged. */
	public synchronized boolean isCurrent() {
		return judgement != null;
	}

	/** The judgement of the design as it is now; for those who cannot wait its {@link Outline} with what is known so far. */
	public Judgement judgement() {
		Deferral deferral = isCurrent() ? null : deferral();
		if (deferral == null || deferral.canWait()) {
			return settled();
		}
		deferral.judgeLater(this);
		return provisional();
	}

	/** The judgement of the design as it is now, with the numbers that the command line gives. */
	public Judgement settled() {
		int asked;
		synchronized (this) {
			Judgement kept = judgement;
			if (kept != null) {
				return kept;
			}
			asked = revision;
		}
		Judgement made = judge(design, () -> false);
		keep(made, asked);
		return made;
	}

	/** The design as it is, to be judged on another thread. To be asked for while nobody changes the design. */
	public synchronized Snapshot snapshot() {
		return new Snapshot(Objects.requireNonNull(EcoreUtil.copy(design)), revision);
	}

	@Override
	public void notifyChanged(Notification notification) {
		super.notifyChanged(notification);
		if (!notification.isTouch()) {
			forget();
		}
	}

	@Override
	public boolean isAdapterForType(Object type) {
		return type == KeptJudgement.class;
	}

	private Judgement judge(Design judged, BooleanSupplier cancelled) {
		return new Judgement(new Assessor(Registries.standard()).assess(judged, AssessmentOptions.DEFAULT, memory, cancelled));
	}

	private synchronized Judgement provisional() {
		Judgement present = provisional;
		if (present == null) {
			present = outline.of(design, known);
			provisional = present;
			if (!isAwaited) {
				told = known;
				isAwaited = true;
			}
		}
		return present;
	}

	private synchronized boolean keep(Judgement made, int judged) {
		boolean isCurrent = judged == revision;
		if (isCurrent) {
			judgement = made;
			known = made;
		}
		return isCurrent;
	}

	/** What is said otherwise now than it was to those who could not wait. */
	private synchronized Set<String> news(Judgement made) {
		Set<String> news = isAwaited ? made.differences(told) : Set.of();
		isAwaited = false;
		told = null;
		return news;
	}

	private synchronized void forget() {
		revision++;
		judgement = null;
		provisional = null;
	}

	private @Nullable Deferral deferral() {
		Resource resource = design.eResource();
		ResourceSet set = resource == null ? null : resource.getResourceSet();
		return set == null ? null
				: EcoreUtil.getAdapter(set.eAdapters(), Deferral.class) instanceof Deferral found ? found : null;
	}

	/** A copy of the design at one revision, which nobody changes. */
	public final class Snapshot {

		private final Design copy;
		private final int copied;

		private Snapshot(Design copy, int copied) {
			this.copy = copy;
			this.copied = copied;
		}

		/**
		 * Judges the copy.
		 *
		 * @param cancelled whether nobody wants the result any more
		 * @return the ids of the elements of which something new is to be said; empty if the design has changed meanwhile
		 * @throws CancellationException if it was cancelled
		 */
		public Optional<Set<String>> judge(BooleanSupplier cancelled) {
			Judgement made = KeptJudgement.this.judge(copy, cancelled);
			return keep(made, copied) ? Optional.of(news(made)) : Optional.empty();
		}
	}
}
