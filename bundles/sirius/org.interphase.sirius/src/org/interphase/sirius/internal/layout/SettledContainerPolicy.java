/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius.internal.layout;

import org.eclipse.gef.commands.Command;
import org.eclipse.gmf.runtime.diagram.ui.requests.ArrangeRequest;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.sirius.diagram.ui.graphical.edit.policies.SiriusContainerEditPolicy;

/**
 * Leaves a diagram that arranges itself as it is. When Sirius arranges a diagram it also snaps each part to the grid, in a time that
 * grows with the square of the boundaries.
 */
@NonNullByDefault({})
final class SettledContainerPolicy extends SiriusContainerEditPolicy {

	@Override
	protected @Nullable Command getArrangeCommand(ArrangeRequest request) {
		return null;
	}
}
