/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.cli.internal.report.Version;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command line without a command: options that all commands share. */
@Command(name = Version.TOOL, versionProvider = Version.class)
final class InterphaseCommand {

	@Option(names = { "-h", "--help" }, usageHelp = true, scope = ScopeType.INHERIT)
	private boolean help;

	@Option(names = { "-V", "--version" }, versionHelp = true)
	private boolean version;

	@Option(names = "--trace", scope = ScopeType.INHERIT)
	private boolean trace;

	/** Read ahead of the other options, see {@link LibraryFolder}. */
	@Option(names = "--library", paramLabel = "DIR", scope = ScopeType.INHERIT)
	private @Nullable String library;

	/** Read ahead of the other options, see {@link ScriptFolders}. */
	@Option(names = "--scripts", paramLabel = "DIR", scope = ScopeType.INHERIT)
	private List<String> scripts = new ArrayList<>();

	/** Folders of scripts that the user has named. */
	List<String> scripts() {
		return scripts;
	}

	/** Whether the user wants to see where a failure came from. */
	boolean wantsTrace() {
		return trace;
	}
}
