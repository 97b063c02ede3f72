/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.editor;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.context.LayerKind;
import org.interphase.core.registry.Registries;
import org.interphase.core.rule.Finding;
import org.interphase.core.rule.QuickFix;
import org.interphase.model.Boundary;
import org.interphase.model.Face;
import org.interphase.model.Identified;
import org.interphase.model.Layer;
import org.interphase.model.Stack;
import org.interphase.scene.StackFigures;
import org.interphase.ui.internal.contributions.Contributions;
import org.interphase.ui.internal.palette.PaletteEntry;

/** The context menu of the drawing: what can be done about the findings of an element, with its faces and beside it. */
final class CanvasMenu {

	private static final Set<LayerKind> INTERLAYERS = Set.of(LayerKind.COATING, LayerKind.LIQUID, LayerKind.IONIC_LIQUID,
			LayerKind.POLYMER, LayerKind.GEL, LayerKind.COMPOSITE_INTERLAYER);

	private final CellstackEditor editor;

	private CanvasMenu(CellstackEditor editor) {
		this.editor = editor;
	}

	/** A menu that is filled for the selection whenever it opens. */
	static MenuManager create(CellstackEditor editor) {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(manager -> new CanvasMenu(editor).fill(manager));
		return menu;
	}

	private void fill(IMenuManager menu) {
		List<Identified> selected = editor.selectedElements();
		if (selected.size() == 1) {
			Identified element = selected.get(0);
			fixes(menu, element);
			menu.add(new Separator());
			if (element instanceof Boundary boundary) {
				insert(menu, CanvasMessages.menu_insertHere, selected, INTERLAYERS);
				treat(menu, boundary.getLeft(), boundary.getLeftFace());
				treat(menu, boundary.getRight(), boundary.getRightFace());
			} else if (element instanceof Layer layer) {
				above(layer).ifPresent(
						place -> insert(menu, CanvasMessages.menu_insertAbove, List.of(place), Set.of(LayerKind.values())));
				insert(menu, CanvasMessages.menu_insertBelow, selected, Set.of(LayerKind.values()));
			}
		}
		menu.add(new Separator());
		command(menu, CanvasAction.EDIT_NAME, "org.interphase.ui.editName"); //$NON-NLS-1$
		command(menu, CanvasAction.EDIT_THICKNESS, "org.interphase.ui.editThickness"); //$NON-NLS-1$
		menu.add(new Separator());
		command(menu, CanvasAction.CUT, IWorkbenchCommandConstants.EDIT_CUT);
		command(menu, CanvasAction.COPY, IWorkbenchCommandConstants.EDIT_COPY);
		command(menu, CanvasAction.PASTE, IWorkbenchCommandConstants.EDIT_PASTE);
		command(menu, CanvasAction.DUPLICATE, "org.interphase.ui.duplicate"); //$NON-NLS-1$
		command(menu, CanvasAction.DELETE, IWorkbenchCommandConstants.EDIT_DELETE);
		menu.add(new Separator());
		menu.add(item(IWorkbenchCommandConstants.EDIT_UNDO));
		menu.add(item(IWorkbenchCommandConstants.EDIT_REDO));
		menu.add(new Separator());
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
	}

	/**
	 * A command that applies to what is selected. The platform would keep in mind whether it was enabled when the selection came,
	 * which it is not while somebody types a name.
	 */
	private void command(IMenuManager menu, CanvasAction action, String command) {
		if (action.isEnabled(editor, null)) {
			menu.add(item(command));
		}
	}

	private IContributionItem item(String command) {
		return new CommandContributionItem(new CommandContributionItemParameter(editor.getSite(), null, command,
				CommandContributionItem.STYLE_PUSH));
	}

	/** The quick fixes of the findings of an element that can be applied now. */
	private void fixes(IMenuManager menu, Identified element) {
		for (Finding finding : findings(element)) {
			for (QuickFix fix : Registries.standard().quickFixes(finding.rule())) {
				Command command = fix.command(editor.document().domain(), element, finding);
				if (command.canExecute()) {
					String text = NLS.bind(CanvasMessages.menu_fix, finding.rule(), fix.label());
					menu.add(action(text, null, () -> editor.edits().execute(command)));
				}
			}
		}
	}

	private List<Finding> findings(Identified element) {
		StackAssessment results = results(element);
		return results == null ? List.of()
				: results.findings().stream()
						.filter(finding -> !finding.waived() && finding.element().equals(element.getId())).toList();
	}

	private @Nullable StackAssessment results(Identified element) {
		if (element instanceof Stack stack) {
			return editor.assessment().of(stack);
		}
		return element.eContainer() instanceof Stack stack ? editor.assessment().of(stack) : null;
	}

	private void insert(IMenuManager menu, String text, List<Identified> place, Set<LayerKind> kinds) {
		MenuManager sub = new MenuManager(text);
		for (LayerKind kind : LayerKind.values()) {
			if (kinds.contains(kind)) {
				PaletteEntry entry = new PaletteEntry.OfKind(kind);
				sub.add(action(entry.label(), ImageDescriptor.createFromImage(entry.image()),
						() -> editor.edits().insert(entry, place)));
			}
		}
		menu.add(sub);
	}

	/** What to insert behind so that a new layer stands above a layer: the boundary above it. */
	private static Optional<Identified> above(Layer layer) {
		if (layer.eContainer() instanceof Stack stack) {
			int index = stack.getLayers().indexOf(layer);
			return index > 0 ? Optional.of(stack.getBoundaries().get(index - 1)) : Optional.empty();
		}
		return Optional.empty();
	}

	private void treat(IMenuManager menu, @Nullable Layer layer, @Nullable Face face) {
		if (layer == null || face == null) {
			return;
		}
		MenuManager sub = new MenuManager(
				NLS.bind(CanvasMessages.menu_treat, StackFigures.nameOf(layer, results(layer))));
		Contributions.registries().treatments().stream().map(PaletteEntry.OfTreatment::new).forEach(
				entry -> sub.add(action(entry.label(), null, () -> editor.edits().treat(entry, face))));
		if (!face.getTreatments().isEmpty()) {
			sub.add(new Separator());
			sub.add(action(CanvasMessages.menu_untreated, null, () -> editor.edits().clean(face)));
		}
		menu.add(sub);
	}

	private static Action action(String text, @Nullable ImageDescriptor image, Runnable run) {
		// an at sign or tab would be taken for a key
		Action action = new Action(text.replace("&", "&&") + '@') { //$NON-NLS-1$ //$NON-NLS-2$
			@Override
			public void run() {
				run.run();
			}
		};
		action.setImageDescriptor(image);
		return action;
	}
}
