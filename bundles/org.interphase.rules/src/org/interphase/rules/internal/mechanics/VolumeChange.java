/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.mechanics;

import java.util.Optional;

import org.interphase.core.context.CellContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.model.ElectrodeRole;
import org.interphase.model.Phase;
import org.interphase.rules.internal.CatalogueRule;
import org.interphase.rules.internal.RuleDefinition;
import org.interphase.rules.internal.facts.Families;
import org.interphase.rules.internal.facts.VolumeChanges;

/** R-MEC-08: what swells and shrinks is held neither by a rigid matrix nor by a stack that cannot yield. */
public final class VolumeChange extends CatalogueRule {

	/** Creates the rule. */
	public VolumeChange() {
		super(RuleDefinition.warning("R-MEC-08", "Mechanics/Expansion", Scope.STACK) //$NON-NLS-1$ //$NON-NLS-2$
				.parameter("change", "%", 7.5, 0, 100).sources("seed", "bucci2017")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	@Override
	public void check(RuleContext context) {
		double thickness = 0;
		boolean plating = false;
		for (CellContext cell : context.stack().cells()) {
			Optional<LayerContext> cathode = cell.electrode(ElectrodeRole.CATHODE)
					.filter(layer -> !layer.isLithiumMetal());
			cathode.ifPresent(layer -> checkMatrix(context, layer));
			boolean lithium = context.stack().anodeFree()
					|| cell.electrode(ElectrodeRole.ANODE).filter(LayerContext::isLithiumMetal).isPresent();
			if (cathode.isPresent() && lithium) {
				plating = true;
				thickness += VolumeChanges.ofCell(cathode.get());
			}
		}
		if (plating) {
			checkCompliance(context, thickness);
		}
	}

	private void checkMatrix(RuleContext context, LayerContext cathode) {
		if (cathode.materialsOf(Phase.CATHOLYTE).stream().noneMatch(Families::isGarnet)) {
			return;
		}
		double change = VolumeChanges.onCharge(cathode);
		double limit = context.parameter("change"); //$NON-NLS-1$
		if (Double.isNaN(change)) {
			context.unknown(missing(cathode.name())).at(cathode).report();
		} else if (Math.abs(change) > limit) {
			context.finding(message(cathode.name(), change)).at(cathode).value(Math.abs(change), limit, "%").report(); //$NON-NLS-1$
		}
	}

	private void checkCompliance(RuleContext context, double thickness) {
		double compliance = context.stack().compliance();
		if (Double.isNaN(compliance + thickness)) {
			context.unknown(variant("compliance")).report(); //$NON-NLS-1$
		} else if (Math.abs(thickness) > compliance) {
			context.finding(variant("thickness", thickness, compliance)).value(Math.abs(thickness), compliance, "um") //$NON-NLS-1$ //$NON-NLS-2$
					.report();
		}
	}
}
