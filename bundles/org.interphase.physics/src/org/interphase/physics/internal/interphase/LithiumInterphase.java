/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.interphase;

import java.util.List;
import java.util.Optional;

import org.interphase.core.context.LayerContext;
import org.interphase.core.context.LayerKind;
import org.interphase.core.estimate.InterphaseKind;
import org.interphase.core.estimate.InterphaseVerdict;
import org.interphase.core.material.MaterialLookup;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.Property;
import org.interphase.core.material.PropertyRecord;
import org.interphase.physics.internal.PhysicsTexts;
import org.interphase.physics.internal.ReducibleCations;

/** What lithium makes of an electrolyte. */
final class LithiumInterphase {

	private static final String NIOBIUM = "Nb5+";

	private LithiumInterphase() {
	}

	/** Against an inorganic solid electrolyte: what is known of the material, its cations, at last its family. */
	static Optional<InterphaseVerdict> onSolid(MaterialRecord material, MaterialLookup materials) {
		return stated(material).or(() -> byCations(material)).or(() -> ofFamily(material, materials));
	}

	/** Against a liquid, gel, polymer or composite. */
	static Optional<InterphaseVerdict> onSoft(LayerContext layer) {
		return stated(layer.material()).or(() -> {
			String reason = layer.kind() == LayerKind.POLYMER
					? PhysicsTexts.get("verdict.polymer")
					: PhysicsTexts.get("verdict.liquid");
			boolean known = layer.isMaterialKnown() && layer.kind() != LayerKind.COMPOSITE_INTERLAYER;
			return known ? Optional.of(new InterphaseVerdict(InterphaseKind.PASSIVATING, reason, List.of("seed")))
					: Optional.empty();
		});
	}

	private static Optional<InterphaseVerdict> stated(MaterialRecord material) {
		return material.property(Property.INTERPHASE_WITH_LITHIUM).flatMap(LithiumInterphase::verdict);
	}

	private static Optional<InterphaseVerdict> byCations(MaterialRecord material) {
		List<String> cations = ReducibleCations.of(material);
		if (!cations.isEmpty()) {
			return Optional.of(new InterphaseVerdict(InterphaseKind.MIXED_CONDUCTING,
					PhysicsTexts.get("verdict.cations", String.join(", ", cations)),
					cationSources(material)));
		}
		return material.text(Property.REDUCIBLE_CATIONS).contains(NIOBIUM)
				? Optional.of(new InterphaseVerdict(InterphaseKind.UNKNOWN,
						PhysicsTexts.get("verdict.niobium"), List.of("zhuY2019")))
				: Optional.empty();
	}

	/**
	 * A family says of a member that it is stable or passivating, if the member has no reducible cations; that it is
	 * mixed-conducting hangs on the cations of the member alone.
	 */
	private static Optional<InterphaseVerdict> ofFamily(MaterialRecord material, MaterialLookup materials) {
		if (material.family().isEmpty()) {
			return Optional.empty();
		}
		return materials.familyDefault(material.family()).flatMap(LithiumInterphase::stated)
				.filter(verdict -> verdict.kind() != InterphaseKind.MIXED_CONDUCTING)
				.map(verdict -> new InterphaseVerdict(verdict.kind(),
						PhysicsTexts.get("verdict.family", verdict.reason()), verdict.sources()));
	}

	private static Optional<InterphaseVerdict> verdict(PropertyRecord value) {
		return kind(value.text()).map(kind -> new InterphaseVerdict(kind, reason(value.text()), sources(value)));
	}

	/** What follows the kind; the whole text where nothing does. */
	private static String reason(String text) {
		String[] parts = text.strip().split(":\\s*", 2);
		return parts.length == 2 && kind(parts[0]).isPresent() && parts[0].indexOf(' ') < 0 ? parts[1] : text.strip();
	}

	/** The first word of the text; a growing interphase is neither stable nor known to conduct electrons. */
	private static Optional<InterphaseKind> kind(String text) {
		return switch (text.strip().split("[:,;\\s]", 2)[0]) {
		case "stable" -> Optional.of(InterphaseKind.STABLE);
		case "passivating" -> Optional.of(InterphaseKind.PASSIVATING);
		case "mixed-conducting" -> Optional.of(InterphaseKind.MIXED_CONDUCTING);
		case "growing" -> Optional.of(InterphaseKind.UNKNOWN);
		default -> Optional.empty();
		};
	}

	private static List<String> cationSources(MaterialRecord material) {
		return material.property(Property.REDUCIBLE_CATIONS).map(LithiumInterphase::sources).orElse(List.of());
	}

	private static List<String> sources(PropertyRecord value) {
		return value.sources().isBlank() ? List.of() : List.of(value.sources().strip().split("\\s+"));
	}
}
