/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.context;

import org.interphase.model.BipolarPlate;
import org.interphase.model.Coating;
import org.interphase.model.CompositeElectrode;
import org.interphase.model.CompositeInterlayer;
import org.interphase.model.CurrentCollector;
import org.interphase.model.GelInterlayer;
import org.interphase.model.IonicLiquidInterlayer;
import org.interphase.model.Layer;
import org.interphase.model.LiquidInterlayer;
import org.interphase.model.MetalElectrode;
import org.interphase.model.PolymerInterlayer;
import org.interphase.model.SolidElectrolyte;

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

	/**
	 * The kind of a layer of a design.
	 *
	 * @throws IllegalArgumentException if its class extends none of the layers of the metamodel
	 */
	public static LayerKind of(Layer layer) {
		return switch (layer) {
		case CurrentCollector found -> LayerKind.COLLECTOR;
		case BipolarPlate found -> LayerKind.BIPOLAR_PLATE;
		case MetalElectrode found -> LayerKind.METAL_ELECTRODE;
		case CompositeElectrode found -> LayerKind.COMPOSITE_ELECTRODE;
		case SolidElectrolyte found -> LayerKind.SOLID_ELECTROLYTE;
		case Coating found -> LayerKind.COATING;
		case LiquidInterlayer found -> LayerKind.LIQUID;
		case IonicLiquidInterlayer found -> LayerKind.IONIC_LIQUID;
		case PolymerInterlayer found -> LayerKind.POLYMER;
		case GelInterlayer found -> LayerKind.GEL;
		case CompositeInterlayer found -> LayerKind.COMPOSITE_INTERLAYER;
		default -> throw new IllegalArgumentException("Unknown kind of layer: " + layer.eClass().getName()); //$NON-NLS-1$
		};
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
