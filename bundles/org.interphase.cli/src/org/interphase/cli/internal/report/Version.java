/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.report;

import picocli.CommandLine.IVersionProvider;

/** Name and version of this tool. */
public final class Version implements IVersionProvider {

	/** Name of the tool in machine-readable output and before each complaint. */
	public static final String TOOL = "interphase"; //$NON-NLS-1$
	/** Version of this bundle without its qualifier. */
	public static final String NUMBER = "0.1.0"; //$NON-NLS-1$

	@Override
	public String[] getVersion() {
		return new String[] { TOOL + " " + NUMBER }; //$NON-NLS-1$
	}
}
