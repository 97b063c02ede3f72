/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import java.util.List;

import org.interphase.cli.internal.report.Messages;
import org.interphase.core.assess.DesignAssessment;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.ElectrodeData;
import org.interphase.core.context.FaceContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.PhaseContext;
import org.interphase.core.context.TreatmentContext;
import org.interphase.core.material.Formula;
import org.interphase.core.material.MaterialLookup;
import org.interphase.core.material.MaterialRecord;

/** Refuses designs that name materials which neither a library nor the design defines, or that have nothing to judge. */
final class MaterialCheck {

	private final String input;
	private final MaterialLookup materials;

	private MaterialCheck(String input, MaterialLookup materials) {
		this.input = input;
		this.materials = materials;
	}

	/** Refuses the design of an input if a material of it was not found. */
	static void check(String input, DesignAssessment assessment) throws BadInputException {
		if (assessment.stacks().isEmpty()) {
			throw new BadInputException(Messages.get("noStack", input)); //$NON-NLS-1$
		}
		for (StackAssessment stack : assessment.stacks()) {
			if (stack.stack().layers().isEmpty()) {
				throw new BadInputException(Messages.get("noLayers", input, stack.stack().name())); //$NON-NLS-1$
			}
			MaterialCheck check = new MaterialCheck(input, stack.stack().materials());
			for (LayerContext layer : stack.stack().layers()) {
				check.layer(layer);
			}
			for (BoundaryContext boundary : stack.stack().boundaries()) {
				check.face(boundary, boundary.left(), boundary.leftFace());
				check.face(boundary, boundary.right(), boundary.rightFace());
			}
		}
	}

	private void layer(LayerContext layer) throws BadInputException {
		String place = Messages.get("placeLayer", String.valueOf(layer.index() + 1), layer.name()); //$NON-NLS-1$
		if (layer.material().name().isEmpty() && layer.phases().isEmpty()) {
			throw new BadInputException(Messages.get("noMaterial", input, place)); //$NON-NLS-1$
		}
		known(place, layer.material());
		for (PhaseContext phase : layer.phases()) {
			known(place, phase.material());
		}
		ElectrodeData electrode = layer.electrode();
		if (electrode != null && !electrode.coatingMaterial().isEmpty()
				&& materials.find(electrode.coatingMaterial()).isEmpty()) {
			throw unknown(place, electrode.coatingMaterial());
		}
	}

	private void face(BoundaryContext boundary, LayerContext layer, FaceContext face) throws BadInputException {
		String place = Messages.get("placeFace", layer.name(), boundary.label()); //$NON-NLS-1$
		for (TreatmentContext treatment : face.treatments()) {
			// a coating may be any substance whose formula says of which class it is
			if (Formula.parse(treatment.material().name()).isEmpty()) {
				known(place, treatment.material());
			}
		}
	}

	private void known(String place, MaterialRecord material) throws BadInputException {
		if (material.library().isEmpty() && !material.name().isEmpty()) {
			throw unknown(place, material.name());
		}
	}

	private BadInputException unknown(String place, String name) {
		List<String> similar = materials.suggest(name);
		String wayOut = similar.isEmpty() ? Messages.get("defineMaterial") //$NON-NLS-1$
				: Messages.get("similarMaterials", String.join(", ", similar)); //$NON-NLS-1$ //$NON-NLS-2$
		return new BadInputException(Messages.get("unknownMaterial", input, place, name, wayOut)); //$NON-NLS-1$
	}
}
