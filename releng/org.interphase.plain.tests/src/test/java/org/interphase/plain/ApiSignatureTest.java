/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/**
 * The public API is the one that was written down, so that a break is a decision and not an accident. With the system property
 * {@code interphase.docs} set to {@code write} the signatures are written anew; their difference shows the decision.
 */
class ApiSignatureTest {

	private static final Path SIGNATURES = Path.of("../api").toAbsolutePath().normalize();
	private static final Path BUNDLES = Path.of("../../bundles").toAbsolutePath().normalize();

	@ParameterizedTest
	@ValueSource(strings = { "org.interphase.model", "org.interphase.core", "org.interphase.scene",
			"org.interphase.report", "org.interphase.ui" })
	void isTheOneThatWasWrittenDown(String bundle) throws IOException {
		Path file = SIGNATURES.resolve(bundle + ".txt");
		String found = signatures(BUNDLES.resolve(bundle).resolve("target/classes"));
		if ("write".equals(System.getProperty("interphase.docs"))) {
			Files.writeString(file, found);
		}
		assertEquals(Files.readString(file), found, "The API of " + bundle
				+ " has changed. If that is meant, mind the version, and run the tests with -Dinterphase.docs=write");
	}

	private static String signatures(Path classes) {
		return new ClassFileImporter().importPath(classes).stream().filter(ApiSignatureTest::isApi)
				.sorted(Comparator.comparing(JavaClass::getName)).map(ApiSignatureTest::signature)
				.collect(Collectors.joining());
	}

	/** Public, in a package that is not internal, and so are all classes around it. */
	private static boolean isApi(JavaClass type) {
		if (List.of(type.getPackageName().split("\\.")).contains("internal") || type.isAnonymousClass()
				|| !isVisible(type.getModifiers())) {
			return false;
		}
		return type.getEnclosingClass().map(ApiSignatureTest::isApi).orElse(true);
	}

	private static boolean isVisible(Set<JavaModifier> modifiers) {
		return (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED))
				&& !modifiers.contains(JavaModifier.SYNTHETIC);
	}

	private static String signature(JavaClass type) {
		StringBuilder text = new StringBuilder(kind(type)).append(' ').append(type.getName());
		TreeSet<String> parents = type.getInterfaces().stream().map(JavaType::getName)
				.collect(Collectors.toCollection(TreeSet::new));
		type.getSuperclass().map(JavaType::getName).filter(name -> !name.startsWith("java.lang."))
				.ifPresent(parents::add);
		if (!parents.isEmpty()) {
			text.append(" : ").append(String.join(", ", parents));
		}
		text.append('\n');
		type.getMembers().stream().filter(member -> isVisible(member.getModifiers())).map(ApiSignatureTest::signature)
				.sorted().distinct().forEach(member -> text.append("  ").append(member).append('\n'));
		return text.toString();
	}

	private static String kind(JavaClass type) {
		String kind = type.isInterface() ? "interface" : type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
		return type.getModifiers().contains(JavaModifier.ABSTRACT) && kind.equals("class") ? "abstract class" : kind;
	}

	private static String signature(JavaMember member) {
		String prefix = member.getModifiers().contains(JavaModifier.STATIC) ? "static " : "";
		return prefix + switch (member) {
		case JavaField field -> field.getName() + ": " + field.getType().getName();
		case JavaCodeUnit unit -> unit.getName() + parameters(unit) + ": " + unit.getReturnType().getName();
		default -> member.getName();
		};
	}

	private static String parameters(JavaCodeUnit unit) {
		return unit.getParameterTypes().stream().map(JavaType::getName).collect(Collectors.joining(", ", "(", ")"));
	}
}
