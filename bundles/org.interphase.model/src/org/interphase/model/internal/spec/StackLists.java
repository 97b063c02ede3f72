/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.model.internal.spec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.interphase.model.Boundary;
import org.interphase.model.CellstackFactory;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Face;
import org.interphase.model.Identified;
import org.interphase.model.Layer;
import org.interphase.model.Stack;

/**
 * Layers and boundaries of one stack, kept in step.
 * <p>
 * The boundaries are a function of the layers and of what is remembered: each pair of layers that ever were neighbours
 * has one boundary for as long as the stack lives. A boundary whose layers part is put aside with all its data, and comes
 * back when they meet again. So the result depends on the order of the layers only, and not on the way that led there -
 * which makes undo exact whether it replays edits of the layers (EMF commands) or restores recorded states of both lists
 * (change recording): when a recorder comes to the boundaries they are right already, because the layers were announced, and
 * so recorded, first.
 */
public final class StackLists {

	private final Stack stack;
	private final EList<Layer> layers;
	private final BoundaryList boundaries;
	private final Map<Set<Layer>, Boundary> known = new HashMap<>();
	/** Boundaries that a loader or copier has added and not connected to both layers yet; they stand last in the list. */
	private final Set<Boundary> unconnected = new HashSet<>();
	/** Whether the boundaries are in step. */
	private boolean settled = true;
	/** Number of boundaries at the start, and at the end, that the latest change of the layers left right. */
	private int prefix;
	private int suffix;
	/** Whether other boundaries than those in the list may be the right ones. */
	private boolean replaced;
	private boolean working;
	private int foreignChanges;

	StackLists(Stack stack) {
		this.stack = stack;
		InternalEObject owner = (InternalEObject) stack;
		layers = new EObjectContainmentEList<>(Layer.class, owner, CellstackPackage.STACK__LAYERS);
		boundaries = new BoundaryList(owner, this);
	}

	/** The lists of a stack. */
	public static StackLists of(Stack stack) {
		return ((ModelObject) stack).stackLists();
	}

	/** The layers; changes to this list move the boundaries. */
	public EList<Layer> layers() {
		return layers;
	}

	/** The boundaries, in step with the layers. */
	public EList<Boundary> boundaries() {
		settle();
		return boundaries;
	}

	/** Brings the boundaries in step if they are not; a no-op in the middle of loading or of a change by others. */
	public void settle() {
		if (!settled && !working && foreignChanges == 0 && !isLoading()) {
			bringInStep();
		}
	}

	/**
	 * Brings the boundaries in step as the last step of loading, when all references are resolved: later it would be a change.
	 * Ids are left to the loader.
	 *
	 * @return whether boundaries came, went or moved
	 */
	public boolean finishLoading() {
		return !settled && bringInStep();
	}

	private boolean bringInStep() {
		working = true;
		try {
			boolean moved = synchronise();
			settled = true;
			replaced = false;
			return moved;
		} finally {
			working = false;
		}
	}

	void changed(Notification notification) {
		if (working || notification.isTouch()) {
			return;
		}
		switch (notification.getFeatureID(Stack.class)) {
		case CellstackPackage.STACK__LAYERS -> layersChanged(notification);
		case CellstackPackage.STACK__BOUNDARIES -> unsettle(0, 0);
		default -> {
			// no other feature moves the boundaries
		}
		}
	}

	/** Others - a loader, copier, recorder or careless command - are about to change the list of boundaries. */
	void beginForeignChange() {
		foreignChanges++;
		unsettle(0, 0);
	}

	void endForeignChange() {
		foreignChanges--;
	}

	/** Takes note of a boundary that others add; tells whether it must stand last because it is not connected yet. */
	boolean standsLast(Boundary boundary) {
		if (isLoading()) {
			return true;
		}
		if (boundary.getLeft() == null || boundary.getRight() == null) {
			unconnected.add(boundary);
			return true;
		}
		adopt(boundary);
		return false;
	}

	/** One end of a boundary was set. */
	void connected(Boundary boundary) {
		if (working || boundary.getLeft() == null || boundary.getRight() == null || !unconnected.remove(boundary)) {
			return;
		}
		adopt(boundary);
		if (unconnected.isEmpty()) {
			unsettle(0, 0);
			settle();
		}
	}

