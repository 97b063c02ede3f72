/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.interphase.core.assess.AssessmentMemory;
import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.assess.Assessor;
import org.interphase.model.Design;
import org.interphase.model.Identified;

/** Assesses copies of a design over all combinations of the values of one or several axes, on all processors. */
public final class Sweep {

	private final Assessor assessor;
	private final AssessmentOptions options;

	/** A sweep with this assessor; all points share the draws of these options, so that differences are not noise. */
	public Sweep(Assessor assessor, AssessmentOptions options) {
		this.assessor = assessor;
		this.options = options;
	}

	/**
	 * Runs a sweep. The design itself is not changed.
	 *
	 * @param axes      axes; the last one varies fastest in the result
	 * @param done      told after each point how many points are done; called from several threads
	 * @param cancelled asked before each point
	 * @return the points in the order of the axes; fewer if it was cancelled
	 * @throws IllegalArgumentException if the design has no element of an axis
	 */
	public List<SweepPoint> run(Design design, List<SweepAxis> axes, IntConsumer done, BooleanSupplier cancelled) {
		int count = axes.stream().mapToInt(axis -> axis.values().size()).reduce(1, Math::multiplyExact);
		List<Design> copies = new ArrayList<>();
		List<List<Double>> values = new ArrayList<>();
		for (int index = 0; index < count; index++) {
			List<Double> point = values(axes, index);
			values.add(point);
			copies.add(varied(design, axes, point));
		}
		AtomicInteger finished = new AtomicInteger();
		// what the axes do not touch is judged once for all points
		AssessmentMemory memory = new AssessmentMemory();
		return IntStream.range(0, count).parallel().filter(index -> !cancelled.getAsBoolean()).mapToObj(index -> {
			SweepPoint point = new SweepPoint(values.get(index),
					assessor.assess(copies.get(index), options, memory, () -> false));
			done.accept(finished.incrementAndGet());
			return point;
		}).toList();
	}

	private static List<Double> values(List<SweepAxis> axes, int index) {
		List<Double> values = new ArrayList<>();
		int rest = index;
		for (int axis = axes.size() - 1; axis >= 0; axis--) {
			List<Double> all = axes.get(axis).values();
			values.addFirst(all.get(rest % all.size()));
			rest /= all.size();
		}
		return values;
	}

	private static Design varied(Design design, List<SweepAxis> axes, List<Double> values) {
		Design copy = EcoreUtil.copy(design);
		for (int axis = 0; axis < axes.size(); axis++) {
			element(copy, axes.get(axis).element()).eSet(axes.get(axis).attribute(), values.get(axis));
		}
		return copy;
	}

	private static EObject element(Design design, String id) {
		for (var contents = EcoreUtil.getAllProperContents(design, false); contents.hasNext();) {
			if (contents.next() instanceof Identified element && id.equals(element.getId())) {
				return element;
			}
		}
		throw new IllegalArgumentException("The design has no element with the id " + id + '.'); //$NON-NLS-1$
	}
}
