/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.design.internal;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
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
 * design; all but the first find it judged, and after an edit only what it touches is judged anew. It listens to the design
 * and lives as long as it does.
 */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
public final class KeptJudgement extends EContentAdapter {

	private final Design design;
	private final AssessmentMemory memory = new AssessmentMemory();
	private @Nullable Judgement judgement;

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

	/** The judgement of the design as it is now, with the numbers that the command line gives. */
	public synchronized Judgement judgement() {
		Judgement kept = judgement;
		if (kept == null) {
			kept = new Judgement(new Assessor(Registries.standard()).assess(design, AssessmentOptions.DEFAULT, memory,
					() -> false));
			judgement = kept;
		}
		return kept;
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

	private synchronized void forget() {
		judgement = null;
	}
}
