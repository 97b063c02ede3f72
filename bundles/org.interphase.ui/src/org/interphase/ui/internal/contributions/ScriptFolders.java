/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.contributions;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.interphase.core.registry.Registries;
import org.interphase.core.registry.ScriptReader;
import org.interphase.ui.internal.preferences.UserPreferences;

/**
 * The folders of scripts in the projects. Only the scripts of those that the user trusts are run, and then for all designs, as if they
 * were installed. They are read again when a file in them has changed.
 */
@NonNullByDefault
public final class ScriptFolders {

	private static Map<Path, FileTime> read = Map.of();
	private static Registries known = Registries.standard();

	private ScriptFolders() {
	}

	/** What is installed, and what the scripts in trusted folders contribute. */
	public static synchronized Registries over(Registries installed) {
		List<Path> trusted = UserPreferences.trustedScripts();
		if (trusted.isEmpty()) {
			return installed;
		}
		Map<Path, FileTime> now = new TreeMap<>();
		trusted.forEach(folder -> scripts(installed, folder).forEach(script -> now.put(script, changed(script))));
		if (!now.equals(read)) {
			Registries with = installed;
			for (Path folder : trusted) {
				with = Files.isDirectory(folder) ? with.withScripts(folder) : with;
			}
			read = now;
			known = with;
		}
		return known;
	}

	/** The folders of scripts in the open projects that the user does not trust. */
	public static List<Path> untrusted() {
		List<Path> found = new ArrayList<>();
		try {
			ResourcesPlugin.getWorkspace().getRoot().accept(proxy -> {
				if (proxy.getName().equals(ScriptReader.FOLDER) && proxy.requestResource() instanceof IContainer folder) {
					IPath location = folder.getLocation();
					if (location != null) {
						found.add(location.toPath());
					}
					return false;
				}
				return true;
			}, IResource.NONE);
		} catch (CoreException gone) {
			Platform.getLog(ScriptFolders.class).log(gone.getStatus());
		}
		found.removeAll(UserPreferences.trustedScripts());
		return found;
	}

	/** The trusted folder that a file is in. */
	static Optional<Path> trusted(String file) {
		return UserPreferences.trustedScripts().stream().filter(folder -> file.startsWith(folder + File.separator)).findFirst();
	}

	/** The scripts in a folder that an installed plug-in reads. */
	static List<Path> scripts(Registries installed, Path folder) {
		return installed.scriptReaders().stream().flatMap(reader -> reader.scripts(folder).stream()).toList();
	}

	private static FileTime changed(Path script) {
		try {
			return Files.getLastModifiedTime(script);
		} catch (IOException gone) {
			return FileTime.fromMillis(0);
		}
	}
}
