/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.layers;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.interphase.model.Layer;
import org.interphase.model.Stack;
import org.interphase.ui.internal.design.DesignPart;
import org.interphase.ui.internal.design.OpenDesigns;
import org.interphase.ui.internal.table.ClipboardTable;

/** Inserts layers from rows of a spreadsheet, as one step. */
public final class PasteLayersHandler extends AbstractHandler {

	private final Runnable onChange = () -> setBaseEnabled(!OpenDesigns.all().isEmpty());

	/** The handler; it works while a design is open. */
	public PasteLayersHandler() {
		OpenDesigns.addListener(onChange);
		onChange.run();
	}

	@Override
	public void dispose() {
		OpenDesigns.removeListener(onChange);
		super.dispose();
	}

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		Optional<DesignPart> part = OpenDesigns.active(page);
		if (part.isPresent()) {
			Optional<Layer> chosen = HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
					&& selection.getFirstElement() instanceof Layer layer ? Optional.of(layer) : Optional.empty();
			paste(HandlerUtil.getActiveShellChecked(event), part.get(), chosen);
		}
		return null;
	}

	/** Asks for the rows and inserts them behind a chosen layer, or in the first stack. */
	static void paste(Shell shell, DesignPart part, Optional<Layer> chosen) {
		EObject container = chosen.map(EObject::eContainer).orElse(null);
		Optional<Stack> stack = container instanceof Stack owner ? Optional.of(owner)
				: part.document().design().getStacks().stream().findFirst();
		if (stack.isEmpty()) {
			return;
		}
		PasteLayersDialog dialog = new PasteLayersDialog(shell, ClipboardTable.text(shell.getDisplay()), chosen.isPresent());
		if (dialog.open() == Window.OK) {
			List<Layer> layers = dialog.layers();
			int index = chosen.map(layer -> stack.get().getLayers().indexOf(layer)).orElse(-1);
			part.document().commands().execute(dialog.place().insert(part.document().domain(), stack.get(), layers, index));
		}
	}
}
