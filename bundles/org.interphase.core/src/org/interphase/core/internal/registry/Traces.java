/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.registry;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.ServiceConfigurationError;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;

/** Stack traces as text. */
public final class Traces {

	private static final int DEEPEST = 100;

	private Traces() {
	}

	/** A failure with its causes; the many calls of an endless recursion are cut. */
	public static String of(Throwable failure) {
		StringWriter text = new StringWriter();
		failure.printStackTrace(new PrintWriter(text));
		return text.toString().lines().limit(DEEPEST).collect(Collectors.joining("\n")); //$NON-NLS-1$
	}

	/** What a thread is doing. */
	public static String of(StackTraceElement[] calls) {
		return Arrays.stream(calls).limit(DEEPEST).map(call -> "\tat " + call).collect(Collectors.joining("\n")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** What went wrong in a contribution, beneath what its loader makes of it. */
	static Throwable reason(Throwable failure) {
		@Nullable
		Throwable cause = failure.getCause();
		boolean isWrapper = failure instanceof ServiceConfigurationError || failure instanceof ExceptionInInitializerError
				|| failure instanceof InvocationTargetException || isOfTheRegistry(failure);
		return isWrapper && cause != null ? reason(cause) : failure;
	}

	/** By name: the class is missing in plain Java. */
	private static boolean isOfTheRegistry(Throwable failure) {
		return failure.getClass().getName().equals("org.eclipse.core.runtime.CoreException"); //$NON-NLS-1$
	}
}
