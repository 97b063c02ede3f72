/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.model.internal.label;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.ViewerNotification;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.interphase.model.provider.CellstackItemProviderAdapterFactory;

/**
 * The generated item providers, with labels that speak and with the icons of Interphase. Viewers hear of each label that has
 * to be drawn anew, also where it names another part.
 */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
public final class SpeakingItemProviderAdapterFactory extends CellstackItemProviderAdapterFactory {

	@Override
	public Adapter adapt(Notifier target, Object type) {
		Adapter provider = super.adapt(target, type);
		return type == IItemLabelProvider.class && provider instanceof IItemLabelProvider generated
				? new SpeakingLabelProvider(generated) : provider;
	}

	@Override
	public Adapter createBoundaryAdapter() {
		if (boundaryItemProvider == null) {
			boundaryItemProvider = new SpeakingBoundaryItemProvider(this);
		}
		return boundaryItemProvider;
	}

	/** Tells of a change, and of the labels that say something else because of it. */
	@Override
	public void fireNotifyChanged(Notification notification) {
		super.fireNotifyChanged(notification);
		DerivedLabels.after(notification)
				.forEach(part -> super.fireNotifyChanged(new ViewerNotification(notification, part, false, true)));
	}
}
