/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.model.internal.label;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.interphase.model.provider.CellstackItemProviderAdapterFactory;

/** The generated item providers, with labels that speak and with the icons of Interphase. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
public final class SpeakingItemProviderAdapterFactory extends CellstackItemProviderAdapterFactory {

	@Override
	public Adapter adapt(Notifier target, Object type) {
		Adapter provider = super.adapt(target, type);
		return type == IItemLabelProvider.class && provider instanceof IItemLabelProvider generated
				? new SpeakingLabelProvider(generated) : provider;
	}
}
