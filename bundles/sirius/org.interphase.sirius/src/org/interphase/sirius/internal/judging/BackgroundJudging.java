/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius.internal.judging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.transaction.util.TransactionUtil;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.tools.api.command.ui.RefreshFilterManager;
import org.eclipse.sirius.ui.business.api.session.IEditingSession;
import org.eclipse.sirius.ui.business.api.session.SessionUIManager;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.interphase.design.internal.Deferral;
import org.interphase.design.internal.KeptJudgement;

/**
 * Judges the designs of a session by jobs as long as one of its editors is open, and then shows what is new. Who asks on another
 * thread than that of the user interface, or while no editor is open, waits and gets the whole result.
 */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
public final class BackgroundJudging extends AdapterImpl implements Deferral {

	private final Session session;
	private final Display display;
	private final Map<KeptJudgement, JudgingJob> jobs = new ConcurrentHashMap<>();

	private BackgroundJudging(Session session, Display display) {
		this.session = session;
		this.display = display;
	}

	/** Judges in the background from now on. */
	static void install(@NonNull Session session, @NonNull Display display) {
		if (of(session).isEmpty()) {
			resources(session).eAdapters().add(new BackgroundJudging(session, display));
		}
	}

	/** The background judging of a session; none where there is no workbench. */
	public static Optional<BackgroundJudging> of(@NonNull Session session) {
		return Optional.ofNullable(EcoreUtil.getAdapter(resources(session).eAdapters(), Deferral.class))
				.filter(BackgroundJudging.class::isInstance).map(BackgroundJudging.class::cast);
	}

	@Override
	public boolean isAdapterForType(Object type) {
		return type == Deferral.class;
	}

	@Override
	public boolean canWait() {
		return Display.getCurrent() == null || !isShown();
	}

	@Override
	public void judgeLater(KeptJudgement outdated) {
		jobs.computeIfAbsent(outdated, kept -> new JudgingJob(session, kept, news -> showLater(kept, news))).request();
	}

	/** Waits for all that is under way and shows it; on the UI thread only. */
	public void finish() {
		for (KeptJudgement kept : List.copyOf(jobs.keySet())) {
			kept.snapshot().judge(() -> false).ifPresent(news -> show(kept, news));
		}
	}

	/** Ends it; what is under way is dropped. */
	void dispose() {
		resources(session).eAdapters().remove(this);
		jobs.values().forEach(JudgingJob::cancel);
		jobs.clear();
	}

	private void showLater(KeptJudgement kept, Set<String> news) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> show(kept, news));
		}
	}

	/** Shows what is new, unless an edit came meanwhile: that one brings its own judgement. */
	private void show(KeptJudgement kept, Set<String> news) {
		if (news.isEmpty() || !jobs.containsKey(kept) || !session.isOpen() || !kept.isCurrent()) {
			return;
		}
		List<DRepresentation> shown = new ArrayList<>(RefreshFilterManager.INSTANCE.getOpenedRepresantationsToRefresh());
		shown.removeIf(representation -> TransactionUtil.getEditingDomain(representation) != session
				.getTransactionalEditingDomain());
		if (!shown.isEmpty()) {
			new QuietRefresh(session).refresh(shown, kept.design(), news);
		}
		if (PlatformUI.isWorkbenchRunning()) {
			PropertyPages.refresh(PlatformUI.getWorkbench());
		}
	}

	private boolean isShown() {
		IEditingSession editing = SessionUIManager.INSTANCE.getUISession(session);
		return editing != null && !editing.getEditors().isEmpty();
	}

	private static ResourceSet resources(Session session) {
		return session.getTransactionalEditingDomain().getResourceSet();
	}
}
