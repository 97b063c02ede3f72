/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.topology;

import java.util.Arrays;
import java.util.List;

import org.interphase.core.context.CellContext;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.model.ElectrodeRole;
import org.interphase.rules.internal.CatalogueRule;
import org.interphase.rules.internal.RuleDefinition;
import org.interphase.rules.internal.facts.Electrodes;

/** R-TOP-07: cells in series have the same areal capacity. */
public final class EqualCells extends CatalogueRule {

	private static final double PERCENT = 100;

	/** Creates the rule. */
	public EqualCells() {
		super(RuleDefinition.warning("R-TOP-07", "Topology/Series", Scope.SERIES) //$NON-NLS-1$ //$NON-NLS-2$
				.parameter("difference", "%", 5, 0, 100)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public void check(RuleContext context) {
		List<CellContext> cells = context.stack().cells();
		if (cells.size() < 2) {
			return;
		}
		double[] capacities = cells.stream().mapToDouble(EqualCells::capacity).toArray();
		double smallest = Arrays.stream(capacities).min().orElse(Double.NaN);
		double largest = Arrays.stream(capacities).max().orElse(Double.NaN);
		double difference = (largest - smallest) / largest * PERCENT;
		if (Double.isNaN(difference)) {
			context.unknown(missing()).report();
		} else if (difference > context.parameter("difference")) { //$NON-NLS-1$
			context.finding(message(smallest, largest)).value(difference, context.parameter("difference"), "%").report(); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private static double capacity(CellContext cell) {
		return cell.electrode(ElectrodeRole.CATHODE).map(Electrodes::arealCapacity).orElse(Double.NaN);
	}
}
