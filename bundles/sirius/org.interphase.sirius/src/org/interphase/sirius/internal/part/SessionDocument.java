/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius.internal.part;

import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionStatus;
import org.interphase.design.internal.KeptJudgement;
import org.interphase.model.Design;
import org.interphase.ui.internal.design.DesignDocument;

/** A design that is edited in a session: with the history of the session, which all its editors share. */
final class SessionDocument extends DesignDocument {

	private final Session session;

	SessionDocument(Session session, Design design) {
		super(design, session.getTransactionalEditingDomain());
		this.session = session;
	}

	@Override
	public boolean isDirty() {
		return session.isOpen() && session.getStatus() == SessionStatus.DIRTY;
	}

	/** The session has changes of diagrams, too; they are none of the design. */
	@Override
	public int version() {
		return KeptJudgement.of(design()).revision();
	}
}
