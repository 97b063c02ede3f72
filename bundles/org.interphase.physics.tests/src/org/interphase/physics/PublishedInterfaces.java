/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.assess.Assessor;
import org.interphase.core.assess.EstimateResult;
import org.interphase.core.estimate.Basis;
import org.interphase.core.evidence.EvidenceLibrary;
import org.interphase.core.evidence.EvidenceRecord;
import org.interphase.core.evidence.EvidenceValue;
import org.interphase.core.evidence.EvidenceValue.Limit;
import org.interphase.core.material.Provenance;
import org.interphase.core.material.SourceRecord;
import org.interphase.core.notation.NotationException;
import org.interphase.core.notation.NotationParser;
import org.interphase.core.registry.Registries;
import org.interphase.library.BuiltInMaterials;
import org.interphase.model.Design;

/** Measured interfaces that a test makes up, with the materials of the library and the built-in estimators. */
@NonNullByDefault
final class PublishedInterfaces implements EvidenceLibrary {

	private final List<EvidenceRecord> records = new ArrayList<>();

	PublishedInterfaces with(String paper, String cell, double asr) {
		return with(paper, cell, asr, Limit.NONE, "single interface", Provenance.READ);
	}

	PublishedInterfaces unverified(String paper, String cell, double asr) {
		return with(paper, cell, asr, Limit.NONE, "single interface", Provenance.RECALLED);
	}

	PublishedInterfaces with(String paper, String cell, double asr, Limit limit, String per, Provenance provenance) {
		records.add(new EvidenceRecord("X" + (records.size() + 1), "left", "right", "class", "", "", "ASR", Optional.empty(),
				Optional.of(new EvidenceValue(asr, asr, limit, cell)), "", "ohm cm2", per, 25, Double.NaN, "", provenance, "",
				paper, "high"));
		return this;
	}

	Registries registries() {
		Registries.Builder builder = new Registries.Builder().add(new BuiltInMaterials()).add(this);
		Contributions.all().forEach(builder::add);
		return builder.build();
	}

	static Design design(Registries registries, String cell) {
		try {
			return NotationParser.of(registries).parse(cell);
		} catch (NotationException e) {
			throw new IllegalArgumentException(cell, e);
		}
	}

	/** What the evidence says of the only boundary of a cell. */
	Optional<EstimateResult> says(String cell) {
		Registries registries = registries();
		return says(registries, design(registries, cell));
	}

	static Optional<EstimateResult> says(Registries registries, Design design) {
		return new Assessor(registries).assess(design, new AssessmentOptions(1, 4000)).stacks().getFirst().boundaries()
				.getFirst().estimates().stream().filter(estimate -> estimate.basis() == Basis.EVIDENCE).findFirst();
	}

	EstimateResult of(String cell) {
		return says(cell).orElseThrow();
	}

	@Override
	public String id() {
		return "made-up";
	}

	@Override
	public Collection<EvidenceRecord> evidence() {
		return records;
	}

	@Override
	public Collection<SourceRecord> sources() {
		return List.of();
	}
}
