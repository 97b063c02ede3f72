/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.design.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.assess.AssessmentMemory;
import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.assess.Assessor;
import org.interphase.core.assess.BoundaryAssessment;
import org.interphase.core.assess.CellAssessment;
import org.interphase.core.assess.DesignAssessment;
import org.interphase.core.assess.LayerAssessment;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.estimate.InterphaseKind;
import org.interphase.core.estimate.InterphaseVerdict;
import org.interphase.core.registry.Registries;
import org.interphase.model.Design;

/**
 * A design as it is, with the numbers and findings that are known of it so far: what can be shown while it is being judged. Layers,
 * cells and materials are always those of the design; asking no estimator and no rule, it takes a fraction of an assessment.
 */
final class Outline {

	private final Assessor assessor = new Assessor(materialsOf(Registries.standard()));
	private final AssessmentMemory memory = new AssessmentMemory();

	/**
	 * The outline of a design.
	 *
	 * @param known what was said of the design before; null if nothing
	 */
	Judgement of(Design design, @Nullable Judgement known) {
		DesignAssessment bare = assessor.assess(design, AssessmentOptions.DEFAULT, memory, () -> false);
		return new Judgement(new DesignAssessment(bare.name(), bare.conditions(), bare.options(),
				bare.stacks().stream().map(stack -> completed(stack, known)).toList(), bare.problems()));
	}

	private static StackAssessment completed(StackAssessment bare, @Nullable Judgement known) {
		Optional<StackAssessment> before = known == null ? Optional.empty() : known.stack(bare.stack().id());
		return new StackAssessment(bare.stack(), bare.layers().stream().map(layer -> completed(layer, known)).toList(),
				bare.boundaries().stream().map(boundary -> completed(boundary, known)).toList(),
				before.map(StackAssessment::totals).orElse(bare.totals()),
				before.map(StackAssessment::findings).orElse(List.of()), bare.faults(),
				cells(bare.cells(), before.map(StackAssessment::cells).orElse(List.of())));
	}

	/** The cells as they stand now; as long as they are as many as before, with the resistances that they had. */
	private static List<CellAssessment> cells(List<CellAssessment> now, List<CellAssessment> before) {
		return now.size() != before.size() ? now : IntStream.range(0, now.size()).mapToObj(i -> new CellAssessment(now.get(i).cell(),
				before.get(i).asr(), before.get(i).missing(), now.get(i).voltage())).toList();
	}

	private static LayerAssessment completed(LayerAssessment bare, @Nullable Judgement known) {
		return known == null ? bare : known.layer(bare.layer().id())
				.map(before -> new LayerAssessment(bare.layer(), before.estimates())).orElse(bare);
	}

	private static BoundaryAssessment completed(BoundaryAssessment bare, @Nullable Judgement known) {
		Optional<BoundaryAssessment> before = known == null ? Optional.empty() : known.boundary(bare.boundary().id());
		return before.map(found -> new BoundaryAssessment(bare.boundary(), found.interphase(), found.estimates()))
				.orElseGet(() -> new BoundaryAssessment(bare.boundary(),
						new InterphaseVerdict(InterphaseKind.UNKNOWN, Messages.judgement_underWay, List.of()), List.of()));
	}

	private static Registries materialsOf(Registries all) {
		Registries.Builder builder = new Registries.Builder();
		all.materialLibraries().forEach(builder::add);
		all.treatments().forEach(builder::add);
		return builder.build().ordered(all.order());
	}
}
