/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.notation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.quantity.FeatureQuantity;
import org.interphase.core.quantity.Quantities;
import org.interphase.core.quantity.QuantityException;
import org.interphase.model.CellstackPackage.Literals;
import org.interphase.model.Composite;
import org.interphase.model.CompositeInterlayer;
import org.interphase.model.FractionBasis;
import org.interphase.model.Layer;
import org.interphase.model.PhaseFraction;
import org.interphase.model.Treatment;

/** Writes layers and treatments in the short form. */
final class LayerWriter {

	private static final List<EAttribute> QUANTITIES = List.of(Literals.LAYER__THICKNESS, Literals.FLUID_INTERLAYER__DOSE,
			Literals.COMPOSITE_ELECTRODE__LOADING, Literals.ELECTRODE__AREAL_CAPACITY);
	private static final List<EAttribute> TREATMENT_QUANTITIES = List.of(Literals.TREATMENT__THICKNESS,
			Literals.TREATMENT__DURATION, Literals.TREATMENT__TEMPERATURE);
	/** Stands for a material of which nothing is known; cannot be read again. */
	private static final String NOTHING = "?"; //$NON-NLS-1$

	private final Names names;

	LayerWriter(Names names) {
		this.names = names;
	}

	/** The text of a layer without its treatments. */
	String write(Layer layer) {
		StringBuilder text = new StringBuilder(substance(layer));
		QUANTITIES.forEach(feature -> append(text, layer, feature));
		if (layer.getPorosity() != null) {
			text.append(' ').append(percent(layer.getPorosity())).append(" porous"); //$NON-NLS-1$
		}
		return text.toString();
	}

	/** The text of a treatment without brackets. */
	String write(Treatment treatment) {
		StringBuilder text = new StringBuilder(String.valueOf(treatment.getKind()));
		if (treatment.getMaterial() != null) {
			text.append(' ').append(name(null, treatment.getMaterial()));
		}
		TREATMENT_QUANTITIES.forEach(feature -> append(text, treatment, feature));
		return text.toString();
	}

	/** A number of a feature in full; degrees Celsius as C. */
	static String exact(double value, EAttribute feature) {
		String text = Quantities.formatExactly(value, FeatureQuantity.of(feature).orElseThrow().unit());
		return text.endsWith(" degC") ? text.substring(0, text.length() - 4) + 'C' : text; //$NON-NLS-1$
	}

	private static void append(StringBuilder text, EObject object, EAttribute feature) {
		if (object.eClass().getEAllAttributes().contains(feature) && object.eGet(feature) instanceof Double value
				&& Double.isFinite(value)) {
			text.append(' ').append(exact(value, feature));
		}
	}

	private String substance(Layer layer) {
		if (layer instanceof Composite composite && composite.getPhases().size() > 1) {
			List<PhaseFraction> phases = composite.getPhases();
			String joined = names(phases, layer.getName());
			String text = layer instanceof CompositeInterlayer ? "QSSE(" + joined + ')' : joined; //$NON-NLS-1$
			return text + shares(composite);
		}
		return name(layer.getName(), layer.getMaterial());
	}

	/** The names that were written, where they still stand for the phases; else those of the materials. */
	private String names(List<PhaseFraction> phases, @Nullable String written) {
		List<Span> parts = written == null ? List.of() : Names.parts(Span.of(written));
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < phases.size(); i++) {
			String part = parts.size() == phases.size() ? parts.get(i).text() : null;
			text.append(i > 0 ? "+" : "").append(name(part, phases.get(i).getMaterial())); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return text.toString();
	}

	private static String shares(Composite composite) {
		if (composite.getPhases().stream().anyMatch(phase -> phase.getFraction() == null || !(phase.getFraction() > 0))) {
			return ""; //$NON-NLS-1$
		}
		return ' ' + composite.getPhases().stream().map(phase -> plain(phase.getFraction(), 2))
				.collect(Collectors.joining(":")) //$NON-NLS-1$
				+ (composite.getFractionBasis() == FractionBasis.VOLUME ? " vol" : " wt"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The first that can be read again as the material: the written name, its own names, its id. */
	private String name(@Nullable String written, @Nullable String material) {
		if (material == null || material.isBlank()) {
			return written == null || written.isBlank() ? NOTHING : written;
		}
		Optional<MaterialRecord> found = names.ingredient(material).flatMap(Ingredient::material);
		String id = found.map(MaterialRecord::id).orElse(material);
		Stream<String> own = found.stream().flatMap(present -> Stream
				.concat(Stream.concat(Stream.of(present.formula(), present.name()), present.aliases().stream()),
						Stream.of(present.id())));
		Stream<String> first = written == null ? Stream.empty() : Stream.of(written);
		return Stream.concat(first, shortFirst(own)).filter(name -> means(name, id)).findFirst().orElse(id);
	}

	private static Stream<String> shortFirst(Stream<String> candidates) {
		return candidates.sorted((a, b) -> Integer.compare(a.length(), b.length()));
	}

	/** Whether a name, as it would stand in the text, is read as this one material. */
	private boolean means(String name, String id) {
		if (name.isBlank() || !name.equals(name.strip()) || name.indexOf('|') >= 0) {
			return false;
		}
		List<Substance> substances = names.find(name);
		return substances.size() == 1 && !substances.getFirst().isComposite()
				&& substances.getFirst().ingredients().getFirst().id().equals(id);
	}

	/** A fraction in percent if that loses nothing. */
	private static String percent(double fraction) {
		String percent = plain(fraction, 2) + " %"; //$NON-NLS-1$
		try {
			return Quantities.parse(percent, "1") == fraction ? percent : Double.toString(fraction); //$NON-NLS-1$
		} catch (QuantityException e) {
			return Double.toString(fraction);
		}
	}

	private static String plain(double value, int shift) {
		BigDecimal shifted = BigDecimal.valueOf(value).movePointRight(shift).stripTrailingZeros();
		return shifted.toPlainString();
	}
}
