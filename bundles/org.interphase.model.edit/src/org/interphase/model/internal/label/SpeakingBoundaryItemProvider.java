/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.model.internal.label;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.edit.provider.ViewerNotification;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.interphase.model.provider.BoundaryItemProvider;

/** Also tells when a boundary lies between other layers, for its label names them. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
final class SpeakingBoundaryItemProvider extends BoundaryItemProvider {

	SpeakingBoundaryItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	@Override
	public void notifyChanged(Notification notification) {
		super.notifyChanged(notification);
		if (DerivedLabels.connects(notification.getFeature())) {
			fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
		}
	}
}
