/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.facts;

import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.FaceContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.LayerKind;
import org.interphase.model.ContactState;

/** What a design says of the state of a boundary. */
public final class BoundaryStates {

	private BoundaryStates() {
	}

	/** Whether anything is said: how it was made, a treatment, the state of a face, or a measurement. */
	public static boolean isStated(BoundaryContext boundary) {
		return boundary.contact() != ContactState.UNSPECIFIED || isStated(boundary.leftFace())
				|| isStated(boundary.rightFace()) || !boundary.measurements().isEmpty();
	}

	/** Whether two rigid faces meet of which one belongs to a solid electrolyte: they touch in spots only. */
	public static boolean isRigidContact(BoundaryContext boundary) {
		return boundary.touches(LayerKind.SOLID_ELECTROLYTE) && isRigid(boundary.left()) && isRigid(boundary.right());
	}

	private static boolean isRigid(LayerContext layer) {
		return layer.kind() == LayerKind.SOLID_ELECTROLYTE || layer.kind().isElectrode();
	}

	private static boolean isStated(FaceContext face) {
		return !face.treatments().isEmpty() || !Double.isNaN(face.contactFraction())
				|| !Double.isNaN(face.contactAngle()) || !Double.isNaN(face.slope());
	}
}
