/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.interphase.core.evidence.EvidenceLibrary;
import org.interphase.core.internal.library.EvidenceCheck;
import org.interphase.core.internal.library.FormulaCheck;
import org.interphase.core.internal.library.NameCheck;
import org.interphase.core.internal.library.PartCheck;
import org.interphase.core.internal.library.Reporter;
import org.interphase.core.internal.library.SourceCheck;
import org.interphase.core.internal.library.UnitSlipCheck;
import org.interphase.core.material.KnownError;
import org.interphase.core.material.MaterialLibrary;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.registry.Registries;

/**
 * Looks for what is wrong in libraries of materials and measured interfaces: sources that are not there, values that a
 * wrong unit would explain, formulas that are not neutral, ids and names that clash, materials that nobody knows.
 */
public final class LibraryCheck {

	private final Registries registries;
	private final List<LibraryProblem> problems = new ArrayList<>();

	private LibraryCheck(Registries registries) {
		this.registries = registries;
	}

	/** The problems of all libraries, in the order of libraries and entries. */
	public static List<LibraryProblem> problems(Registries registries) {
		LibraryCheck check = new LibraryCheck(registries);
		registries.materialLibraries().forEach(check::check);
		registries.evidenceLibraries().forEach(check::check);
		return List.copyOf(check.problems);
	}

	private void check(MaterialLibrary library) {
		library.problems().forEach(problem -> problems.add(new LibraryProblem(library.id(), "", "", problem, //$NON-NLS-1$ //$NON-NLS-2$
				"Correct the file.", Optional.empty()))); //$NON-NLS-1$
		NameCheck names = new NameCheck(registries.materials());
		UnitSlipCheck units = new UnitSlipCheck(registries.materials());
		for (MaterialRecord material : library.materials()) {
			Reporter reporter = reporter(library.id(), material.id(), library.knownErrors());
			names.check(material, reporter);
			FormulaCheck.check(material, reporter);
			units.check(material, reporter);
			SourceCheck.check(material, registries.materials(), reporter);
			PartCheck.check(material, registries.materials(), reporter);
		}
	}

	private void check(EvidenceLibrary library) {
		List<KnownError> known = registries.materialLibraries().stream().filter(other -> other.id().equals(library.id()))
				.flatMap(other -> other.knownErrors().stream()).toList();
		EvidenceCheck check = new EvidenceCheck(registries);
		library.evidence().forEach(record -> check.check(record, reporter(library.id(), record.id(), known)));
	}

	private Reporter reporter(String library, String entry, List<KnownError> known) {
		return (property, message, wayOut) -> problems.add(new LibraryProblem(library, entry, property, message, wayOut,
				known.stream().filter(error -> error.entries().contains(entry) && error.property().equals(property))
						.findFirst()));
	}
}
