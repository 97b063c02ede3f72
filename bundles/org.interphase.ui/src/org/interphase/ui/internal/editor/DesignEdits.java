/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.editor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.edit.StackEdits;
import org.interphase.model.Boundary;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Design;
import org.interphase.model.Face;
import org.interphase.model.Identified;
import org.interphase.model.Layer;
import org.interphase.model.SolidElectrolyte;
import org.interphase.model.Stack;
import org.interphase.scene.Insertion;
import org.interphase.scene.tool.DropTarget;
import org.interphase.scene.tool.Gestures;
import org.interphase.scene.tool.Field;
import org.interphase.scene.tool.Selection;
import org.interphase.ui.internal.clipboard.LayerClipboard;
import org.interphase.ui.internal.design.DesignDocument;
import org.interphase.ui.internal.palette.PaletteEntry;

/** Carries gestures and menu entries into the design, each as one command; what they bring is selected afterwards. */
final class DesignEdits implements Gestures {

	/** What the edits need of the editor. */
	interface Host {

		/** Shows another selection that a gesture made. */
		void selected(Selection selection);

		/** Selects elements. */
		void select(List<String> elements);

		/** Opens a field on the drawing. */
		void openField(String element, Field field);
	}

	private final DesignDocument document;
	private final DesignElements elements;
	private final Host host;

	DesignEdits(DesignDocument document, DesignElements elements, Host host) {
		this.document = document;
		this.elements = elements;
		this.host = host;
	}

	/** Executes a command; an inexecutable one does nothing. */
	boolean execute(Command command) {
		if (!command.canExecute()) {
			return false;
		}
		document.commands().execute(command);
		return true;
	}

	@Override
	public void select(Selection selection) {
		host.selected(selection);
	}

	@Override
	public void edit(String element, Field field) {
		host.openField(element, field);
	}

	@Override
	public void move(List<String> layers, Insertion place) {
		List<Layer> moved = elements.layers(layers);
		Optional<Stack> stack = elements.stack(place.stack());
		if (moved.isEmpty() || stack.isEmpty()) {
			return;
		}
		if (moved.get(0).eContainer() == stack.get()) {
			execute(StackEdits.moveLayers(domain(), moved, place.index()));
		} else {
			CompoundCommand command = new CompoundCommand();
			command.append(LayerClipboard.copyTo(domain(), moved, stack.get(), place.index()));
			command.append(StackEdits.removeLayers(domain(), moved));
			execute(command);
			selectAt(stack.get(), place.index(), moved.size());
		}
	}

	@Override
	public void copy(List<String> layers, Insertion place) {
		List<Layer> copied = elements.layers(layers);
		Optional<Stack> stack = elements.stack(place.stack());
		if (!copied.isEmpty() && stack.isPresent()
				&& execute(LayerClipboard.copyTo(domain(), copied, stack.get(), place.index()))) {
			selectAt(stack.get(), place.index(), copied.size());
		}
	}

	@Override
	public void resize(String layer, double thickness) {
		elements.layer(layer).ifPresent(found -> execute(
				StackEdits.set(domain(), found, CellstackPackage.Literals.LAYER__THICKNESS, Double.valueOf(thickness))));
	}

	/** Removes selected layers and stacks. */
	void delete(List<Identified> selected) {
		CompoundCommand command = new CompoundCommand();
		List<Stack> stacks = of(Stack.class, selected);
		for (List<Layer> layers : byStack(selected)) {
			if (!stacks.contains(layers.get(0).eContainer())) {
				command.append(StackEdits.removeLayers(domain(), layers));
			}
		}
		if (!stacks.isEmpty()) {
			command.append(RemoveCommand.create(domain(), design(), CellstackPackage.Literals.DESIGN__STACKS,
					new ArrayList<>(stacks)));
		}
		execute(command);
	}

