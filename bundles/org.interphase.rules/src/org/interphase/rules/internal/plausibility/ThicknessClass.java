/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.plausibility;

import java.util.List;
import java.util.Optional;

import org.interphase.core.context.LayerContext;
import org.interphase.core.context.LayerKind;
import org.interphase.core.material.MaterialRecord;
import org.interphase.rules.internal.facts.Families;

/** Classes of layers with the range of their usual thickness, um. */
public enum ThicknessClass {
	/** LiPON film. */
	LIPON("lipon", 0.1, 5), //$NON-NLS-1$
	/** Sulphide separator. */
	SULPHIDE("sulphide", 10, 1500), //$NON-NLS-1$
	/** Oxide ceramic separator. */
	OXIDE("oxide", 5, 2000), //$NON-NLS-1$
	/** Polymer or composite film. */
	POLYMER("polymer", 5, 300), //$NON-NLS-1$
	/** Film of liquid, ionic liquid or gel. */
	FLUID("fluid", 0.1, 100), //$NON-NLS-1$
	/** Lithium metal; none is left where it is plated on charge. */
	LITHIUM("lithium", 0, 500), //$NON-NLS-1$
	/** Composite electrode. */
	ELECTRODE("electrode", 1, 300), //$NON-NLS-1$
	/** Metal foil. */
	COLLECTOR("collector", 4, 50), //$NON-NLS-1$
	/** Bipolar plate. */
	PLATE("plate", 4, 500), //$NON-NLS-1$
	/** Coating. */
	COATING("coating", 0.0005, 1); //$NON-NLS-1$

	private final String parameter;
	private final double least;
	private final double most;

	ThicknessClass(String parameter, double least, double most) {
		this.parameter = parameter;
		this.least = least;
		this.most = most;
	}

	double least() {
		return least;
	}

	double most() {
		return most;
	}

	String leastName() {
		return parameter + "Least"; //$NON-NLS-1$
	}

	String mostName() {
		return parameter + "Most"; //$NON-NLS-1$
	}

	/**
	 * Whether a thickness is usual for the layers of a kind that end at a limit, um.
	 *
	 * @param upper whether the limit is the upper one
	 * @return false if no class of this kind ends there
	 */
	public static boolean isUsual(double thickness, LayerKind kind, double limit, boolean upper) {
		List<ThicknessClass> classes = of(kind).stream()
				.filter(each -> (upper ? each.most : each.least) == limit).toList();
		return !classes.isEmpty()
				&& classes.stream().allMatch(each -> each.least <= thickness && thickness <= each.most);
	}

	/** The class of a layer; none where nobody knows what is usual. */
	static Optional<ThicknessClass> of(LayerContext layer) {
		return layer.kind() == LayerKind.SOLID_ELECTROLYTE ? ofSolid(layer.material())
				: of(layer.kind()).stream().findFirst();
	}

	private static List<ThicknessClass> of(LayerKind kind) {
		return switch (kind) {
		case SOLID_ELECTROLYTE -> List.of(LIPON, SULPHIDE, OXIDE);
		case POLYMER, COMPOSITE_INTERLAYER -> List.of(POLYMER);
		case LIQUID, IONIC_LIQUID, GEL -> List.of(FLUID);
		case METAL_ELECTRODE -> List.of(LITHIUM);
		case COMPOSITE_ELECTRODE -> List.of(ELECTRODE);
		case COLLECTOR -> List.of(COLLECTOR);
		case BIPOLAR_PLATE -> List.of(PLATE);
		case COATING -> List.of(COATING);
		};
	}

	private static Optional<ThicknessClass> ofSolid(MaterialRecord material) {
		if (Families.isLipon(material)) {
			return Optional.of(LIPON);
		}
		if (Families.isSulphide(material)) {
			return Optional.of(SULPHIDE);
		}
		return Families.isOxideCeramic(material) ? Optional.of(OXIDE) : Optional.empty();
	}
}
