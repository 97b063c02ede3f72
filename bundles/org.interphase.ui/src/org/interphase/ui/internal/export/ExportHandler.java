/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.export;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.interphase.core.assess.BoundaryAssessment;
import org.interphase.core.assess.StackAssessment;
import org.interphase.model.Boundary;
import org.interphase.model.Stack;
import org.interphase.report.ReportSelection;
import org.interphase.ui.InterphaseUi;
import org.interphase.ui.internal.design.DesignPart;
import org.interphase.ui.internal.design.OpenDesigns;
import org.interphase.ui.internal.editor.CellstackEditor;
import org.interphase.ui.internal.export.ExportTarget.Format;

/** Asks for a file, writes a report or a picture of the active design to it, and opens it. */
public final class ExportHandler extends AbstractHandler implements IExecutableExtension {

	private static final Format SVG = new Format("svg", Messages.export_svg); //$NON-NLS-1$
	private static final ExportTarget PICTURE = new ExportTarget(Messages.export_pictureTitle,
			List.of(SVG, new Format("png", Messages.export_png))); //$NON-NLS-1$
	private static final ExportTarget REPORT = new ExportTarget(Messages.export_reportTitle,
			List.of(new Format("html", Messages.export_html))); //$NON-NLS-1$
	private Kind kind = Kind.REPORT;

	private enum Kind {
		/** The whole report. */
		REPORT,
		/** Parts of a report, which are asked for. */
		PARTS,
		/** The drawing. */
		PICTURE
	}

	@Override
	public void setInitializationData(IConfigurationElement config, String property, @Nullable Object data) {
		kind = Kind.valueOf(String.valueOf(data));
	}

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		OpenDesigns.of(HandlerUtil.getActiveEditor(event)).ifPresent(part -> export(shell, part));
		return null;
	}

	private void export(Shell shell, DesignPart part) {
		if (kind != Kind.PICTURE) {
			parts(shell, part).ifPresent(parts -> write(shell, part, REPORT, file -> new ReportContent(
					EcoreUtil.copy(part.document().snapshot()), parts, product(),
					LocalDate.now().format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)))));
		} else if (part instanceof CellstackEditor editor) {
			write(shell, part, PICTURE,
					file -> new PictureContent(editor.picture(), editor.getTitle(), SVG.isOf(file.toString())));
		}
	}

	private static void write(Shell shell, DesignPart part, ExportTarget target, Function<Path, Content> content) {
		Display display = shell.getDisplay();
		target.ask(shell, part).ifPresent(chosen -> new ExportJob(chosen, content.apply(chosen),
				file -> display.asyncExec(() -> Program.launch(file.toString()))).schedule());
	}

	/** The parts of a report that are wanted; empty if the user thinks better of it. */
	private Optional<ReportSelection> parts(Shell shell, DesignPart part) {
		if (kind != Kind.PARTS) {
			return Optional.of(ReportSelection.ALL);
		}
		Optional<ReportPartsDialog.Subject> boundary = part.selection().getSelection() instanceof IStructuredSelection chosen
				&& chosen.getFirstElement() instanceof Boundary selected ? subject(part, selected) : Optional.empty();
		ReportPartsDialog dialog = new ReportPartsDialog(shell, boundary);
		return dialog.open() == Window.OK ? Optional.of(dialog.selection()) : Optional.empty();
	}

	/** The boundary under the name that it has in the judgement. */
	private static Optional<ReportPartsDialog.Subject> subject(DesignPart part, Boundary boundary) {
		StackAssessment judged = boundary.eContainer() instanceof Stack stack ? part.assessment().of(stack) : null;
		return judged == null ? Optional.empty()
				: judged.boundaries().stream().map(BoundaryAssessment::boundary).filter(known -> known.id().equals(boundary.getId()))
						.findFirst().map(known -> new ReportPartsDialog.Subject(known.id(), known.label()));
	}

	private static String product() {
		return "Interphase " + Platform.getBundle(InterphaseUi.BUNDLE).getVersion(); //$NON-NLS-1$
	}
}
