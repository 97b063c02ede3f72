/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.json;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.interphase.cli.internal.report.ComparedDesigns;
import org.interphase.core.compare.AttributeChange;
import org.interphase.core.compare.Effect;
import org.interphase.core.compare.PartComparison;
import org.interphase.core.compare.StackComparison;
import org.interphase.core.rule.Finding;

/**
 * What differs between two designs, for programs. The JSON Schema {@code schema/comparison-1.schema.json} of this bundle
 * describes it. Places count from 1; parts without differences are left out.
 */
public final class ComparisonJson {

	private static final String SCHEMA = "urn:interphase:schema:comparison-1"; //$NON-NLS-1$

	private final JsonOutput json;

	private ComparisonJson(JsonOutput json) {
		this.json = json;
	}

	/** The report; the same for the same designs, byte by byte. */
	public static String render(ComparedDesigns compared) {
		return JsonOutput.render(json -> new ComparisonJson(json).write(compared));
	}

	private void write(ComparedDesigns compared) throws IOException {
		json.beginReport(SCHEMA);
		json.integer("seed", compared.options().seed()); //$NON-NLS-1$
		json.integer("draws", compared.options().draws()); //$NON-NLS-1$
		json.text("before", compared.before()); //$NON-NLS-1$
		json.text("after", compared.after()); //$NON-NLS-1$
		json.flag("equal", compared.comparison().isSame()); //$NON-NLS-1$
		changes(compared.comparison().changes());
		json.beginArray("stacks"); //$NON-NLS-1$
		for (StackComparison stack : compared.comparison().stacks()) {
			stack(stack, compared.effects());
		}
		json.endArray();
		json.endObject();
	}

	private void stack(StackComparison stack, List<Effect> effects) throws IOException {
		json.beginObject();
		json.text("name", stack.name()); //$NON-NLS-1$
		json.text("change", word(stack.before() < 0, stack.after() < 0, stack.isSame())); //$NON-NLS-1$
		changes(stack.changes());
		parts("layers", stack.layers()); //$NON-NLS-1$
		parts("boundaries", stack.boundaries()); //$NON-NLS-1$
		Optional<Effect> effect = effects.stream().filter(known -> known.comparison() == stack).findFirst();
		if (effect.isEmpty()) {
			json.nothing("effect"); //$NON-NLS-1$
		} else {
			effect(effect.get());
		}
		json.endObject();
	}

	private void parts(String key, List<PartComparison> parts) throws IOException {
		json.beginArray(key);
		for (PartComparison part : parts) {
			if (!part.isSame()) {
				json.beginObject();
				json.text("label", part.label()); //$NON-NLS-1$
				json.text("change", word(part.isAdded(), part.isRemoved(), false)); //$NON-NLS-1$
				place("before", part.before()); //$NON-NLS-1$
				place("after", part.after()); //$NON-NLS-1$
				json.flag("moved", part.moved()); //$NON-NLS-1$
				changes(part.changes());
				json.endObject();
			}
		}
		json.endArray();
	}

	private void place(String key, int place) throws IOException {
		if (place < 0) {
			json.nothing(key);
		} else {
			json.integer(key, place + 1L);
		}
	}

	private static String word(boolean added, boolean removed, boolean same) {
		return added ? "added" : removed ? "removed" : same ? "none" : "changed"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private void changes(List<AttributeChange> changes) throws IOException {
		json.beginArray("changes"); //$NON-NLS-1$
		for (AttributeChange change : changes) {
			json.beginObject();
			json.text("name", change.name()); //$NON-NLS-1$
			json.text("unit", change.unit().isEmpty() ? null : change.unit()); //$NON-NLS-1$
			json.text("before", change.before().isEmpty() ? null : change.before()); //$NON-NLS-1$
			json.text("after", change.after().isEmpty() ? null : change.after()); //$NON-NLS-1$
			json.endObject();
		}
		json.endArray();
	}

	private void effect(Effect effect) throws IOException {
		json.beginObject("effect"); //$NON-NLS-1$
		json.beginObject("total_asr_ohm_cm2"); //$NON-NLS-1$
		json.summary("before", effect.total().before()); //$NON-NLS-1$
		json.summary("after", effect.total().after()); //$NON-NLS-1$
		json.endObject();
		json.beginArray("parts"); //$NON-NLS-1$
		for (Effect.Resistance part : effect.parts()) {
			json.beginObject();
			json.text("label", part.label()); //$NON-NLS-1$
			json.text("kind", part.boundary() ? "boundary" : "layer"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			json.summary("before", part.before()); //$NON-NLS-1$
			json.summary("after", part.after()); //$NON-NLS-1$
			json.endObject();
		}
		json.endArray();
		findings("findings_gone", effect.gone()); //$NON-NLS-1$
		findings("findings_new", effect.fresh()); //$NON-NLS-1$
		json.endObject();
	}

	private void findings(String key, List<Finding> findings) throws IOException {
		json.beginArray(key);
		for (Finding finding : findings) {
			json.beginObject();
			json.text("rule", finding.rule()); //$NON-NLS-1$
			json.text("severity", finding.severity().label()); //$NON-NLS-1$
			json.text("label", finding.label()); //$NON-NLS-1$
			json.text("message", finding.message()); //$NON-NLS-1$
			json.flag("unknown", finding.unknown()); //$NON-NLS-1$
			json.flag("waived", finding.waived()); //$NON-NLS-1$
			json.endObject();
		}
		json.endArray();
	}
}
