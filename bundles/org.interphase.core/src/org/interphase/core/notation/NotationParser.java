/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.notation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.interphase.core.internal.notation.DesignText;
import org.interphase.core.material.MaterialLookup;
import org.interphase.core.registry.Registries;
import org.interphase.core.treatment.TreatmentKind;
import org.interphase.model.Design;

/**
 * Reads the short form in which chemists write a cell, such as
 * {@code Li | ILE 1 um | LLZO 500 um [polished] | LFP-SS-Li | ... @ 25 C @ 5 MPa}.
 * <ul>
 * <li>Bars separate layers. A layer begins with a material: id, name, formula or alias, the longest that is known; or one of
 * the words LE, ILE, IL, gel, PE, SPE, QSSE for a whole class. The material decides the kind of layer.</li>
 * <li>{@code A+B}, {@code A/B} and {@code QSSE(A+B)} are composites: an electrode if one part is a cathode active material,
 * else an interlayer. {@code 80:20 wt} or {@code vol} behind it gives the shares.</li>
 * <li>Dashes between names that are all known separate layers, too. A collector between two electrodes is a bipolar plate, a
 * collector thinner than 1 um a coating.</li>
 * <li>Then follow, in any order, with or without parentheses: thickness ({@code 20 nm}), dose ({@code 2 uL/cm2}), loading
 * ({@code 10 mg/cm2}), areal capacity ({@code 2 mAh/cm2}), porosity ({@code 10 % porous}).</li>
 * <li>Treatments stand in brackets, separated by commas: {@code [polished]}, {@code [coated ZnO 20 nm]},
 * {@code [air-exposed 24 h]}, {@code [carbon-treated 700 C]}. They apply to the faces of the layer at both of its boundaries;
 * {@code [left: ...]} and {@code [right: ...]} to one.</li>
 * <li>Conditions end the text, each after an at sign: temperature ({@code 25 C}, {@code 298 K}), stack pressure
 * ({@code 5 MPa}), pressure of making ({@code pressed 300 MPa}), current density ({@code 0.5 mA/cm2}), C-rate ({@code 0.5C},
 * {@code C/2}), age ({@code 100 h}, {@code aged 30 d}), {@code dew -40 C}, {@code max 80 C}, {@code charge 4.2 V},
 * {@code discharge 2.5 V}, and the atmospheres air, dry-air, inert, vacuum. A number smaller than 20 directly before a C is
 * a C-rate ({@code 5C}); all others are temperatures ({@code 25C}, {@code 5 C}).</li>
 * </ul>
 * A stack without a collector at either end is marked as half stack, one that begins with a collector before an electrolyte as
 * anode-free. A parser may be used again, but by one thread at a time.
 */
public final class NotationParser {

	private final DesignText designs;

	/** With materials, and the treatments of the installed bundles. */
	public NotationParser(MaterialLookup materials) {
		this(materials, Registries.standard());
	}

	/**
	 * With materials and treatments.
	 *
	 * @param treatments finds a kind of treatment by its id or an alias
	 */
	public NotationParser(MaterialLookup materials, Function<String, Optional<TreatmentKind>> treatments) {
		this(materials, treatments, List.of());
	}

	private NotationParser(MaterialLookup materials, Registries registries) {
		this(materials, registries::treatment, registries.treatments().stream().map(TreatmentKind::id).sorted().toList());
	}

	private NotationParser(MaterialLookup materials, Function<String, Optional<TreatmentKind>> treatments,
			List<String> treatmentIds) {
		designs = new DesignText(materials, treatments, treatmentIds);
	}

	/** With all that is contributed; unknown treatments are answered with the known ones. */
	public static NotationParser of(Registries registries) {
		return new NotationParser(registries.materials(), registries);
	}

	/**
	 * Reads a text.
	 *
	 * @return a new design with one stack; each part has an id
	 * @throws NotationException if the text is no stack; says where, why, and what to write instead
	 */
	public Design parse(String text) throws NotationException {
		return designs.parse(text);
	}
}
