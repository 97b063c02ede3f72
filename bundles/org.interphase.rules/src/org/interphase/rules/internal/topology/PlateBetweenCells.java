/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.topology;

import java.util.List;

import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.LayerKind;
import org.interphase.core.material.Property;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.rules.internal.CatalogueRule;
import org.interphase.rules.internal.RuleDefinition;
import org.interphase.rules.internal.facts.ElectrodeGroups;

/** R-TOP-05: between two cells in series stands exactly one plate that conducts electrons and blocks ions. */
public final class PlateBetweenCells extends CatalogueRule {

	/** Creates the rule. */
	public PlateBetweenCells() {
		super(RuleDefinition.error("R-TOP-05", "Topology/Series", Scope.SERIES).sources("pervez2020")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Override
	public void check(RuleContext context) {
		List<LayerContext> layers = context.stack().layers();
		List<List<LayerContext>> groups = ElectrodeGroups.of(layers);
		if (!ElectrodeGroups.isSeries(groups)) {
			return;
		}
		// every other gap lies between two cells
		for (int i = 2; i < groups.size(); i += 2) {
			List<LayerContext> before = groups.get(i - 1);
			LayerContext end = before.get(before.size() - 1);
			LayerContext start = groups.get(i).get(0);
			check(context, end, layers.subList(end.index() + 1, start.index()));
		}
	}

	private void check(RuleContext context, LayerContext end, List<LayerContext> gap) {
		BoundaryContext boundary = context.stack().boundaries().get(end.index());
		List<LayerContext> rigid = gap.stream().filter(layer -> !layer.kind().isFluid()).toList();
		boolean spilt = rigid.size() < gap.size();
		if (rigid.size() == 1 && spilt && rigid.get(0).kind().isCollectorOrPlate()) {
			// a liquid at the plate is the matter of R-TOP-06
			return;
		}
		if (rigid.size() != 1 || spilt || rigid.get(0).kind() != LayerKind.BIPOLAR_PLATE) {
			context.finding(message(gap.size())).at(boundary).report();
			return;
		}
		LayerContext plate = rigid.get(0);
		if (!plate.isMaterialKnown()) {
			context.unknown(missing(plate.name())).at(plate).report();
		} else if (plate.material().property(Property.IONIC_CONDUCTIVITY).isPresent()) {
			context.finding(variant("ions", plate.name())).at(plate).report(); //$NON-NLS-1$
		}
	}
}
