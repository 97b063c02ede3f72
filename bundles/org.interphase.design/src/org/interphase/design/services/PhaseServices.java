/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.design.services;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.osgi.util.NLS;
import org.interphase.core.edit.StackEdits;
import org.interphase.core.material.CompositePart;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.registry.Registries;
import org.interphase.design.internal.Edits;
import org.interphase.design.internal.Messages;
import org.interphase.design.internal.Texts;
import org.interphase.model.CellstackFactory;
import org.interphase.model.CellstackPackage.Literals;
import org.interphase.model.Composite;
import org.interphase.model.Layer;
import org.interphase.model.PhaseFraction;
import org.interphase.scene.LayerNames;

/** The phases of composite layers. */
public final class PhaseServices {

	private static final int PERCENT = 100;

	/** Whether a layer has phases. */
	public boolean isComposite(EObject element) {
		return element instanceof Composite;
	}

	/** The phases of a composite layer, or a phase itself; none for anything else. */
	public List<PhaseFraction> phases(EObject element) {
		return switch (element) {
		case Composite composite -> composite.getPhases();
		case PhaseFraction phase -> List.of(phase);
		default -> List.of();
		};
	}

	/** What is assumed of a composite layer as long as no phases are written; empty if some are. */
	public String assumedPhases(EObject element) {
		if (!(element instanceof Layer layer) || !phases(layer).isEmpty()) {
			return ""; //$NON-NLS-1$
		}
		String known = Registries.standard().materials().find(Texts.orEmpty(layer.getMaterial())).stream()
				.flatMap(material -> material.parts().stream()).map(PhaseServices::text).collect(Collectors.joining(", ")); //$NON-NLS-1$
		return known.isEmpty() ? Messages.phases_none : NLS.bind(Messages.phases_library, known);
	}

	/** Material and share of a phase. */
	public String phaseText(PhaseFraction phase) {
		String share = phase.getFraction() == null ? Texts.UNKNOWN
				: Long.toString(Math.round(phase.getFraction() * PERCENT)) + " %"; //$NON-NLS-1$
		return NLS.bind(Messages.label_thickness, phaseMaterial(phase), share);
	}

	/** What part a phase plays, with its material and share. */
	public String phaseTooltip(PhaseFraction phase) {
		return NLS.bind(Messages.label_stackTotals, new ChoiceServices().chosen(phase, Literals.PHASE_FRACTION__PHASE.getName()),
				phaseText(phase));
	}

	/** The material of a phase, as the labels of layers write it; empty if it has none. */
	public String phaseMaterial(PhaseFraction phase) {
		return symbol(Texts.orEmpty(phase.getMaterial()));
	}

	/**
	 * Makes a phase of another material.
	 *
	 * @param name name, id, formula or alias of a material, also of one that no library knows; blank for none
	 */
	public PhaseFraction makePhaseOf(PhaseFraction phase, String name) {
		String written = name.strip();
		String material = written.isEmpty() ? null
				: Registries.standard().materials().find(written).map(MaterialRecord::id).orElse(written);
		Edits.run(phase, domain -> StackEdits.set(domain, phase, Literals.PHASE_FRACTION__MATERIAL, material));
		return phase;
	}

	/** Adds a phase of which nothing is known yet to a composite layer. */
	public EObject addPhase(EObject composite) {
		Edits.run(composite, domain -> AddCommand.create(domain, composite, Literals.COMPOSITE__PHASES,
				CellstackFactory.eINSTANCE.createPhaseFraction()));
		return composite;
	}

	/** Takes a phase away. */
	public PhaseFraction removePhase(PhaseFraction phase) {
		Edits.run(phase, domain -> RemoveCommand.create(domain, phase.eContainer(), Literals.COMPOSITE__PHASES, phase));
		return phase;
	}

	private static String text(CompositePart part) {
		return ChoiceServices.words(Literals.PHASE.getEEnumLiteral(part.phase().getValue())) + ' ' + symbol(part.material());
	}

	private static String symbol(String material) {
		return Registries.standard().materials().find(material).map(LayerNames::symbol).orElse(material);
	}
}
