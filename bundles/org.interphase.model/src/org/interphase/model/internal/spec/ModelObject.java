/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.model.internal.spec;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;
import org.eclipse.jdt.annotation.Nullable;
import org.interphase.model.Boundary;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Stack;

/**
 * Root of all generated classes. It lets a stack hear of each change to its layers before anybody else does, so that
 * nobody ever sees layers and boundaries out of step. The change of the layers is announced before the change of the
 * boundaries that follows from it; so a recorder of changes restores them in this order, too.
 */
public abstract class ModelObject extends MinimalEObjectImpl.Container {

	private @Nullable StackLists stackLists;

	/** The lists of this object, which must be a stack. */
	StackLists stackLists() {
		StackLists lists = stackLists;
		if (lists == null) {
			lists = new StackLists((Stack) this);
			stackLists = lists;
		}
		return lists;
	}

	@Override
	public boolean eNotificationRequired() {
		return stackLists != null || this instanceof Boundary && eContainer() instanceof Stack
				|| super.eNotificationRequired();
	}

	@Override
	public void eNotify(Notification notification) {
		StackLists lists = stackLists;
		if (lists != null) {
			lists.changed(notification);
		} else if (this instanceof Boundary boundary && connects(notification)
				&& eContainer() instanceof ModelObject stack) {
			stack.stackLists().connected(boundary);
		}
		if (super.eNotificationRequired()) {
			super.eNotify(notification);
		}
		if (lists != null) {
			lists.settle();
		}
	}

	private static boolean connects(Notification notification) {
		int feature = notification.getFeatureID(Boundary.class);
		return feature == CellstackPackage.BOUNDARY__LEFT || feature == CellstackPackage.BOUNDARY__RIGHT;
	}
}
