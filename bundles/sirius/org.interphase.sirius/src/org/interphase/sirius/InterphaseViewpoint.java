/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius;

import org.eclipse.sirius.diagram.DDiagram;

/** Names of what the viewpoint specification of Interphase describes. */
public final class InterphaseViewpoint {

	/** Name of the viewpoint. */
	public static final String NAME = "Interphase"; //$NON-NLS-1$

	/** Name of the description of a stack diagram. */
	public static final String STACK_DIAGRAM = "StackDiagram"; //$NON-NLS-1$

	/** Name of the description of a module diagram. */
	public static final String MODULE_DIAGRAM = "ModuleDiagram"; //$NON-NLS-1$

	private InterphaseViewpoint() {
	}

	/** Whether this is a diagram of a stack. */
	public static boolean isStackDiagram(DDiagram diagram) {
		return isOf(diagram, STACK_DIAGRAM);
	}

	/** Whether this is a diagram of a module. */
	public static boolean isModuleDiagram(DDiagram diagram) {
		return isOf(diagram, MODULE_DIAGRAM);
	}

	private static boolean isOf(DDiagram diagram, String description) {
		return diagram.getDescription() != null && description.equals(diagram.getDescription().getName());
	}
}
