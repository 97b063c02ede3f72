/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.json;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.interphase.core.registry.Registries;
import org.interphase.core.rule.QuickFix;
import org.interphase.core.rule.RuleDescriptor;
import org.interphase.core.rule.RuleParameter;
import org.interphase.core.rule.RuleProfile;

/** Rules, for programs. The JSON Schema {@code schema/rules-1.schema.json} of this bundle describes it. */
public final class RulesJson {

	private static final String SCHEMA = "urn:interphase:schema:rules-1"; //$NON-NLS-1$

	private final JsonOutput json;
	private final Registries registries;
	private final CitedSources sources = new CitedSources();

	private RulesJson(JsonOutput json, Registries registries) {
		this.json = json;
		this.registries = registries;
	}

	/** The list. */
	public static String render(List<RuleDescriptor> rules, Registries registries) {
		return JsonOutput.render(json -> new RulesJson(json, registries).write(rules));
	}

	private void write(List<RuleDescriptor> rules) throws IOException {
		sources.lookIn(registries.materials());
		json.beginReport(SCHEMA);
		json.beginArray("rules"); //$NON-NLS-1$
		for (RuleDescriptor rule : rules) {
			rule(rule);
		}
		json.endArray();
		json.beginArray("profiles"); //$NON-NLS-1$
		for (RuleProfile profile : registries.profiles()) {
			json.beginObject();
			json.text("id", profile.id()); //$NON-NLS-1$
			json.text("name", profile.name()); //$NON-NLS-1$
			json.text("description", profile.description()); //$NON-NLS-1$
			json.endObject();
		}
		json.endArray();
		sources.write(json);
		json.endObject();
	}

	private void rule(RuleDescriptor rule) throws IOException {
		json.beginObject();
		json.text("id", rule.id()); //$NON-NLS-1$
		json.text("category", rule.category()); //$NON-NLS-1$
		json.text("severity", rule.severity().label()); //$NON-NLS-1$
		json.text("scope", rule.scope().name().toLowerCase(Locale.ROOT)); //$NON-NLS-1$
		json.text("title", rule.title()); //$NON-NLS-1$
		json.text("reason", rule.reason()); //$NON-NLS-1$
		json.beginArray("parameters"); //$NON-NLS-1$
		for (RuleParameter parameter : rule.parameters()) {
			json.beginObject();
			json.text("name", parameter.name()); //$NON-NLS-1$
			json.text("unit", parameter.unit()); //$NON-NLS-1$
			json.number("default", parameter.defaultValue()); //$NON-NLS-1$
			json.number("minimum", parameter.minimum()); //$NON-NLS-1$
			json.number("maximum", parameter.maximum()); //$NON-NLS-1$
			json.endObject();
		}
		json.endArray();
		json.beginArray("quick_fixes"); //$NON-NLS-1$
		for (QuickFix fix : registries.quickFixes(rule.id())) {
			json.beginObject();
			json.text("id", fix.id()); //$NON-NLS-1$
			json.text("label", fix.label()); //$NON-NLS-1$
			json.endObject();
		}
		json.endArray();
		json.texts("sources", sources.citeKeys(rule.sources())); //$NON-NLS-1$
		json.endObject();
	}
}
