/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.library;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.interphase.core.evidence.EvidenceRecord;
import org.interphase.core.material.MaterialRecord;
import org.interphase.ui.internal.Icons;

/** The materials and measured interfaces of all libraries, with their values and sources. */
public final class LibraryView extends ViewPart {

	@NonNullByDefault({})
	private CTabFolder folder;
	@NonNullByDefault({})
	private LibraryPanel<MaterialRecord> materials;
	@NonNullByDefault({})
	private LibraryPanel<EvidenceRecord> evidence;

	@Override
	public void createPartControl(Composite parent) {
		folder = new CTabFolder(parent, SWT.BOTTOM | SWT.FLAT);
		materials = MaterialsPanel.create(folder);
		tab(Messages.tab_materials, "Material", materials.control()); //$NON-NLS-1$
		evidence = EvidencePanel.create(folder);
		tab(Messages.tab_evidence, "evidence", evidence.control()); //$NON-NLS-1$
		folder.setSelection(0);
	}

	private void tab(String title, String icon, Composite control) {
		CTabItem item = new CTabItem(folder, SWT.NONE);
		item.setText(title);
		item.setImage(Icons.image(icon));
		item.setControl(control);
	}

	/** Shows the materials with these words. */
	public List<MaterialRecord> searchMaterials(String words) {
		folder.setSelection(0);
		return materials.search(words);
	}

	/** Shows the measured interfaces with these words. */
	public List<EvidenceRecord> searchEvidence(String words) {
		folder.setSelection(1);
		return evidence.search(words);
	}

	/** The title of what is shown in detail. */
	public String detailTitle() {
		return panel().title();
	}

	private LibraryPanel<?> panel() {
		return folder.getSelectionIndex() == 0 ? materials : evidence;
	}

	@Override
	public void setFocus() {
		panel().setFocus();
	}
}
