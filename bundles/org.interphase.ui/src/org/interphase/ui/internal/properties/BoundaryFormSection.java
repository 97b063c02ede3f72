/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.properties;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.interphase.core.assess.BoundaryAssessment;
import org.interphase.core.estimate.InterphaseVerdict;
import org.interphase.core.text.Labels;
import org.interphase.model.Boundary;
import org.interphase.model.CellstackPackage;
import org.interphase.ui.DisplayUnits;
import org.interphase.ui.internal.Icons;
import org.interphase.ui.internal.design.DesignPart;
import org.interphase.ui.internal.help.UserGuide;

/** A boundary: its verdict and resistance, how it was made, and what was done to its two faces. */
public final class BoundaryFormSection extends ElementSection {

	/** Width at which the reason wraps where there is no more room. */
	private static final int TEXT_WIDTH = 240;
	@NonNullByDefault({})
	private Label verdict;
	@NonNullByDefault({})
	private Label asr;
	@NonNullByDefault({})
	private FieldsPanel fields;
	@NonNullByDefault({})
	private FacePanel left;
	@NonNullByDefault({})
	private FacePanel right;

	@Override
	protected void create(Composite body) {
		Composite top = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(top);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
		Composite head = new Composite(top, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 4).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		help(top);
		verdict = line(head, Messages.boundary_verdict);
		asr = line(head, Messages.boundary_headline);
		// one below the other: names and choices are long
		fields = new FieldsPanel(body, 1);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(fields.control());
		Composite faces = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(FieldsPanel.GAP, 0).applyTo(faces);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(faces);
		left = new FacePanel(faces);
		right = new FacePanel(faces);
	}

	private static void help(Composite parent) {
		ToolBar bar = new ToolBar(parent, SWT.FLAT);
		GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).applyTo(bar);
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		item.setImage(Icons.image("help")); //$NON-NLS-1$
		item.setToolTipText(Messages.boundary_help);
		item.addListener(SWT.Selection, event -> UserGuide.open(parent.getShell(), UserGuide.BOUNDARY));
	}

	private static Label line(Composite parent, String name) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(name);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).hint(FeatureField.LABEL_WIDTH, SWT.DEFAULT).applyTo(label);
		Label value = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(value);
		return value;
	}

	@Override
	protected void show(DesignPart part, EObject element) {
		if (!(element instanceof Boundary boundary)) {
			return;
		}
		Optional<BoundaryAssessment> result = assessment(part, element).flatMap(stack -> stack.boundaries().stream()
				.filter(judged -> judged.boundary().id().equals(boundary.getId())).findFirst());
		verdict.setText(result.map(judged -> text(judged.interphase())).orElse("")); //$NON-NLS-1$
		asr.setText(result.flatMap(BoundaryAssessment::headline)
				.map(estimate -> DisplayUnits.amounts().asr(estimate.asr()) + "   " + estimate.name()).orElse(Messages.asr_unknown)); //$NON-NLS-1$
		fields.show(part.document(), boundary, List.of(CellstackPackage.Literals.BOUNDARY__CONTACT,
				CellstackPackage.Literals.BOUNDARY__PREFERRED_BASIS, CellstackPackage.Literals.BOUNDARY__NOTES));
		left.show(part.document(), boundary.getLeft(), boundary.getLeftFace());
		right.show(part.document(), boundary.getRight(), boundary.getRightFace());
	}

	/** Many reasons begin with the verdict itself. */
	private static String text(InterphaseVerdict verdict) {
		String kind = Labels.of(verdict.kind());
		String english = verdict.kind().label();
		String reason = verdict.reason();
		if (reason.startsWith(english)) {
			// the libraries speak English
			return kind + reason.substring(english.length());
		}
		return reason.isEmpty() ? kind : reason.startsWith(kind) ? reason : kind + ": " + reason; //$NON-NLS-1$
	}
}