	/** Puts copies of selected layers behind them, or of a selected stack beside it. */
	void duplicate(List<Identified> selected) {
		CompoundCommand command = new CompoundCommand();
		for (Stack stack : of(Stack.class, selected)) {
			command.append(LayerClipboard.duplicate(domain(), design(), stack));
		}
		List<List<Layer>> groups = byStack(selected);
		for (List<Layer> layers : groups) {
			Stack stack = (Stack) layers.get(0).eContainer();
			command.append(LayerClipboard.copyTo(domain(), layers, stack,
					stack.getLayers().indexOf(layers.get(layers.size() - 1)) + 1));
		}
		if (execute(command) && groups.size() == 1) {
			List<Layer> layers = groups.get(0);
			Stack stack = (Stack) layers.get(0).eContainer();
			selectAt(stack, stack.getLayers().indexOf(layers.get(layers.size() - 1)) + 1, layers.size());
		}
	}

	/** Copies selected layers, or a selected stack, to the clipboard. */
	void copyToClipboard(List<Identified> selected) {
		List<List<Layer>> groups = byStack(selected);
		if (!groups.isEmpty()) {
			LayerClipboard.copy(groups.get(0));
		} else {
			of(Stack.class, selected).stream().findFirst().ifPresent(LayerClipboard::copy);
		}
	}

	/** Pastes what is on the clipboard at the selection. */
	void paste(List<Identified> selected) {
		Optional<Command> stack = LayerClipboard.pasteStack(domain(), design());
		if (stack.isPresent()) {
			execute(stack.get());
			return;
		}
		placeFor(selected).ifPresent(place -> LayerClipboard.pasteInto(domain(), place.stack, place.index)
				.ifPresent(paste -> {
					if (execute(paste.command())) {
						host.select(paste.layers().stream().map(layer -> String.valueOf(layer.getId())).toList());
					}
				}));
	}

	/** Moves selected layers of one stack up (-1) or down (1) by one. */
	void shift(List<Identified> selected, int direction) {
		for (List<Layer> layers : byStack(selected)) {
			Stack stack = (Stack) layers.get(0).eContainer();
			int target = direction < 0 ? stack.getLayers().indexOf(layers.get(0)) - 1
					: stack.getLayers().indexOf(layers.get(layers.size() - 1)) + 2;
			if (target >= 0 && target <= stack.getLayers().size()) {
				execute(StackEdits.moveLayers(domain(), layers, target));
			}
		}
	}

	/** Inserts an entry of the palette at the selection. */
	void insert(PaletteEntry entry, List<Identified> selected) {
		switch (entry) {
		case PaletteEntry.LayerEntry layer -> placeFor(selected).ifPresent(place -> insert(layer, place.stack, place.index));
		case PaletteEntry.EmptyStack stack -> insert(stack);
		case PaletteEntry.OfTreatment treatment -> treat(treatment, faces(selected));
		}
	}

	/** Drops an entry of the palette. */
	void drop(PaletteEntry entry, DropTarget target) {
		if (entry instanceof PaletteEntry.EmptyStack stack) {
			insert(stack);
			return;
		}
		switch (target) {
		case DropTarget.Place place -> {
			if (entry instanceof PaletteEntry.LayerEntry layer) {
				elements.stack(place.insertion().stack())
						.ifPresent(stack -> insert(layer, stack, place.insertion().index()));
			}
		}
		case DropTarget.FaceOf face -> elements.boundary(face.boundary()).ifPresent(
				boundary -> treat(entry, faces(face.upper() ? boundary.getLeftFace() : boundary.getRightFace())));
		case DropTarget.FacesOf layer -> elements.layer(layer.layer()).ifPresent(found -> treat(entry, faces(List.of(found))));
		}
	}

	/** Adds a treatment to a face. */
	void treat(PaletteEntry entry, @Nullable Face face) {
		treat(entry, faces(face));
	}

	/** Leaves a face untreated. */
	void clean(Face face) {
		execute(StackEdits.setTreatments(domain(), face, List.of()));
	}

	/** Adds an empty stack behind the others, and selects it so that the next layer goes there. */
	void insert(PaletteEntry.EmptyStack entry) {
		Stack stack = entry.create();
		if (execute(AddCommand.create(domain(), design(), CellstackPackage.Literals.DESIGN__STACKS, stack))) {
			host.select(List.of(String.valueOf(stack.getId())));
		}
	}

