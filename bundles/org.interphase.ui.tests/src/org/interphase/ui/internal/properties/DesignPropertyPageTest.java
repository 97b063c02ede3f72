/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.views.properties.PropertySheet;
import org.eclipse.ui.views.properties.tabbed.ITabDescriptor;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.registry.Registries;
import org.interphase.core.rule.RuleProfile;
import org.interphase.model.Boundary;
import org.interphase.model.CellstackPackage;
import org.interphase.model.ContactState;
import org.interphase.model.Layer;
import org.interphase.ui.OpenedExample;
import org.interphase.ui.WorkbenchPump;
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
		TabbedPropertySheetPage page = select(electrolyte.getId(), "layer");
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
		TabbedPropertySheetPage page = select(electrolyte.getId(), "layer");
		Text field = (Text) control(page, CellstackPackage.Literals.LAYER__THICKNESS);
		type(field, "5 bar");
		type(field, "5 km");
		assertEquals(500, electrolyte.getThickness());
		assertTrue(!example.part().document().isDirty());
	}

	@Test
	void boundaryHasItsInspector() throws Exception {
		TabbedPropertySheetPage page = select(boundary.getId(), "boundary");
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
		TabbedPropertySheetPage page = select(example.part().document().design().getId(), "design");
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
		TabbedPropertySheetPage page = select(boundary.getId(), "estimates");
		Tree tree = all(page.getControl()).stream().filter(Tree.class::isInstance).map(Tree.class::cast).findFirst().orElseThrow();
		int estimates = judged().boundaries().get(0).estimates().size();
		assertEquals(estimates, tree.getItemCount());
		assertTrue(tree.getItem(0).getItemCount() > 0, "terms");
		assertTrue(tree.getItem(0).getItem(0).getItemCount() > 0, "parameters");
	}

	@Test
	void materialShowsEveryValueWithItsSource() throws Exception {
		TabbedPropertySheetPage page = select(electrolyte.getId(), "material");
		Table table = all(page.getControl()).stream().filter(Table.class::isInstance).map(Table.class::cast).findFirst().orElseThrow();
		int values = judged().layers().get(1).layer().material().properties().size();
		assertEquals(values, table.getItemCount());
		assertTrue(Stream.of(table.getItems()).allMatch(item -> !item.getText(1).isBlank() && !item.getText(3).isBlank()));
	}

	private StackAssessment judged() {
		return example.part().assessment().latest().orElseThrow().stacks().get(0);
	}

	private TabbedPropertySheetPage select(String element, String tab) throws Exception {
		PropertySheet sheet = assertInstanceOf(PropertySheet.class, example.page().showView(IPageLayout.ID_PROP_SHEET));
		example.page().activate(example.part());
		example.part().reveal(element);
		WorkbenchPump.settle();
		TabbedPropertySheetPage page = assertInstanceOf(TabbedPropertySheetPage.class, sheet.getCurrentPage());
		page.setSelectedTab("org.interphase.ui." + tab + "Tab");
		WorkbenchPump.settle();
		return page;
	}

	private static void type(Text field, String text) {
		field.setText(text);
		field.notifyListeners(SWT.DefaultSelection, new Event());
		WorkbenchPump.settle();
	}

	private static Control control(TabbedPropertySheetPage page, EStructuralFeature feature) {
		return all(page.getControl()).stream().filter(control -> control.getData() == feature).findFirst().orElseThrow();
	}

	private static List<Control> all(Control root) {
		List<Control> found = new ArrayList<>(List.of(root));
		if (root instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				found.addAll(all(child));
			}
		}
		return found;
	}
}
