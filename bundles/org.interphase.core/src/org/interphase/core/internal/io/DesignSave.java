/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.io;

import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.impl.XMISaveImpl;
import org.interphase.model.Identified;

/**
 * Writes a design and checks each value on the way: what is written can be read again. A part without a usable id gets one before
 * it is written; those that refer to it come later, as boundaries come after their layers.
 */
final class DesignSave extends XMISaveImpl {

	private final Map<String, EObject> partsById;

	/** Enters the ids that it gives into the map. */
	DesignSave(XMLHelper helper, Map<String, EObject> partsById) {
		super(helper);
		this.partsById = partsById;
	}

	@Override
	protected void saveElementID(EObject object) {
		if (object instanceof Identified part) {
			Identities.complete(part, partsById);
		}
		super.saveElementID(object);
	}

	@Override
	protected void saveDataTypeSingle(EObject object, EStructuralFeature feature) {
		DesignCheck.Problem problem = DesignCheck.problem(object, feature);
		if (problem != null) {
			throw BrokenDesign.of(problem.key(), feature.getName(), PartNames.of(object), problem.detail());
		}
		try {
			super.saveDataTypeSingle(object, feature);
		} catch (RuntimeException e) {
			throw unprintable(object, feature, e);
		}
	}

	@Override
	protected void saveDataTypeMany(EObject object, EStructuralFeature feature) {
		try {
			super.saveDataTypeMany(object, feature);
		} catch (RuntimeException e) {
			throw unprintable(object, feature, e);
		}
	}

	/** The escaping of characters throws when XML has none for them. */
	private static BrokenDesign unprintable(EObject object, EStructuralFeature feature, RuntimeException cause) {
		return BrokenDesign.at(0, 0, cause, "unprintable", feature.getName(), PartNames.of(object)); //$NON-NLS-1$
	}
}
