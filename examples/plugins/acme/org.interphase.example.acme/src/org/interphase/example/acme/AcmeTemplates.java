/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.example.acme;

import java.util.List;

import org.interphase.core.notation.NotationException;
import org.interphase.core.notation.NotationParser;
import org.interphase.core.registry.Registries;
import org.interphase.core.template.DesignTemplate;
import org.interphase.core.template.DesignTemplates;
import org.interphase.model.Design;

/** The cell that the house starts from. */
public final class AcmeTemplates implements DesignTemplates {

	private static final List<DesignTemplate> TEMPLATES = List.of(new Pouch());

	@Override
	public String id() {
		return "org.interphase.example.acme.templates";
	}

	@Override
	public List<DesignTemplate> templates() {
		return TEMPLATES;
	}

	private static final class Pouch implements DesignTemplate {

		@Override
		public String id() {
			return "acme-pouch";
		}

		@Override
		public String name() {
			return "Acme pouch cell";
		}

		@Override
		public String description() {
			return "Lithium, a cleaned garnet of the house between two liquid films, and NMC.";
		}

		/** Materials and treatments are asked for when a design is made: while contributions are loaded, nothing is there yet. */
		@Override
		public Design create() {
			try {
				Design design = NotationParser.of(Registries.standard())
						.parse("Li 20 um | ILE 1 um | Acme G1 30 um [acme-co2-cleaned] | ILE 1 um | NMC622 60 um @ 25 degC");
				design.setName(name());
				return design;
			} catch (NotationException e) {
				throw new IllegalStateException(e);
			}
		}
	}
}
