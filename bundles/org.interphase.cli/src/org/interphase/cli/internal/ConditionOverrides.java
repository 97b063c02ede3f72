/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import java.util.EnumMap;
import java.util.Map;

import org.interphase.cli.internal.report.Messages;
import org.interphase.model.CellstackFactory;
import org.interphase.model.Conditions;
import org.interphase.model.Design;

/** Conditions that the user sets for one run, such as {@code T=60C,P=5MPa}; the file stays as it is. */
final class ConditionOverrides {

	/** The conditions of the design as they are. */
	static final ConditionOverrides NONE = new ConditionOverrides(Map.of());

	private final Map<Condition, Double> values;

	private ConditionOverrides(Map<Condition, Double> values) {
		this.values = values;
	}

	/** Reads a list of conditions separated by commas. */
	static ConditionOverrides parse(String text) throws BadInputException {
		Map<Condition, Double> values = new EnumMap<>(Condition.class);
		for (String part : text.split(",", -1)) { //$NON-NLS-1$
			int equals = part.indexOf('=');
			if (equals < 0) {
				throw new BadInputException(Messages.get("atNoValue", part.strip())); //$NON-NLS-1$
			}
			Condition condition = Condition.ofKey(part.substring(0, equals).strip());
			if (values.put(condition, Double.valueOf(condition.read(part.substring(equals + 1).strip()))) != null) {
				throw new BadInputException(Messages.get("atTwice", condition.key())); //$NON-NLS-1$
			}
		}
		return new ConditionOverrides(values);
	}

	/** Sets the conditions in a design in memory. */
	void applyTo(Design design) {
		if (values.isEmpty()) {
			return;
		}
		Conditions conditions = design.getConditions();
		if (conditions == null) {
			conditions = CellstackFactory.eINSTANCE.createConditions();
			design.setConditions(conditions);
		}
		// both say how fast the cell is charged: the one that is set replaces the one that the design has
		if (values.containsKey(Condition.CURRENT_DENSITY) != values.containsKey(Condition.C_RATE)) {
			Condition.CURRENT_DENSITY.clear(conditions);
			Condition.C_RATE.clear(conditions);
		}
		for (Map.Entry<Condition, Double> entry : values.entrySet()) {
			entry.getKey().set(conditions, entry.getValue());
		}
	}
}
