/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.interphase.core.material.MaterialLibrary;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.Property;
import org.interphase.core.material.PropertyRecord;
import org.interphase.core.material.Provenance;
import org.interphase.core.material.SourceRecord;

/** A few materials with the ids of the built-in library. */
@NonNullByDefault
final class TestMaterials implements MaterialLibrary {

	private static final List<MaterialRecord> MATERIALS = List.of(
			material("li", "metal anode", number(Property.DENSITY, 0.534), number(Property.PRICE, 100)),
			material("llzo", "garnet", sigma(5e-4, 5e-4, "", Provenance.REVIEW), energy(0.35, "sigma"),
					modulus(150), number(Property.SHEAR_MODULUS, 60),
					number(Property.ELECTRONIC_CONDUCTIVITY, 1e-8), number(Property.DENSITY, 5.11),
					text(Property.INTERPHASE_WITH_LITHIUM, "stable: best of the electrolytes")),
			material("llzo_bare", "garnet"),
			material("llzo_nb", "garnet", text(Property.REDUCIBLE_CATIONS, "Nb5+,Zr4+")),
			material("llzo_range", "garnet", sigma(1e-4, 1e-3, "", Provenance.REVIEW)),
			material("llzo_recalled", "garnet", sigma(5e-4, 5e-4, "", Provenance.RECALLED)),
			material("llto", "perovskite", sigma(1e-3, 1e-3, "bulk", Provenance.REVIEW),
					sigma(2e-5, 2e-5, "total", Provenance.REVIEW), text(Property.REDUCIBLE_CATIONS, "Ti4+")),
			material("latp", "nasicon", sigma(7e-4, 7e-4, "", Provenance.READ),
					text(Property.REDUCIBLE_CATIONS, "Ti4+"), text(Property.MOISTURE, "air stable")),
			material("lpscl", "argyrodite", number(Property.DENSITY, 1.86), number(Property.PRICE, 50),
					sigma(1e-3, 1.3e-3, "", Provenance.REVIEW),
					text(Property.INTERPHASE_WITH_LITHIUM, "passivating: keeps growing"),
					text(Property.MOISTURE, "H2S")),
			material("lp30", "organic liquid", sigma(1e-2, 1e-2, "", Provenance.READ)),
			material("ile", "ionic liquid", sigma(1e-3, 1e-3, "", Provenance.READ)),
			material("gel", "gel polymer", sigma(1e-3, 1e-3, "", Provenance.READ)),
			material("peo", "polymer", sigma(1e-6, 1e-5, "", Provenance.SECONDARY)),
			material("lfp", "olivine cathode"), material("lco", "layered oxide cathode"),
			coating("al2o3", "Al2O3"), coating("linbo3", "LiNbO3"),
			material("al", "current collector", number(Property.DENSITY, 2.70), number(Property.PRICE, 4)),
			material("cu", "current collector", number(Property.DENSITY, 8.96), number(Property.PRICE, 10)),
			material("cb", "carbon", number(Property.DENSITY, 1.8), number(Property.PRICE, 0)),
			material("nmc811", "layered oxide cathode", number(Property.DENSITY, 4.78), number(Property.PRICE, 25),
					number(Property.AVERAGE_POTENTIAL, 3.8)),
			coating("lif", "LiF"), coating("cu_film", "Cu"), coating("zno", "ZnO"), coating("mg_film", "Mg"),
			material("lgps", "thio-lisicon"), material("lgps_like", "thio-lisicon"),
			material("lzp", "nasicon"),
			new MaterialRecord("buli", "1 M LiPF6 + n-BuLi", "organic liquid", "", List.of(), Set.of(), List.of(), "", "test"),
			new MaterialRecord("family_garnet", "Garnet (family default)", "garnet", "", List.of(),
					Set.of("family default"),
					List.of(sigma(1e-4, 1e-3, "class", Provenance.REVIEW),
							text(Property.INTERPHASE_WITH_LITHIUM, "stable: as a family")),
					"", "test"));

	@Override
	public String id() {
		return "test";
	}

	@Override
	public Collection<MaterialRecord> materials() {
		return MATERIALS;
	}

	@Override
	public Collection<SourceRecord> sources() {
		return List.of();
	}

	private static MaterialRecord material(String id, String family, PropertyRecord... values) {
		return new MaterialRecord(id, id, family, "", List.of(), Set.of(), List.of(values), "", "test");
	}

	private static MaterialRecord coating(String id, String formula) {
		return new MaterialRecord(id, id, "coating / interlayer", formula, List.of(), Set.of(), List.of(), "", "test");
	}

	private static PropertyRecord sigma(double low, double high, String qualifier, Provenance provenance) {
		return new PropertyRecord(Property.IONIC_CONDUCTIVITY, low, high, "", qualifier, 25, provenance, "seed", "");
	}

	private static PropertyRecord energy(double value, String form) {
		return new PropertyRecord(Property.ACTIVATION_ENERGY, value, value, "", form, Double.NaN, Provenance.REVIEW,
				"seed", "");
	}

	private static PropertyRecord modulus(double value) {
		return new PropertyRecord(Property.YOUNGS_MODULUS, value, value, "", "", Double.NaN, Provenance.READ, "seed",
				"");
	}

	private static PropertyRecord number(Property property, double value) {
		return new PropertyRecord(property, value, value, "", "", Double.NaN, Provenance.READ, "seed", "");
	}

	private static PropertyRecord text(Property property, String text) {
		return new PropertyRecord(property, Double.NaN, Double.NaN, text, "", Double.NaN, Provenance.REVIEW, "seed",
				"");
	}
}
