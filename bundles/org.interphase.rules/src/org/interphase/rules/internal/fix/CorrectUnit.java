/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.fix;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.interphase.core.context.LayerKind;
import org.interphase.core.edit.StackEdits;
import org.interphase.core.rule.Finding;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Layer;
import org.interphase.rules.internal.plausibility.ThicknessClass;

/** Takes a thickness that is off by a thousand as one that was typed in the wrong unit. */
public final class CorrectUnit extends CatalogueFix {

	private static final double THOUSAND = 1000;

	/** Creates the fix. */
	public CorrectUnit() {
		super("correctUnit", "R-GEO-01"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public Command command(EditingDomain domain, EObject element, Finding finding) {
		if (!(element instanceof Layer layer) || layer.getThickness() == null) {
			return UnexecutableCommand.INSTANCE;
		}
		boolean tooThick = finding.value() > finding.threshold();
		double corrected = tooThick ? finding.value() / THOUSAND : finding.value() * THOUSAND;
		return ThicknessClass.isUsual(corrected, LayerKind.of(layer), finding.threshold(), tooThick)
				? StackEdits.set(domain, layer, CellstackPackage.Literals.LAYER__THICKNESS, corrected)
				: UnexecutableCommand.INSTANCE;
	}
}
