/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class BoundariesTest {

	private final Stack stack = CellstackFactory.eINSTANCE.createStack();
	private final Layer lithium = layer("Li");
	private final Layer garnet = layer("LLZO");
	private final Layer cathode = layer("LFP");

	BoundariesTest() {
		stack.getLayers().addAll(List.of(lithium, garnet, cathode));
	}

	@Test
	void standBetweenEachTwoNeighbours() {
		assertEquals(List.of("Li|LLZO", "LLZO|LFP"), pairs());
	}

	@Test
	void comeBackWithTheirDataWhenTheLayersMeetAgain() {
		Boundary boundary = stack.getBoundaries().get(0);
		boundary.setNotes("measured twice");
		Layer ionicLiquid = layer("ILE");
		stack.getLayers().add(1, ionicLiquid);
		assertEquals(List.of("Li|ILE", "ILE|LLZO", "LLZO|LFP"), pairs());
		assertEquals(null, boundary.eContainer());

		stack.getLayers().remove(ionicLiquid);
		assertSame(boundary, stack.getBoundaries().get(0));
		assertEquals("measured twice", stack.getBoundaries().get(0).getNotes());
	}

	@Test
	void turnRoundWithTheirLayers() {
		Boundary boundary = stack.getBoundaries().get(0);
		Face face = boundary.getRightFace();
		stack.getLayers().move(0, 1);
		assertEquals(List.of("LLZO|Li", "Li|LFP"), pairs());
		assertSame(boundary, stack.getBoundaries().get(0));
		assertSame(face, boundary.getLeftFace(), "the face of the garnet stays the face of the garnet");
	}

	@Test
	void cannotBeTakenAway() {
		Boundary boundary = stack.getBoundaries().get(0);
		stack.getBoundaries().remove(boundary);
		assertSame(boundary, stack.getBoundaries().get(0));
		EcoreUtil.delete(boundary);
		assertEquals(List.of("Li|LLZO", "LLZO|LFP"), pairs());
		stack.getBoundaries().clear();
		assertEquals(List.of("Li|LLZO", "LLZO|LFP"), pairs());
		stack.getBoundaries().move(0, 1);
		assertEquals(List.of("Li|LLZO", "LLZO|LFP"), pairs());
	}

	@Test
	void cannotBePutWhereTheirLayersAreNoNeighbours() {
		Boundary stray = CellstackFactory.eINSTANCE.createBoundary();
		stray.setLeft(lithium);
		stray.setRight(cathode);
		stack.getBoundaries().add(stray);
		assertEquals(List.of("Li|LLZO", "LLZO|LFP"), pairs());
	}

	@Test
	void areNotSharedWithACopy() {
		stack.getBoundaries().get(1).setNotes("co-sintered");
		Stack copy = EcoreUtil.copy(stack);
		assertEquals("co-sintered", copy.getBoundaries().get(1).getNotes());
		assertNotSame(stack.getBoundaries().get(1), copy.getBoundaries().get(1));
		assertSame(copy.getLayers().get(1), copy.getBoundaries().get(1).getLeft());
	}

	@Test
	void areInStepForWhoeverHearsOfTheLayers() {
		List<Integer> seen = new ArrayList<>();
		stack.eAdapters().add(new EContentAdapter() {
			@Override
			public void notifyChanged(Notification notification) {
				super.notifyChanged(notification);
				if (notification.getFeature() == CellstackPackage.Literals.STACK__LAYERS) {
					seen.add(stack.getBoundaries().size());
				}
			}
		});
		stack.getLayers().add(layer("Al"));
		stack.getLayers().remove(0);
		assertEquals(List.of(3, 2), seen);
	}

	@Test
	void keepStepWithTenThousandLayers() {
		assertTimeout(Duration.ofSeconds(20), () -> {
			for (int i = 0; i < 10_000; i++) {
				stack.getLayers().add(1, layer("x"));
			}
		});
		assertEquals(10_002, stack.getBoundaries().size());
	}

	private List<String> pairs() {
		return stack.getBoundaries().stream()
				.map(boundary -> boundary.getLeft().getName() + "|" + boundary.getRight().getName()).toList();
	}

	private static Layer layer(String name) {
		Layer layer = CellstackFactory.eINSTANCE.createSolidElectrolyte();
		layer.setName(name);
		return layer;
	}
}
