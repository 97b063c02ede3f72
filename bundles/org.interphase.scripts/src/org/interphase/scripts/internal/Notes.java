/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scripts.internal;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.epsilon.common.module.ModuleElement;
import org.eclipse.epsilon.eol.dom.AnnotatableModuleElement;
import org.eclipse.epsilon.eol.dom.Annotation;
import org.eclipse.epsilon.eol.dom.AnnotationBlock;
import org.eclipse.epsilon.eol.dom.SimpleAnnotation;
import org.eclipse.jdt.annotation.Nullable;
import org.interphase.scripts.internal.language.ScriptException;
import org.interphase.scripts.internal.language.ScriptProblem;
import org.interphase.scripts.internal.language.ScriptTexts;

/** The annotations above a rule or estimator. */
final class Notes {

	private final Script script;
	private final List<Annotation> annotations;

	Notes(Script script, AnnotatableModuleElement part, Set<String> known) {
		this.script = script;
		@Nullable
		AnnotationBlock block = part.getAnnotationBlock();
		annotations = block == null ? List.of() : List.copyOf(block.getAnnotations());
		for (Annotation annotation : annotations) {
			if (!known.contains(annotation.getName())) {
				throw wrong(annotation, ScriptTexts.get("annotation.unknown", annotation.getName(), String.join(", ", new TreeSet<>(known)))); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
	}

	/** The text of an annotation; else another one. */
	String text(String name, String otherwise) {
		return texts(name).stream().findFirst().orElse(otherwise);
	}

	/** The texts of an annotation that may be repeated. */
	List<String> texts(String name) {
		return all(name).map(Notes::text).toList();
	}

	/** What the texts of an annotation mean; a text that means nothing is named with its place. */
	<T> List<T> read(String name, Function<String, T> reader) {
		return all(name).map(annotation -> {
			try {
				return reader.apply(text(annotation));
			} catch (IllegalArgumentException wrong) {
				throw wrong(annotation, String.valueOf(wrong.getMessage()));
			}
		}).toList();
	}

	/** The value of an enumeration whose word an annotation gives. */
	<E extends Enum<E>> E word(String name, E[] words, Function<E, String> label, E otherwise) {
		return read(name, text -> Words.find(words, label, text)).stream().findFirst().orElse(otherwise);
	}

	/** A complaint about a part of the script. */
	ScriptException wrong(ModuleElement part, String message) {
		return new ScriptException(ScriptProblem.at(part, message).in(script.file().toString()));
	}

	private Stream<Annotation> all(String name) {
		return annotations.stream().filter(annotation -> annotation.getName().equals(name));
	}

	private static String text(Annotation annotation) {
		return annotation instanceof SimpleAnnotation simple ? String.valueOf(simple.getValue()) : ""; //$NON-NLS-1$
	}
}
