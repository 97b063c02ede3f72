/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.palette;

import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.interphase.core.context.LayerKind;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.notation.NotationException;
import org.interphase.core.notation.NotationParser;
import org.interphase.core.registry.Registries;
import org.interphase.model.CellstackFactory;
import org.interphase.model.Layer;

/** New layers: with a common material and thickness, so that they can be judged at once. */
public final class LayerTemplates {

	private static final ResourceBundle TEXTS = ResourceBundle
			.getBundle(LayerTemplates.class.getPackageName() + ".kinds"); //$NON-NLS-1$

	private LayerTemplates() {
	}

	/** Name of a kind of layer. */
	public static String label(LayerKind kind) {
		return TEXTS.getString("LayerKind." + kind.name()); //$NON-NLS-1$
	}

	/** A new layer of a kind. */
	public static Layer of(LayerKind kind) {
		Layer layer = switch (kind) {
		case COLLECTOR -> parsed("Cu 10 um"); //$NON-NLS-1$
		case METAL_ELECTRODE -> parsed("Li 50 um"); //$NON-NLS-1$
		case COMPOSITE_ELECTRODE -> parsed("LFP 60 um"); //$NON-NLS-1$
		case SOLID_ELECTROLYTE -> parsed("LLZO 500 um"); //$NON-NLS-1$
		case COATING -> parsed("ZnO 20 nm"); //$NON-NLS-1$
		case LIQUID -> parsed("LE 5 um"); //$NON-NLS-1$
		case IONIC_LIQUID -> parsed("ILE 5 um"); //$NON-NLS-1$
		case POLYMER -> parsed("PE 10 um"); //$NON-NLS-1$
		case GEL -> parsed("gel 10 um"); //$NON-NLS-1$
		case COMPOSITE_INTERLAYER -> parsed("QSSE 20 um"); //$NON-NLS-1$
		case BIPOLAR_PLATE -> plate();
		};
		if (LayerKind.of(layer) == kind) {
			return layer;
		}
		return of(kind, layer);
	}

	/** A new layer of a material, of the kind that the material is used for. */
	public static Layer of(MaterialRecord material) {
		return parsed(material.id());
	}

	/** A collector of steel between two electrodes; alone, the short form takes steel for a collector. */
	private static Layer plate() {
		return of(LayerKind.BIPOLAR_PLATE, parsed("SS 10 um")); //$NON-NLS-1$
	}

	/** A layer of another kind with the material and thickness of one. */
	private static Layer of(LayerKind kind, Layer model) {
		CellstackFactory factory = CellstackFactory.eINSTANCE;
		Layer layer = switch (kind) {
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
		layer.setMaterial(model.getMaterial());
		layer.setName(model.getName());
		layer.setThickness(model.getThickness());
		return layer;
	}

	private static Layer parsed(String text) {
		try {
			List<Layer> layers = NotationParser.of(Registries.standard()).parse(text).getStacks().get(0).getLayers();
			return Objects.requireNonNull(EcoreUtil.copy(layers.get(0)));
		} catch (NotationException exception) {
			// the material is not installed: a layer of that name, which the user can complete
			Layer layer = CellstackFactory.eINSTANCE.createSolidElectrolyte();
			layer.setName(text);
			return layer;
		}
	}
}
