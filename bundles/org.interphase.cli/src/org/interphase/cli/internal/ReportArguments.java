/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.interphase.cli.internal.report.Messages;
import org.interphase.report.ReportPart;
import org.interphase.report.ReportSelection;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which parts of a report are wanted, and about which boundary. */
final class ReportArguments {

	@Option(names = "--parts", paramLabel = "PART", split = ",", converter = Converter.class, completionCandidates = Ids.class)
	private List<ReportPart> parts = List.of();

	@Option(names = "--boundary", paramLabel = "WHICH")
	private @Nullable String boundary;

	/** The selection; a boundary is looked for by the finder. */
	ReportSelection selection(ElementFinder finder) throws BadInputException {
		String wanted = boundary;
		ReportSelection whole = parts.isEmpty() ? ReportSelection.ALL : ReportSelection.of(parts);
		if (wanted == null) {
			return whole;
		}
		String id = finder.boundary(wanted).explanation().element();
		return parts.isEmpty() ? ReportSelection.ofBoundary(id) : new ReportSelection(whole.parts(), Set.of(id));
	}

	/** Names of the parts, for help and completion. */
	static final class Ids implements Iterable<String> {

		@Override
		public Iterator<String> iterator() {
			return Arrays.stream(ReportPart.values()).map(ReportPart::id).iterator();
		}
	}

	/** Reads a part. */
	static final class Converter implements ITypeConverter<ReportPart> {

		@Override
		@NonNullByDefault(DefaultLocation.RETURN_TYPE)
		public ReportPart convert(String id) {
			return ReportPart.of(id).orElseThrow(() -> new TypeConversionException(
					Messages.get("noChoice", id, String.join(", ", new Ids())))); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}
}