	private void layersChanged(Notification notification) {
		int gaps = Math.max(0, layers.size() - 1);
		int position = notification.getPosition();
		switch (notification.getEventType()) {
		case Notification.ADD, Notification.SET -> unsettle(position - 1, gaps - position - 1);
		case Notification.REMOVE -> unsettle(position - 1, gaps - position);
		case Notification.MOVE -> {
			int from = (Integer) notification.getOldValue();
			unsettle(Math.min(from, position) - 1, gaps - Math.max(from, position) - 1);
		}
		default -> unsettle(0, 0);
		}
	}

	private void unsettle(int newPrefix, int newSuffix) {
		prefix = settled ? newPrefix : 0;
		suffix = settled ? newSuffix : 0;
		settled = false;
	}

	private void adopt(Boundary boundary) {
		if (boundary.getLeft() != boundary.getRight() && boundary.getLeft().eContainer() == stack
				&& boundary.getRight().eContainer() == stack) {
			replaced |= known.put(pair(boundary.getLeft(), boundary.getRight()), boundary) != boundary;
		}
	}

	/** Finds the middle of the list that is not right and replaces it. Gives whether there was one. */
	private boolean synchronise() {
		int gaps = Math.max(0, layers.size() - 1);
		int present = boundaries.size() - unconnected.size();
		int common = replaced ? 0 : Math.min(present, gaps);
		int start = Math.clamp(prefix, 0, common);
		while (start < common && fits(boundaries.get(start), start)) {
			start++;
		}
		int tail = Math.clamp(suffix, 0, common - start);
		while (tail < common - start && fits(boundaries.get(present - 1 - tail), gaps - 1 - tail)) {
			tail++;
		}
		replace(start, present - tail, gaps - tail);
		return start < present - tail || start < gaps - tail;
	}

	/** Puts the right boundaries for the gaps from start to gapEnd in place of the entries from start to entryEnd. */
	private void replace(int start, int entryEnd, int gapEnd) {
		for (Boundary boundary : boundaries.subList(start, entryEnd)) {
			remember(boundary);
		}
		List<Boundary> wanted = new ArrayList<>(gapEnd - start);
		for (int gap = start; gap < gapEnd; gap++) {
			wanted.add(claim(layers.get(gap), layers.get(gap + 1)));
		}
		Set<Boundary> kept = new HashSet<>(wanted);
		for (int entry = entryEnd - 1; entry >= start; entry--) {
			if (!kept.contains(boundaries.get(entry))) {
				boundaries.drop(entry);
			}
		}
		for (int i = 0; i < wanted.size(); i++) {
			boundaries.place(start + i, wanted.get(i));
		}
	}

	private void remember(Boundary boundary) {
		if (boundary.getLeft() != null && boundary.getRight() != null) {
			known.putIfAbsent(pair(boundary.getLeft(), boundary.getRight()), boundary);
		}
	}

	private Boundary claim(Layer left, Layer right) {
		identify(left);
		identify(right);
		Boundary boundary = known.get(pair(left, right));
		if (boundary == null || boundary.eContainer() != null && boundary.eContainer() != stack) {
			boundary = CellstackFactory.eINSTANCE.createBoundary();
			boundary.setLeftFace(CellstackFactory.eINSTANCE.createFace());
			boundary.setRightFace(CellstackFactory.eINSTANCE.createFace());
			boundary.setLeft(left);
			boundary.setRight(right);
			identify(boundary);
			known.put(pair(left, right), boundary);
		} else if (boundary.getLeft() != left) {
			turnRound(boundary, left, right);
		}
		return boundary;
	}

	/** The two layers changed places: the faces go with their layers. */
	private static void turnRound(Boundary boundary, Layer left, Layer right) {
		Face leftFace = boundary.getLeftFace();
		Face rightFace = boundary.getRightFace();
		boundary.setLeftFace(null);
		boundary.setRightFace(leftFace);
		boundary.setLeftFace(rightFace);
		boundary.setLeft(left);
		boundary.setRight(right);
	}

	private boolean fits(Boundary boundary, int gap) {
		return boundary.getLeft() == layers.get(gap) && boundary.getRight() == layers.get(gap + 1);
	}

	private boolean isLoading() {
		return stack.eResource() instanceof Resource.Internal resource && resource.isLoading();
	}

	private void identify(Identified part) {
		if (part.getId() == null && !isLoading()) {
			part.setId(EcoreUtil.generateUUID());
		}
	}

	private static Set<Layer> pair(Layer left, Layer right) {
		return Set.of(left, right);
	}
}
