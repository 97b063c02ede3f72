/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.ViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.views.properties.tabbed.ITabDescriptor;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.registry.Registries;
import org.interphase.core.rule.RuleProfile;
import org.interphase.model.Boundary;
import org.interphase.model.CellstackPackage;
import org.interphase.model.CompositeElectrode;
import org.interphase.model.ContactState;
import org.interphase.model.Design;
import org.interphase.model.ImpedancePoint;
import org.interphase.model.Layer;
import org.interphase.model.MeasuredQuantity;
import org.interphase.model.Measurement;
import org.interphase.model.PropertyValue;
import org.interphase.model.Provenance;
import org.interphase.ui.Controls;
import org.interphase.ui.DialogAnswer;
import org.interphase.ui.OpenedExample;
import org.interphase.ui.WorkbenchPump;
import org.interphase.ui.internal.preferences.PreferredUnit;
import org.interphase.ui.internal.preferences.UserPreferences;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The forms of the properties in the real workbench. */
@NonNullByDefault({})
class DesignPropertyPageTest {

	private OpenedExample example;
	private Layer electrolyte;
	private Boundary boundary;

	@BeforeEach
	void open() throws Exception {
		example = new OpenedExample(OpenedExample.AIR_EXPOSED);
		electrolyte = example.stack().getLayers().get(1);
		boundary = example.stack().getBoundaries().get(0);
	}

	@AfterEach
	void close() throws Exception {
		example.close();
	}

	@Test
	void fieldTakesAnyUnitOfLengthAndIsUndone() throws Exception {
		TabbedPropertySheetPage page = example.properties(electrolyte.getId(), "layer");
		Text field = (Text) control(page, CellstackPackage.Literals.LAYER__THICKNESS);
		assertEquals("500 um", field.getText());
		type(field, "20 nm");
		assertEquals(0.02, electrolyte.getThickness(), 1e-12);
		example.undo();
		assertEquals(500, electrolyte.getThickness());
		assertEquals("500 um", ((Text) control(page, CellstackPackage.Literals.LAYER__THICKNESS)).getText());
	}

	@Test
	void wrongTextChangesNothing() throws Exception {
		TabbedPropertySheetPage page = example.properties(electrolyte.getId(), "layer");
		Text field = (Text) control(page, CellstackPackage.Literals.LAYER__THICKNESS);
		type(field, "5 bar");
		type(field, "5 km");
		assertEquals(500, electrolyte.getThickness());
		assertTrue(!example.part().document().isDirty());
	}

	@Test
	void boundaryHasItsInspector() throws Exception {
		TabbedPropertySheetPage page = example.properties(boundary.getId(), "boundary");
		assertEquals(List.of("boundary", "measurements", "estimates", "findings"), Stream.of(page.getActiveTabs())
				.map(ITabDescriptor::getId).map(id -> id.replaceAll("org.interphase.ui.(.*)Tab", "$1")).toList());
		CCombo contact = (CCombo) control(page, CellstackPackage.Literals.BOUNDARY__CONTACT);
		contact.setText("pressed");
		contact.notifyListeners(SWT.Selection, new Event());
		assertEquals(ContactState.PRESSED, boundary.getContact());
		assertTrue(control(page, CellstackPackage.Literals.TREATMENT__DURATION) instanceof Text duration
				&& duration.getText().startsWith("24 h"), "the treatment of the garnet");
	}

	@Test
	void ruleProfileIsChosenFromThoseInstalled() throws Exception {
		TabbedPropertySheetPage page = example.properties(example.part().document().design().getId(), "design");
		CCombo profiles = (CCombo) control(page, CellstackPackage.Literals.DESIGN__RULE_PROFILE);
		assertEquals(1 + Registries.standard().profiles().size(), profiles.getItemCount());
		assertEquals(profiles.getItem(0), profiles.getText(), "the defaults of the rules");
		RuleProfile profile = Registries.standard().profiles().get(0);
		profiles.setText(profile.name());
		profiles.notifyListeners(SWT.Selection, new Event());
		assertEquals(profile.id(), example.part().document().design().getRuleProfile());
		profiles.setText(profiles.getItem(0));
		profiles.notifyListeners(SWT.Selection, new Event());
		assertNull(example.part().document().design().getRuleProfile());
	}

	@Test
	void estimatesOpenToTheirTermsAndParameters() throws Exception {
		TabbedPropertySheetPage page = example.properties(boundary.getId(), "estimates");
		Tree tree = Controls.all(page.getControl(), Tree.class).stream().findFirst().orElseThrow();
		int estimates = judged().boundaries().get(0).estimates().size();
		assertEquals(estimates, tree.getItemCount());
		assertTrue(tree.getItem(0).getItemCount() > 0, "terms");
		assertTrue(tree.getItem(0).getItem(0).getItemCount() > 0, "parameters");
	}

