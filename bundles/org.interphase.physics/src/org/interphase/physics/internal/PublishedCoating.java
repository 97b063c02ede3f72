/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.interphase.core.estimate.Parameter;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.Provenance;
import org.interphase.core.uncertainty.Distribution;

/**
 * Published area-specific resistances of lithium on coated garnet. Each is the whole of lithium, coating and garnet: films
 * that alloy with lithium dissolve into it (a magnesium film gives the same at 5, 10 and 100 nm) and are no layer in series.
 *
 * @param asr        ohm cm2
 * @param provenance how the value came to us
 * @param source     key of its source
 */
public record PublishedCoating(double asr, Provenance provenance, String source) {

	private static final double GSD = 2;
	private static final Map<String, PublishedCoating> BY_MATERIAL = Map.of(
			"al2o3", new PublishedCoating(1, Provenance.READ, "han2017"),
			"ge", new PublishedCoating(115, Provenance.READ, "luo2017"),
			"zno", new PublishedCoating(20, Provenance.READ, "wangC2017"),
			"al_film", new PublishedCoating(75, Provenance.READ, "fu2017"),
			"si_a", new PublishedCoating(127, Provenance.RECALLED, "luo2016"),
			"mg_film", new PublishedCoating(70, Provenance.RECALLED, "fu2017ac"),
			"graphite_film", new PublishedCoating(105, Provenance.RECALLED, "shao2018"));

	/** The value for a coating material. */
	public static Optional<PublishedCoating> of(MaterialRecord coating) {
		return Optional.ofNullable(BY_MATERIAL.get(coating.id()));
	}

	/** Resistance of lithium, coating and garnet, ohm cm2. */
	public Quantity resistance(MaterialRecord coating) {
		Parameter parameter = new Parameter("R_coated:" + coating.id(), "R_coated", "ohm cm2",
				new Distribution.LogNormal(asr, GSD), provenance, source,
				"published for lithium on garnet with this coating");
		Quantity value = Quantity.of(parameter, "published value of the coated interface, not computed from mechanisms");
		return provenance.isUnverified() ? value.flagged(List.of("unverified: value of the coated interface"))
				: value;
	}
}
