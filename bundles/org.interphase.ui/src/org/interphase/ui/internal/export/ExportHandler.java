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

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.handlers.HandlerUtil;
import org.interphase.ui.InterphaseUi;
import org.interphase.ui.internal.editor.CellstackEditor;

/** Asks for a file, writes a report or a picture of the active design to it, and opens it. */
public final class ExportHandler extends AbstractHandler implements IExecutableExtension {

	private static final String PICTURE = "PICTURE"; //$NON-NLS-1$
	private static final String SVG = "svg"; //$NON-NLS-1$
	private static final Map<String, String> PICTURES = Map.of(SVG, Messages.export_svg, "png", Messages.export_png); //$NON-NLS-1$
	private static final Map<String, String> REPORTS = Map.of("html", Messages.export_html); //$NON-NLS-1$
	private boolean picture;

	@Override
	public void setInitializationData(IConfigurationElement config, String property, @Nullable Object data) {
		picture = PICTURE.equals(data);
	}

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IEditorPart active = HandlerUtil.getActiveEditor(event);
		if (active instanceof CellstackEditor editor) {
			FileDialog dialog = new FileDialog(HandlerUtil.getActiveShellChecked(event), SWT.SAVE);
			String chosen = ask(dialog, editor);
			if (chosen != null) {
				Display display = dialog.getParent().getDisplay();
				new ExportJob(Path.of(chosen), content(editor, chosen),
						file -> display.asyncExec(() -> Program.launch(file.toString()))).schedule();
			}
		}
		return null;
	}

	private @Nullable String ask(FileDialog dialog, CellstackEditor editor) {
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

	private Content content(CellstackEditor editor, String file) {
		return picture ? new PictureContent(editor.picture(), editor.getTitle(), file.toLowerCase(Locale.ROOT).endsWith('.' + SVG))
				: new ReportContent(EcoreUtil.copy(editor.document().snapshot()), product(),
						LocalDate.now().format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)));
	}

	private static String product() {
		return "Interphase " + Platform.getBundle(InterphaseUi.BUNDLE).getVersion(); //$NON-NLS-1$
	}
}
