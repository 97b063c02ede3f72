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
import org.interphase.ui.internal.Icons;

/** The materials and measured interfaces of all libraries, with their values and sources. */
public final class LibraryView extends ViewPart {

	@NonNullByDefault({})
	private CTabFolder folder;
	@NonNullByDefault({})
	private MaterialsPanel materials;
	@NonNullByDefault({})
	private EvidencePanel evidence;

	@Override
	public void createPartControl(Composite parent) {
		folder = new CTabFolder(parent, SWT.BOTTOM | SWT.FLAT);
		materials = new MaterialsPanel(folder);
		tab(Messages.tab_materials, "Material", materials.control()); //$NON-NLS-1$
		evidence = new EvidencePanel(folder);
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
	public List<?> searchMaterials(String words) {
		folder.setSelection(0);
		return materials.search(words);
	}

	/** Shows the measured interfaces with these words. */
	public List<?> searchEvidence(String words) {
		folder.setSelection(1);
		return evidence.search(words);
	}

	@Override
	public void setFocus() {
		if (folder.getSelectionIndex() == 0) {
			materials.setFocus();
		} else {
			evidence.setFocus();
		}
	}
}
