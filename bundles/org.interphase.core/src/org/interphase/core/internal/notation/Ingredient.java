/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.notation;

import java.util.Optional;

import org.interphase.core.context.LayerKind;
import org.interphase.core.material.MaterialRecord;
import org.interphase.model.Phase;

/**
 * One material as it was written.
 *
 * @param written  the written name
 * @param material its record; empty for a word that stands for a whole class of which no library knows a record
 * @param kind     the kind of layer that it makes alone
 */
record Ingredient(String written, Optional<MaterialRecord> material, LayerKind kind) {

	/** What a layer stores as its material. */
	String id() {
		return material.map(MaterialRecord::id).orElse(written);
	}

	/** Whether it stores lithium in a cathode. */
	boolean isCathode() {
		return material.isPresent() ? LayerKinds.isCathode(material.get()) : kind == LayerKind.COMPOSITE_ELECTRODE;
	}

	/** The role that it plays in an electrode, or else in an electrolyte. */
	Phase phase(boolean inElectrode) {
		if (isCathode()) {
			return Phase.ACTIVE;
		}
		if (inElectrode && isCarbon()) {
			return Phase.CARBON;
		}
		if (inElectrode) {
			return isBinder() ? Phase.BINDER : Phase.CATHOLYTE;
		}
		return switch (kind) {
		case LIQUID, IONIC_LIQUID -> Phase.LIQUID;
		case POLYMER, GEL -> Phase.MATRIX;
		default -> Phase.FILLER;
		};
	}

	private boolean isCarbon() {
		return material.isPresent() && "C".equals(material.get().formula()); //$NON-NLS-1$
	}

	private boolean isBinder() {
		return material.isPresent() && LayerKinds.hasRole(material.get(), "binder") //$NON-NLS-1$
				&& !LayerKinds.hasRole(material.get(), "catholyte"); //$NON-NLS-1$
	}
}
