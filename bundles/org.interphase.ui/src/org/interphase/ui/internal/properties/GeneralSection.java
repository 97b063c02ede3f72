/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.properties;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Design;
import org.interphase.model.Layer;
import org.interphase.model.Stack;
import org.interphase.ui.internal.design.DesignPart;

/** The features of a design, a stack or a layer as fields; of a layer also its material. */
public final class GeneralSection extends ElementSection {

	private static final Set<EAttribute> ELSEWHERE = Set.of(CellstackPackage.Literals.IDENTIFIED__ID,
			CellstackPackage.Literals.LAYER__MATERIAL, CellstackPackage.Literals.NAMED__NOTES);
	@NonNullByDefault({})
	private MaterialField material;
	@NonNullByDefault({})
	private FieldsPanel longFields;
	@NonNullByDefault({})
	private FieldsPanel fields;
	@NonNullByDefault({})
	private FieldsPanel notes;

	@Override
	protected void create(Composite body) {
		material = new MaterialField(body);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(material.control());
		longFields = new FieldsPanel(body, 1);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(longFields.control());
		fields = new FieldsPanel(body, 2);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(fields.control());
		notes = new FieldsPanel(body, 1);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(notes.control());
	}

	@Override
	protected void show(DesignPart part, EObject element) {
		material.setVisible(element instanceof Layer);
		if (element instanceof Layer layer) {
			material.show(part.document(), layer);
		}
		List<EAttribute> features = element.eClass().getEAllAttributes().stream()
				.filter(feature -> !ELSEWHERE.contains(feature) && !feature.isMany()).toList();
		show(longFields, part, element, features.stream().filter(feature -> isLong(element, feature)).toList());
		show(fields, part, element, features.stream().filter(feature -> !isLong(element, feature)).toList());
		show(notes, part, element, List.of(CellstackPackage.Literals.NAMED__NOTES));
	}

	/** The few fields of a design hold long texts, and so does the name of a stack. */
	private static boolean isLong(EObject element, EAttribute feature) {
		return element instanceof Design || element instanceof Stack && feature == CellstackPackage.Literals.NAMED__NAME;
	}

	private static void show(FieldsPanel panel, DesignPart part, EObject element, List<EAttribute> features) {
		// an empty one would leave a gap
		panel.setVisible(!features.isEmpty());
		panel.show(part.document(), element, features);
	}
}
