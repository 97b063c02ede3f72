/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.interphase.model.Design;
import org.interphase.model.Identified;
import org.junit.jupiter.api.Test;

/** Files that name no ids, or only some: each part has one as soon as the file is read. */
class IdsOfFilesTest {

	private static final String BY_HAND = """
			<?xml version="1.0" encoding="UTF-8"?>
			<cellstack:Design xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
			    xmlns:cellstack="http://www.interphase.org/cellstack/1" xmi:version="2.0" name="By hand">
			  <conditions temperature="25"/>
			  <stacks>
			    <layers xsi:type="cellstack:MetalElectrode" material="Li" thickness="20"/>
			    <layers xsi:type="cellstack:SolidElectrolyte" material="LLZO" thickness="500"/>
			    <layers xsi:type="cellstack:CompositeElectrode" material="LFP" thickness="60">
			      <phases phase="active" material="LFP" fraction="0.8"/>
			    </layers>
			  </stacks>
			</cellstack:Design>
			""";

	@Test
	void eachPartHasAnIdOfItsOwnThatIsTheSameAtEachReading() throws IOException {
		Design design = (Design) read(BY_HAND).getContents().getFirst();
		assertEquals(2, design.getStacks().getFirst().getBoundaries().size());
		List<String> ids = ids(design);
		assertEquals(ids.size(), new HashSet<>(ids).size());
		assertEquals(ids, ids(read(BY_HAND).getContents().getFirst()));
	}

	@Test
	void savingChangesNothingMore() throws IOException {
		Design design = (Design) read(BY_HAND).getContents().getFirst();
		List<String> ids = ids(design);
		String text = DesignFixture.text(design);
		assertEquals(ids, ids(design));
		assertEquals(ids, ids(read(text).getContents().getFirst()));
	}

	@Test
	void aFileThatWasOnlyReadIsNotModified() throws IOException {
		Resource resource = new CellstackResourceFactory().createResource(URI.createURI("memory:/x.cellstack"));
		resource.setTrackingModification(true);
		load(resource, BY_HAND);
		assertFalse(resource.isModified());
		((Design) resource.getContents().getFirst()).setName("Changed");
		assertTrue(resource.isModified());
	}

	@Test
	void partsAreFoundByTheIdsThatTheyGot() throws IOException {
		Resource resource = read(BY_HAND);
		resource.getAllContents().forEachRemaining(part -> {
			if (part instanceof Identified identified) {
				assertSame(part, resource.getEObject(identified.getId()));
			}
		});
	}

	@Test
	void aPartThatIsAddedByHandTakesNoIdFromOneThatHasMovedOn() throws IOException {
		String saved = DesignFixture.text((Design) read(BY_HAND).getContents().getFirst());
		int first = saved.indexOf("<layers ");
		String longer = saved.substring(0, first)
				+ "<layers xsi:type=\"cellstack:MetalElectrode\" material=\"Cu\" thickness=\"10\"/>\n    " + saved.substring(first);
		Design design = (Design) read(longer).getContents().getFirst();
		List<String> ids = ids(design);
		assertEquals(ids.size(), new HashSet<>(ids).size());
		assertEquals(ids(read(saved).getContents().getFirst()).stream().filter(ids::contains).count(),
				ids(read(saved).getContents().getFirst()).size());
		assertEquals(ids, ids(read(longer).getContents().getFirst()));
	}

	private static Resource read(String text) throws IOException {
		Resource resource = new CellstackResourceFactory().createResource(URI.createURI("memory:/x.cellstack"));
		load(resource, text);
		return resource;
	}

	private static void load(Resource resource, String text) throws IOException {
		resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of());
	}

	private static List<String> ids(EObject design) {
		List<String> ids = new ArrayList<>();
		ids.add(((Design) design).getId());
		EcoreUtil.getAllProperContents(design, false).forEachRemaining(part -> {
			if (part instanceof Identified identified) {
				assertNotNull(identified.getId(), part::toString);
				ids.add(identified.getId());
			}
		});
		return ids;
	}
}
