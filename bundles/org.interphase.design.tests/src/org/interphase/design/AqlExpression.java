/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.design;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an AQL expression calls and reads. AQL itself comes with Sirius only; where it is installed, its own validation is the
 * judge.
 */
final class AqlExpression {

	private static final Pattern TEXT = Pattern.compile("'[^']*'");
	private static final Pattern MEMBER = Pattern.compile("(?:\\.|->)(\\w+)(\\()?");

	/** A call with the number of its arguments, the receiver not counted. */
	record Call(String name, int arguments) {
	}

	private final List<Call> calls = new ArrayList<>();
	private final List<String> features = new ArrayList<>();

	AqlExpression(String expression) {
		String plain = TEXT.matcher(expression).replaceAll("0");
		Matcher member = MEMBER.matcher(plain);
		while (member.find()) {
			if (member.group(2) == null) {
				features.add(member.group(1));
			} else {
				calls.add(new Call(member.group(1), arguments(plain, member.end())));
			}
		}
	}

	List<Call> calls() {
		return calls;
	}

	List<String> features() {
		return features;
	}

	/** Counts the arguments in the parenthesis that opens before this place. */
	private static int arguments(String text, int start) {
		int depth = 1;
		int commas = 0;
		int end = start;
		while (depth > 0) {
			char c = text.charAt(end++);
			depth += c == '(' || c == '{' ? 1 : c == ')' || c == '}' ? -1 : 0;
			commas += depth == 1 && c == ',' ? 1 : 0;
		}
		return text.substring(start, end - 1).isBlank() ? 0 : commas + 1;
	}
}
