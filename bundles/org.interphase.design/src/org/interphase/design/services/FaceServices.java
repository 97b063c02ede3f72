/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.design.services;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.interphase.design.internal.Messages;
import org.interphase.design.internal.Texts;
import org.interphase.model.Boundary;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Face;
import org.interphase.model.Layer;
import org.interphase.model.Treatment;

/** The faces of a boundary with their treatments, one by one. */
public final class FaceServices {

	/** Both faces of a boundary, or a face itself; none for anything else. */
	public List<Face> faces(EObject element) {
		return switch (element) {
		case Boundary boundary -> Stream.of(boundary.getLeftFace(), boundary.getRightFace()).filter(face -> face != null)
				.toList();
		case Face face -> List.of(face);
		default -> List.of();
		};
	}

	/** The treatments of both faces of a boundary or of one face, in order of application, or a treatment itself. */
	public List<Treatment> treatments(EObject element) {
		return element instanceof Treatment treatment ? List.of(treatment)
				: faces(element).stream().flatMap(face -> face.getTreatments().stream()).toList();
	}

	/** Which layer a face belongs to, in words. */
	public String faceTitle(Face face) {
		return NLS.bind(Messages.title_face, layerOf(face));
	}

	/** Kind of a treatment and the face that is treated. */
	public String treatmentTitle(Treatment treatment) {
		String kind = TreatmentServices.label(treatment);
		return treatment.eContainer() instanceof Face face ? NLS.bind(Messages.title_treatment, kind, layerOf(face)) : kind;
	}

	private static String layerOf(Face face) {
		if (!(face.eContainer() instanceof Boundary boundary)) {
			return Texts.UNKNOWN;
		}
		Layer layer = face.eContainmentFeature() == CellstackPackage.Literals.BOUNDARY__LEFT_FACE ? boundary.getLeft()
				: boundary.getRight();
		return layer == null ? Texts.UNKNOWN : new LayerServices().layerName(layer);
	}
}
