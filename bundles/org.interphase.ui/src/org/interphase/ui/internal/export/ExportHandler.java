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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.handlers.HandlerUtil;
import org.interphase.core.assess.BoundaryAssessment;
import org.interphase.core.assess.StackAssessment;
import org.interphase.model.Boundary;
import org.interphase.model.Stack;
import org.interphase.report.ReportSelection;
import org.interphase.ui.InterphaseUi;
import org.interphase.ui.internal.editor.CellstackEditor;

/** Asks for a file, writes a report or a picture of the active design to it, and opens it. */
public final class ExportHandler extends AbstractHandler implements IExecutableExtension {

	private static final String SVG = "svg"; //$NON-NLS-1$
	private static final Map<String, String> PICTURES = Map.of(SVG, Messages.export_svg, "png", Messages.export_png); //$NON-NLS-1$
	private static final Map<String, String> REPORTS = Map.of("html", Messages.export_html); //$NON-NLS-1$
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
		IEditorPart active = HandlerUtil.getActiveEditor(event);
		if (active instanceof CellstackEditor editor) {
			Shell shell = HandlerUtil.getActiveShellChecked(event);
			parts(shell, editor, HandlerUtil.getCurrentSelection(event)).ifPresent(parts -> export(shell, editor, parts));
		}
		return null;
	}

	/** The parts of a report that are wanted; empty if the user thinks better of it. */
	private Optional<ReportSelection> parts(Shell shell, CellstackEditor editor, @Nullable ISelection selection) {
		if (kind != Kind.PARTS) {
			return Optional.of(ReportSelection.ALL);
		}
		Optional<ReportPartsDialog.Subject> boundary = selection instanceof IStructuredSelection chosen
				&& chosen.getFirstElement() instanceof Boundary selected ? subject(editor, selected) : Optional.empty();
		ReportPartsDialog dialog = new ReportPartsDialog(shell, boundary);
		return dialog.open() == Window.OK ? Optional.of(dialog.selection()) : Optional.empty();
	}

	/** The boundary under the name that it has in the judgement. */
	private static Optional<ReportPartsDialog.Subject> subject(CellstackEditor editor, Boundary boundary) {
		StackAssessment judged = boundary.eContainer() instanceof Stack stack ? editor.assessment().of(stack) : null;
		return judged == null ? Optional.empty()
				: judged.boundaries().stream().map(BoundaryAssessment::boundary).filter(known -> known.id().equals(boundary.getId()))
						.findFirst().map(known -> new ReportPartsDialog.Subject(known.id(), known.label()));
	}

	private void export(Shell shell, CellstackEditor editor, ReportSelection parts) {
		String chosen = ask(new FileDialog(shell, SWT.SAVE), editor);
		if (chosen != null) {
			Display display = shell.getDisplay();
			new ExportJob(Path.of(chosen), content(editor, chosen, parts),
					file -> display.asyncExec(() -> Program.launch(file.toString()))).schedule();
		}
	}

	private @Nullable String ask(FileDialog dialog, CellstackEditor editor) {
		boolean picture = kind == Kind.PICTURE;
		Map<String, String> kinds = picture ? PICTURES : REPORTS;
		List<String> endings = kinds.keySet().stream().sorted().toList().reversed();
		dialog.setText(picture ? Messages.export_pictureTitle : Messages.export_reportTitle);
		dialog.setFilterExtensions(endings.stream().map(ending -> "*." + ending).toArray(String[]::new)); //$NON-NLS-1$
		dialog.setFilterNames(endings.stream().map(kinds::get).toArray(String[]::new));
		dialog.setOverwrite(true);
		if (editor.getEditorInput() instanceof IURIEditorInput input && "file".equals(input.getURI().getScheme())) { //$NON-NLS-1$
			Path design = Path.of(input.getURI());
			dialog.setFilterPath(String.valueOf(design.getParent()));
			dialog.setFileName(String.valueOf(design.getFileName()).replaceFirst("\\.[^.]*$", "") + '.' + endings.get(0)); //$NON-NLS-1$ //$NON-NLS-2$
		}
		String chosen = dialog.open();
		boolean isNamed = chosen == null || endings.stream().anyMatch(ending -> chosen.toLowerCase(Locale.ROOT).endsWith('.' + ending));
		return isNamed ? chosen : chosen + '.' + endings.get(Math.max(0, dialog.getFilterIndex()));
	}

	private Content content(CellstackEditor editor, String file, ReportSelection parts) {
		return kind == Kind.PICTURE ? new PictureContent(editor.picture(), editor.getTitle(), file.toLowerCase(Locale.ROOT).endsWith('.' + SVG))
				: new ReportContent(EcoreUtil.copy(editor.document().snapshot()), parts, product(),
						LocalDate.now().format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)));
	}

	private static String product() {
		return "Interphase " + Platform.getBundle(InterphaseUi.BUNDLE).getVersion(); //$NON-NLS-1$
	}
}
