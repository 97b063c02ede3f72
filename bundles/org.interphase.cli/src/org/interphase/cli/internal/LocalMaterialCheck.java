/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.interphase.cli.internal.report.Messages;
import org.interphase.core.material.Property;
import org.interphase.model.Design;
import org.interphase.model.Material;
import org.interphase.model.PropertyValue;

/** Refuses designs whose own materials have properties that nobody knows: they would be passed over. */
final class LocalMaterialCheck {

	private LocalMaterialCheck() {
	}

	static void check(InputDesign input) throws BadInputException {
		Design design = input.design();
		for (Material material : design.getMaterials()) {
			for (PropertyValue value : material.getProperties()) {
				String property = String.valueOf(value.getProperty());
				if (Arrays.stream(Property.values()).noneMatch(known -> known.id().equals(property))) {
					throw new BadInputException(Messages.get("unknownProperty", input.label(), //$NON-NLS-1$
							String.valueOf(material.getName()), property, known()));
				}
			}
		}
	}

	private static String known() {
		return Arrays.stream(Property.values()).map(Property::id).collect(Collectors.joining(", ")); //$NON-NLS-1$
	}
}
