/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scripts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.assess.Assessor;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.isolation.Isolation;
import org.interphase.core.notation.NotationException;
import org.interphase.core.notation.NotationParser;
import org.interphase.core.registry.Registries;
import org.interphase.core.rule.Finding;
import org.interphase.library.BuiltInMaterials;
import org.interphase.model.Design;

/** A folder of scripts, and stacks that they judge. */
public final class ScriptBench {

	/** A cell of which the thickness of the lithium is not known. */
	public static final String CELL = "Li | LLZO 500 um | LE 20 um | LFP 60 um @ 25 C";

	private final Path folder;

	/** A bench that writes its scripts into a folder. */
	public ScriptBench(Path folder) {
		this.folder = folder;
	}

	/** Writes a script. */
	public ScriptBench with(String name, String text) throws IOException {
		Files.writeString(folder.resolve(name), text);
		return this;
	}

	/** Writes a rule about stacks with this check. */
	public ScriptBench checking(String check) throws IOException {
		return with("rules.evl", "context Stack {\n constraint Checked {\n  check {\n   " + check + "\n  }\n }\n}\n");
	}

	/** What is asked: the built-in materials and the scripts. */
	public Registries registries() {
		return new Registries.Builder().add(new BuiltInMaterials()).add(new EpsilonScripts()).build().withScripts(folder);
	}

	/** Why a script was not loaded. */
	public List<String> problems() {
		return registries().problems().stream().map(Registries.ContributionProblem::problem).toList();
	}

	/** Judges the cell. */
	public StackAssessment assess() throws NotationException {
		return assess(CELL, AssessmentOptions.DEFAULT, new Isolation(Duration.ofSeconds(30), 5));
	}

	/** Judges a stack. */
	public StackAssessment assess(String notation, AssessmentOptions options, Isolation isolation) throws NotationException {
		Registries registries = registries();
		Design design = NotationParser.of(registries).parse(notation);
		return new Assessor(registries, isolation).assess(design, options).stacks().getFirst();
	}

	/** What the rules find at the cell, in short. */
	public List<String> findings() throws NotationException {
		return assess().findings().stream().map(ScriptBench::brief).toList();
	}

	/** What went wrong while the cell was judged. */
	public List<String> faults() throws NotationException {
		return assess().faults().stream().map(fault -> fault.contribution() + ": " + fault.problem()).toList();
	}

	private static String brief(Finding finding) {
		return finding.rule() + ' ' + (finding.unknown() ? "unknown" : finding.severity().label()) + ' ' + finding.label() + ": "
				+ finding.message();
	}
}
