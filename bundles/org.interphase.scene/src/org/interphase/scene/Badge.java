/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene;

import java.util.Collection;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.rule.Finding;
import org.interphase.core.rule.Severity;

/**
 * The findings of one element.
 *
 * @param severity the gravest one
 * @param messages the messages, the gravest first
 */
public record Badge(Severity severity, List<String> messages) {

	/** Copies the messages. */
	public Badge {
		messages = List.copyOf(messages);
	}

	/** The badge of an element for those findings that are about it and not waived; null if there are none. */
	public static @Nullable Badge of(String element, Collection<Finding> findings) {
		List<Finding> own = findings.stream().filter(finding -> !finding.waived() && finding.element().equals(element))
				.sorted((a, b) -> b.severity().compareTo(a.severity())).toList();
		return own.isEmpty() ? null
				: new Badge(own.get(0).severity(), own.stream().map(Finding::message).toList());
	}
}
