/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.interphase.core.evidence.EvidenceRecord;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.registry.Registries;
import org.interphase.ui.Controls;
import org.interphase.ui.InterphaseUi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The browser of materials and measured interfaces in the real workbench. */
@NonNullByDefault({})
class LibraryViewTest {

	private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	private LibraryView view;

	@BeforeEach
	void open() throws Exception {
		view = assertInstanceOf(LibraryView.class, page.showView(InterphaseUi.LIBRARY_VIEW));
	}

	@AfterEach
	void close() {
		page.hideView(view);
	}

	@Test
	void emptySearchShowsEverything() {
		assertEquals(Registries.standard().materials().all().size(), view.searchMaterials("").size());
		assertEquals(Registries.standard().evidence().all().size(), view.searchEvidence("").size());
	}

	@Test
	void allWordsMustOccurInAnyOrderAndCase() {
		List<MaterialRecord> garnets = view.searchMaterials("GARNET llzo");
		assertTrue(!garnets.isEmpty() && garnets.size() < Registries.standard().materials().all().size());
		assertEquals(garnets, view.searchMaterials("llzo garnet"));
		assertEquals(List.of(), view.searchMaterials("garnet sandwich"));
	}

	@Test
	void firstRowThatIsFoundIsShownInDetail() {
		MaterialRecord garnet = view.searchMaterials("llzo garnet").get(0);
		assertTrue(view.detailTitle().startsWith(garnet.name() + "  ("), view.detailTitle());
		EvidenceRecord polished = view.searchEvidence("polish").get(0);
		assertEquals(polished.left() + " | " + polished.right(), view.detailTitle());
	}

	@Test
	void evidenceIsFoundByItsTreatment() {
		List<EvidenceRecord> found = view.searchEvidence("polish");
		assertTrue(!found.isEmpty() && found.size() < Registries.standard().evidence().all().size());
	}

	/** Targets, such as diagrams, take a material from the transfer; some ask for a move. */
	@Test
	void materialsCanBeDragged() {
		List<DragSource> sources = Controls.all(view.getSite().getShell()).map(control -> control.getData(DND.DRAG_SOURCE_KEY))
				.filter(DragSource.class::isInstance).map(DragSource.class::cast)
				.filter(source -> source.getControl() instanceof Table).toList();
		assertEquals(1, sources.size());
		assertEquals(List.of(LocalSelectionTransfer.getTransfer()), List.of(sources.get(0).getTransfer()));
		assertEquals(DND.DROP_COPY | DND.DROP_MOVE, sources.get(0).getStyle() & (DND.DROP_COPY | DND.DROP_MOVE));
	}
}
