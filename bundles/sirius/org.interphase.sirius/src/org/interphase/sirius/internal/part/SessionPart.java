/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius.internal.part;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionManager;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.eclipse.ui.IEditorPart;
import org.interphase.model.Design;
import org.interphase.ui.internal.design.DesignPart;
import org.interphase.ui.internal.design.LiveAssessment;

/** A design that is shown in an editor of Sirius: diagram, table or tree. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
final class SessionPart implements DesignPart {

	private final DialectEditor editor;
	private final OpenSessionDesign design;
	private final ElementSelection selection;

	private SessionPart(DialectEditor editor, Session session, Design design) {
		this.editor = editor;
		this.design = OpenSessionDesign.acquire(session, design, editor.getSite().getShell().getDisplay());
		selection = new ElementSelection(editor);
	}

	/** The part of an editor; null if it shows something else than a design. */
	static @Nullable SessionPart of(DialectEditor editor) {
		Design shown = design(editor);
		Session session = shown == null ? null : SessionManager.INSTANCE.getSession(shown);
		return shown != null && session != null && session.isOpen() ? new SessionPart(editor, session, shown) : null;
	}

	/** Whether it still shows what its editor shows; a session that loads a file anew has other elements. */
	boolean isUpToDate() {
		return document().design() == design(editor);
	}

	/** Ends it. */
	void dispose() {
		selection.dispose();
		design.release();
	}

	private static @Nullable Design design(DialectEditor editor) {
		DRepresentation representation = editor.getRepresentation();
		return representation instanceof DSemanticDecorator decorator && decorator.getTarget() != null
				&& EcoreUtil.getRootContainer(decorator.getTarget()) instanceof Design root && root.eResource() != null ? root : null;
	}

	@Override
	public SessionDocument document() {
		return design.document();
	}

	@Override
	public LiveAssessment assessment() {
		return design.assessment();
	}

	@Override
	public IEditorPart editor() {
		return editor;
	}

	@Override
	public Optional<IFile> file() {
		Resource resource = document().design().eResource();
		URI uri = resource == null ? null : resource.getURI();
		return uri != null && uri.isPlatformResource()
				? Optional.of(ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString(uri.toPlatformString(true))))
				: Optional.empty();
	}

	@Override
	public ISelectionProvider selection() {
		return selection;
	}

	@Override
	public void reveal(String element) {
		document().find(element).ifPresent(found -> selection.setSelection(new StructuredSelection(found)));
	}
}
