/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.properties;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Conditions;
import org.interphase.model.Design;
import org.interphase.ui.internal.design.DesignPart;

/** The conditions under which a design is judged. */
public final class ConditionsSection extends ElementSection {

	@NonNullByDefault({})
	private FieldsPanel fields;

	@Override
	protected void create(Composite body) {
		fields = new FieldsPanel(body, 2);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(fields.control());
	}

	@Override
	protected void show(DesignPart part, EObject element) {
		Conditions conditions = element instanceof Design design ? design.getConditions() : null;
		if (conditions != null) {
			fields.show(part.document(), conditions, conditions.eClass().getEAllAttributes().stream()
					.filter(feature -> feature != CellstackPackage.Literals.IDENTIFIED__ID).toList());
		}
	}
}
