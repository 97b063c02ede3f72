/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.file;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.interphase.core.notation.NotationException;
import org.interphase.core.notation.NotationParser;
import org.interphase.core.registry.Registries;
import org.interphase.core.template.DesignTemplate;
import org.interphase.model.Design;
import org.interphase.model.Stack;
import org.interphase.ui.internal.contributions.Contributions;
import org.interphase.ui.internal.preferences.UserPreferences;
import org.interphase.ui.internal.properties.Columns;

/** Asks what a new design starts from: a published cell, a cell that is typed, or the smallest one. */
public final class StartPage extends WizardPage {

	private static final int TABLE_HEIGHT = 220;
	private static final int INDENT = 20;
	@NonNullByDefault({})
	private Button fromTemplate;
	@NonNullByDefault({})
	private Button fromText;
	@NonNullByDefault({})
	private TableViewer templates;
	@NonNullByDefault({})
	private Text filter;
	@NonNullByDefault({})
	private Text typed;
	private Runnable onChange = () -> {
		// nobody asks yet
	};

	/** The page. */
	public StartPage() {
		super("start"); //$NON-NLS-1$
		setTitle(Messages.create_title);
		setDescription(Messages.create_description);
	}

	@Override
	public void createControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 8).numColumns(2).applyTo(body);
		fromTemplate = radio(body, Messages.create_template, 1);
		filter = new Text(body, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.create_filter);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).hint(200, SWT.DEFAULT).applyTo(filter);
		createTable(body);
		fromText = radio(body, Messages.create_typed, 2);
		typed = new Text(body, SWT.BORDER | SWT.SINGLE);
		typed.setFont(JFaceResources.getTextFont());
		GridDataFactory.fillDefaults().span(2, 1).indent(INDENT, 0).grab(true, false).applyTo(typed);
		Label example = new Label(body, SWT.WRAP);
		example.setText(Messages.create_example);
		GridDataFactory.fillDefaults().span(2, 1).indent(INDENT, 0).grab(true, false).applyTo(example);
		Button blank = radio(body, Messages.create_blank, 2);
		blank.setSelection(true);
		filter.addModifyListener(event -> {
			choose(fromTemplate);
			templates.refresh();
		});
		typed.addModifyListener(event -> {
			if (!typed.getText().isBlank()) {
				choose(fromText);
			}
			validate();
		});
		setControl(body);
		validate();
	}

	private void createTable(Composite body) {
		Composite frame = new Composite(body, SWT.NONE);
		GridDataFactory.fillDefaults().span(2, 1).indent(INDENT, 0).grab(true, true).hint(640, TABLE_HEIGHT).applyTo(frame);
		templates = new TableViewer(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		templates.setContentProvider(ArrayContentProvider.getInstance());
		ColumnViewerToolTipSupport.enableFor(templates);
		Columns.of(templates).add(Messages.create_columnCell, 55, cell -> ((DesignTemplate) cell).name())
				.add(Messages.create_columnCapacity, 15, cell -> ((DesignTemplate) cell).reported())
				.add(Messages.create_columnSource, 30, cell -> ((DesignTemplate) cell).source());
		templates.addFilter(new ViewerFilter() {
			@Override
			public boolean select(Viewer viewer, Object parentElement, Object element) {
				return contains((DesignTemplate) element, filter.getText());
			}
		});
		templates.setInput(Contributions.registries().templates());
		templates.addSelectionChangedListener(event -> {
			if (!event.getSelection().isEmpty()) {
				choose(fromTemplate);
			}
			validate();
		});
	}

	private Button radio(Composite parent, String text, int span) {
		Button button = new Button(parent, SWT.RADIO);
		button.setText(text);
		GridDataFactory.fillDefaults().span(span, 1).indent(0, 6).applyTo(button);
		button.addListener(SWT.Selection, event -> validate());
		return button;
	}

	private void choose(Button wanted) {
		for (var child : wanted.getParent().getChildren()) {
			if (child instanceof Button button) {
				button.setSelection(button == wanted);
			}
		}
	}

	/** Types a cell. */
	public void type(String notation) {
		typed.setText(notation);
	}

	/** Chooses the first published cell that contains a text. */
	public void chooseTemplate(String text) {
		Contributions.registries().templates().stream().filter(cell -> contains(cell, text)).findFirst()
				.ifPresent(cell -> templates.setSelection(new StructuredSelection(cell), true));
	}

	private static boolean contains(DesignTemplate cell, String text) {
		return (cell.name() + ' ' + cell.description() + ' ' + cell.source()).toLowerCase(Locale.ROOT)
				.contains(text.strip().toLowerCase(Locale.ROOT));
	}

	private Optional<DesignTemplate> template() {
		return templates.getStructuredSelection().getFirstElement() instanceof DesignTemplate cell ? Optional.of(cell)
				: Optional.empty();
	}

	private void validate() {
		String problem = problem();
		setErrorMessage(problem);
		onChange.run();
		setPageComplete(problem == null);
	}

	/** The listener runs whenever something else is chosen. */
	void onChange(Runnable listener) {
		onChange = listener;
	}

	/** What the chosen start is called. */
	String name() {
		return template().filter(cell -> fromTemplate.getSelection()).map(DesignTemplate::name).orElse(Messages.create_name);
	}

	private @Nullable String problem() {
		if (fromTemplate.getSelection()) {
			return template().isPresent() ? null : Messages.create_templateMissing;
		}
		if (!fromText.getSelection()) {
			return null;
		}
		try {
			parse(typed.getText());
			return null;
		} catch (NotationException exception) {
			return exception.getMessage();
		}
	}

	/** The design to start from, named; each call gives a new one. */
	public Design create(String name) {
		Design design = start(name);
		design.setName(name);
		String profile = UserPreferences.ruleProfile();
		if (design.getRuleProfile() == null && !profile.isEmpty()) {
			design.setRuleProfile(profile);
		}
		for (Stack stack : design.getStacks()) {
			if (stack.getName() == null) {
				stack.setName(name);
			}
		}
		return design;
	}

	private Design start(String name) {
		if (fromTemplate.getSelection()) {
			return template().orElseThrow().create();
		}
		if (!fromText.getSelection()) {
			return NewDesign.create(name);
		}
		try {
			return parse(typed.getText());
		} catch (NotationException exception) {
			throw new IllegalStateException("The page was finished with a wrong text.", exception); //$NON-NLS-1$
		}
	}

	private static Design parse(String text) throws NotationException {
		return NotationParser.of(Registries.standard()).parse(text);
	}
}
