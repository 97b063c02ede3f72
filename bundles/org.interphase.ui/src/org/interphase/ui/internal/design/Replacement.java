/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.design;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.edit.StackEdits;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Design;

/** Puts all that another design holds in the place of what an open one holds, as one undoable command. */
public final class Replacement {

	private Replacement() {
	}

	/**
	 * Replaces the contents of an open design.
	 *
	 * @param other a design that nobody else needs; its parts are moved
	 */
	public static void replace(DesignDocument document, Design other) {
		Design design = document.design();
		CompoundCommand command = new CompoundCommand();
		for (EStructuralFeature feature : design.eClass().getEAllStructuralFeatures()) {
			if (feature == CellstackPackage.Literals.IDENTIFIED__ID || !feature.isChangeable()) {
				continue;
			}
			if (feature.isMany()) {
				replaceAll(document, feature, other, command);
			} else {
				Object value = other.eGet(feature);
				if (value != null || design.eGet(feature) != null) {
					command.append(set(document, feature, value));
				}
			}
		}
		document.commands().execute(command);
	}

	private static Command set(DesignDocument document, EStructuralFeature feature, @Nullable Object value) {
		return StackEdits.set(document.domain(), document.design(), feature, value);
	}

	private static void replaceAll(DesignDocument document, EStructuralFeature feature, Design other,
			CompoundCommand command) {
		List<Object> old = new ArrayList<>((List<?>) document.design().eGet(feature));
		List<Object> next = new ArrayList<>((List<?>) other.eGet(feature));
		if (!old.isEmpty()) {
			command.append(RemoveCommand.create(document.domain(), document.design(), feature, old));
		}
		if (!next.isEmpty()) {
			command.append(AddCommand.create(document.domain(), document.design(), feature, next));
		}
	}
}