	@Test
	void materialShowsEveryValueWithItsSource() throws Exception {
		TabbedPropertySheetPage page = example.properties(electrolyte.getId(), "material");
		Table table = Controls.all(page.getControl(), Table.class).stream().findFirst().orElseThrow();
		int values = judged().layers().get(1).layer().material().properties().size();
		assertEquals(values, table.getItemCount());
		assertTrue(Stream.of(table.getItems()).allMatch(item -> !item.getText(1).isBlank() && !item.getText(3).isBlank()));
	}

	@Test
	void materialIsCopiedIntoTheDesignAndEditedWithItsSource() throws Exception {
		Design design = example.part().document().design();
		TabbedPropertySheetPage page = example.properties(electrolyte.getId(), "material");
		int values = judged().layers().get(1).layer().material().properties().size();
		push(page, "Copy ");
		assertEquals(electrolyte.getMaterial(), design.getMaterials().get(0).getId());
		assertEquals(values, design.getMaterials().get(0).getProperties().size());
		example.waitForAssessment();
		WorkbenchPump.settle();
		Table table = table(page);
		assertEquals(values, table.getItemCount());
		PropertyValue first = design.getMaterials().get(0).getProperties().get(0);
		edit(table, 0, 1, "2 mS/cm");
		assertEquals(0.002, first.getLow(), 1e-12);
		assertEquals(0.002, first.getHigh(), 1e-12);
		assertEquals(Provenance.USER, first.getProvenance());
		edit(table, 0, 4, "own measurement, notebook 12");
		assertEquals("own measurement, notebook 12", first.getSource());
		example.waitForAssessment();
		assertEquals(0.002, judged().layers().get(1).layer().material().properties().get(0).low(), 1e-12);
		assertEquals("design", judged().layers().get(1).layer().material().library());
		push(page, "Add value");
		assertEquals(values + 1, design.getMaterials().get(0).getProperties().size());
		push(page, "Use library");
		assertTrue(design.getMaterials().isEmpty());
		for (int step = 0; step < 5; step++) {
			example.undo();
		}
		assertTrue(!example.part().document().isDirty(), "five edits, five steps");
	}

	@Test
	void wrongValueOfAMaterialIsNotTaken() throws Exception {
		TabbedPropertySheetPage page = example.properties(electrolyte.getId(), "material");
		push(page, "Copy ");
		PropertyValue first = example.part().document().design().getMaterials().get(0).getProperties().get(0);
		Double before = first.getLow();
		edit(table(page), 0, 1, "5 bar");
		assertEquals(before, first.getLow());
	}

	@Test
	void phasesOfACompositeAreATable() throws Exception {
		CompositeElectrode cathode = (CompositeElectrode) example.stack().getLayers().stream().filter(CompositeElectrode.class::isInstance)
				.findFirst().orElseThrow();
		int before = cathode.getPhases().size();
		TabbedPropertySheetPage page = example.properties(cathode.getId(), "layer");
		push(page, "Add a phase");
		assertEquals(before + 1, cathode.getPhases().size());
		Table table = table(page);
		edit(table, before, 1, "LLZO");
		edit(table, before, 2, "0.3");
		edit(table, before, 0, "no phase");
		assertEquals("llzo", cathode.getPhases().get(before).getMaterial());
		assertEquals(0.3, cathode.getPhases().get(before).getFraction(), 1e-12);
		example.undo();
		example.undo();
		example.undo();
		assertEquals(before, cathode.getPhases().size());
		assertTrue(!example.part().document().isDirty());
	}

	@Test
	void measurementIsAddedAndTypedWithItsUnit() throws Exception {
		int before = boundary.getMeasurements().size();
		TabbedPropertySheetPage page = example.properties(boundary.getId(), "measurements");
		push(page, "Add a measurement");
		assertEquals(before + 1, boundary.getMeasurements().size());
		type((Text) control(page, CellstackPackage.Literals.MEASUREMENT__VALUE), "38");
		assertEquals(38, boundary.getMeasurements().get(before).getValue(), 1e-12);
		example.waitForAssessment();
		assertTrue(judged().boundaries().get(0).estimates().stream().anyMatch(estimate -> Math.abs(estimate.asr().median() - 38) < 4),
				"it is an estimate beside the others");
		example.undo();
		example.undo();
		assertEquals(before, boundary.getMeasurements().size());
	}

