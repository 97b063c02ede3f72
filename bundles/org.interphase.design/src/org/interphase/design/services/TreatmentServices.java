/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.design.services;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.interphase.core.edit.StackEdits;
import org.interphase.core.registry.Registries;
import org.interphase.core.treatment.TreatmentKind;
import org.interphase.design.RefusedEdits;
import org.interphase.design.internal.Edits;
import org.interphase.design.internal.Messages;
import org.interphase.design.internal.Texts;
import org.interphase.model.Boundary;
import org.interphase.model.CellstackFactory;
import org.interphase.model.Face;
import org.interphase.model.Treatment;

/** Treatments of the two faces of a boundary. */
public final class TreatmentServices {

	private static final String SEPARATOR = ", "; //$NON-NLS-1$
	private static final String SIDES = " | "; //$NON-NLS-1$

	/** Whether a face of a boundary is treated. */
	public boolean isTreated(Boundary boundary) {
		return !treatmentsText(boundary).isEmpty();
	}

	/** The treatments of both faces; empty if there are none. */
	String treatmentsText(Boundary boundary) {
		return Stream.of(boundary.getLeftFace(), boundary.getRightFace()).map(TreatmentServices::text)
				.filter(text -> !text.isEmpty()).collect(Collectors.joining(SIDES));
	}

	/** The treatments of the left face, in order of application. */
	public String leftTreatments(Boundary boundary) {
		return text(boundary.getLeftFace());
	}

	/** The treatments of the right face, in order of application. */
	public String rightTreatments(Boundary boundary) {
		return text(boundary.getRightFace());
	}

	/** The treatments of a face, in order of application. */
	public String faceTreatments(Face face) {
		return text(face);
	}

	/**
	 * Names of all kinds of treatments.
	 *
	 * @param element any
	 */
	public String treatmentNames(EObject element) {
		return Registries.standard().treatments().stream().map(TreatmentKind::label).sorted()
				.collect(Collectors.joining(SEPARATOR));
	}

	/**
	 * Treats the left face.
	 *
	 * @param names names, ids or aliases of treatments separated by commas; empty for none
	 * @throws IllegalArgumentException if one is not known
	 */
	public Boundary treatLeft(Boundary boundary, String names) {
		treatFace(boundary.getLeftFace(), names);
		return boundary;
	}

	/**
	 * Treats the right face.
	 *
	 * @param names names, ids or aliases of treatments separated by commas; empty for none
	 * @throws IllegalArgumentException if one is not known
	 */
	public Boundary treatRight(Boundary boundary, String names) {
		treatFace(boundary.getRightFace(), names);
		return boundary;
	}

	/**
	 * Treats a face.
	 *
	 * @param names names, ids or aliases of treatments separated by commas; empty for none
	 * @throws IllegalArgumentException if one is not known
	 */
	public Face treatFace(Face face, String names) {
		RefusedEdits.attempt(() -> treat(face, names));
		return face;
	}

	private static void treat(Face face, String names) {
		List<Treatment> treatments = Arrays.stream(names.split(",")).map(String::strip) //$NON-NLS-1$
				.filter(name -> !name.isEmpty()).map(TreatmentServices::kind).map(kind -> treatment(face, kind)).toList();
		Edits.run(face, domain -> StackEdits.setTreatments(domain, face, treatments));
	}

	/** A treatment of a kind, with the thickness and duration that the face has of it already. */
	private static Treatment treatment(Face face, TreatmentKind kind) {
		Optional<Treatment> present = face.getTreatments().stream()
				.filter(treatment -> kind.id().equalsIgnoreCase(treatment.getKind())).findFirst();
		if (present.isPresent()) {
			return EcoreUtil.copy(present.get());
		}
		Treatment treatment = CellstackFactory.eINSTANCE.createTreatment();
		treatment.setKind(kind.id());
		return treatment;
	}

	private static TreatmentKind kind(String name) {
		Registries registries = Registries.standard();
		return registries.treatment(name)
				.or(() -> registries.treatments().stream().filter(kind -> kind.label().equalsIgnoreCase(name)).findFirst())
				.orElseThrow(() -> new IllegalArgumentException(NLS.bind(Messages.edit_unknownTreatment, name,
						registries.treatments().stream().map(TreatmentKind::label).sorted()
								.collect(Collectors.joining(SEPARATOR)))));
	}

	private static String text(@Nullable Face face) {
		return face == null ? "" //$NON-NLS-1$
				: face.getTreatments().stream().map(TreatmentServices::label).collect(Collectors.joining(SEPARATOR));
	}

	/** Name of the kind of a treatment. */
	static String label(Treatment treatment) {
		String kind = Texts.orEmpty(treatment.getKind());
		return Registries.standard().treatment(kind).map(TreatmentKind::label).orElse(kind);
	}
}
