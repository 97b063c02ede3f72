/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.notation;

import java.util.Locale;

import org.interphase.core.context.LayerKind;
import org.interphase.core.material.MaterialRecord;
import org.interphase.model.CellstackFactory;
import org.interphase.model.Layer;

/** Which kind of layer a material makes. */
final class LayerKinds {

	private LayerKinds() {
	}

	/** The kind of layer that a material usually makes. */
	static LayerKind of(MaterialRecord material) {
		String family = material.family().toLowerCase(Locale.ROOT);
		if (isCathode(material)) {
			return LayerKind.COMPOSITE_ELECTRODE;
		}
		if (family.contains("anode") || family.contains("alloy") || hasRole(material, "anode")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			return LayerKind.METAL_ELECTRODE;
		}
		if (family.equals("current collector") || hasRole(material, "current collector")) { //$NON-NLS-1$ //$NON-NLS-2$
			return LayerKind.COLLECTOR;
		}
		if (family.startsWith("organic l") || family.equals("liquid")) { //$NON-NLS-1$ //$NON-NLS-2$
			return LayerKind.LIQUID;
		}
		if (family.startsWith("ionic liquid")) { //$NON-NLS-1$
			return LayerKind.IONIC_LIQUID;
		}
		if (family.startsWith("gel")) { //$NON-NLS-1$
			return LayerKind.GEL;
		}
		if (family.contains("composite") || family.startsWith("il/") || material.roles().contains("QSSE")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			return LayerKind.COMPOSITE_INTERLAYER;
		}
		if (family.startsWith("polymer")) { //$NON-NLS-1$
			return LayerKind.POLYMER;
		}
		if (hasRole(material, "ise") || hasRole(material, "electrolyte")) { //$NON-NLS-1$ //$NON-NLS-2$
			return LayerKind.SOLID_ELECTROLYTE;
		}
		return LayerKind.COATING;
	}

	/** Whether it stores lithium in a cathode. */
	static boolean isCathode(MaterialRecord material) {
		return material.family().toLowerCase(Locale.ROOT).endsWith("cathode") || hasRole(material, "cathode active"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Whether one of its roles has a word or words, in any case. */
	static boolean hasRole(MaterialRecord material, String words) {
		return material.roles().stream().map(role -> ' ' + role.toLowerCase(Locale.ROOT) + ' ')
				.anyMatch(role -> role.contains(' ' + words + ' '));
	}

	/** A new layer of a kind. */
	static Layer create(LayerKind kind) {
		CellstackFactory factory = CellstackFactory.eINSTANCE;
		return switch (kind) {
		case COLLECTOR -> factory.createCurrentCollector();
		case METAL_ELECTRODE -> factory.createMetalElectrode();
		case COMPOSITE_ELECTRODE -> factory.createCompositeElectrode();
		case SOLID_ELECTROLYTE -> factory.createSolidElectrolyte();
		case COATING -> factory.createCoating();
		case LIQUID -> factory.createLiquidInterlayer();
		case IONIC_LIQUID -> factory.createIonicLiquidInterlayer();
		case POLYMER -> factory.createPolymerInterlayer();
		case GEL -> factory.createGelInterlayer();
		case COMPOSITE_INTERLAYER -> factory.createCompositeInterlayer();
		case BIPOLAR_PLATE -> factory.createBipolarPlate();
		};
	}
}