	@Test
	void measurementsOfAWholeStackAreEdited() throws Exception {
		TabbedPropertySheetPage page = example.properties(example.stack().getId(), "measurements");
		int before = example.stack().getMeasurements().size();
		push(page, "Add a measurement");
		assertEquals(before + 1, example.stack().getMeasurements().size());
		push(page, "Remove");
		assertEquals(before, example.stack().getMeasurements().size());
		example.undo();
		example.undo();
		assertTrue(!example.part().document().isDirty());
	}

	@Test
	void spectrumIsImportedInOneStep() throws Exception {
		TabbedPropertySheetPage page = example.properties(boundary.getId(), "measurements");
		int before = boundary.getMeasurements().size();
		DialogAnswer.whenOpen("Import an impedance spectrum", dialog -> {
			Controls.all(dialog, Text.class).stream().filter(text -> (text.getStyle() & SWT.MULTI) != 0).filter(Text::getEditable).findFirst().orElseThrow()
					.setText("freq/Hz\tRe(Z)/Ohm\t-Im(Z)/Ohm\n1000\t10\t2\n100000\t8\t1\n");
			ok(dialog).notifyListeners(SWT.Selection, new Event());
		});
		push(page, "Import a spectrum");
		Measurement imported = boundary.getMeasurements().get(before);
		assertEquals(MeasuredQuantity.IMPEDANCE_SPECTRUM, imported.getQuantity());
		assertEquals(List.of(1e5, 1e3), imported.getSpectrum().stream().map(ImpedancePoint::getFrequency).toList());
		assertEquals(-2, imported.getSpectrum().get(1).getImaginary(), 1e-12);
		example.undo();
		assertEquals(before, boundary.getMeasurements().size());
		example.redo();
		assertEquals(2, boundary.getMeasurements().get(before).getSpectrum().size());
	}

	@Test
	void preferredUnitIsInTheFieldAndWhatIsTypedStaysTheSameThickness() throws Exception {
		TabbedPropertySheetPage page = example.properties(electrolyte.getId(), "layer");
		try {
			UserPreferences.prefer(PreferredUnit.THICKNESS, "mm");
			Text field = (Text) control(page, CellstackPackage.Literals.LAYER__THICKNESS);
			WorkbenchPump.waitUntil("mm", () -> field.getText().equals("0.5 mm"));
			type(field, "20 um");
			assertEquals(20, electrolyte.getThickness(), 1e-12);
			assertEquals("0.02 mm", field.getText());
		} finally {
			UserPreferences.prefer(PreferredUnit.THICKNESS, "");
		}
	}

	/** Not the default button: that may be another one that has the focus. */
	private static Button ok(Shell dialog) {
		return Controls.all(dialog, Button.class).stream()
				.filter(button -> Integer.valueOf(IDialogConstants.OK_ID).equals(button.getData())).findFirst().orElseThrow();
	}

	private static Table table(TabbedPropertySheetPage page) {
		return Controls.all(page.getControl(), Table.class).stream().filter(Table::isVisible).findFirst()
				.orElseThrow();
	}

	private static void push(TabbedPropertySheetPage page, String text) {
		Button button = Controls.all(page.getControl(), Button.class).stream()
				.filter(found -> found.getText().startsWith(text) && found.getVisible()).findFirst().orElseThrow();
		button.notifyListeners(SWT.Selection, new Event());
		WorkbenchPump.settle();
	}

	/** Opens a cell, types a text and sends it. */
	private void edit(Table table, int row, int column, String text) {
		// the table gets the focus, and with it its view
		example.page().activate(example.page().findView(IPageLayout.ID_PROP_SHEET));
		WorkbenchPump.settle();
		ViewerColumn viewer = (ViewerColumn) table.getColumn(column).getData("org.eclipse.jface.columnViewer");
		viewer.getViewer().editElement(table.getItem(row).getData(), column);
		Text editor = Stream.of(table.getChildren()).filter(Text.class::isInstance).map(Text.class::cast).filter(Text::getVisible)
				.findFirst().orElseThrow(() -> new AssertionError("no editor in column " + column));
		editor.setText(text);
		editor.notifyListeners(SWT.DefaultSelection, new Event());
		WorkbenchPump.settle();
	}

	private StackAssessment judged() {
		return example.part().assessment().latest().orElseThrow().stacks().get(0);
	}

	private static void type(Text field, String text) {
		field.setText(text);
		field.notifyListeners(SWT.DefaultSelection, new Event());
		WorkbenchPump.settle();
	}

	private static Control control(TabbedPropertySheetPage page, EStructuralFeature feature) {
		return Controls.all(page.getControl()).filter(control -> control.getData() == feature).findFirst().orElseThrow();
	}
}
