/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.welcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.ViewPart;
import org.interphase.core.edit.StackEdits;
import org.interphase.model.Boundary;
import org.interphase.model.FluidInterlayer;
import org.interphase.model.Layer;
import org.interphase.model.SolidElectrolyte;
import org.interphase.model.Stack;
import org.interphase.ui.InterphaseUi;
import org.interphase.ui.internal.design.DesignPart;
import org.interphase.ui.internal.examples.ExampleProject;

/** What the product is for, and three things to try on the example beside it. */
public final class WelcomeView extends ViewPart {

	@NonNullByDefault({})
	private GuideForm form;

	@Override
	public void createPartControl(Composite parent) {
		form = new GuideForm(parent);
		form.heading(Messages.welcome_title, true);
		form.text(Messages.welcome_intro);
		form.heading(Messages.welcome_try, false);
		form.links(Messages.welcome_try1, this::follow);
		form.links(Messages.welcome_try2, this::follow);
		form.links(Messages.welcome_try3, this::follow);
		form.heading(Messages.welcome_more, false);
		link(Messages.welcome_tour, "tour"); //$NON-NLS-1$
		link(Messages.welcome_newDesign, "new"); //$NON-NLS-1$
		link(Messages.welcome_materials, "library"); //$NON-NLS-1$
		link(Messages.welcome_openExample, "example"); //$NON-NLS-1$
		form.update();
	}

	private void link(String text, String target) {
		form.links("<a href=\"" + target + "\">" + text + "</a>", this::follow); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** Does what a link promises. */
	public void follow(String target) {
		switch (target) {
		case "separator" -> example().ifPresent(part -> layer(part, SolidElectrolyte.class).ifPresent(layer -> part.reveal(layer.getId()))); //$NON-NLS-1$
		case "boundary" -> example().ifPresent(part -> boundaries(part).stream().findFirst() //$NON-NLS-1$
				.ifPresent(boundary -> part.reveal(boundary.getId())));
		case "break" -> example().ifPresent(WelcomeView::removeInterlayers); //$NON-NLS-1$
		case "tour" -> run("org.interphase.ui.tour"); //$NON-NLS-1$ //$NON-NLS-2$
		case "new" -> run("org.interphase.ui.newDesign"); //$NON-NLS-1$ //$NON-NLS-2$
		case "library" -> show(InterphaseUi.LIBRARY_VIEW); //$NON-NLS-1$
		case "example" -> example(); //$NON-NLS-1$
		default -> throw new IllegalArgumentException(target);
		}
	}

	/** The example, opened if it is not. */
	private Optional<DesignPart> example() {
		IWorkbenchPage page = getSite().getPage();
		try {
			Optional<IFile> file = ExampleProject.first();
			if (file.isPresent() && IDE.openEditor(page, file.get()) instanceof DesignPart part) {
				return Optional.of(part);
			}
		} catch (CoreException exception) {
			ILog.of(WelcomeView.class).log(exception.getStatus());
		}
		return Optional.empty();
	}

	private static Optional<Stack> stack(DesignPart part) {
		return part.document().design().getStacks().stream().findFirst();
	}

	private static Optional<? extends Layer> layer(DesignPart part, Class<? extends Layer> kind) {
		return stack(part).stream().flatMap(stack -> stack.getLayers().stream()).filter(kind::isInstance).findFirst();
	}

	private static List<Boundary> boundaries(DesignPart part) {
		return stack(part).map(Stack::getBoundaries).map(List::copyOf).orElse(List.of());
	}

	private static void removeInterlayers(DesignPart part) {
		List<Layer> interlayers = new ArrayList<>();
		stack(part).ifPresent(stack -> stack.getLayers().stream().filter(FluidInterlayer.class::isInstance).forEach(interlayers::add));
		if (!interlayers.isEmpty()) {
			part.document().commands().execute(StackEdits.removeLayers(part.document().domain(), interlayers));
		}
	}

	private void run(String command) {
		try {
			getSite().getService(IHandlerService.class).executeCommand(command, null);
		} catch (Exception exception) {
			ILog.of(WelcomeView.class).error(exception.getMessage(), exception);
		}
	}

	private void show(String view) {
		try {
			getSite().getPage().showView(view);
		} catch (CoreException exception) {
			ILog.of(WelcomeView.class).log(exception.getStatus());
		}
	}

	@Override
	public void setFocus() {
		form.setFocus();
	}
}
