/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.json;

import java.io.IOException;

import org.interphase.cli.internal.report.ExplainedElement;
import org.interphase.core.assess.TermResult;
import org.interphase.core.estimate.InterphaseVerdict;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.explain.EstimateExplanation;
import org.interphase.core.explain.Narrowing;
import org.interphase.core.explain.ParameterExplanation;
import org.interphase.core.explain.TermExplanation;
import org.interphase.core.uncertainty.Distribution;
import org.interphase.core.uncertainty.Summary;

/**
 * What stands behind a resistance, for programs. The JSON Schema {@code schema/explanation-1.schema.json} of this bundle
 * describes it.
 */
public final class ExplanationJson {

	private static final String SCHEMA = "urn:interphase:schema:explanation-1"; //$NON-NLS-1$

	private final JsonOutput json;
	private final CitedSources sources = new CitedSources();

	private ExplanationJson(JsonOutput json) {
		this.json = json;
	}

	/** The report; the same for the same assessment, byte by byte. */
	public static String render(ExplainedElement element) {
		return JsonOutput.render(json -> new ExplanationJson(json).write(element));
	}

	private void write(ExplainedElement element) throws IOException {
		sources.lookIn(element.stack().stack().materials());
		json.beginReport(SCHEMA);
		json.integer("seed", element.options().seed()); //$NON-NLS-1$
		json.integer("draws", element.options().draws()); //$NON-NLS-1$
		json.text("file", element.design().file()); //$NON-NLS-1$
		json.text("design", element.design().assessment().name()); //$NON-NLS-1$
		ConditionsJson.write(json, element.design().assessment().conditions());
		json.text("stack", element.stack().stack().id()); //$NON-NLS-1$
		json.text("kind", element.layer() ? "layer" : "boundary"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		json.text("id", element.explanation().element()); //$NON-NLS-1$
		json.integer("number", element.number()); //$NON-NLS-1$
		json.text("label", element.explanation().label()); //$NON-NLS-1$
		if (element.explanation().interphase().isPresent()) {
			interphase(element.explanation().interphase().get());
		} else {
			json.nothing("interphase"); //$NON-NLS-1$
		}
		json.beginArray("estimates"); //$NON-NLS-1$
		for (EstimateExplanation estimate : element.explanation().estimates()) {
			estimate(estimate);
		}
		json.endArray();
		sources.write(json);
		json.endObject();
	}

	private void interphase(InterphaseVerdict interphase) throws IOException {
		json.beginObject("interphase"); //$NON-NLS-1$
		json.text("kind", interphase.kind().label()); //$NON-NLS-1$
		json.text("reason", interphase.reason()); //$NON-NLS-1$
		json.texts("sources", sources.citeKeys(interphase.sources())); //$NON-NLS-1$
		json.endObject();
	}

	private void estimate(EstimateExplanation estimate) throws IOException {
		json.beginObject();
		json.text("estimator", estimate.result().estimator()); //$NON-NLS-1$
		json.text("name", estimate.result().name()); //$NON-NLS-1$
		json.text("basis", estimate.result().basis().label()); //$NON-NLS-1$
		json.flag("headline", estimate.headline()); //$NON-NLS-1$
		json.text("rank", estimate.rank()); //$NON-NLS-1$
		json.number("distance", estimate.result().distance()); //$NON-NLS-1$
		json.summary("asr_ohm_cm2", estimate.result().asr()); //$NON-NLS-1$
		json.number("unverified_share", estimate.unverified()); //$NON-NLS-1$
		json.beginArray("terms"); //$NON-NLS-1$
		for (TermExplanation term : estimate.terms()) {
			term(term);
		}
		json.endArray();
		json.beginArray("narrowings"); //$NON-NLS-1$
		for (Narrowing narrowing : estimate.narrowings()) {
			json.beginObject();
			json.text("measurement", narrowing.measurement()); //$NON-NLS-1$
			json.text("parameter", narrowing.driver().parameter().key()); //$NON-NLS-1$
			json.number("share", narrowing.driver().share()); //$NON-NLS-1$
			json.number("factor_now", narrowing.factorNow()); //$NON-NLS-1$
			json.number("factor_then", narrowing.factorThen()); //$NON-NLS-1$
			json.endObject();
		}
		json.endArray();
		json.endObject();
	}

	private void term(TermExplanation explained) throws IOException {
		TermResult term = explained.result();
		json.beginObject();
		json.text("id", term.term().id()); //$NON-NLS-1$
		json.text("name", term.term().name()); //$NON-NLS-1$
		json.text("mechanism", term.term().mechanism().label()); //$NON-NLS-1$
		json.text("model", term.term().model()); //$NON-NLS-1$
		json.text("equation", term.term().equation()); //$NON-NLS-1$
		json.text("filled", explained.filled()); //$NON-NLS-1$
		json.summary("asr_ohm_cm2", term.asr()); //$NON-NLS-1$
		json.number("variance_share", term.varianceShare()); //$NON-NLS-1$
		json.texts("flags", term.term().flags()); //$NON-NLS-1$
		json.beginArray("parameters"); //$NON-NLS-1$
		for (ParameterExplanation parameter : explained.parameters()) {
			parameter(parameter);
		}
		json.endArray();
		json.endObject();
	}

	private void parameter(ParameterExplanation explained) throws IOException {
		Parameter parameter = explained.parameter();
		Distribution value = parameter.value();
		json.beginObject();
		json.text("key", parameter.key()); //$NON-NLS-1$
		json.text("symbol", parameter.symbol()); //$NON-NLS-1$
		json.text("unit", parameter.unit()); //$NON-NLS-1$
		json.summary("value", new Summary(value.quantile(0.05), value.median(), value.quantile(0.95))); //$NON-NLS-1$
		json.text("provenance", parameter.provenance().code()); //$NON-NLS-1$
		json.flag("unverified", explained.unverified()); //$NON-NLS-1$
		json.number("share", explained.share()); //$NON-NLS-1$
		json.text("note", parameter.note()); //$NON-NLS-1$
		json.text("measured_by", parameter.measuredBy()); //$NON-NLS-1$
		json.texts("sources", sources.cite(explained.sources())); //$NON-NLS-1$
		json.endObject();
	}
}
