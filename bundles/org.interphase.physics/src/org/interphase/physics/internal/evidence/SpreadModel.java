/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How natural logarithms of resistances vary and go together.
 * <ul>
 * <li>Expected before anything is measured: {@code ln(100 ohm cm2) + E_a/k (1/T - 1/T_0) - ln(P / 1 MPa)}, the pressure only for dry
 * contacts. The priors of activation energy and exponent are those of the mechanisms (models M3 and M4).</li>
 * <li>Each trait that two interfaces share (groups, classes, preparation, treatment) explains the same variance, a material or
 * agent a quarter of it. That one number is chosen by the marginal likelihood of the observations.</li>
 * <li>Laboratories that make the same interface differ by a variance which the marginal likelihood chooses for all, and which
 * the spread between the papers of one class and treatment then corrects, as if three papers spoke for the common value. Half of
 * it is common to all values of a paper with the same preparation.</li>
 * </ul>
 * Nothing else is adjusted, and nothing to single papers.
 */
final class SpreadModel {

	/** Prior of the activation energy of an interface, eV: 90 % between 0.35 and 0.6. */
	private static final double ENERGY = 0.475;
	private static final double ENERGY_SPREAD = 0.076;
	/** Prior of the exponent of pressure: 90 % between -0.5 and -2.1, most likely -1. */
	private static final double EXPONENT = -1;
	private static final double EXPONENT_SPREAD = 0.49;
	/** Middle of all resistances, and how little is known of it: a factor of 50 either way. */
	private static final double CENTRE = Math.log(100);
	private static final double CENTRE_VARIANCE = 4;
	private static final double NARROW = 0.25;
	private static final double COMMON = 0.5;
	/** Number of papers that the common spread counts as. */
	private static final double COMMON_PAPERS = 3;

	private final double similarity;
	private final double lab;
	private final Map<String, Double> labs;

	private SpreadModel(double similarity, double lab, Map<String, Double> labs) {
		this.similarity = similarity;
		this.lab = lab;
		this.labs = labs;
	}

	/** With the same spread between laboratories everywhere. */
	static SpreadModel uniform(double similarity, double lab) {
		return new SpreadModel(similarity, lab, Map.of());
	}

	/** This model with the spread between laboratories of each class and treatment corrected by what is observed. */
	SpreadModel corrected(List<Observation> observations) {
		Map<String, List<Observation>> cells = new HashMap<>();
		observations.forEach(found -> cells.computeIfAbsent(cell(found.place()), key -> new ArrayList<>()).add(found));
		Map<String, Double> corrected = new HashMap<>();
		cells.forEach((cell, found) -> {
			double[] papers = papers(found);
			double mean = 0;
			for (double paper : papers) {
				mean += paper / papers.length;
			}
			double squares = 0;
			for (double paper : papers) {
				squares += (paper - mean) * (paper - mean);
			}
			corrected.put(cell, (COMMON_PAPERS * lab + squares) / (COMMON_PAPERS + papers.length - 1));
		});
		return new SpreadModel(similarity, lab, corrected);
	}

	/** Mean deviation of each paper. */
	private static double[] papers(List<Observation> observations) {
		List<List<Observation>> papers = new ArrayList<>();
		for (Observation found : observations) {
			papers.stream().filter(paper -> paper.getFirst().sharesPaper(found)).findFirst()
					.orElseGet(() -> added(papers)).add(found);
		}
		return papers.stream().mapToDouble(paper -> paper.stream()
				.mapToDouble(found -> Math.log(found.asr()) - expected(found.place())).average().orElseThrow()).toArray();
	}

	private static List<Observation> added(List<List<Observation>> papers) {
		List<Observation> paper = new ArrayList<>();
		papers.add(paper);
		return paper;
	}

	/** Expected logarithm before anything is measured. */
	static double expected(Place place) {
		return CENTRE + ENERGY * place.thermal() + EXPONENT * place.compression();
	}

	/** How uncertain a conversion from the conditions of one place to those of another is, in decades. */
	static double conversion(Place a, Place b) {
		return Math.hypot(ENERGY_SPREAD * (a.thermal() - b.thermal()),
				EXPONENT_SPREAD * (a.compression() - b.compression())) / Math.log(10);
	}

	/** Covariance of the expected logarithms at two places. */
	double covariance(Place a, Place b) {
		return conditions(a, b) + similarity * shared(a.traits(), b.traits());
	}

	/** Covariance of two observations. */
	double covariance(Observation a, Observation b) {
		return covariance(a.place(), b.place()) + together(a, b) * Math.sqrt(lab(a.place()) * lab(b.place())) + reading(a, b);
	}

	/** Covariance that the middle of all resistances and the conversion between conditions bring. */
	static double conditions(Place a, Place b) {
		return CENTRE_VARIANCE + ENERGY_SPREAD * ENERGY_SPREAD * a.thermal() * b.thermal()
				+ EXPONENT_SPREAD * EXPONENT_SPREAD * a.compression() * b.compression();
	}

	/** Variance of the reading of an observation. */
	static double reading(Observation a, Observation b) {
		return a == b ? a.spread() * a.spread() : 0;
	}

	/** Share of the variance between laboratories that two observations have in common. */
	static double together(Observation a, Observation b) {
		if (a == b) {
			return 1;
		}
		return a.place().traits().preparation() == b.place().traits().preparation() && a.sharesPaper(b) ? COMMON : 0;
	}

	/** Variance that laboratories add to the expected logarithm. */
	double lab(Place place) {
		return labs.getOrDefault(cell(place), lab);
	}

	private static String cell(Place place) {
		return place.traits().pair() + ' ' + place.traits().treatment();
	}

	/** Number of shared traits, narrow ones counted less. */
	static double shared(Traits a, Traits b) {
		boolean group = a.group().equals(b.group());
		boolean preparation = a.preparation() == b.preparation();
		if (!group) {
			return 0;
		}
		double shared = preparation ? 2 : 1;
		if (!a.pair().equals(b.pair())) {
			return shared;
		}
		shared += preparation ? 2 : 1;
		if (!a.treatment().equals(b.treatment())) {
			return shared;
		}
		return shared + 1 + (a.agent().equals(b.agent()) ? NARROW : 0) + (a.materials().equals(b.materials()) ? NARROW : 0);
	}

	@Override
	public String toString() {
		return "similarity " + similarity + ", laboratories " + lab + ' ' + labs;
	}
}
