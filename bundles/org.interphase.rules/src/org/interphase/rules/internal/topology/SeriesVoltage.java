/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.topology;

import java.util.List;

import org.interphase.core.context.CellContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.model.VoltageKind;
import org.interphase.rules.internal.CatalogueRule;
import org.interphase.rules.internal.RuleDefinition;
import org.interphase.rules.internal.facts.CellVoltage;
import org.interphase.rules.internal.facts.Potentials;

/** R-TOP-08: the cells of a series point the same way, and their voltages add up to the annotated one. */
public final class SeriesVoltage extends CatalogueRule {

	private static final double PERCENT = 100;

	/** Creates the rule. */
	public SeriesVoltage() {
		super(RuleDefinition.error("R-TOP-08", "Topology/Series", Scope.SERIES) //$NON-NLS-1$ //$NON-NLS-2$
				.parameter("difference", "%", 5, 0.1, 100).sources("pervez2020")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Override
	public void check(RuleContext context) {
		List<CellContext> cells = context.stack().cells();
		if (cells.size() < 2) {
			return;
		}
		List<CellContext> reversed = cells.stream().filter(cell -> isReversed(cell, cells.get(0))).toList();
		for (CellContext cell : reversed) {
			context.finding(message(cell.number() + 1)).at(cell.electrodes().get(0)).report();
		}
		// cells that are turned round explain a wrong sum
		if (reversed.isEmpty() && context.stack().annotatedVoltageKind() == VoltageKind.MEAN_DISCHARGE) {
			checkSum(context, cells.size());
		}
	}

	private void checkSum(RuleContext context, int cells) {
		double annotated = context.stack().annotatedVoltage();
		double expected = CellVoltage.average(context.stack());
		double difference = Math.abs(annotated - expected) / expected * PERCENT;
		double limit = context.parameter("difference"); //$NON-NLS-1$
		if (Double.isNaN(difference)) {
			context.unknown(missing()).report();
		} else if (difference > limit) {
			context.finding(variant("sum", annotated, cells, expected)).value(difference, limit, "%").report(); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private static boolean isReversed(CellContext cell, CellContext first) {
		List<LayerContext> electrodes = cell.electrodes();
		List<LayerContext> others = first.electrodes();
		return !others.isEmpty() && electrodes.size() > 1
				&& Potentials.isCathode(electrodes.get(0)) != Potentials.isCathode(others.get(0));
	}
}
