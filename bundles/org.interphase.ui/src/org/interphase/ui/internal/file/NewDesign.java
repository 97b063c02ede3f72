/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.file;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.interphase.model.CellstackFactory;
import org.interphase.model.CompositeElectrode;
import org.interphase.model.Conditions;
import org.interphase.model.Design;
import org.interphase.model.Layer;
import org.interphase.model.MetalElectrode;
import org.interphase.model.SolidElectrolyte;
import org.interphase.model.Stack;

/** The smallest cell to start from: lithium, a garnet, a composite cathode, at room temperature. */
final class NewDesign {

	private static final CellstackFactory FACTORY = CellstackFactory.eINSTANCE;

	private NewDesign() {
	}

	static Design create(String name) {
		Design design = FACTORY.createDesign();
		design.setId(EcoreUtil.generateUUID());
		design.setName(name);
		Conditions conditions = FACTORY.createConditions();
		conditions.setId(EcoreUtil.generateUUID());
		conditions.setTemperature(25.0);
		design.setConditions(conditions);
		Stack stack = FACTORY.createStack();
		stack.setId(EcoreUtil.generateUUID());
		stack.setName(name);
		design.getStacks().add(stack);
		MetalElectrode lithium = FACTORY.createMetalElectrode();
		add(stack, lithium, "li", 50); //$NON-NLS-1$
		SolidElectrolyte garnet = FACTORY.createSolidElectrolyte();
		add(stack, garnet, "llzo", 500); //$NON-NLS-1$
		CompositeElectrode cathode = FACTORY.createCompositeElectrode();
		add(stack, cathode, "lfp", 60); //$NON-NLS-1$
		return design;
	}

	private static void add(Stack stack, Layer layer, String material, double micrometres) {
		layer.setId(EcoreUtil.generateUUID());
		layer.setMaterial(material);
		layer.setThickness(micrometres);
		stack.getLayers().add(layer);
	}
}
