/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scripts.internal.language;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The operations that scripts may call, by what they are called on. */
public final class Vocabulary {

	/** On anything. */
	public static final Set<String> ANY = Set.of("isDefined", "isUndefined", "ifUndefined", "asString", "isTypeOf", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			"isKindOf", "isInteger", "isReal", "asInteger", "asReal", "asBoolean"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	/** On collections. */
	public static final Set<String> COLLECTION = Set.of("size", "isEmpty", "notEmpty", "at", "first", "second", "last", "includes", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			"excludes", "includesAll", "excludesAll", "including", "excluding", "includingAll", "excludingAll", "count", "indexOf", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
			"sum", "min", "max", "concat", "invert", "flatten", "asSequence", "asSet", "asBag", "asOrderedSet", "add", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$
			"addAll", "remove", "clear"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	/** On maps. */
	public static final Set<String> MAP = Set.of("get", "put", "containsKey", "keySet", "values", "size", "isEmpty", "remove"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
	/** On texts. */
	public static final Set<String> TEXT = Set.of("length", "startsWith", "endsWith", "contains", "isSubstringOf", "toLowerCase", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			"toUpperCase", "firstToUpperCase", "firstToLowerCase", "trim", "substring", "characterAt", "indexOf"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
	/** On numbers. */
	public static final Set<String> NUMBER = Set.of("abs", "floor", "ceiling", "round", "pow", "sqrt", "exp", "log", "ln", "log10", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
			"mod", "min", "max"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	/** On what rules and estimators see of a stack. */
	public static final Set<String> CONTEXT = Set.of("touches", "opposite", "faceOf", "number", "text", "material"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$

	/** All of them. */
	static final Set<String> OPERATIONS = all();
	/** Those that take an expression for each element of a collection. */
	public static final Set<String> SELECTIONS = Set.of("select", "selectOne", "reject", "rejectOne", "collect", "exists", "forAll", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
			"one", "none", "nMatch", "atLeastNMatch", "atMostNMatch", "count", "sortBy", "mapBy", "closure"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$

	private Vocabulary() {
	}

	private static Set<String> all() {
		Set<String> all = new TreeSet<>();
		Map.of("any", ANY, "collection", COLLECTION, "map", MAP, "text", TEXT, "number", NUMBER, "context", CONTEXT).values() //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
				.forEach(all::addAll);
		return Set.copyOf(all);
	}
}
