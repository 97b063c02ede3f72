/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.edit;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jdt.annotation.Nullable;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Face;
import org.interphase.model.Treatment;

/** A face that gets another neighbour stays treated: its treatments go along to the new boundary. */
final class KeptTreatments {

	private KeptTreatments() {
	}

	/** Treats a face as another one was, as a step of a command that is being executed. */
	static void keep(CompoundCommand command, EditingDomain domain, @Nullable Face before, @Nullable Face after) {
		if (before != null && after != null) {
			for (Treatment treatment : before.getTreatments()) {
				command.appendAndExecute(AddCommand.create(domain, after, CellstackPackage.Literals.FACE__TREATMENTS,
						FreshCopier.copyOf(treatment)));
			}
		}
	}
}
