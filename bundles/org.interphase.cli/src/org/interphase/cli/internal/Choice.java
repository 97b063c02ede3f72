/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.interphase.cli.internal.report.Messages;

import picocli.CommandLine.TypeConversionException;

/** Reads an option that offers a few words. */
final class Choice {

	private Choice() {
	}

	/** The value of this label; case does not matter. */
	static <E> E of(E[] values, String label) {
		return Arrays.stream(values).filter(value -> String.valueOf(value).equalsIgnoreCase(label)).findFirst()
				.orElseThrow(() -> new TypeConversionException(Messages.get("noChoice", label, //$NON-NLS-1$
						Arrays.stream(values).map(String::valueOf).collect(Collectors.joining(", "))))); //$NON-NLS-1$
	}
}
