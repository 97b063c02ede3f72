/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.fix;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.interphase.core.edit.StackEdits;
import org.interphase.core.rule.Finding;
import org.interphase.model.CellstackFactory;
import org.interphase.model.CompositeElectrode;
import org.interphase.model.CurrentCollector;
import org.interphase.model.ElectrodeRole;
import org.interphase.model.Layer;
import org.interphase.model.Stack;

/** Adds the collectors that a stack lacks at its ends: copper at metal electrodes and electrolytes, aluminium at composite ones. */
public final class AddCollectors extends CatalogueFix {

	private static final String COPPER = "cu"; //$NON-NLS-1$
	private static final String ALUMINIUM = "al"; //$NON-NLS-1$
	private static final double COPPER_THICKNESS = 10;
	private static final double ALUMINIUM_THICKNESS = 15;

	/** Creates the fix. */
	public AddCollectors() {
		super("addCollectors", "R-TOP-03"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public Command command(EditingDomain domain, EObject element, Finding finding) {
		if (!(element instanceof Stack stack) || stack.getLayers().isEmpty()) {
			return UnexecutableCommand.INSTANCE;
		}
		List<Layer> layers = stack.getLayers();
		Layer first = layers.get(0);
		Layer last = layers.get(layers.size() - 1);
		CompoundCommand both = new CompoundCommand(label());
		// from the end, so that the index of the other one holds
		if (!(last instanceof CurrentCollector)) {
			both.append(StackEdits.insertLayer(domain, stack, collectorFor(last), layers.size()));
		}
		if (!(first instanceof CurrentCollector)) {
			both.append(StackEdits.insertLayer(domain, stack, collectorFor(first), 0));
		}
		return both.isEmpty() ? UnexecutableCommand.INSTANCE : both;
	}

	private static CurrentCollector collectorFor(Layer end) {
		boolean aluminium = end instanceof CompositeElectrode electrode && electrode.getRole() != ElectrodeRole.ANODE;
		CurrentCollector collector = CellstackFactory.eINSTANCE.createCurrentCollector();
		collector.setMaterial(aluminium ? ALUMINIUM : COPPER);
		collector.setThickness(aluminium ? ALUMINIUM_THICKNESS : COPPER_THICKNESS);
		return collector;
	}
}
