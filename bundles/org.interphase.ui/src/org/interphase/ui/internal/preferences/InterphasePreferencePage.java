/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.preferences;

import java.util.stream.Stream;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.FieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.registry.Registries;
import org.interphase.scene.ThicknessScale;
import org.interphase.ui.InterphaseUi;

/** The page of preferences of the product. */
public final class InterphasePreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	/** The page with its fields in a grid. */
	public InterphasePreferencePage() {
		super(GRID);
	}

	@Override
	public void init(IWorkbench workbench) {
		IPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, InterphaseUi.BUNDLE);
		store.setDefault(UserPreferences.DRAWS, AssessmentOptions.DEFAULT.draws());
		store.setDefault(UserPreferences.SEED, AssessmentOptions.DEFAULT.seed());
		store.setDefault(UserPreferences.THEME, Theme.SYSTEM.name());
		store.setDefault(UserPreferences.SCALE, ThicknessScale.LOGARITHMIC.name());
		store.setDefault(UserPreferences.AUTHOR, System.getProperty("user.name", "")); //$NON-NLS-1$ //$NON-NLS-2$
		setPreferenceStore(store);
		setDescription(Messages.preferences_description);
	}

	@Override
	public boolean performOk() {
		boolean isTaken = super.performOk();
		UserPreferences.keep();
		return isTaken;
	}

	@Override
	protected void createFieldEditors() {
		addField(new ComboFieldEditor(UserPreferences.THEME, Messages.preferences_theme,
				new String[][] { { Messages.preferences_themeSystem, Theme.SYSTEM.name() },
						{ Messages.preferences_themeLight, Theme.LIGHT.name() },
						{ Messages.preferences_themeDark, Theme.DARK.name() } },
				getFieldEditorParent()));
		addField(new ComboFieldEditor(UserPreferences.SCALE, Messages.preferences_scale,
				new String[][] { { Messages.preferences_logarithmic, ThicknessScale.LOGARITHMIC.name() },
						{ Messages.preferences_schematic, ThicknessScale.SCHEMATIC.name() },
						{ Messages.preferences_true, ThicknessScale.TRUE.name() } },
				getFieldEditorParent()));
		addField(new ComboFieldEditor(UserPreferences.PROFILE, Messages.preferences_profile,
				Stream.concat(Stream.<String[]>of(new String[] { Messages.preferences_profileStandard, "" }), //$NON-NLS-1$
						Registries.standard().profiles().stream().map(profile -> new String[] { profile.name(), profile.id() }))
						.toArray(String[][]::new),
				getFieldEditorParent()));
		IntegerFieldEditor draws = new IntegerFieldEditor(UserPreferences.DRAWS, Messages.preferences_draws,
				getFieldEditorParent());
		draws.setValidRange(UserPreferences.FEWEST_DRAWS, UserPreferences.MOST_DRAWS);
		addField(withTooltip(draws, Messages.preferences_drawsTooltip));
		IntegerFieldEditor seed = new IntegerFieldEditor(UserPreferences.SEED, Messages.preferences_seed,
				getFieldEditorParent());
		seed.setValidRange(0, Integer.MAX_VALUE);
		addField(withTooltip(seed, Messages.preferences_seedTooltip));
		addField(new StringFieldEditor(UserPreferences.AUTHOR, Messages.preferences_author, getFieldEditorParent()));
	}

	private FieldEditor withTooltip(StringFieldEditor field, String text) {
		field.getTextControl(getFieldEditorParent()).setToolTipText(text);
		return field;
	}
}
