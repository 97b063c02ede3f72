/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.interphase.cli.internal.report.Messages;
import org.interphase.core.quantity.FeatureQuantity;
import org.interphase.core.quantity.QuantityException;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Conditions;

/** A condition that can be set on the command line. Unit and range are those that the model declares. */
enum Condition {
	/** Temperature. */
	TEMPERATURE("T", CellstackPackage.Literals.CONDITIONS__TEMPERATURE), //$NON-NLS-1$
	/** Highest temperature. */
	MAXIMUM_TEMPERATURE("Tmax", CellstackPackage.Literals.CONDITIONS__MAXIMUM_TEMPERATURE), //$NON-NLS-1$
	/** Stack pressure in operation. */
	STACK_PRESSURE("P", CellstackPackage.Literals.CONDITIONS__STACK_PRESSURE), //$NON-NLS-1$
	/** Fabrication pressure. */
	FABRICATION_PRESSURE("Pfab", CellstackPackage.Literals.CONDITIONS__FABRICATION_PRESSURE), //$NON-NLS-1$
	/** Current density. */
	CURRENT_DENSITY("j", CellstackPackage.Literals.CONDITIONS__CURRENT_DENSITY), //$NON-NLS-1$
	/** Current as a multiple of the capacity per hour. */
	C_RATE("C", CellstackPackage.Literals.CONDITIONS__CRATE), //$NON-NLS-1$
	/** Age. */
	AGE("age", CellstackPackage.Literals.CONDITIONS__AGE), //$NON-NLS-1$
	/** Dew point of the atmosphere of processing. */
	DEW_POINT("dew", CellstackPackage.Literals.CONDITIONS__DEW_POINT), //$NON-NLS-1$
	/** End of charge, per cell. */
	CHARGE_CUTOFF("Vmax", CellstackPackage.Literals.CONDITIONS__CHARGE_CUTOFF), //$NON-NLS-1$
	/** End of discharge, per cell. */
	DISCHARGE_CUTOFF("Vmin", CellstackPackage.Literals.CONDITIONS__DISCHARGE_CUTOFF); //$NON-NLS-1$

	private final String key;
	private final EAttribute attribute;
	private final FeatureQuantity quantity;

	Condition(String key, EAttribute attribute) {
		this.key = key;
		this.attribute = attribute;
		quantity = FeatureQuantity.of(attribute).orElseThrow();
	}

	/** What it is called on the command line. */
	String key() {
		return key;
	}

	/** Where the model holds it. */
	EAttribute attribute() {
		return attribute;
	}

	/** The condition that is called so. */
	static Condition ofKey(String key) throws BadInputException {
		for (Condition condition : values()) {
			if (condition.key.equalsIgnoreCase(key)) {
				return condition;
			}
		}
		throw new BadInputException(Messages.get("atUnknown", key, //$NON-NLS-1$
				Arrays.stream(values()).map(Condition::key).collect(Collectors.joining(", ")))); //$NON-NLS-1$
	}

	/** Reads a value in the unit of the model. */
	double read(String text) throws BadInputException {
		try {
			return quantity.parse(text);
		} catch (QuantityException e) {
			throw new BadInputException(Messages.get("atBadValue", key, text, e.getMessage()), e); //$NON-NLS-1$
		}
	}

	/** Sets it, in the unit of the model. */
	void set(Conditions conditions, Double value) {
		conditions.eSet(attribute, value);
	}

	/** Makes it unknown. */
	void clear(Conditions conditions) {
		conditions.eUnset(attribute);
	}
}
