/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.interphase.core.estimate.Estimator;
import org.interphase.core.treatment.TreatmentKind;
import org.interphase.physics.internal.layer.BulkEstimator;
import org.junit.jupiter.api.Test;

class RegistrationTest {

	private static final Pattern CLASS = Pattern.compile("class=\"([^\"]+)\"");

	@Test
	void servicesNameEveryContribution() {
		assertEquals(names(Contributions.all().stream()), names(Contributions.services()));
	}

	@Test
	void extensionsNameEveryContribution() throws IOException {
		String text = ownPluginFile();
		Set<String> named = new TreeSet<>();
		Matcher matcher = CLASS.matcher(text);
		while (matcher.find()) {
			named.add(matcher.group(1));
		}
		assertEquals(names(Contributions.all().stream()), named);
	}

	@Test
	void idsAreUnique() {
		long ids = Contributions.all().stream().map(RegistrationTest::id).distinct().count();
		assertEquals(Contributions.all().size(), ids);
	}

	/** Other bundles on a plain class path have such a file too. */
	private static String ownPluginFile() throws IOException {
		for (URL url : Collections.list(BulkEstimator.class.getClassLoader().getResources("plugin.xml"))) {
			try (InputStream stream = url.openStream()) {
				String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
				if (text.contains(BulkEstimator.class.getName())) {
					return text;
				}
			}
		}
		return "";
	}

	private static String id(Object contribution) {
		return contribution instanceof TreatmentKind kind ? kind.id() : ((Estimator) contribution).id();
	}

	private static Set<String> names(Stream<Object> contributions) {
		return contributions.map(found -> found.getClass().getName()).collect(Collectors.toCollection(TreeSet::new));
	}
}
