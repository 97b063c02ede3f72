/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius.internal.judging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.transaction.Transaction;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.emf.workspace.AbstractEMFOperation;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.common.tools.api.resource.ResourceSetSync;
import org.eclipse.sirius.common.tools.api.resource.ResourceSetSync.ResourceStatus;
import org.eclipse.sirius.common.tools.api.resource.ResourceSyncClient.ResourceStatusChange;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Design;
import org.interphase.model.Identified;

/**
 * Draws anew what is said of elements. Nothing was edited: so it is no step to undo, and what was saved stays saved, though
 * labels of diagrams are kept in a file.
 */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
public final class QuietRefresh {

	private final TransactionalEditingDomain domain;
	private final ResourceSetSync sync;

	/** A refresh of diagrams, tables and trees of this session. */
	public QuietRefresh(Session session) {
		domain = session.getTransactionalEditingDomain();
		sync = ResourceSetSync.getOrInstallResourceSetSync(domain);
	}

	/** Draws anew what represents the elements of a design with these ids; on the UI thread only. */
	public void refresh(Collection<DRepresentation> representations, Design design, Set<String> ids) {
		List<Notification> notifications = notifications(design, ids);
		List<Resource> saved = domain.getResourceSet().getResources().stream().filter(resource -> !resource.isModified())
				.toList();
		Map<Resource, ResourceStatus> statuses = saved.stream()
				.collect(Collectors.toMap(resource -> resource, ResourceSetSync::getStatus));
		sync.setNotificationIsRequired(false);
		try {
			new Refresh(representations, notifications).execute(new NullProgressMonitor(), null);
		} catch (ExecutionException failed) {
			ILog.get().error(failed.getMessage(), failed);
		} finally {
			saved.forEach(resource -> resource.setModified(false));
			sync.statusesChanged(changes(statuses));
			sync.setNotificationIsRequired(true);
		}
	}

	private static List<ResourceStatusChange> changes(Map<Resource, ResourceStatus> before) {
		List<ResourceStatusChange> changes = new ArrayList<>();
		before.forEach((resource, status) -> changes
				.add(new ResourceStatusChange(resource, status, ResourceSetSync.getStatus(resource))));
		return changes;
	}

	/** What Sirius would hear if these elements had changed. */
	private static List<Notification> notifications(Design design, Set<String> ids) {
		List<Notification> notifications = new ArrayList<>();
		for (var all = design.eAllContents(); all.hasNext();) {
			EObject element = all.next();
			if (element instanceof Identified identified && ids.contains(identified.getId())) {
				notifications.add(new ENotificationImpl((InternalEObject) element, Notification.SET,
						CellstackPackage.Literals.IDENTIFIED__ID, null, identified.getId()));
			}
		}
		return notifications;
	}

	/** It is executed by itself and not by a command stack, which would remember it. */
	private final class Refresh extends AbstractEMFOperation {

		private final Collection<DRepresentation> representations;
		private final Collection<Notification> notifications;

		Refresh(Collection<DRepresentation> representations, Collection<Notification> notifications) {
			super(domain, "", Map.of(Transaction.OPTION_NO_UNDO, Boolean.TRUE)); //$NON-NLS-1$
			this.representations = representations;
			this.notifications = notifications;
		}

		@Override
		protected IStatus doExecute(IProgressMonitor monitor, @Nullable IAdaptable info) {
			for (DRepresentation representation : representations) {
				// a filter may ask for the judgement, too
				if (representation instanceof DDiagram diagram && !diagram.getActivatedFilters().isEmpty()) {
					DialectManager.INSTANCE.refresh(representation, monitor);
				} else {
					DialectManager.INSTANCE.refreshImpactedElements(representation, notifications, monitor);
				}
			}
			return Status.OK_STATUS;
		}
	}
}
