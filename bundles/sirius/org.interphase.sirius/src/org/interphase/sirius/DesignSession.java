/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.factory.SessionFactory;
import org.eclipse.sirius.tools.api.command.semantic.AddSemanticResourceCommand;
import org.eclipse.sirius.ui.business.api.viewpoint.ViewpointSelectionCallback;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.description.RepresentationDescription;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.interphase.model.Design;

/** A Sirius session over design files. It needs neither a workbench nor a display. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE })
public final class DesignSession implements AutoCloseable {

	private final Session session;

	private DesignSession(Session session) {
		this.session = session;
	}

	/**
	 * Opens a session and closes it with this object.
	 *
	 * @param representations where the diagrams are kept (an {@code .aird} file); made if there is none
	 * @param designs design files to look at; may be empty
	 * @throws CoreException if the session cannot be made
	 */
	public static DesignSession open(URI representations, List<URI> designs, IProgressMonitor monitor)
			throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, designs.size() + 2);
		Session session = SessionFactory.INSTANCE.createSession(representations, progress.split(1));
		if (!session.isOpen()) {
			session.open(progress.split(1));
		}
		for (URI design : designs) {
			session.getTransactionalEditingDomain().getCommandStack()
					.execute(new AddSemanticResourceCommand(session, design, progress.split(1)));
		}
		return new DesignSession(session);
	}

	/** A session that is open already; closing this object closes it. */
	public static DesignSession of(Session session) {
		return new DesignSession(session);
	}

	/** The session itself. */
	public Session session() {
		return session;
	}

	/** The designs that the session looks at. */
	public List<Design> designs() {
		return session.getSemanticResources().stream().flatMap(resource -> resource.getContents().stream())
				.filter(Design.class::isInstance).map(Design.class::cast).toList();
	}

	/**
	 * Selects the viewpoint of Interphase. That makes a stack diagram for each stack, named after it.
	 *
	 * @throws IllegalStateException if the viewpoint is not registered
	 */
	public void selectViewpoint(IProgressMonitor monitor) {
		Viewpoint viewpoint = ViewpointRegistry.getInstance().getViewpoints().stream()
				.filter(candidate -> InterphaseViewpoint.NAME.equals(candidate.getName())).findFirst()
				.orElseThrow(() -> new IllegalStateException("the viewpoint " + InterphaseViewpoint.NAME + " is missing")); //$NON-NLS-1$ //$NON-NLS-2$
		change(() -> new ViewpointSelectionCallback().selectViewpoint(viewpoint, session, true, monitor));
	}

	/** All diagrams, tables and trees of the session. */
	public Collection<DRepresentation> representations() {
		return DialectManager.INSTANCE.getAllRepresentations(session);
	}

	/** The description of this name in the selected viewpoints, where it applies to an element. */
	public @Nullable RepresentationDescription description(String name, EObject element) {
		Stream<RepresentationDescription> known = DialectManager.INSTANCE
				.getAvailableRepresentationDescriptions(session.getSelectedViewpoints(false), element).stream();
		return known.filter(description -> name.equals(description.getName()))
				.filter(description -> DialectManager.INSTANCE.canCreate(element, description)).findFirst().orElse(null);
	}

	/**
	 * Makes a diagram, table or tree.
	 *
	 * @param description name of its description, e.g. {@code BoundaryTable}
	 * @throws IllegalArgumentException if there is none of this name for the element
	 */
	public DRepresentation create(String description, EObject element, String name, IProgressMonitor monitor) {
		RepresentationDescription found = description(description, element);
		if (found == null) {
			throw new IllegalArgumentException(description);
		}
		DRepresentation[] made = new DRepresentation[1];
		change(() -> {
			made[0] = DialectManager.INSTANCE.createRepresentation(name, element, found, session, monitor);
			DialectManager.INSTANCE.refresh(made[0], monitor);
		});
		return Objects.requireNonNull(made[0]);
	}

	/** Draws anew what has changed. */
	public void refresh(DRepresentation representation, IProgressMonitor monitor) {
		change(() -> DialectManager.INSTANCE.refresh(representation, monitor));
	}

	/** Changes designs or diagrams; one step to undo. */
	public void change(Runnable edit) {
		TransactionalEditingDomain domain = session.getTransactionalEditingDomain();
		domain.getCommandStack().execute(new RecordingCommand(domain) {
			@Override
			protected void doExecute() {
				edit.run();
			}
		});
	}

	/** Forgets what has been done so far: from here on a user begins, who shall not undo how the session was made. */
	public void forgetSteps() {
		session.getTransactionalEditingDomain().getCommandStack().flush();
	}

	/** Saves diagrams and designs. */
	public void save(IProgressMonitor monitor) {
		session.save(monitor);
	}

	@Override
	public void close() {
		if (session.isOpen()) {
			session.close(SubMonitor.convert(null));
		}
	}
}
