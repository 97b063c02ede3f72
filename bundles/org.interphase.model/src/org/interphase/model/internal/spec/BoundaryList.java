/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.model.internal.spec;

import java.util.Collection;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.interphase.model.Boundary;
import org.interphase.model.CellstackPackage;

/**
 * The boundaries of a stack. The list belongs to {@link StackLists}, which uses {@link #drop} and
 * {@link #place}. Others may change it for a moment, as a loader, a copier and a recorder of changes must; the next look at
 * the list, or the next change of the layers, finds it in step again.
 */
final class BoundaryList extends EObjectContainmentEList<Boundary> {

	private static final long serialVersionUID = 1L;

	private final transient StackLists lists;

	BoundaryList(InternalEObject owner, StackLists lists) {
		super(Boundary.class, owner, CellstackPackage.STACK__BOUNDARIES);
		this.lists = lists;
	}

	void drop(int index) {
		super.remove(index);
	}

	void place(int index, Boundary boundary) {
		if (index < size() && get(index) == boundary) {
			return;
		}
		int present = boundary.eContainer() == owner ? indexOf(boundary) : -1;
		if (present >= 0) {
			super.move(index, present);
		} else {
			super.addUnique(index, boundary);
		}
	}

	@Override
	public void addUnique(Boundary boundary) {
		insert(size(), boundary);
	}

	@Override
	public void addUnique(int index, Boundary boundary) {
		insert(index, boundary);
	}

	@Override
	public boolean addAllUnique(Collection<? extends Boundary> added) {
		added.forEach(this::addUnique);
		return !added.isEmpty();
	}

	@Override
	public boolean addAllUnique(int index, Collection<? extends Boundary> added) {
		int position = index;
		for (Boundary boundary : added) {
			addUnique(position++, boundary);
		}
		return !added.isEmpty();
	}

	@Override
	public boolean addAllUnique(Object[] objects, int start, int end) {
		for (int i = start; i < end; i++) {
			addUnique((Boundary) objects[i]);
		}
		return end > start;
	}

	@Override
	public boolean addAllUnique(int index, Object[] objects, int start, int end) {
		for (int i = start; i < end; i++) {
			addUnique(index + i - start, (Boundary) objects[i]);
		}
		return end > start;
	}

	@Override
	public Boundary remove(int index) {
		return foreignChange(() -> super.remove(index));
	}

	@Override
	public boolean removeAll(Collection<?> removed) {
		return foreignChange(() -> super.removeAll(removed));
	}

	@Override
	public void clear() {
		foreignChange(() -> {
			super.clear();
			return true;
		});
	}

	@Override
	public Boundary setUnique(int index, Boundary boundary) {
		Boundary present = remove(index);
		addUnique(index, boundary);
		return present;
	}

	@Override
	public Boundary move(int target, int source) {
		return foreignChange(() -> super.move(target, source));
	}

	private void insert(int index, Boundary boundary) {
		foreignChange(() -> {
			if (lists.standsLast(boundary)) {
				super.addUnique(boundary);
			} else {
				super.addUnique(Math.min(index, size()), boundary);
			}
			return true;
		});
	}

	private <T> T foreignChange(Supplier<T> change) {
		lists.beginForeignChange();
		try {
			return change.get();
		} finally {
			lists.endForeignChange();
		}
	}
}
