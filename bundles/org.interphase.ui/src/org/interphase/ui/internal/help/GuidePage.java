/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.help;

import java.net.URI;
import java.util.List;
import java.util.Set;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** A page of the guide: Markdown in, HTML out. Links to other pages lead to their HTML. */
final class GuidePage {

	private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(), HeadingAnchorExtension.create());
	private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
	/** The guide needs no raw HTML, and what is foreign to it shall not run in a browser. */
	private static final HtmlRenderer RENDERER = HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true).build();
	private static final String MARKDOWN = ".md"; //$NON-NLS-1$
	private static final String HTML = ".html"; //$NON-NLS-1$

	private GuidePage() {
	}

	/**
	 * The page as HTML.
	 *
	 * @param path     its path, such as {@code guide/index.md}
	 * @param markdown its text
	 * @param pages    the paths of all pages; links to others than these become plain text
	 */
	static String html(String path, String markdown, Set<String> pages) {
		Node document = PARSER.parse(markdown);
		document.accept(new Links(path, pages));
		Title title = new Title();
		document.accept(title);
		String style = "../".repeat(path.split("/").length - 1) + GuideFolder.STYLE; //$NON-NLS-1$ //$NON-NLS-2$
		return """
				<!DOCTYPE html>
				<html lang="en">
				<head>
				<meta charset="utf-8">
				<meta name="viewport" content="width=device-width, initial-scale=1">
				<title>%s</title>
				<link rel="stylesheet" href="%s">
				</head>
				<body>
				<main>
				%s</main>
				</body>
				</html>
				""".formatted(escaped(title.text.toString()), style, RENDERER.render(document)); //$NON-NLS-1$
	}

	/** The path of the HTML of a page. */
	static String html(String path) {
		return path.endsWith(MARKDOWN) ? path.substring(0, path.length() - MARKDOWN.length()) + HTML : path;
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	/** The text of the first heading. */
	private static final class Title extends AbstractVisitor {

		private final StringBuilder text = new StringBuilder();
		private boolean isFound;

		@Override
		public void visit(Heading heading) {
			if (!isFound) {
				visitChildren(heading);
				isFound = true;
			}
		}

		@Override
		public void visit(Text words) {
			if (words.getParent() instanceof Heading) {
				text.append(words.getLiteral());
			}
		}
	}

	/** Turns links between pages from Markdown to HTML. */
	private static final class Links extends AbstractVisitor {

		private final URI page;
		private final Set<String> pages;

		Links(String page, Set<String> pages) {
			this.page = URI.create(page);
			this.pages = pages;
		}

		@Override
		public void visit(Link link) {
			visitChildren(link);
			String destination = link.getDestination();
			int hash = destination.indexOf('#');
			String target = hash < 0 ? destination : destination.substring(0, hash);
			if (target.isEmpty() || !target.endsWith(MARKDOWN) || target.contains(":")) { //$NON-NLS-1$
				return;
			}
			if (pages.contains(page.resolve(target).normalize().getPath())) {
				link.setDestination(html(target) + (hash < 0 ? "" : destination.substring(hash))); //$NON-NLS-1$
			} else {
				unlink(link);
			}
		}

		private static void unlink(Link link) {
			Node child = link.getFirstChild();
			while (child != null) {
				Node next = child.getNext();
				link.insertBefore(child);
				child = next;
			}
			link.unlink();
		}
	}
}
