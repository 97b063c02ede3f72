/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius.internal.order;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gmf.runtime.diagram.ui.commands.ICommandProxy;
import org.eclipse.gmf.runtime.diagram.ui.editparts.IGraphicalEditPart;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DragAndDropTarget;
import org.eclipse.sirius.diagram.description.tool.ContainerDropDescription;
import org.eclipse.sirius.diagram.tools.api.command.DiagramCommandFactoryService;
import org.eclipse.sirius.diagram.ui.graphical.edit.policies.SiriusContainerDropPolicy;
import org.eclipse.sirius.diagram.ui.tools.api.command.GMFCommandWrapper;
import org.interphase.core.material.MaterialRecord;
import org.interphase.design.services.MaterialServices;
import org.interphase.model.Layer;

/**
 * Takes what is dropped onto a layer. A layer of the diagram goes to the place of this one, with the tool that also serves drops
 * from the Model Explorer; Sirius itself asks that tool only if the dropped layer becomes a part of the other one. A material of
 * the libraries, which Sirius takes for nothing that it knows, becomes the material of the layer.
 */
@NonNullByDefault({})
final class LayerDropPolicy extends SiriusContainerDropPolicy {

	/** Name of the tool that takes dropped layers. */
	private static final String TOOL = "DropLayer"; //$NON-NLS-1$

	@Override
	protected @Nullable Command getDropCommand(ChangeBoundsRequest request) {
		Optional<Layer> dragged = dragged(request);
		if (dragged.isPresent()) {
			return moveHere(dragged.get());
		}
		Optional<MaterialRecord> material = material(request);
		return material.isPresent() ? makeOf(material.get()) : super.getDropCommand(request);
	}

	/** The one layer that is dragged from its place in the diagram. */
	private static Optional<Layer> dragged(ChangeBoundsRequest request) {
		List<?> parts = request.getEditParts();
		return parts != null && parts.size() == 1 && parts.get(0) instanceof IGraphicalEditPart part
				? shown(part).map(DDiagramElement::getTarget).filter(Layer.class::isInstance).map(Layer.class::cast)
				: Optional.empty();
	}

	/** The one material that is dragged from a view. */
	private static Optional<MaterialRecord> material(ChangeBoundsRequest request) {
		List<?> parts = request.getEditParts();
		return parts != null && parts.stream().noneMatch(IGraphicalEditPart.class::isInstance)
				&& LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
				&& selection.size() == 1
						? Optional.ofNullable(Adapters.adapt(selection.getFirstElement(), MaterialRecord.class))
						: Optional.empty();
	}

	private Command makeOf(MaterialRecord material) {
		if (getHost() instanceof IGraphicalEditPart host
				&& shown(host).map(DDiagramElement::getTarget).orElse(null) instanceof Layer layer) {
			TransactionalEditingDomain domain = host.getEditingDomain();
			return new ICommandProxy(new GMFCommandWrapper(domain, new RecordingCommand(domain) {
				@Override
				protected void doExecute() {
					new MaterialServices().makeOf(layer, material.id());
				}
			}));
		}
		return UnexecutableCommand.INSTANCE;
	}

	/** A command that moves a layer here; one that cannot be executed if it stands here already or in another stack. */
	private Command moveHere(Layer layer) {
		if (getHost() instanceof IGraphicalEditPart host && shown(host).orElse(null) instanceof DragAndDropTarget here
				&& here instanceof DDiagramElement element && element.getTarget() instanceof Layer place && place != layer
				&& place.eContainer() == layer.eContainer()) {
			Optional<ContainerDropDescription> tool = tool(here);
			if (tool.isPresent()) {
				return move(layer, here, tool.get(), host.getEditingDomain());
			}
		}
		return UnexecutableCommand.INSTANCE;
	}

	private static Command move(Layer layer, DragAndDropTarget here, ContainerDropDescription tool,
			TransactionalEditingDomain domain) {
		return new ICommandProxy(new GMFCommandWrapper(domain, DiagramCommandFactoryService.getInstance().getNewProvider()
				.getCommandFactory(domain).buildDropInContainerCommandFromTool(here, layer, tool)));
	}

	private static Optional<ContainerDropDescription> tool(DragAndDropTarget here) {
		return here.getDragAndDropDescription().getDropDescriptions().stream().filter(tool -> TOOL.equals(tool.getName()))
				.findFirst();
	}

	private static Optional<DDiagramElement> shown(IGraphicalEditPart part) {
		return part.resolveSemanticElement() instanceof DDiagramElement element ? Optional.of(element) : Optional.empty();
	}
}
