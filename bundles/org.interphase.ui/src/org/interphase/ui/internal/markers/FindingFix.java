/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.markers;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.interphase.core.assess.DesignAssessment;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.rule.Finding;
import org.interphase.ui.internal.Icons;
import org.interphase.ui.internal.contributions.Contributions;
import org.interphase.ui.internal.design.DesignPart;
import org.interphase.ui.internal.design.OpenDesigns;
import org.interphase.ui.internal.findings.FindingCommands;

/**
 * Mends a finding in the editor of its design, which is opened if it is not. That is one step of undo; the marker tells of the
 * file, so it stays until the design is saved.
 */
@NonNullByDefault({})
final class FindingFix implements IMarkerResolution2 {

	private final String label;

	FindingFix(String label) {
		this.label = label;
	}

	@Override
	public String getLabel() {
		return label;
	}

	@Override
	public @Nullable String getDescription() {
		return null;
	}

	@Override
	public Image getImage() {
		return Icons.image("fix"); //$NON-NLS-1$
	}

	@Override
	public void run(IMarker marker) {
		if (marker.getResource() instanceof IFile file) {
			BusyIndicator.showWhile(Display.getCurrent(), () -> open(file).ifPresent(part -> apply(part, marker)));
		}
	}

	/** The design as it is open in any editor; else it is opened. */
	private static Optional<DesignPart> open(IFile file) {
		IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		Optional<DesignPart> open = OpenDesigns.of(file);
		if (open.isPresent()) {
			page.activate(open.get().editor());
			return open;
		}
		try {
			return OpenDesigns.of(IDE.openEditor(page, file));
		} catch (PartInitException exception) {
			ILog.of(FindingFix.class).log(exception.getStatus());
			return Optional.empty();
		}
	}

	private void apply(DesignPart part, IMarker marker) {
		Optional<FindingCommands.Fix> remedy = finding(part, marker)
				.flatMap(finding -> FindingCommands.fixes(part.document(), finding).stream()
						.filter(fix -> fix.label().equals(label)).findFirst());
		if (remedy.isPresent()) {
			part.document().commands().execute(remedy.get().command());
			part.reveal(marker.getAttribute(FindingMarkers.ELEMENT, "")); //$NON-NLS-1$
		} else {
			MessageDialog.openInformation(part.editor().getSite().getShell(), label,
					NLS.bind(Messages.fix_notApplicable, FindingFixes.rule(marker)));
		}
	}

	/** The finding in the design as it is now, which may have been edited since the file was saved. */
	private static Optional<Finding> finding(DesignPart part, IMarker marker) {
		String element = marker.getAttribute(FindingMarkers.ELEMENT, ""); //$NON-NLS-1$
		DesignAssessment now = part.assessment().isCurrent() ? part.assessment().latest().orElseThrow()
				: Contributions.assess(part.document().snapshot());
		return now.stacks().stream().map(StackAssessment::findings).flatMap(findings -> findings.stream())
				.filter(finding -> finding.rule().equals(FindingFixes.rule(marker)) && finding.element().equals(element))
				.findFirst();
	}
}
