/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.sirius.business.api.query.DRepresentationQuery;
import org.eclipse.sirius.business.api.session.CustomDataConstants;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.common.tools.api.resource.ImageFileFormat;
import org.eclipse.sirius.diagram.DSemanticDiagram;
import org.eclipse.sirius.diagram.ui.business.internal.command.CreateAndStoreGMFDiagramCommand;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.sirius.ui.business.api.dialect.ExportFormat;
import org.eclipse.sirius.ui.business.api.dialect.ExportFormat.ExportDocumentFormat;
import org.eclipse.sirius.ui.tools.api.actions.export.SizeTooLargeException;
import org.interphase.sirius.internal.judging.BackgroundJudging;

/** Writes all diagrams of a session as pictures. It needs a display, but no workbench. */
public final class DiagramExport {

	private final Session session;
	private final ImageFileFormat format;

	/**
	 * An export.
	 *
	 * @param format e.g. {@code ImageFileFormat.SVG}
	 */
	public DiagramExport(Session session, ImageFileFormat format) {
		this.session = session;
		this.format = format;
	}

	/**
	 * Writes the diagrams, each to a file that is named after it.
	 *
	 * @param folder must exist
	 * @return the files in the order of the diagrams
	 * @throws SizeTooLargeException if a diagram is larger than a picture of this format can be
	 */
	public List<Path> writeTo(Path folder, IProgressMonitor monitor) throws SizeTooLargeException {
		return writeTo(folder, new HashSet<>(), monitor);
	}

	/**
	 * Writes the diagrams, each to a file that is named after it, beside those of other sessions.
	 *
	 * @param folder must exist
	 * @param names of the files that were written so far, without ending and in lower case; none is used again, and new ones are added
	 * @return the files in the order of the diagrams
	 * @throws SizeTooLargeException if a diagram is larger than a picture of this format can be
	 */
	public List<Path> writeTo(Path folder, Set<String> names, IProgressMonitor monitor) throws SizeTooLargeException {
		BackgroundJudging.of(session).ifPresent(BackgroundJudging::finish);
		List<DSemanticDiagram> diagrams = DesignSession.of(session).representations().stream()
				.filter(DSemanticDiagram.class::isInstance).map(DSemanticDiagram.class::cast).toList();
		SubMonitor progress = SubMonitor.convert(monitor, diagrams.size());
		List<Path> written = new ArrayList<>();
		for (DSemanticDiagram diagram : diagrams) {
			Path file = folder.resolve(freeName(fileName(diagram), names) + '.' + format.getName().toLowerCase(Locale.ROOT));
			makeDrawable(diagram);
			DialectUIManager.INSTANCE.export(diagram, session, IPath.fromPath(file),
					new ExportFormat(ExportDocumentFormat.NONE, format), progress.split(1), true);
			written.add(file);
		}
		return written;
	}

	/** A diagram that no editor has shown yet has no places and sizes. */
	private void makeDrawable(DSemanticDiagram diagram) {
		if (session.getServices().getCustomData(CustomDataConstants.GMF_DIAGRAMS, diagram).isEmpty()) {
			session.getTransactionalEditingDomain().getCommandStack()
					.execute(new CreateAndStoreGMFDiagramCommand(session, diagram));
		}
	}

	private static String fileName(DSemanticDiagram diagram) {
		String name = new DRepresentationQuery(diagram).getRepresentationDescriptor().getName();
		String plain = name.replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^[-.]+|[-.]+$", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		return plain.isEmpty() ? "diagram" : plain; //$NON-NLS-1$
	}

	private static String freeName(String name, Set<String> taken) {
		String free = name;
		for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
			free = name + '-' + number;
		}
		return free;
	}
}
