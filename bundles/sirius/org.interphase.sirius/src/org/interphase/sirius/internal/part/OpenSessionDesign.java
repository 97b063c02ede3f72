/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius.internal.part;

import java.util.Map;
import java.util.WeakHashMap;

import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.swt.widgets.Display;
import org.interphase.model.Design;
import org.interphase.ui.internal.design.LiveAssessment;

/** A design of a session as long as one of its editors is open: they share its assessment. All methods belong to the UI thread. */
final class OpenSessionDesign {

	private static final Map<Design, OpenSessionDesign> OPEN = new WeakHashMap<>();

	private final SessionDocument document;
	private final LiveAssessment assessment;
	private int editors;

	private OpenSessionDesign(Session session, Design design, Display display) {
		document = new SessionDocument(session, design);
		assessment = new LiveAssessment(document, display::asyncExec);
	}

	/** The design for one more editor. */
	static OpenSessionDesign acquire(Session session, Design design, Display display) {
		OpenSessionDesign open = OPEN.computeIfAbsent(design, opened -> new OpenSessionDesign(session, opened, display));
		open.editors++;
		return open;
	}

	/** One editor is closed. */
	void release() {
		editors--;
		if (editors == 0) {
			OPEN.remove(document.design());
			assessment.dispose();
		}
	}

	SessionDocument document() {
		return document;
	}

	LiveAssessment assessment() {
		return assessment;
	}
}
