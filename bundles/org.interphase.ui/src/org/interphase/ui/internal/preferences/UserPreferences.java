/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.preferences;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.registry.ContributionOrder;
import org.interphase.model.Design;
import org.interphase.scene.Amounts;
import org.interphase.scene.ThicknessScale;
import org.interphase.ui.InterphaseUi;
import org.osgi.service.prefs.BackingStoreException;

/** What the user prefers; kept with the workspace. Values that make no sense give the default. */
public final class UserPreferences {

	/** Colours of the window: one of {@link Theme}. */
	static final String THEME = "theme"; //$NON-NLS-1$
	/** Draws of an assessment. */
	static final String DRAWS = "draws"; //$NON-NLS-1$
	/** Seed of the draws. */
	static final String SEED = "seed"; //$NON-NLS-1$
	/** Thickness scale of a drawing that is opened. */
	static final String SCALE = "thicknessScale"; //$NON-NLS-1$
	/** Ids of contributions that are not asked, one a line. */
	static final String SWITCHED_OFF = "switchedOff"; //$NON-NLS-1$
	/** Ids of contributions that are asked before all others, with commas between them. */
	static final String ORDER = "contributionOrder"; //$NON-NLS-1$
	/** Folders whose scripts are run, one a line. */
	static final String TRUSTED_SCRIPTS = "trustedScripts"; //$NON-NLS-1$
	/** Rule profile of new designs, and of designs that name none; empty: the defaults of the rules. */
	static final String PROFILE = "ruleProfile"; //$NON-NLS-1$
	/** Who accepts findings. */
	static final String AUTHOR = "author"; //$NON-NLS-1$
	/** Fewest and most draws that can be chosen. */
	static final int FEWEST_DRAWS = 100;
	static final int MOST_DRAWS = 1_000_000;

	private static Amounts amounts = Amounts.STANDARD;
	private static List<String> units = List.of();

	private UserPreferences() {
	}

	/** Writes quantities in the preferred units. */
	public static synchronized Amounts amounts() {
		List<String> wanted = Arrays.stream(PreferredUnit.values()).flatMap(kind -> Stream.of(text(kind.key(), "")) //$NON-NLS-1$
				.filter(kind.units()::contains)).toList();
		if (!wanted.equals(units)) {
			units = wanted;
			amounts = Amounts.preferring(wanted);
		}
		return amounts;
	}

	/** Prefers a unit for its kind of quantities; an empty one: the unit that reads best. */
	public static void prefer(PreferredUnit kind, String unit) {
		put(kind.key(), unit);
	}

	/** Id of the rule profile for new designs and for those that name none; empty: the defaults of the rules. */
	public static String ruleProfile() {
		return text(PROFILE, ""); //$NON-NLS-1$
	}

	/** How a design is judged: by the rule profile that it names, and else by the preferred one. */
	public static AssessmentOptions assessment(Design design) {
		String own = design.getRuleProfile();
		return own == null || own.isEmpty() ? assessment().withRules(ruleProfile(), Map.of()) : assessment();
	}

	/** How designs are judged, whatever rule profile they name. */
	public static AssessmentOptions assessment() {
		AssessmentOptions standard = AssessmentOptions.DEFAULT;
		int draws = Platform.getPreferencesService().getInt(InterphaseUi.BUNDLE, DRAWS, standard.draws(), null);
		long seed = Platform.getPreferencesService().getLong(InterphaseUi.BUNDLE, SEED, standard.seed(), null);
		return new AssessmentOptions(seed, Math.clamp(draws, FEWEST_DRAWS, MOST_DRAWS));
	}

	/** How thickness is drawn at first. */
	public static ThicknessScale thicknessScale() {
		String name = text(SCALE, ThicknessScale.LOGARITHMIC.name());
		for (ThicknessScale scale : ThicknessScale.values()) {
			if (scale.name().equals(name)) {
				return scale;
			}
		}
		return ThicknessScale.LOGARITHMIC;
	}

	/** Who accepts findings: as last typed, or else the name of the account. */
	public static String author() {
		return text(AUTHOR, System.getProperty("user.name", "")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Remembers who accepts findings. */
	public static void setAuthor(String name) {
		put(AUTHOR, name);
	}

	/** Ids of the contributions that the user switched off. */
	public static Set<String> switchedOff() {
		return text(SWITCHED_OFF, "").lines().collect(Collectors.toUnmodifiableSet()); //$NON-NLS-1$
	}

	/** Switches contributions off, and all others on. */
	public static void switchOff(Set<String> contributions) {
		put(SWITCHED_OFF, contributions.stream().sorted().collect(Collectors.joining("\n"))); //$NON-NLS-1$
	}

	/** The order in which contributions are asked. */
	public static ContributionOrder contributionOrder() {
		return ContributionOrder.parse(text(ORDER, "")); //$NON-NLS-1$
	}

	/** Asks contributions in another order. */
	public static void askInOrder(ContributionOrder order) {
		put(ORDER, order.text());
	}

	/** Folders whose scripts are run, absolute. */
	public static List<Path> trustedScripts() {
		return text(TRUSTED_SCRIPTS, "").lines().map(Path::of).toList(); //$NON-NLS-1$
	}

	/** Runs the scripts in these folders, and in no others. */
	public static void trustScripts(List<Path> folders) {
		put(TRUSTED_SCRIPTS, folders.stream().map(Path::toString).distinct().sorted().collect(Collectors.joining("\n"))); //$NON-NLS-1$
	}

	/** Which colours the window has. */
	static Theme theme() {
		return Theme.of(text(THEME, Theme.SYSTEM.name()));
	}

	/**
	 * Tells a listener when the way of judging changes, on the thread that changes it.
	 *
	 * @return ends it
	 */
	public static Runnable onAssessmentChange(Runnable listener) {
		return onChange(key -> {
			if (key.equals(DRAWS) || key.equals(SEED) || key.equals(SWITCHED_OFF) || key.equals(ORDER) || key.equals(PROFILE)
					|| key.equals(TRUSTED_SCRIPTS)) {
				listener.run();
			}
		});
	}

	/**
	 * Tells a listener when other units are preferred, on the thread that changes them.
	 *
	 * @return ends it
	 */
	public static Runnable onUnitsChange(Runnable listener) {
		return onChange(key -> {
			if (Arrays.stream(PreferredUnit.values()).anyMatch(kind -> kind.key().equals(key))) {
				listener.run();
			}
		});
	}

	/** Tells a listener when other contributions are switched off or come first; returns what ends it. */
	public static Runnable onSwitch(Runnable listener) {
		return onChange(key -> {
			if (key.equals(SWITCHED_OFF) || key.equals(ORDER)) {
				listener.run();
			}
		});
	}

	static Runnable onChange(Consumer<String> listener) {
		IPreferenceChangeListener adapter = event -> listener.accept(event.getKey());
		IEclipsePreferences node = node();
		node.addPreferenceChangeListener(adapter);
		return () -> node.removePreferenceChangeListener(adapter);
	}

	/** Writes the preferences now, so that a crash does not lose them. */
	static void keep() {
		try {
			node().flush();
		} catch (BackingStoreException exception) {
			// they stay valid for this session, and are written again at its end
			ILog.of(UserPreferences.class).error(exception.getMessage(), exception);
		}
	}

	private static void put(String key, String value) {
		node().put(key, value);
		keep();
	}

	static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(InterphaseUi.BUNDLE);
	}

	private static String text(String key, String standard) {
		String value = Platform.getPreferencesService().getString(InterphaseUi.BUNDLE, key, standard, null);
		return value == null || value.isBlank() ? standard : value;
	}
}
