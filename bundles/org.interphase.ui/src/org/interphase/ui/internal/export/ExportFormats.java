/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.export;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.interphase.core.exchange.DesignExporter;
import org.interphase.ui.internal.Actions;
import org.interphase.ui.internal.contributions.Contributions;
import org.interphase.ui.internal.design.DesignPart;
import org.interphase.ui.internal.design.OpenDesigns;

/** The formats that exporters write, as entries of a menu: the active design is written to a file that is asked for. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
public final class ExportFormats extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		Optional<DesignPart> active = window == null ? Optional.empty() : OpenDesigns.active(window.getActivePage());
		return Contributions.registries().exporters().stream().map(exporter -> entry(exporter, active.orElse(null)))
				.toArray(IContributionItem[]::new);
	}

	private static IContributionItem entry(DesignExporter exporter, @Nullable DesignPart part) {
		var action = Actions.push(exporter.name() + '\u2026', exporter.name(), () -> export(exporter, part));
		action.setEnabled(part != null);
		return new ActionContributionItem(action);
	}

	private static void export(DesignExporter exporter, @Nullable DesignPart part) {
		if (part != null) {
			Shell shell = part.editor().getSite().getShell();
			new ExportTarget(exporter.name(), List.of(new ExportTarget.Format(exporter.ending(), exporter.name()))).ask(shell, part)
					.ifPresent(file -> new ExportJob(file, new FormatContent(EcoreUtil.copy(part.document().snapshot()), exporter),
							written -> {
								// files for other programs are not opened: they are the ones to do it
							}).schedule());
		}
	}
}
