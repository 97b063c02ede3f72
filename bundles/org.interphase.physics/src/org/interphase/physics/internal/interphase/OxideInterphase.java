/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.interphase;

import java.util.List;
import java.util.Optional;

import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.ElectrodeData;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.LayerKind;
import org.interphase.core.estimate.InterphaseKind;
import org.interphase.core.estimate.InterphaseVerdict;
import org.interphase.physics.internal.ElectrolyteClass;
import org.interphase.physics.internal.PhysicsTexts;

/** What a layered oxide cathode makes of a sulphide. */
final class OxideInterphase {

	private OxideInterphase() {
	}

	static Optional<InterphaseVerdict> judge(BoundaryContext boundary) {
		boolean pair = isUncoatedOxide(boundary.left()) && isSulphide(boundary.right())
				|| isUncoatedOxide(boundary.right()) && isSulphide(boundary.left());
		return pair ? Optional.of(new InterphaseVerdict(InterphaseKind.PASSIVATING,
				PhysicsTexts.get("verdict.oxide"),
				List.of("seed", "nishio2022"))) : Optional.empty();
	}

	private static boolean isUncoatedOxide(LayerContext layer) {
		ElectrodeData electrode = layer.electrode();
		return layer.kind() == LayerKind.COMPOSITE_ELECTRODE && electrode != null
				&& electrode.coatingMaterial().isEmpty()
				&& layer.material().family().equals("layered oxide cathode");
	}

	private static boolean isSulphide(LayerContext layer) {
		return layer.kind() == LayerKind.SOLID_ELECTROLYTE
				&& ElectrolyteClass.of(layer.material()) == ElectrolyteClass.SULPHIDE;
	}
}
