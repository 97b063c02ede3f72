/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.interphase.core.quantity.Quantities;
import org.interphase.core.registry.Registries;
import org.interphase.core.rule.RuleProfile;
import org.interphase.model.CellstackFactory;
import org.interphase.model.Design;
import org.interphase.ui.Controls;
import org.interphase.ui.DisplayUnits;
import org.interphase.ui.InterphaseUi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the user prefers, and where it acts. */
@NonNullByDefault({})
class PreferencesTest {

	@ParameterizedTest
	@EnumSource
	void unitsOfOneKindCanBeConvertedIntoEachOther(PreferredUnit kind) {
		for (String unit : kind.units()) {
			assertTrue(Quantities.areSameKind(kind.units().get(0), unit), unit);
		}
	}

	@ParameterizedTest
	@EnumSource
	void chosenUnitIsUsedUntilItIsTakenBack(PreferredUnit kind) {
		String declared = kind.units().get(0);
		String other = kind.units().get(1);
		String before = DisplayUnits.amounts().rounded(3, declared);
		try {
			UserPreferences.prefer(kind, other);
			assertTrue(DisplayUnits.amounts().rounded(3, declared).endsWith(other), () -> DisplayUnits.amounts().rounded(3, declared));
		} finally {
			UserPreferences.prefer(kind, "");
		}
		assertEquals(before, DisplayUnits.amounts().rounded(3, declared));
	}

	@Test
	void unitThatIsNoneIsIgnored() {
		try {
			UserPreferences.prefer(PreferredUnit.PRESSURE, "furlong");
			assertEquals("5 MPa", DisplayUnits.amounts().rounded(5, "MPa"));
		} finally {
			UserPreferences.prefer(PreferredUnit.PRESSURE, "");
		}
	}

	@Test
	void designThatNamesNoProfileIsJudgedByThePreferredOne() {
		RuleProfile profile = Registries.standard().profiles().get(0);
		Design design = CellstackFactory.eINSTANCE.createDesign();
		try {
			InstanceScope.INSTANCE.getNode(InterphaseUi.BUNDLE).put("ruleProfile", profile.id());
			assertEquals(profile.id(), UserPreferences.assessment(design).profile());
			design.setRuleProfile("of its own");
			assertEquals("", UserPreferences.assessment(design).profile(), "its own one is found by the assessment");
		} finally {
			InstanceScope.INSTANCE.getNode(InterphaseUi.BUNDLE).remove("ruleProfile");
		}
		design.setRuleProfile(null);
		assertEquals("", UserPreferences.assessment(design).profile());
	}

	@Test
	void unitsAreChosenOnTheirPage() {
		Shell shell = new Shell(PlatformUI.getWorkbench().getDisplay());
		UnitsPreferencePage page = open(new UnitsPreferencePage(), shell);
		try {
			List<Combo> combos = combos(page);
			assertEquals(PreferredUnit.values().length, combos.size());
			Combo thickness = combos.get(PreferredUnit.THICKNESS.ordinal());
			assertEquals("\u00b5m", thickness.getItem(2), "units are printed as people write them");
			thickness.select(1);
			thickness.notifyListeners(SWT.Selection, new Event());
			page.performOk();
			assertEquals("500000 nm", DisplayUnits.amounts().thickness(500));
		} finally {
			UserPreferences.prefer(PreferredUnit.THICKNESS, "");
			shell.dispose();
		}
	}

	@Test
	void whatIsAppliedIsOnTheDiskAtOnce() throws Exception {
		Shell shell = new Shell(PlatformUI.getWorkbench().getDisplay());
		Path file = Path.of(ResourcesPlugin.getWorkspace().getRoot().getLocation().toOSString(),
				".metadata/.plugins/org.eclipse.core.runtime/.settings/org.interphase.ui.prefs");
		try {
			UnitsPreferencePage units = open(new UnitsPreferencePage(), shell);
			choose(combos(units).get(PreferredUnit.PRESSURE.ordinal()), 2);
			units.performOk();
			String pressure = PreferredUnit.PRESSURE.key() + '=' + PreferredUnit.PRESSURE.units().get(1);
			assertTrue(Files.readString(file).lines().anyMatch(pressure::equals), pressure);
			InterphasePreferencePage first = open(new InterphasePreferencePage(), shell);
			choose(combos(first).get(1), 1);
			first.performOk();
			assertTrue(Files.readString(file).contains("thicknessScale=SCHEMATIC"));
		} finally {
			UserPreferences.prefer(PreferredUnit.PRESSURE, "");
			InstanceScope.INSTANCE.getNode(InterphaseUi.BUNDLE).remove("thicknessScale");
			shell.dispose();
		}
		assertTrue(Files.readString(file).lines().noneMatch(line -> line.startsWith(PreferredUnit.PRESSURE.key() + "=M")));
	}

	private static void choose(Combo combo, int index) {
		combo.select(index);
		combo.notifyListeners(SWT.Selection, new Event());
	}

	@Test
	void profileDrawsThemeAndScaleAreOnTheFirstPage() {
		Shell shell = new Shell(PlatformUI.getWorkbench().getDisplay());
		try {
			InterphasePreferencePage page = open(new InterphasePreferencePage(), shell);
			List<Combo> combos = combos(page);
			assertEquals(List.of(3, 3, 1 + Registries.standard().profiles().size()), combos.stream().map(Combo::getItemCount).toList());
		} finally {
			shell.dispose();
		}
	}

	private static <T extends PreferencePage & IWorkbenchPreferencePage> T open(T page, Shell shell) {
		page.init(PlatformUI.getWorkbench());
		page.createControl(shell);
		return page;
	}

	private static List<Combo> combos(PreferencePage page) {
		return Controls.all(page.getControl(), Combo.class);
	}
}
