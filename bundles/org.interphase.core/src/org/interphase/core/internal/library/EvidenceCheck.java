/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.library;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.interphase.core.evidence.EvidenceRecord;
import org.interphase.core.evidence.EvidenceValue;
import org.interphase.core.material.MaterialLookup;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.registry.Registries;

/** Finds measured interfaces that are there twice, cite what is not there, are between nobody knows what, or out of range. */
public final class EvidenceCheck {

	/** Classes of partners that are no family of materials. */
	private static final Set<String> CLASSES = Set.of("cathode", "electrode", "current collector", "ise", "le", "gel", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			"polymer", "ceramic", "sulphide", "halide", "hydroborate", "thin film", "contact", "intergrain", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			"space charge"); //$NON-NLS-1$
	/** Area-specific resistances of interfaces, ohm cm2; ohm m2 and kohm cm2 of usual interfaces are outside. */
	private static final PlausibleRange ASR = new PlausibleRange(1e-2, 1e7);
	private static final PlausibleRange TEMPERATURE = new PlausibleRange(-60, 600);
	private static final PlausibleRange PRESSURE = new PlausibleRange(0, 2000);

	private final Registries registries;
	private final Set<String> families;
	private final Set<String> ids = new HashSet<>();

	/** For the entries of one library. */
	public EvidenceCheck(Registries registries) {
		this.registries = registries;
		families = registries.materials().all().stream().map(MaterialRecord::family).collect(Collectors.toSet());
	}

	/** Checks a measured interface. */
	public void check(EvidenceRecord record, Reporter reporter) {
		if (!ids.add(record.id())) {
			reporter.report("id", "The library has the id " + record.id() + " twice.", "Give one of them another id."); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}
		Arrays.stream(record.source().split(" ")).filter(key -> registries.evidence().source(key).isEmpty()) //$NON-NLS-1$
				.forEach(key -> reporter.report("source", "The source " + key + " is not in the library.", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						"Add it to the sources, or correct the key.")); //$NON-NLS-1$
		checkPartner("left", record.left(), record, reporter); //$NON-NLS-1$
		checkPartner("right", record.right(), record, reporter); //$NON-NLS-1$
		checkRanges(record, reporter);
	}

	private void checkPartner(String column, String partner, EvidenceRecord record, Reporter reporter) {
		MaterialLookup materials = registries.materials();
		boolean isClassKnown = Arrays.stream(record.interfaceClass().split("\\|")).map(String::strip) //$NON-NLS-1$
				.allMatch(part -> materials.find(part).isPresent() || isClass(part.toLowerCase(Locale.ROOT)));
		if (!isClassKnown && materials.find(partner).isEmpty()) {
			reporter.report(column,
					"Neither the material " + partner + " nor the class " + record.interfaceClass() + " is known.", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					"Add the material, write a name that is known, or a class made of families such as Li|garnet."); //$NON-NLS-1$
		}
	}

	private boolean isClass(String part) {
		return CLASSES.contains(part) || families.contains(part);
	}

	private static void checkRanges(EvidenceRecord record, Reporter reporter) {
		if (record.isAsr()) {
			record.before().ifPresent(value -> checkAsr("before", value, reporter)); //$NON-NLS-1$
			record.after().ifPresent(value -> checkAsr("after", value, reporter)); //$NON-NLS-1$
		}
		if (!TEMPERATURE.contains(record.temperature())) {
			reporter.report("temperature_C", record.temperature() + " degC is implausible.", //$NON-NLS-1$ //$NON-NLS-2$
					"Check the unit: temperatures are in degC."); //$NON-NLS-1$
		}
		if (!PRESSURE.contains(record.pressure())) {
			reporter.report("pressure_MPa", record.pressure() + " MPa is implausible.", //$NON-NLS-1$ //$NON-NLS-2$
					"Check the unit: pressures are in MPa."); //$NON-NLS-1$
		}
	}

	private static void checkAsr(String column, EvidenceValue value, Reporter reporter) {
		if (!ASR.contains(value.low()) || !ASR.contains(value.high())) {
			reporter.report(column, value.central() + " ohm cm2 is implausible.", //$NON-NLS-1$
					"Check the unit: area-specific resistances are in ohm cm2."); //$NON-NLS-1$
		}
	}
}
