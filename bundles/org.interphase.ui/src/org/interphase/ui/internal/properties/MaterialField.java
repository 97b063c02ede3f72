/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.properties;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.interphase.core.edit.StackEdits;
import org.interphase.core.material.MaterialLookup;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.registry.Registries;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Design;
import org.interphase.model.Layer;
import org.interphase.model.Material;
import org.interphase.ui.internal.AccessibleName;
import org.interphase.ui.internal.contributions.Contributions;
import org.interphase.ui.internal.design.DesignDocument;

/** The material of a layer, typed by any of its names, with proposals from the library and the design. */
final class MaterialField {

	private static final int LONGEST_LIST = 40;
	private static final int INDENT = 10;
	/** Width at which the name wraps where there is no more room. */
	private static final int NAME_WIDTH = 120;
	private final Composite body;
	private final Text text;
	private final Label name;
	private final ControlDecoration problem;
	private @Nullable DesignDocument document;
	private @Nullable Layer layer;
	private String shown = ""; //$NON-NLS-1$

	MaterialField(Composite parent) {
		body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(FieldsPanel.GAP, 5).applyTo(body);
		Label label = new Label(body, SWT.NONE);
		label.setText(ModelNames.feature(CellstackPackage.Literals.LAYER__MATERIAL));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(FeatureField.LABEL_WIDTH, SWT.DEFAULT).applyTo(label);
		text = new Text(body, SWT.SINGLE | SWT.BORDER);
		text.setData(CellstackPackage.Literals.LAYER__MATERIAL);
		AccessibleName.give(text, label.getText());
		GridDataFactory.fillDefaults().indent(INDENT, 0).hint(160, SWT.DEFAULT).applyTo(text);
		name = new Label(body, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).indent(INDENT, 0).hint(NAME_WIDTH, SWT.DEFAULT)
				.applyTo(name);
		problem = new ControlDecoration(text, SWT.LEFT | SWT.TOP);
		problem.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
		problem.hide();
		IContentProposalProvider proposals = (contents, position) -> proposals(contents.substring(0, position));
		ContentProposalAdapter adapter = new ContentProposalAdapter(text, new TextContentAdapter(), proposals, null, null);
		adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
		adapter.addContentProposalListener(accepted -> finish());
		text.addListener(SWT.DefaultSelection, event -> finish());
		text.addListener(SWT.FocusOut, event -> {
			if (!adapter.isProposalPopupOpen()) {
				finish();
			}
		});
	}

	Composite control() {
		return body;
	}

	void setVisible(boolean visible) {
		((GridData) body.getLayoutData()).exclude = !visible;
		body.setVisible(visible);
	}

	void show(DesignDocument shownDocument, Layer shownLayer) {
		boolean isOther = shownLayer != layer;
		document = shownDocument;
		layer = shownLayer;
		String material = shownLayer.getMaterial();
		String next = material == null ? "" : material; //$NON-NLS-1$
		if (isOther || !next.equals(shown)) {
			shown = next;
			text.setText(next);
			problem.hide();
		}
		name.setText(find(next).orElse("")); //$NON-NLS-1$
		name.requestLayout();
	}

	private void finish() {
		DesignDocument editedIn = document;
		Layer edited = layer;
		String typed = text.getText().strip();
		if (editedIn == null || edited == null || typed.equals(shown)) {
			return;
		}
		Optional<String> id = typed.isEmpty() || find(typed).isEmpty() ? Optional.empty() : Optional.of(idOf(typed));
		if (id.isEmpty() && !typed.isEmpty()) {
			List<String> suggestions = library().suggest(typed);
			problem.setDescriptionText(suggestions.isEmpty() ? NLS.bind(Messages.material_unknown, typed)
					: NLS.bind(Messages.material_unknownSuggest, typed, String.join(", ", suggestions))); //$NON-NLS-1$
			problem.show();
			return;
		}
		problem.hide();
		shown = id.orElse(""); //$NON-NLS-1$
		text.setText(shown);
		editedIn.commands().execute(StackEdits.set(editedIn.domain(), edited, CellstackPackage.Literals.LAYER__MATERIAL, id.orElse(null)));
	}

	private static MaterialLookup library() {
		return Registries.standard().materials();
	}

	private Stream<Material> local() {
		Layer shownLayer = layer;
		EObject root = shownLayer == null ? null : EcoreUtil.getRootContainer(shownLayer);
		return root instanceof Design design ? design.getMaterials().stream() : Stream.empty();
	}

	/** The name of a material of the design or of the library. */
	private Optional<String> find(String written) {
		Optional<String> ofDesign = local().filter(material -> written.equals(material.getId()))
				.map(material -> material.getName() == null ? written : material.getName()).findFirst();
		return ofDesign.or(() -> library().find(written).map(MaterialRecord::name));
	}

	private String idOf(String written) {
		return local().anyMatch(material -> written.equals(material.getId())) ? written
				: library().find(written).map(MaterialRecord::id).orElse(written);
	}

	private static IContentProposal[] proposals(String typed) {
		String wanted = typed.strip().toLowerCase(Locale.ROOT);
		return Contributions.registries().materials().all().stream()
				.filter(material -> (material.id() + ' ' + material.name() + ' ' + String.join(" ", material.aliases())) //$NON-NLS-1$
						.toLowerCase(Locale.ROOT).contains(wanted))
				.limit(LONGEST_LIST)
				.map(material -> new ContentProposal(material.id(), material.name() + "  (" + material.family() + ')', material.formula())) //$NON-NLS-1$
				.toArray(IContentProposal[]::new);
	}
}
