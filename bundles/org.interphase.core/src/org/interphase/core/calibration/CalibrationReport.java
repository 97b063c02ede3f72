/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.calibration;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.interphase.core.estimate.Basis;

/**
 * Leave-one-paper-out comparison of estimates with published resistances.
 *
 * @param headlines    what the headline values say without anything from the paper
 * @param alternatives what each basis says by itself without anything from the paper
 * @param informed     what the headline values say without the evidence of the paper, but with constants of estimators that rest
 *                     on it: no prediction, but what people see
 * @param classMeans   what the geometric mean of the other papers of the class says: the yardstick
 * @param missing      published values that nobody could predict
 */
public record CalibrationReport(List<Prediction> headlines, List<Prediction> alternatives,
		List<Prediction> informed, List<Prediction> classMeans, List<CalibrationCase> missing) {

	/** Copies the lists. */
	public CalibrationReport {
		headlines = List.copyOf(headlines);
		alternatives = List.copyOf(alternatives);
		informed = List.copyOf(informed);
		classMeans = List.copyOf(classMeans);
		missing = List.copyOf(missing);
	}

	/** Classes of interfaces that were compared. */
	public SortedSet<String> classes() {
		SortedSet<String> classes = new TreeSet<>();
		headlines.forEach(prediction -> classes.add(prediction.compared().record().interfaceClass()));
		return classes;
	}

	/** Accuracy of the headline values. */
	public Accuracy headline() {
		return Accuracy.of(headlines);
	}

	/** Accuracy of those headline values that rest on published measurements of the same classes and treatment. */
	public Accuracy near() {
		return Accuracy.of(headlines.stream().filter(Prediction::isNear).toList());
	}

	/** Accuracy of those headline values that the geometric mean of the class can be compared with. */
	public Accuracy headlineWhereClassMean() {
		Set<CalibrationCase> comparable = classMeans.stream().map(Prediction::compared).collect(Collectors.toSet());
		return Accuracy.of(headlines.stream().filter(prediction -> comparable.contains(prediction.compared())).toList());
	}

	/** Accuracy of the headline values of one class. */
	public Accuracy headline(String interfaceClass) {
		return Accuracy.of(headlines.stream().filter(ofClass(interfaceClass)).toList());
	}

	/** Accuracy of the estimates with one basis. */
	public Accuracy basis(Basis basis) {
		return Accuracy.of(alternatives.stream().filter(prediction -> prediction.basis() == basis).toList());
	}

	/** Accuracy of the estimates with one basis in one class. */
	public Accuracy basis(Basis basis, String interfaceClass) {
		return Accuracy.of(alternatives.stream().filter(prediction -> prediction.basis() == basis)
				.filter(ofClass(interfaceClass)).toList());
	}

	/** Accuracy of the headline values with constants that rest on the papers. */
	public Accuracy informedAccuracy() {
		return Accuracy.of(informed);
	}

	/** Accuracy of the geometric mean of the class. */
	public Accuracy classMean() {
		return Accuracy.of(classMeans);
	}

	/** Accuracy of the geometric mean of one class. */
	public Accuracy classMean(String interfaceClass) {
		return Accuracy.of(classMeans.stream().filter(ofClass(interfaceClass)).toList());
	}

	private static Predicate<Prediction> ofClass(String interfaceClass) {
		return prediction -> prediction.compared().record().interfaceClass().equals(interfaceClass);
	}
}
