/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.rule;

import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;

/** A remedy for findings: an extension of {@code org.interphase.core.rules}, element {@code quickFix}. */
public interface QuickFix {

	/** Stable id. */
	String id();

	/** Label shown to people. */
	String label();

	/** Ids of the rules whose findings it removes. */
	Set<String> rules();

	/** One undoable command that removes the finding; not executable where it does not apply. */
	Command command(EditingDomain domain, EObject element, Finding finding);
}
