/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.findings;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.interphase.core.registry.Registries;
import org.interphase.core.rule.Finding;
import org.interphase.core.rule.QuickFix;
import org.interphase.model.CellstackFactory;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Waiver;
import org.interphase.ui.internal.design.DesignDocument;

/** What can be done about a finding, as undoable commands on the design. */
public final class FindingCommands {

	private FindingCommands() {
	}

	/** A remedy that applies. */
	public record Fix(String label, Command command) {
	}

	/** The remedies that apply to a finding. */
	public static List<Fix> fixes(DesignDocument document, Finding finding) {
		EObject element = document.find(finding.element()).orElse(null);
		if (element == null) {
			return List.of();
		}
		List<Fix> fixes = new ArrayList<>();
		for (QuickFix fix : Registries.standard().quickFixes(finding.rule())) {
			Command command = fix.command(document.domain(), element, finding);
			if (command.canExecute()) {
				fixes.add(new Fix(fix.label(), command));
			}
		}
		return fixes;
	}

	/**
	 * Accepts a finding.
	 *
	 * @param everywhere whether the rule is accepted for the whole design, or only at this element
	 */
	public static void waive(DesignDocument document, Finding finding, String reason, String author, boolean everywhere) {
		Waiver waiver = CellstackFactory.eINSTANCE.createWaiver();
		waiver.setId(EcoreUtil.generateUUID());
		waiver.setRule(finding.rule());
		if (!everywhere) {
			waiver.setTarget(finding.element());
		}
		waiver.setReason(reason);
		if (!author.isBlank()) {
			waiver.setAuthor(author);
		}
		waiver.setDate(new Date());
		document.commands().execute(AddCommand.create(document.domain(), document.design(),
				CellstackPackage.Literals.DESIGN__WAIVERS, waiver));
	}

	/** Takes back all waivers that accept a finding. */
	public static void unwaive(DesignDocument document, Finding finding) {
		List<Waiver> waivers = document.design().getWaivers().stream().filter(waiver -> accepts(waiver, finding)).toList();
		if (!waivers.isEmpty()) {
			document.commands().execute(RemoveCommand.create(document.domain(), document.design(),
					CellstackPackage.Literals.DESIGN__WAIVERS, waivers));
		}
	}

	private static boolean accepts(Waiver waiver, Finding finding) {
		String target = waiver.getTarget();
		return finding.rule().equals(waiver.getRule())
				&& (target == null || target.isEmpty() || target.equals(finding.element()));
	}
}
