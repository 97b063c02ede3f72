/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.registry;

import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

import org.interphase.core.estimate.BoundaryEstimator;
import org.interphase.core.estimate.InterphaseModel;
import org.interphase.core.estimate.LayerEstimator;
import org.interphase.core.evidence.EvidenceLibrary;
import org.interphase.core.material.MaterialLibrary;
import org.interphase.core.registry.Registries;
import org.interphase.core.rule.QuickFix;
import org.interphase.core.rule.Rule;
import org.interphase.core.treatment.TreatmentKind;

/** Contributions on a class path, found by {@link ServiceLoader}. */
public final class ServiceContributions {

	private static final List<Class<?>> SERVICES = List.of(MaterialLibrary.class, EvidenceLibrary.class,
			LayerEstimator.class, BoundaryEstimator.class, InterphaseModel.class, Rule.class, QuickFix.class,
			TreatmentKind.class);

	private ServiceContributions() {
	}

	/** Adds them all; one that cannot be loaded is noted and does not hinder the others. */
	public static void addTo(Registries.Builder builder) {
		SERVICES.forEach(service -> addServices(service, builder));
	}

	private static void addServices(Class<?> service, Registries.Builder builder) {
		Iterator<?> contributions = ServiceLoader.load(service, ServiceContributions.class.getClassLoader()).iterator();
		while (true) {
			try {
				if (!contributions.hasNext()) {
					return;
				}
				builder.add(contributions.next());
			} catch (ServiceConfigurationError error) {
				builder.addProblem(service.getName(), String.valueOf(error.getMessage()));
			}
		}
	}
}
