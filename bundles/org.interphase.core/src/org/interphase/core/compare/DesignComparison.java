/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.compare.Alignment.Pair;
import org.interphase.model.Boundary;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Design;
import org.interphase.model.Layer;
import org.interphase.model.Stack;

/**
 * What differs between two designs. Layers are the same if they have the same id; else if they are of the same kind and
 * material, or of the same kind, in their order. Boundaries are the same if their layers are. Ids themselves do not matter.
 *
 * @param changes what differs in the design itself: name, conditions, materials, waivers, rule settings
 * @param stacks  its stacks, those without differences too
 */
public record DesignComparison(List<AttributeChange> changes, List<StackComparison> stacks) {

	/** Copies the lists. */
	public DesignComparison {
		changes = List.copyOf(changes);
		stacks = List.copyOf(stacks);
	}

	/** Compares two designs. */
	public static DesignComparison of(Design before, Design after) {
		Alignment alignment = Alignment.of(before.getStacks(), after.getStacks(), Stack::getId,
				List.of(stack -> text(stack.getName()), stack -> Stack.class));
		List<StackComparison> stacks = new ArrayList<>();
		for (Pair pair : alignment.pairs()) {
			stacks.add(stack(pair, pair.before() < 0 ? null : before.getStacks().get(pair.before()),
					pair.after() < 0 ? null : after.getStacks().get(pair.after())));
		}
		return new DesignComparison(
				Differences.between(before, after, Set.of(CellstackPackage.Literals.DESIGN__STACKS)), stacks);
	}

	/** Whether nothing differs. */
	public boolean isSame() {
		return changes.isEmpty() && stacks.stream().allMatch(StackComparison::isSame);
	}

	private static StackComparison stack(Pair pair, @Nullable Stack before, @Nullable Stack after) {
		List<Layer> layersBefore = before == null ? List.of() : before.getLayers();
		List<Layer> layersAfter = after == null ? List.of() : after.getLayers();
		Alignment alignment = Alignment.of(layersBefore, layersAfter, Layer::getId,
				List.of(layer -> List.of(layer.eClass(), text(layer.getMaterial()), text(layer.getName())),
						layer -> List.of(layer.eClass(), text(layer.getMaterial())), Layer::eClass));
		List<PartComparison> layers = alignment.pairs().stream()
				.map(places -> layer(places, layersBefore, layersAfter)).toList();
		List<PartComparison> boundaries = boundaries(before == null ? List.of() : before.getBoundaries(),
				after == null ? List.of() : after.getBoundaries(), layersBefore, layersAfter, alignment);
		List<AttributeChange> changes = before == null || after == null ? List.of()
				: Differences.between(before, after, Set.of(CellstackPackage.Literals.STACK__LAYERS,
						CellstackPackage.Literals.STACK__BOUNDARIES));
		Stack named = after == null ? before : after;
		return new StackComparison(pair.before(), pair.after(), named == null ? "" : text(named.getName()), changes, layers, //$NON-NLS-1$
				boundaries);
	}

	private static PartComparison layer(Pair pair, List<Layer> before, List<Layer> after) {
		Layer old = pair.before() < 0 ? null : before.get(pair.before());
		Layer now = pair.after() < 0 ? null : after.get(pair.after());
		return new PartComparison(pair.before(), pair.after(), pair.moved(), old == null ? "" : label(old), //$NON-NLS-1$
				now == null ? "" : label(now), //$NON-NLS-1$
				old == null || now == null ? List.of() : Differences.between(old, now, Set.of()));
	}

	private static List<PartComparison> boundaries(List<Boundary> before, List<Boundary> after, List<Layer> layersBefore,
			List<Layer> layersAfter, Alignment layers) {
		Map<List<Integer>, Integer> known = new HashMap<>();
		for (int i = 0; i < before.size(); i++) {
			if (layers.after(i) >= 0 && layers.after(i + 1) >= 0) {
				known.put(List.of(layers.after(i), layers.after(i + 1)), i);
			}
		}
		Map<Integer, Integer> kept = new HashMap<>();
		IntStream.range(0, after.size()).filter(j -> known.containsKey(List.of(j, j + 1)))
				.forEach(j -> kept.put(known.get(List.of(j, j + 1)), j));
		List<PartComparison> boundaries = new ArrayList<>();
		for (int i = 0; i < before.size(); i++) {
			if (!kept.containsKey(i)) {
				boundaries.add(new PartComparison(i, -1, false, label(layersBefore, i), "", List.of())); //$NON-NLS-1$
			}
		}
		for (int j = 0; j < after.size(); j++) {
			Integer i = known.get(List.of(j, j + 1));
			boundaries.add(i == null ? new PartComparison(-1, j, false, "", label(layersAfter, j), List.of()) //$NON-NLS-1$
					: new PartComparison(i, j, false, label(layersBefore, i), label(layersAfter, j),
							Differences.between(before.get(i), after.get(j), Set.of())));
		}
		return boundaries;
	}

	private static String label(List<Layer> layers, int boundary) {
		return label(layers.get(boundary)) + '|' + label(layers.get(boundary + 1));
	}

	/** What people call a layer: its name, else its material, else its kind. */
	private static String label(Layer layer) {
		String name = text(layer.getName());
		String material = text(layer.getMaterial());
		return !name.isEmpty() ? name : !material.isEmpty() ? material : Differences.words(layer.eClass().getName());
	}

	private static String text(@Nullable String text) {
		return text == null ? "" : text; //$NON-NLS-1$
	}
}
