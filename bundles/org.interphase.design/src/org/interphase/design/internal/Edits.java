/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.design.internal;

import java.util.function.Function;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.interphase.model.Identified;
import org.interphase.model.provider.CellstackItemProviderAdapterFactory;

/**
 * Runs the edit commands of the core inside of a tool. Sirius records all that a tool does and makes it one undo step; so a
 * command is executed right here, and does not go onto the command stack a second time. New parts get their ids here, too:
 * saving, which would give them one, must not change what Sirius watches.
 */
public final class Edits {

	private Edits() {
	}

	/**
	 * Edits the model around an element.
	 *
	 * @throws IllegalArgumentException if the edit does not apply; nothing is changed then
	 */
	public static void run(EObject element, Function<EditingDomain, Command> edit) {
		Command command = edit.apply(domainOf(element));
		if (!command.canExecute()) {
			throw new IllegalArgumentException(Messages.edit_notApplicable);
		}
		EObject root = EcoreUtil.getRootContainer(element);
		command.execute();
		identify(root);
	}

	private static void identify(EObject root) {
		EcoreUtil.getAllProperContents(root, false).forEachRemaining(part -> {
			if (part instanceof Identified identified && identified.getId() == null) {
				identified.setId(EcoreUtil.generateUUID());
			}
		});
	}

	/** Whether an edit applies. */
	public static boolean applies(EObject element, Function<EditingDomain, Command> edit) {
		return edit.apply(domainOf(element)).canExecute();
	}

	/** The editing domain that commands are made with: that of the element, or else a plain one. */
	private static EditingDomain domainOf(EObject element) {
		EditingDomain domain = AdapterFactoryEditingDomain.getEditingDomainFor(element);
		return domain == null
				? new AdapterFactoryEditingDomain(new CellstackItemProviderAdapterFactory(), new BasicCommandStack())
				: domain;
	}
}
