/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.plausibility;

import java.util.stream.DoubleStream;

import org.interphase.core.context.ConditionsContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.Property;
import org.interphase.core.material.PropertyRecord;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.core.text.Names;
import org.interphase.rules.internal.CatalogueRule;
import org.interphase.rules.internal.RuleDefinition;
import org.interphase.rules.internal.facts.UsedMaterials;

/** R-MAT-02: the conductivity of a pure phase lies in the band of its family. */
public final class PlausibleConductivity extends CatalogueRule {

	private static final double SAME_TEMPERATURE = 2;
	private static final String UNIT = "S/cm"; //$NON-NLS-1$
	private static final double SMALLEST = 1e-16;
	private static final double LARGEST = 10;

	/** Creates the rule. */
	public PlausibleConductivity() {
		super(withBands(RuleDefinition.warning("R-MAT-02", "Plausibility/Materials", Scope.MATERIAL).sources("seed"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Override
	public void check(RuleContext context) {
		UsedMaterials.of(context.stack()).forEach((material, layer) -> ConductivityBand.of(material)
				.ifPresent(band -> check(context, material, layer, band)));
	}

	private void check(RuleContext context, MaterialRecord material, LayerContext layer, ConductivityBand band) {
		double least = context.parameter(band.leastName());
		double most = context.parameter(band.mostName());
		material.all(Property.IONIC_CONDUCTIVITY).stream().filter(PlausibleConductivity::isAtRoomTemperature)
				.flatMapToDouble(value -> DoubleStream.of(value.low(), value.high()))
				.filter(value -> value < least || value > most).findFirst()
				.ifPresent(value -> context.finding(message(Names.material(material), value, least, most)).at(layer)
						.value(value, value < least ? least : most, UNIT).report());
	}

	private static boolean isAtRoomTemperature(PropertyRecord value) {
		return Double.isNaN(value.temperature())
				|| Math.abs(value.temperature() - ConditionsContext.ROOM_TEMPERATURE) < SAME_TEMPERATURE;
	}

	private static RuleDefinition withBands(RuleDefinition definition) {
		for (ConductivityBand band : ConductivityBand.values()) {
			definition.parameter(band.leastName(), UNIT, band.least(), SMALLEST, LARGEST).parameter(band.mostName(),
					UNIT, band.most(), SMALLEST, LARGEST);
		}
		return definition;
	}
}
