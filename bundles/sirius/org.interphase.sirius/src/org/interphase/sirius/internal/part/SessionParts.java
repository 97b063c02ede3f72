/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius.internal.part;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.interphase.ui.internal.design.DesignPart;
import org.interphase.ui.internal.design.OpenDesigns;

/**
 * Makes the views of the workbench (findings, layers, charts) follow the editors of Sirius. A part lives from the first time that
 * somebody asks for it until its editor is closed. All methods belong to the UI thread.
 */
@NonNullByDefault({})
public final class SessionParts implements IAdapterFactory {

	private final Map<DialectEditor, SessionPart> parts = new HashMap<>();
	private final IPartListener2 onClose = new IPartListener2() {
		@Override
		public void partClosed(IWorkbenchPartReference reference) {
			if (reference.getPart(false) instanceof DialectEditor editor) {
				forget(editor);
			}
		}
	};

	@Override
	public <T> T getAdapter(Object adaptable, Class<T> type) {
		return type == DesignPart.class && adaptable instanceof DialectEditor editor && Display.getCurrent() != null
				? type.cast(part(editor))
				: null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { DesignPart.class };
	}

	private @Nullable SessionPart part(DialectEditor editor) {
		SessionPart known = parts.get(editor);
		if (known != null && known.isUpToDate()) {
			return known;
		}
		forget(editor);
		SessionPart part = SessionPart.of(editor);
		if (part != null) {
			parts.put(editor, part);
			editor.getSite().getPage().addPartListener(onClose);
			// who asks is often about to show it, and must not be told of it meanwhile
			Display.getCurrent().asyncExec(() -> announce(editor, part));
		}
		return part;
	}

	private void announce(DialectEditor editor, SessionPart part) {
		if (parts.get(editor) == part) {
			OpenDesigns.add(part);
		}
	}

	private void forget(DialectEditor editor) {
		SessionPart closed = parts.remove(editor);
		if (closed != null) {
			OpenDesigns.remove(closed);
			closed.dispose();
		}
	}
}
