/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.properties;

import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.interphase.ui.internal.Messages;

/**
 * A result shown among the properties; it cannot be edited.
 *
 * @param id   id of the row
 * @param name what it is
 * @param text its value
 */
record Result(String id, String name, String text) {

	IPropertyDescriptor descriptor() {
		PropertyDescriptor descriptor = new PropertyDescriptor(id, name);
		descriptor.setCategory(Messages.properties_results);
		return descriptor;
	}
}
