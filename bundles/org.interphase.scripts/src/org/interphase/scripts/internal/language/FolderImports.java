/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scripts.internal.language;

import java.io.File;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.epsilon.common.module.IModule;
import org.eclipse.epsilon.eol.EolModule;
import org.eclipse.epsilon.eol.IImportManager;
import org.eclipse.epsilon.eol.dom.Import;

/** Imports from the texts of one folder, which are in memory; no import opens a file. */
final class FolderImports implements IImportManager {

	private static final String OPERATIONS = ".eol"; //$NON-NLS-1$

	private final File folder;
	private final Map<String, String> texts;
	private final Sentry sentry;
	private final Map<String, EolModule> imported = new HashMap<>();

	FolderImports(File folder, Map<String, String> texts, Sentry sentry) {
		this.folder = folder;
		this.texts = texts;
		this.sentry = sentry;
	}

	@Override
	public void loadModuleForImport(Import wanted, Class<? extends IModule> kind, URI base) {
		String name = wanted.getPath();
		Optional<String> text = Optional.ofNullable(texts.get(name)).filter(found -> name.endsWith(OPERATIONS));
		if (text.isEmpty()) {
			wanted.setImportedModule(new EolModule());
			sentry.refuse(wanted, ScriptTexts.get("import.elsewhere", name)); //$NON-NLS-1$
			return;
		}
		EolModule module = imported.get(name);
		if (module == null) {
			module = new ImportedModule(sentry);
			imported.put(name, module);
			module.setImportManager(this);
			module.setParentModule(wanted.getParentModule());
			read(module, text.get(), name, wanted);
		}
		wanted.setImportedModule(module);
		wanted.setLoaded(true);
	}

	private void read(EolModule module, String text, String name, Import wanted) {
		try {
			if (!module.parse(text, new File(folder, name))) {
				sentry.refuse(wanted, ScriptTexts.get("import.errors", name)); //$NON-NLS-1$
			}
		} catch (Exception unreadable) {
			sentry.refuse(wanted, ScriptTexts.get("import.unreadable", name, unreadable.getMessage())); //$NON-NLS-1$
		}
	}
}
