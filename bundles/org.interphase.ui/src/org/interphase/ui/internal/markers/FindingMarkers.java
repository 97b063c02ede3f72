/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.markers;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.interphase.core.assess.DesignAssessment;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.io.DesignFileException;
import org.interphase.core.io.DesignFiles;
import org.interphase.core.rule.Finding;
import org.interphase.core.rule.Severity;
import org.interphase.ui.internal.contributions.Contributions;

/** Writes what the rules find in a file to its problem markers. The markers are kept with the workspace. */
public final class FindingMarkers {

	/** Type of the markers. */
	public static final String TYPE = "org.interphase.ui.finding"; //$NON-NLS-1$
	/** Attribute with the id of the element. */
	public static final String ELEMENT = "element"; //$NON-NLS-1$
	/** Attribute with the id of the rule. */
	public static final String RULE = "rule"; //$NON-NLS-1$

	/** Most markers of one file; the gravest findings go first. The findings view shows them all. */
	private static final int MOST = 500;

	private FindingMarkers() {
	}

	/** Judges a file as it is on the disk, unless its editor has just done so, and puts its findings in the place of its markers. */
	static void update(IFile file) throws CoreException {
		IPath location = file.getLocation();
		if (location == null || !file.exists()) {
			return;
		}
		try {
			Path path = Path.of(location.toOSString());
			Optional<DesignAssessment> saved = SavedAssessments.take(path);
			DesignAssessment assessment = saved.isPresent() ? saved.get() : Contributions.assess(DesignFiles.load(path));
			file.deleteMarkers(TYPE, true, IResource.DEPTH_ZERO);
			List<Finding> findings = assessment.stacks().stream().map(StackAssessment::findings).flatMap(List::stream)
					.filter(finding -> !finding.waived()).sorted(Comparator.comparing(Finding::severity).reversed()).limit(MOST).toList();
			for (Finding finding : findings) {
				mark(file, finding);
			}
		} catch (DesignFileException exception) {
			file.deleteMarkers(TYPE, true, IResource.DEPTH_ZERO);
			file.createMarker(TYPE, Map.of(IMarker.SEVERITY, IMarker.SEVERITY_ERROR, IMarker.MESSAGE,
					exception.problem() + ' ' + exception.wayOut(), IMarker.LINE_NUMBER, Math.max(1, exception.line())));
		}
	}

	private static void mark(IFile file, Finding finding) throws CoreException {
		file.createMarker(TYPE, Map.of(IMarker.SEVERITY, severity(finding.severity()), IMarker.MESSAGE,
				finding.rule() + ": " + finding.message(), IMarker.LOCATION, finding.label(), ELEMENT, finding.element(), //$NON-NLS-1$
				RULE, finding.rule()));
	}

	private static Integer severity(Severity severity) {
		return switch (severity) {
		case ERROR -> IMarker.SEVERITY_ERROR;
		case WARNING -> IMarker.SEVERITY_WARNING;
		case INFO, HINT -> IMarker.SEVERITY_INFO;
		};
	}
}