	private void insert(PaletteEntry.LayerEntry entry, Stack stack, int index) {
		Layer layer = entry.create();
		boolean inside = index > 0 && index < stack.getLayers().size();
		Command command = inside ? StackEdits.insertInto(domain(), stack.getBoundaries().get(index - 1), layer)
				: StackEdits.insertLayer(domain(), stack, layer, index);
		if (execute(command)) {
			host.select(List.of(String.valueOf(layer.getId())));
		}
	}

	private void treat(PaletteEntry entry, Set<Face> faces) {
		if (entry instanceof PaletteEntry.OfTreatment treatment && !faces.isEmpty()) {
			CompoundCommand command = new CompoundCommand();
			faces.forEach(face -> command.append(StackEdits.addTreatment(domain(), face, treatment.create())));
			execute(command);
		}
	}

	private static Set<Face> faces(@Nullable Face face) {
		return face == null ? Set.of() : Set.of(face);
	}

	/** The faces of selected layers; of a selected boundary those of solid electrolytes, or both if there are none. */
	private static Set<Face> faces(List<? extends Identified> selected) {
		Set<Face> faces = new LinkedHashSet<>();
		for (Identified element : selected) {
			if (element instanceof Layer layer && layer.eContainer() instanceof Stack stack) {
				int index = stack.getLayers().indexOf(layer);
				if (index > 0) {
					faces.addAll(faces(stack.getBoundaries().get(index - 1).getRightFace()));
				}
				if (index < stack.getBoundaries().size()) {
					faces.addAll(faces(stack.getBoundaries().get(index).getLeftFace()));
				}
			} else if (element instanceof Boundary boundary) {
				boolean left = boundary.getLeft() instanceof SolidElectrolyte;
				boolean right = boundary.getRight() instanceof SolidElectrolyte;
				if (left || !right) {
					faces.addAll(faces(boundary.getLeftFace()));
				}
				if (right || !left) {
					faces.addAll(faces(boundary.getRightFace()));
				}
			}
		}
		return faces;
	}

	/** A place between layers. */
	private record Place(Stack stack, int index) {
	}

	/** In a selected boundary, behind the last selected layer, at the end of a selected stack, or of the first one. */
	private Optional<Place> placeFor(List<Identified> selected) {
		Identified last = selected.isEmpty() ? null : selected.get(selected.size() - 1);
		if (last instanceof Boundary boundary && boundary.eContainer() instanceof Stack stack) {
			return Optional.of(new Place(stack, stack.getBoundaries().indexOf(boundary) + 1));
		}
		if (last instanceof Layer && last.eContainer() instanceof Stack stack) {
			int index = of(Layer.class, selected).stream().mapToInt(stack.getLayers()::indexOf).max().orElse(0);
			return Optional.of(new Place(stack, index + 1));
		}
		if (last instanceof Stack stack) {
			return Optional.of(new Place(stack, stack.getLayers().size()));
		}
		return design().getStacks().stream().findFirst().map(stack -> new Place(stack, stack.getLayers().size()));
	}

	private void selectAt(Stack stack, int index, int count) {
		host.select(stack.getLayers().subList(index, index + count).stream().map(layer -> String.valueOf(layer.getId()))
				.toList());
	}

	/** Selected layers, those of each stack together and in order. */
	private static List<List<Layer>> byStack(List<Identified> selected) {
		List<Layer> layers = of(Layer.class, selected);
		List<Stack> stacks = layers.stream().map(Layer::eContainer).filter(Stack.class::isInstance).map(Stack.class::cast)
				.distinct().toList();
		Set<Layer> all = Set.copyOf(layers);
		return stacks.stream().map(stack -> stack.getLayers().stream().filter(all::contains).toList()).toList();
	}

	private static <T> List<T> of(Class<T> type, List<Identified> selected) {
		return selected.stream().filter(type::isInstance).map(element -> Objects.requireNonNull(type.cast(element))).toList();
	}

	private Design design() {
		return document.design();
	}

	private EditingDomain domain() {
		return document.domain();
	}
}
