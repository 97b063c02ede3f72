/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.figure;

import java.util.List;

import org.interphase.scene.Shape;

/** One thing in a figure; marks are painted in their order. */
public sealed interface Mark {

	/** What a mark tells. */
	static Hint hint(Mark mark) {
		return switch (mark) {
		case Box box -> box.hint();
		case Line line -> line.hint();
		case Dot dot -> dot.hint();
		case Whisker whisker -> whisker.hint();
		case Area area -> Hint.NONE;
		case Caption caption -> Hint.NONE;
		};
	}

	/** A filled rectangle between two places. */
	record Box(Place from, Place to, Ink ink, Hint hint) implements Mark {
	}

	/** A line through places. */
	record Line(List<Place> places, Ink ink, double width, boolean dashed, Hint hint) implements Mark {

		/** Copies the list. */
		public Line {
			places = List.copyOf(places);
		}
	}

	/** A filled area. */
	record Area(List<Place> corners, Ink ink) implements Mark {

		/** Copies the list. */
		public Area {
			corners = List.copyOf(corners);
		}
	}

	/**
	 * A point.
	 *
	 * @param radius in pixels
	 */
	record Dot(Place place, double radius, Ink ink, Hint hint) implements Mark {
	}

	/** A band from one place to another with a bar across each end. */
	record Whisker(Place from, Place to, Ink ink, Hint hint) implements Mark {
	}

	/**
	 * A text. Where it would cover an earlier one it is left out.
	 *
	 * @param dx    right of its place, pixels
	 * @param dy    below its place, pixels
	 * @param brief a shorter text for where there is no room; empty if there is none
	 * @param span  room across, from its place on in values of the horizontal axis; infinite up to the edge of the plot area
	 */
	record Caption(Place place, double dx, double dy, Shape.Anchor anchor, String text, Ink ink, String brief, double span)
			implements Mark {

		/** A text that is always written in full. */
		public Caption(Place place, double dx, double dy, Shape.Anchor anchor, String text, Ink ink) {
			this(place, dx, dy, anchor, text, ink, "", Double.POSITIVE_INFINITY); //$NON-NLS-1$
		}

		/** The same with a shorter text for where there is no room. */
		public Caption orBriefly(String shorter, double room) {
			return new Caption(place, dx, dy, anchor, text, ink, shorter, room);
		}
	}
}
