/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius.internal.render;

import java.nio.file.FileSystemException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.interphase.core.io.DesignFileException;

/** What a command says when it fails: one message for people, from whatever Sirius has wrapped it in. */
public final class FailureText {

	private FailureText() {
	}

	/** The message of a failure. */
	public static String of(Throwable failure) {
		return causes(failure).map(FailureText::known).flatMap(Optional::stream).findFirst()
				.orElseGet(() -> Objects.requireNonNullElse(failure.getMessage(), failure.toString()));
	}

	private static Stream<Throwable> causes(Throwable failure) {
		return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
	}

	private static Optional<String> known(Throwable failure) {
		return switch (failure) {
		case DesignFileException unreadable -> Optional.ofNullable(unreadable.getMessage());
		case FileSystemException unwritable -> Optional.of(unwritable.getFile() + " cannot be written" //$NON-NLS-1$
				+ (unwritable.getReason() == null ? "" : ": " + unwritable.getReason())); //$NON-NLS-1$ //$NON-NLS-2$
		default -> Optional.empty();
		};
	}
}
