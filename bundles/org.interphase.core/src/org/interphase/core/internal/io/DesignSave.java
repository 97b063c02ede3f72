/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.io;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.impl.XMISaveImpl;

/** Writes a design and checks each value on the way: what is written can be read again. */
final class DesignSave extends XMISaveImpl {

	DesignSave(XMLHelper helper) {
		super(helper);
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
