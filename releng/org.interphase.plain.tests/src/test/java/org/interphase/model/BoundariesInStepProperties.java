/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.interphase.model.provider.CellstackItemProviderAdapterFactory;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Random edits, undone and redone, through EMF commands, through change recording, and by plain calls. */
class BoundariesInStepProperties {

	/** One random edit; the numbers are taken modulo what is possible. */
	record Edit(Kind kind, int where, int to) {
	}

	enum Kind {
		INSERT, INSERT_THREE, REMOVE, REMOVE_TWO, MOVE, REPLACE, REVERSE_PAIR, TREAT, UNDO, REDO
	}

	@Provide
	Arbitrary<List<Edit>> edits() {
		return Combinators.combine(Arbitraries.of(Kind.class), Arbitraries.integers().between(0, 999),
				Arbitraries.integers().between(0, 999)).as(Edit::new).list().ofMinSize(1).ofMaxSize(60);
	}

	@Property(tries = 2000)
	void stayInStepUnderCommands(@ForAll("edits") List<Edit> edits) {
		new Run(new CommandJournal()).play(edits);
	}

	@Property(tries = 2000)
	void stayInStepUnderChangeRecording(@ForAll("edits") List<Edit> edits) {
		new Run(new RecordingJournal()).play(edits);
	}

	@Property(tries = 300)
	void surviveCopyingAndSaving(@ForAll("edits") List<Edit> edits) throws Exception {
		Run run = new Run(new CommandJournal());
		run.play(edits);
		Stack copy = EcoreUtil.copy(run.stack);
		Run.assertInStep(copy);
		assertEquals(Run.snapshot(run.stack), Run.snapshot(copy));

		Design design = CellstackFactory.eINSTANCE.createDesign();
		design.getStacks().add(run.stack);
		Resource saved = new XMIResourceImpl();
		saved.getContents().add(design);
		var bytes = new java.io.ByteArrayOutputStream();
		saved.save(bytes, Map.of());
		Resource loaded = new XMIResourceImpl();
		new ResourceSetImpl().getResources().add(loaded);
		loaded.load(new java.io.ByteArrayInputStream(bytes.toByteArray()), Map.of());
		Stack reloaded = ((Design) loaded.getContents().get(0)).getStacks().get(0);
		Run.assertInStep(reloaded);
		assertEquals(Run.snapshot(run.stack), Run.snapshot(reloaded));
	}

	/** Executes edits and can take them back. */
	interface Journal {

		void watch(Stack stack);

		void execute(EditAction action);

		boolean undo();

		boolean redo();
	}

	/** An edit as an EMF command for one journal and as direct calls for the other. */
	interface EditAction {

		Command command(AdapterFactoryEditingDomain domain);

		void directly();
	}

	static final class CommandJournal implements Journal {

		private final BasicCommandStack commands = new BasicCommandStack();
		private final AdapterFactoryEditingDomain domain = new AdapterFactoryEditingDomain(
				new CellstackItemProviderAdapterFactory(), commands);

		@Override
		public void watch(Stack stack) {
			domain.getResourceSet();
		}

		@Override
		public void execute(EditAction action) {
			commands.execute(action.command(domain));
		}

		@Override
		public boolean undo() {
			boolean possible = commands.canUndo();
			if (possible) {
				commands.undo();
			}
			return possible;
		}

		@Override
		public boolean redo() {
			boolean possible = commands.canRedo();
			if (possible) {
				commands.redo();
			}
			return possible;
		}
	}

	/** Undo as a transactional editing domain does it: recorded changes are applied backwards. */
	static final class RecordingJournal implements Journal {

		private final Deque<ChangeDescription> done = new ArrayDeque<>();
		private final Deque<ChangeDescription> undone = new ArrayDeque<>();
		private EObject root = CellstackFactory.eINSTANCE.createDesign();

		@Override
		public void watch(Stack stack) {
			Design design = CellstackFactory.eINSTANCE.createDesign();
			design.getStacks().add(stack);
			root = design;
		}

		@Override
		public void execute(EditAction action) {
			ChangeRecorder recorder = new ChangeRecorder(root);
			action.directly();
			done.push(recorder.endRecording());
			recorder.dispose();
			undone.clear();
		}

		@Override
		public boolean undo() {
			return turn(done, undone);
		}

		@Override
		public boolean redo() {
			return turn(undone, done);
		}

		private static boolean turn(Deque<ChangeDescription> from, Deque<ChangeDescription> to) {
			if (from.isEmpty()) {
				return false;
			}
			ChangeDescription change = from.pop();
			change.applyAndReverse();
			to.push(change);
			return true;
		}
	}

	/** A stack under edit with the history that undo and redo must restore. */
	static final class Run {

		final Stack stack = CellstackFactory.eINSTANCE.createStack();
		private final Journal journal;
		private final List<List<String>> states = new ArrayList<>();
		private int present;
		private int serial;

		Run(Journal journal) {
			this.journal = journal;
			for (int i = 0; i < 4; i++) {
				stack.getLayers().add(layer());
			}
			journal.watch(stack);
			states.add(snapshot(stack));
		}

		void play(List<Edit> edits) {
			for (Edit edit : edits) {
				Map<Set<Layer>, Boundary> before = byPair();
				boolean effective = step(edit);
				assertInStep(stack);
				byPair().forEach((pair, boundary) -> {
					if (before.containsKey(pair)) {
						assertSame(before.get(pair), boundary, "neighbours that stay neighbours keep their boundary");
					}
				});
				if (effective) {
					history(edit);
				}
			}
			while (journal.undo()) {
				present--;
				assertInStep(stack);
				assertEquals(states.get(present), snapshot(stack));
			}
			while (journal.redo()) {
				present++;
				assertInStep(stack);
				assertEquals(states.get(present), snapshot(stack));
			}
		}

