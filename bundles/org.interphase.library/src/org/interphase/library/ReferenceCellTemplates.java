/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.library;

import java.util.List;
import java.util.stream.Collectors;

import org.interphase.core.material.SourceRecord;
import org.interphase.core.quantity.Quantities;
import org.interphase.core.template.DesignTemplate;
import org.interphase.core.template.DesignTemplates;
import org.interphase.library.internal.Lazy;
import org.interphase.library.internal.LibraryTexts;
import org.interphase.library.internal.SourceFile;
import org.interphase.model.Design;

/** The reference cells as templates of new designs; the id of a template is that of its cell. */
public final class ReferenceCellTemplates implements DesignTemplates {

	private static final Lazy<List<DesignTemplate>> TEMPLATES = new Lazy<>(
			() -> ReferenceCells.all().stream().map(Template::new).map(DesignTemplate.class::cast).toList());

	@Override
	public String id() {
		return BuiltInMaterials.ID + ".cells"; //$NON-NLS-1$
	}

	@Override
	public List<DesignTemplate> templates() {
		return TEMPLATES.get();
	}

	private record Template(ReferenceCell cell) implements DesignTemplate {

		@Override
		public String id() {
			return cell.id();
		}

		@Override
		public String name() {
			return cell.name();
		}

		@Override
		public String description() {
			return cell.isStack() ? LibraryTexts.get("template.stack", cell.electrolyte(), cell.anode(), cell.cathode()) //$NON-NLS-1$
					: LibraryTexts.get("template.sample"); //$NON-NLS-1$
		}

		@Override
		public String reported() {
			return Double.isNaN(cell.capacity()) ? "" : Quantities.format(cell.capacity(), "mAh/g"); //$NON-NLS-1$ //$NON-NLS-2$
		}

		@Override
		public String source() {
			return cell.citation().isBlank() ? citations() : cell.citation();
		}

		/** Citations of the keys of the cell. */
		private String citations() {
			List<String> keys = List.of(cell.source().strip().split("\\s+")); //$NON-NLS-1$
			return SourceFile.records().stream().filter(source -> keys.contains(source.key()))
					.map(SourceRecord::citation).collect(Collectors.joining("; ")); //$NON-NLS-1$
		}

		@Override
		public Design create() {
			return ReferenceCells.design(cell);
		}
	}
}
