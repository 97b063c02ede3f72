/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.plain.docs;

import java.util.List;

/** A Markdown text in the making. */
final class Markdown {

	private final StringBuilder text = new StringBuilder();

	/** A text that begins with a title and says that it is generated. */
	static Markdown titled(String title, String introduction) {
		Markdown markdown = new Markdown();
		markdown.text.append("# ").append(title).append("\n\n<!-- Generated from the registries; see CONTRIBUTING.md. -->\n\n")
				.append(introduction).append('\n');
		return markdown;
	}

	Markdown heading(String heading) {
		text.append("\n## ").append(heading).append('\n');
		return this;
	}

	Markdown subheading(String heading) {
		text.append("\n### ").append(heading).append('\n');
		return this;
	}

	Markdown paragraph(String paragraph) {
		text.append('\n').append(paragraph.strip().replaceAll("\\s+", " ")).append('\n');
		return this;
	}

	Markdown code(String language, String code) {
		text.append("\n```").append(language).append('\n').append(code.strip()).append("\n```\n");
		return this;
	}

	Markdown table(String... headings) {
		text.append('\n');
		row(headings);
		text.append("|---".repeat(headings.length)).append("|\n");
		return this;
	}

	Markdown row(String... cells) {
		text.append("| ").append(String.join(" | ", List.of(cells).stream().map(Markdown::cell).toList())).append(" |\n");
		return this;
	}

	/** A bar within a cell would end it. */
	private static String cell(String cell) {
		return cell.strip().replaceAll("\\s+", " ").replace("|", "\\|");
	}

	@Override
	public String toString() {
		return text.toString();
	}
}