		private void history(Edit edit) {
			switch (edit.kind()) {
			case UNDO -> assertEquals(states.get(--present), snapshot(stack), "undo restores the state before");
			case REDO -> assertEquals(states.get(++present), snapshot(stack), "redo restores the state after");
			default -> {
				present++;
				while (states.size() > present) {
					states.removeLast();
				}
				states.add(snapshot(stack));
			}
			}
		}

		private boolean step(Edit edit) {
			List<Layer> layers = stack.getLayers();
			int size = layers.size();
			switch (edit.kind()) {
			case UNDO:
				return journal.undo();
			case REDO:
				return journal.redo();
			case INSERT:
				return add(List.of(layer()), edit.where() % (size + 1));
			case INSERT_THREE:
				return add(List.of(layer(), layer(), layer()), edit.where() % (size + 1));
			case REMOVE:
				return size > 0 && remove(List.of(layers.get(edit.where() % size)));
			case REMOVE_TWO:
				return size > 1 && edit.where() % size != edit.to() % size
						&& remove(List.of(layers.get(edit.where() % size), layers.get(edit.to() % size)));
			case MOVE:
				return size > 1 && edit.where() % size != edit.to() % size
						&& move(layers.get(edit.where() % size), edit.to() % size);
			case REVERSE_PAIR:
				return size > 1 && move(layers.get(edit.where() % (size - 1)), edit.where() % (size - 1) + 1);
			case REPLACE:
				return size > 0 && replace(edit.where() % size);
			case TREAT:
			default:
				return size > 1 && treat(stack.getBoundaries().get(edit.where() % (size - 1)), edit.to() % 2 == 0);
			}
		}

		private boolean add(List<Layer> added, int index) {
			return act(domain -> AddCommand.create(domain, stack, CellstackPackage.Literals.STACK__LAYERS, added, index),
					() -> stack.getLayers().addAll(index, added));
		}

		private boolean remove(List<Layer> removed) {
			return act(domain -> RemoveCommand.create(domain, stack, CellstackPackage.Literals.STACK__LAYERS, removed),
					() -> stack.getLayers().removeAll(removed));
		}

		private boolean move(Layer layer, int index) {
			return act(domain -> MoveCommand.create(domain, stack, CellstackPackage.Literals.STACK__LAYERS, layer, index),
					() -> stack.getLayers().move(index, layer));
		}

		private boolean replace(int index) {
			Layer replacement = layer();
			return act(domain -> SetCommand.create(domain, stack, CellstackPackage.Literals.STACK__LAYERS, replacement,
					index), () -> stack.getLayers().set(index, replacement));
		}

		private boolean treat(Boundary boundary, boolean left) {
			Treatment treatment = CellstackFactory.eINSTANCE.createTreatment();
			treatment.setKind("treatment" + serial++);
			Face face = left ? boundary.getLeftFace() : boundary.getRightFace();
			return act(domain -> AddCommand.create(domain, face, CellstackPackage.Literals.FACE__TREATMENTS, treatment),
					() -> face.getTreatments().add(treatment));
		}

		private boolean act(java.util.function.Function<AdapterFactoryEditingDomain, Command> command, Runnable direct) {
			journal.execute(new EditAction() {
				@Override
				public Command command(AdapterFactoryEditingDomain domain) {
					return command.apply(domain);
				}

				@Override
				public void directly() {
					direct.run();
				}
			});
			return true;
		}

		private Layer layer() {
			SolidElectrolyte layer = CellstackFactory.eINSTANCE.createSolidElectrolyte();
			layer.setName("layer" + serial++);
			return layer;
		}

		private Map<Set<Layer>, Boundary> byPair() {
			Map<Set<Layer>, Boundary> result = new HashMap<>();
			for (Boundary boundary : stack.getBoundaries()) {
				result.put(Set.of(boundary.getLeft(), boundary.getRight()), boundary);
			}
			return result;
		}

		static void assertInStep(Stack stack) {
			List<Layer> layers = stack.getLayers();
			List<Boundary> boundaries = stack.getBoundaries();
			assertEquals(Math.max(0, layers.size() - 1), boundaries.size(), "one boundary between each two neighbours");
			Map<Boundary, Boolean> seen = new IdentityHashMap<>();
			Set<String> ids = new HashSet<>();
			for (int i = 0; i < boundaries.size(); i++) {
				Boundary boundary = boundaries.get(i);
				assertSame(layers.get(i), boundary.getLeft());
				assertSame(layers.get(i + 1), boundary.getRight());
				assertSame(stack, boundary.eContainer());
				assertSame(boundary, boundary.getLeftFace().eContainer());
				assertSame(boundary, boundary.getRightFace().eContainer());
				assertNotNull(boundary.getId());
				seen.put(boundary, true);
				ids.add(boundary.getId());
			}
			assertEquals(boundaries.size(), seen.size());
			assertEquals(boundaries.size(), ids.size());
		}

		/** What people would call the state of the stack. */
		static List<String> snapshot(Stack stack) {
			List<String> state = new ArrayList<>();
			for (Layer layer : stack.getLayers()) {
				state.add(layer.getName());
			}
			for (Boundary boundary : stack.getBoundaries()) {
				state.add(boundary.getId() + " " + boundary.getLeft().getName() + treatments(boundary.getLeftFace()) + "|"
						+ treatments(boundary.getRightFace()) + boundary.getRight().getName());
			}
			return state;
		}

		private static String treatments(Face face) {
			StringBuilder text = new StringBuilder();
			face.getTreatments().forEach(treatment -> text.append('[').append(treatment.getKind()).append(']'));
			return text.toString();
		}
	}
}
