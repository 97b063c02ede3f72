/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.context.StackContext;
import org.interphase.core.registry.Registries;
import org.interphase.model.Design;

/**
 * What assessments with the same contributions and the same draws have found out so far. All of it is kept by the content that it
 * follows from, so that it makes no difference to a result whether it was remembered or found anew. Safe for use from several
 * threads.
 */
final class Known {

	/** Numbers of estimates that one generation remembers. */
	private static final int NUMBERS = 8192;

	private final Registries registries;
	private final long seed;
	private final int count;
	private final Set<String> suspended;
	private final Draws draws;
	private final FreshDraws freshDraws;
	private final Recent<Likeness, Numbers> numbers = new Recent<>(NUMBERS);
	private @Nullable LocalMaterials local;
	private @Nullable NamedMaterials materials;
	private volatile Map<String, StackMemory> stacks = Map.of();

	Known(Registries registries, AssessmentOptions options, Set<String> suspended) {
		this.registries = registries;
		this.suspended = suspended;
		seed = options.seed();
		count = options.draws();
		draws = new Draws(options);
		freshDraws = new FreshDraws(count);
	}

	/** Whether this holds for an assessment with these contributions and options. */
	boolean holdsFor(Registries others, AssessmentOptions options, Set<String> suspendedNow) {
		return registries == others && seed == options.seed() && count == options.draws()
				&& suspended.equals(suspendedNow);
	}

	Draws draws() {
		return draws;
	}

	FreshDraws freshDraws() {
		return freshDraws;
	}

	Recent<Likeness, Numbers> numbers() {
		return numbers;
	}

	/** The materials of a design; equal ones are the same object as in the last assessment. */
	synchronized NamedMaterials materials(Design design) {
		LocalMaterials now = LocalMaterials.of(design);
		NamedMaterials known = materials;
		if (known == null || !now.equals(local)) {
			known = new NamedMaterials(now.over(registries.materials()));
			materials = known;
			local = now;
		}
		return known;
	}

	/** The picture of a stack in the last assessment; null if it was not judged. */
	@Nullable
	StackContext picture(String stack) {
		StackMemory memory = stacks.get(stack);
		return memory == null ? null : memory.picture().stack();
	}

	/** What was said in the last assessment of a stack with the same settings; null if nothing was. */
	@Nullable
	StackMemory stack(StackContext stack) {
		StackMemory memory = stacks.get(stack.id());
		return memory != null && memory.picture().settings().equals(Picture.settings(stack)) ? memory : null;
	}

	/** Remembers an assessment, and forgets the one before it. */
	void remember(List<StackMemory> assessed) {
		Map<String, StackMemory> remembered = new HashMap<>();
		assessed.forEach(stack -> remembered.put(stack.picture().settings().id(), stack));
		stacks = remembered;
	}
}
