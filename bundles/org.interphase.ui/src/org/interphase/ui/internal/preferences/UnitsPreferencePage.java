/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.preferences;

import java.util.stream.Stream;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.interphase.scene.Amounts;
import org.interphase.ui.InterphaseUi;

/** The units in which quantities are shown; whatever they are, any unit can be typed. */
public final class UnitsPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	/** The page with its fields in a grid. */
	public UnitsPreferencePage() {
		super(GRID);
	}

	@Override
	public void init(IWorkbench workbench) {
		setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, InterphaseUi.BUNDLE));
		setDescription(Messages.units_description);
	}

	@Override
	public boolean performOk() {
		boolean isTaken = super.performOk();
		UserPreferences.keep();
		return isTaken;
	}

	@Override
	protected void createFieldEditors() {
		for (PreferredUnit kind : PreferredUnit.values()) {
			String[][] choices = Stream.concat(Stream.<String[]>of(new String[] { Messages.units_automatic, "" }), //$NON-NLS-1$
					kind.units().stream().map(unit -> new String[] { Amounts.symbol(unit), unit })).toArray(String[][]::new);
			addField(new ComboFieldEditor(kind.key(), name(kind), choices, getFieldEditorParent()));
		}
	}

	private static String name(PreferredUnit kind) {
		return switch (kind) {
		case THICKNESS -> Messages.units_thickness;
		case TEMPERATURE -> Messages.units_temperature;
		case PRESSURE -> Messages.units_pressure;
		case ASR -> Messages.units_asr;
		case CONDUCTIVITY -> Messages.units_conductivity;
		case LOADING -> Messages.units_loading;
		case AREAL_CAPACITY -> Messages.units_arealCapacity;
		case CURRENT_DENSITY -> Messages.units_currentDensity;
		case VOLTAGE -> Messages.units_voltage;
		case TIME -> Messages.units_time;
		};
	}
}
