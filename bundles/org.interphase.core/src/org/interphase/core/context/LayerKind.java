/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.context;

/** Kind of a layer, as rules and estimators see it. */
public enum LayerKind {
	/** Current collector. */
	COLLECTOR("current collector"),
	/** Lithium metal or lithium alloy. */
	METAL_ELECTRODE("metal electrode"),
	/** Electrode of active material, catholyte, carbon and binder. */
	COMPOSITE_ELECTRODE("composite electrode"),
	/** Inorganic solid electrolyte (ISE). */
	SOLID_ELECTROLYTE("solid electrolyte"),
	/** Thin solid coating. */
	COATING("coating"),
	/** Organic liquid electrolyte (LE). */
	LIQUID("liquid interlayer"),
	/** Ionic liquid or ionic-liquid electrolyte (IL, ILE). */
	IONIC_LIQUID("ionic-liquid interlayer"),
	/** Solid polymer electrolyte (SPE). */
	POLYMER("polymer interlayer"),
	/** Gel polymer electrolyte. */
	GEL("gel interlayer"),
	/** Quasi-solid-state composite electrolyte (QSSE). */
	COMPOSITE_INTERLAYER("composite interlayer"),
	/** Plate between two cells in series. */
	BIPOLAR_PLATE("bipolar plate");

	private final String label;

	LayerKind(String label) {
		this.label = label;
	}

	/** Stable English name, used in machine-readable output. */
	public String label() {
		return label;
	}

	/** Whether it is an electrode. */
	public boolean isElectrode() {
		return this == METAL_ELECTRODE || this == COMPOSITE_ELECTRODE;
	}

	/** Whether it conducts electrons and is no electrode. */
	public boolean isCollectorOrPlate() {
		return this == COLLECTOR || this == BIPOLAR_PLATE;
	}

	/** Whether it conducts ions between the electrodes. */
	public boolean isElectrolyte() {
		return !isElectrode() && !isCollectorOrPlate() && this != COATING;
	}

	/** Whether it flows into a contact: liquid, ionic liquid or gel. */
	public boolean isFluid() {
		return this == LIQUID || this == IONIC_LIQUID || this == GEL;
	}

	/** Whether it wets or follows the faces that it touches, so that a contact to it is complete. */
	public boolean isConformal() {
		return isFluid() || this == POLYMER || this == COMPOSITE_INTERLAYER || this == COATING;
	}
}
