/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.report;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Texts of the usage help. They have no base name on purpose: picocli would load the texts of a parent command anew by that name, with
 * a class loader that does not see them.
 */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
public final class UsageTexts extends ResourceBundle {

	private static final String SPECIAL = "contributed."; //$NON-NLS-1$
	private static final List<String> COMMON = List.of("help", "trace", "library", "usage.exitCodeListHeading", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"usage.exitCodeList.0", "usage.exitCodeList.1", "usage.exitCodeList.2", "usage.exitCodeList.3", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"usage.optionListHeading", "usage.commandListHeading", "usage.footerHeading"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private final Map<String, String> texts = new HashMap<>();

	private UsageTexts() {
	}

	/** All texts of our own commands. */
	static UsageTexts all(ResourceBundle texts) {
		UsageTexts usage = new UsageTexts();
		texts.keySet().forEach(key -> usage.texts.put(key, texts.getString(key)));
		return usage;
	}

	/**
	 * The texts of a contributed command: for common options and headings ours, for its own options its own. Without the latter, an
	 * option such as {@code --format} would be explained as ours is.
	 */
	public static UsageTexts of(CommandSpec command) {
		UsageTexts usage = new UsageTexts();
		ResourceBundle all = Messages.usage();
		for (String key : COMMON) {
			usage.texts.put(key, all.getString(all.containsKey(SPECIAL + key) ? SPECIAL + key : key));
		}
		if (command.usageMessage().footer().length == 0) {
			usage.texts.put("usage.footerHeading", ""); //$NON-NLS-1$ //$NON-NLS-2$
		}
		for (ArgSpec argument : command.args()) {
			String key = argument.descriptionKey();
			if (key != null && !key.isEmpty()) {
				usage.add(key, argument.description());
			}
			if (argument instanceof OptionSpec option) {
				for (String name : option.names()) {
					usage.add(name.replaceFirst("^-+", ""), option.description()); //$NON-NLS-1$ //$NON-NLS-2$
				}
			}
		}
		return usage;
	}

	private void add(String key, String[] lines) {
		if (lines.length < 2) {
			texts.put(key, lines.length == 0 ? "" : lines[0]); //$NON-NLS-1$
			return;
		}
		for (int i = 0; i < lines.length; i++) {
			texts.put(key + '.' + i, lines[i]);
		}
	}

	@Override
	protected @Nullable Object handleGetObject(String key) {
		return texts.get(key);
	}

	@Override
	public Enumeration<String> getKeys() {
		return Collections.enumeration(texts.keySet());
	}
}
