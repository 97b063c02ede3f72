/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.model.internal.label;

import java.net.URL;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** Label and icon of a part of a design. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
final class SpeakingLabelProvider extends AdapterImpl implements IItemLabelProvider {

	private static final String ICON = "/icons/%s.svg"; //$NON-NLS-1$
	/** Icon of parts that have none of their own. */
	private static final String PART = "Part"; //$NON-NLS-1$

	private final IItemLabelProvider generated;

	/** @param generated labels what has a name of its own */
	SpeakingLabelProvider(IItemLabelProvider generated) {
		this.generated = generated;
	}

	@Override
	public String getText(Object object) {
		return object instanceof EObject part && SpeakingLabels.speakFor(part) ? SpeakingLabels.of(part)
				: generated.getText(object);
	}

	@Override
	public @Nullable Object getImage(Object object) {
		URL own = icon(object instanceof EObject part ? part.eClass().getName() : PART);
		return own == null ? icon(PART) : own;
	}

	private static @Nullable URL icon(String name) {
		return SpeakingLabelProvider.class.getResource(String.format(ICON, name));
	}
}
