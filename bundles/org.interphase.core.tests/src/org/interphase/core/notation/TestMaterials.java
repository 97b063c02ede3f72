/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.notation;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.TreatmentContext;
import org.interphase.core.material.MaterialLibrary;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.SourceRecord;
import org.interphase.core.registry.Registries;
import org.interphase.core.treatment.SurfaceState;
import org.interphase.core.treatment.TreatmentKind;

/** The names of the materials of the published cells, and a few treatments, without any values. */
@NonNullByDefault
final class TestMaterials implements MaterialLibrary {

	private static final String ISE = "ISE separator;catholyte";
	private static final String CATHODE = "cathode active material";

	private static final List<MaterialRecord> MATERIALS = List.of(
			material("li", "Lithium metal", "metal anode", "Li", "anode", "Li metal"),
			material("llzo", "Lithium lanthanum zirconate", "garnet", "Li7La3Zr2O12", ISE, "LLZO"),
			material("llzo_al", "Al-doped LLZO", "garnet", "", ISE, "LLZO:Al"),
			material("llzto_05", "Ta-doped LLZO x=0.5", "garnet", "", ISE, "LLZO:Ta"),
			material("llzto_06", "LLZTO x=0.6", "garnet", "", ISE, "LLZTO"),
			material("llczno", "Ca,Nb-doped LLZO", "garnet", "", ISE, "LLCZNO"),
			material("llbzto", "Ba,Ta-doped LLZO", "garnet", "", ISE, "LLZO:Ba,Ta"),
			material("latp", "LATP", "nasicon", "Li1.3Al0.3Ti1.7(PO4)3", ISE),
			material("lagp", "LAGP", "nasicon", "Li1.5Al0.5Ge1.5(PO4)3", ISE),
			material("lagp_mg", "Mg-doped LAGP", "nasicon", "", ISE, "LAGP:Mg"),
			material("lgps", "LGPS", "thio-lisicon", "Li10GeP2S12", ISE),
			material("lsps", "LSPS", "thio-lisicon", "Li10SnP2S12", ISE),
			material("lipon", "LiPON", "lipon", "", "thin-film ISE;coating"),
			material("le_lp40", "1 M LiPF6 EC/DEC", "organic liquid", "", "liquid electrolyte (LE)", "LP40"),
			material("le_rrle", "RRLE: 10 M LiFSI in EC", "organic liquid", "", "liquid electrolyte (LE)", "RRLE"),
			material("le_orle", "ORLE: 10 M LiFSI in AN", "organic liquid", "", "liquid electrolyte (LE)", "ORLE"),
			material("il_class", "Ionic liquids (class)", "ionic liquid", "", "ionic liquid (IL)", "IL"),
			material("py14tfsi", "[Py14][TFSI]", "ionic liquid", "", "ionic liquid (IL)", "Pyr14TFSI"),
			material("lig3", "[Li(triglyme)][TFSI] solvate IL", "ionic liquid", "", "solvate ILE", "LiG3"),
			material("q_lagp", "LAGP + IL 50:50 wt", "ise-il composite", "", "QSSE separator", "ILE+LAGP"),
			material("q_sio2", "SiO2 + IL", "il/non-conductive filler", "", "QSSE", "SiO2+IL"),
			material("q_al2o3", "leaf-like Al2O3 + IL", "il/non-conductive filler", "", "QSSE", "Al2O3+IL"),
			material("pe_bp", "PEO film with IL", "polymer-il", "", "ultrathin interlayer", "PE"),
			material("pvdftrfe", "PVDF-TrFE with ILE", "polymer", "", "flexible QSSE matrix", "PVDF-TrFE"),
			material("pvdf", "PVDF", "polymer", "", "SPE host;binder"),
			material("ptnb", "PTNB", "redox polymer", "", "ultrathin Li protective coating"),
			material("peo_llzto_il", "PEO/LLZTO@IL (salt-free)", "polymer-il-ise", "", "QSSE", "PEO/LLZTO@IL"),
			material("lfp", "LiFePO4", "olivine cathode", "LiFePO4", CATHODE, "LFP"),
			material("lfmp", "LiFe0.15Mn0.85PO4", "olivine cathode", "", CATHODE, "LFMP"),
			material("lco", "LiCoO2", "layered oxide cathode", "", CATHODE, "LCO"),
			material("nmc111", "NMC111", "layered oxide cathode", "", CATHODE),
			material("nmc622", "NMC622", "layered oxide cathode", "", CATHODE),
			material("nmc811", "NMC811", "layered oxide cathode", "", CATHODE),
			material("s8", "Sulphur", "conversion cathode", "S8", CATHODE, "S"),
			material("cu", "Copper foil", "current collector", "Cu", "current collector"),
			material("al", "Aluminium foil", "current collector", "Al", "current collector"),
			material("ss", "Stainless steel", "current collector", "SS", "current collector;bipolar plate"),
			material("zno", "Zinc oxide (ALD)", "coating / interlayer", "ZnO", "interlayer"),
			material("al2o3", "Alumina", "coating / interlayer", "Al2O3", "interlayer"),
			material("graphite", "Graphite", "coating / interlayer", "C", "interlayer"),
			material("family_il", "Ionic liquid (default)", "ionic liquid", "", "family default"),
			material("family_le", "Liquid (default)", "organic liquid", "", "family default"),
			material("family_q", "Composite (default)", "ise-il composite", "", "family default"));

	/** Registries with these materials and the treatments polished, air-exposed, coated and carbon-treated. */
	static final Registries REGISTRIES = new Registries.Builder().add(new TestMaterials()).add(new Kind("polished"))
			.add(new Kind("air-exposed", "exposed to air")).add(new Kind("coated")).add(new Kind("carbon-treated")).build();

	private static final class Kind implements TreatmentKind {

		private final String id;
		private final List<String> aliases;

		Kind(String id, String... aliases) {
			this.id = id;
			this.aliases = List.of(aliases);
		}

		@Override
		public String id() {
			return id;
		}

		@Override
		public List<String> aliases() {
			return aliases;
		}

		@Override
		public String label() {
			return id;
		}

		@Override
		public SurfaceState apply(SurfaceState before, TreatmentContext treatment, LayerContext layer) {
			return before;
		}
	}

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

	private static MaterialRecord material(String id, String name, String family, String formula, String roles,
			String... aliases) {
		return new MaterialRecord(id, name, family, formula, List.of(aliases), Set.copyOf(Arrays.asList(roles.split(";"))),
				List.of(), "", "test");
	}
}
