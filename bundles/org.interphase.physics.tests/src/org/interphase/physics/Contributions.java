/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics;

import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;

import org.interphase.core.estimate.BoundaryEstimator;
import org.interphase.core.estimate.InterphaseModel;
import org.interphase.core.estimate.LayerEstimator;
import org.interphase.core.output.OutputModel;
import org.interphase.core.output.SpectrumModel;
import org.interphase.core.treatment.TreatmentKind;
import org.interphase.physics.internal.boundary.MeasuredEstimator;
import org.interphase.physics.internal.boundary.MechanisticBoundaryEstimator;
import org.interphase.physics.internal.evidence.EvidenceEstimator;
import org.interphase.physics.internal.interphase.InterphaseByMaterial;
import org.interphase.physics.internal.layer.BulkEstimator;
import org.interphase.physics.internal.layer.CoatingEstimator;
import org.interphase.physics.internal.layer.CompositeCathodeEstimator;
import org.interphase.physics.internal.layer.FluidLayerEstimator;
import org.interphase.physics.internal.output.EnergyOutputs;
import org.interphase.physics.internal.output.LossOutputs;
import org.interphase.physics.internal.output.PlatingOutputs;
import org.interphase.physics.internal.output.PredictedSpectrum;
import org.interphase.physics.internal.output.StrippingOutputs;
import org.interphase.physics.internal.treatment.AcidTreated;
import org.interphase.physics.internal.treatment.AirExposed;
import org.interphase.physics.internal.treatment.AsReceived;
import org.interphase.physics.internal.treatment.CarbonTreated;
import org.interphase.physics.internal.treatment.Coated;
import org.interphase.physics.internal.treatment.CoSintered;
import org.interphase.physics.internal.treatment.Deposited;
import org.interphase.physics.internal.treatment.GelWetted;
import org.interphase.physics.internal.treatment.IonicLiquidWetted;
import org.interphase.physics.internal.treatment.LiquidWetted;
import org.interphase.physics.internal.treatment.HeatTreated;
import org.interphase.physics.internal.treatment.MeltApplied;
import org.interphase.physics.internal.treatment.PlasmaTreated;
import org.interphase.physics.internal.treatment.Polished;
import org.interphase.physics.internal.treatment.Pressed;

/** What the bundle contributes, listed once more so that a lost registration shows. */
final class Contributions {

	private Contributions() {
	}

	static List<Object> all() {
		return List.of(new BulkEstimator(), new FluidLayerEstimator(), new CoatingEstimator(),
				new CompositeCathodeEstimator(), new MechanisticBoundaryEstimator(), new MeasuredEstimator(), new EvidenceEstimator(),
				new InterphaseByMaterial(), new AsReceived(), new Polished(), new HeatTreated(), new AcidTreated(),
				new CarbonTreated(), new PlasmaTreated(), new AirExposed(), new Coated(), new MeltApplied(),
				new Pressed(), new GelWetted(), new IonicLiquidWetted(), new LiquidWetted(), new CoSintered(),
				new Deposited(), new EnergyOutputs(), new StrippingOutputs(), new PlatingOutputs(), new LossOutputs(),
				new PredictedSpectrum());
	}

	static Stream<Object> services() {
		return Stream.of(LayerEstimator.class, BoundaryEstimator.class, InterphaseModel.class, TreatmentKind.class,
				OutputModel.class, SpectrumModel.class)
				.flatMap(type -> ServiceLoader.load(type, BulkEstimator.class.getClassLoader()).stream())
				.map(ServiceLoader.Provider::get).map(Object.class::cast)
				.filter(found -> found.getClass().getName().startsWith("org.interphase.physics."));
	}
}
