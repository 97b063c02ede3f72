/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius.internal.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

import org.interphase.core.io.DesignFileException;
import org.interphase.core.io.DesignFiles;
import org.junit.jupiter.api.Test;

/** The one message of a command that fails. */
class FailureTextTest {

	@Test
	void aFileThatIsNoDesignSaysSoWhateverItIsWrappedIn() {
		DesignFileException unreadable = assertThrows(DesignFileException.class, () -> DesignFiles
				.load(new ByteArrayInputStream("no xml".getBytes(StandardCharsets.UTF_8)), "broken.cellstack"));
		assertEquals(unreadable.getMessage(),
				FailureText.of(new IllegalStateException(new RuntimeException("wrapped", unreadable))));
	}

	@Test
	void aFolderThatCannotBeMade() {
		assertEquals("/proc/x cannot be written", FailureText.of(new AccessDeniedException("/proc/x")));
		assertEquals("/x cannot be written: disk full", FailureText.of(new FileSystemException("/x", null, "disk full")));
	}

	@Test
	void anythingElse() {
		assertEquals("too large", FailureText.of(new IllegalStateException("too large")));
		assertEquals("java.lang.IllegalStateException", FailureText.of(new IllegalStateException()));
	}
}
