/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.coating;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.interphase.core.estimate.Mechanism;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.estimate.Term;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.Property;
import org.interphase.core.material.Provenance;
import org.interphase.core.uncertainty.Distribution.LogNormal;
import org.interphase.physics.internal.MeasuredBy;
import org.interphase.physics.internal.PhysicsTexts;
import org.interphase.physics.internal.Quantity;
import org.interphase.physics.internal.Unverified;

/**
 * Resistance of lithium, coating and garnet as a whole: published for the coating itself, else that of its class.
 */
public final class CoatedInterface {

	private static final double GSD = 2;
	/** Films up to this thickness were measured, nm; beyond it the band of a class is twice as wide. */
	private static final double THICKEST = 100;
	private static final String KEY = "R_coated:";
	private static final String CLASS_KEY = KEY + "class:";

	private static final Map<String, Parameter> PUBLISHED = Map.of("al2o3", published("al2o3", 1, Provenance.READ, "han2017"),
			"ge", published("ge", 115, Provenance.READ, "luo2017"),
			"zno", published("zno", 20, Provenance.READ, "wangC2017"),
			"al_film", published("al_film", 75, Provenance.READ, "fu2017"),
			"si_a", published("si_a", 127, Provenance.RECALLED, "luo2016"),
			"mg_film", published("mg_film", 70, Provenance.RECALLED, "fu2017ac"),
			"graphite_film", published("graphite_film", 105, Provenance.RECALLED, "shao2018"));

	private CoatedInterface() {
	}

	/**
	 * The resistance, ohm cm2; empty for coatings that count as a film or not at all.
	 *
	 * @param thickness nm; NaN if unknown
	 */
	public static Optional<Parameter> resistance(MaterialRecord coating, double thickness) {
		Parameter own = PUBLISHED.get(coating.id());
		if (own != null) {
			return Optional.of(own);
		}
		CoatingClass found = CoatingClasses.of(coating);
		boolean conducts = found == CoatingClass.UNKNOWN && coating.number(Property.IONIC_CONDUCTIVITY).isPresent();
		return conducts ? Optional.empty() : ofClass(found, thickness);
	}

	/** The term of such a resistance. */
	public static Term term(Parameter resistance) {
		List<String> flags = new ArrayList<>();
		flags.add(PhysicsTexts.get("flag.coatedWhole"));
		if (resistance.key().startsWith(CLASS_KEY)) {
			flags.add(PhysicsTexts.get("flag.class", resistance.key().substring(CLASS_KEY.length())));
		}
		flags.addAll(Unverified.flags(PhysicsTexts.get("flag.coatedValue"), resistance.provenance()));
		return Quantity.of(resistance).flagged(flags).term("coated", PhysicsTexts.get("term.coated"), Mechanism.WHOLE, "M5");
	}

	private static Optional<Parameter> ofClass(CoatingClass found, double thickness) {
		LogNormal whole = found.whole();
		if (whole == null) {
			return Optional.empty();
		}
		double gsd = thickness > THICKEST ? whole.gsd() * 2 : whole.gsd();
		return Optional.of(new Parameter(CLASS_KEY + found.label(), "R_coated", "ohm cm2",
				new LogNormal(whole.median(), gsd), Provenance.DERIVED, found.sources(), found.note(),
				MeasuredBy.COATING.text()));
	}

	private static Parameter published(String id, double asr, Provenance provenance, String source) {
		return new Parameter(KEY + id, "R_coated", "ohm cm2", Unverified.band(new LogNormal(asr, GSD), provenance),
				provenance, source, PhysicsTexts.get("note.coatingPublished"), MeasuredBy.COATING.text());
	}
}
