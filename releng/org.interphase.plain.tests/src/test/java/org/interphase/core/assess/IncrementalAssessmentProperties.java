/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.estimate.Driver;
import org.interphase.core.notation.NotationException;
import org.interphase.core.notation.NotationParser;
import org.interphase.core.registry.Registries;
import org.interphase.core.rule.Finding;
import org.interphase.core.rule.RuleSetting;
import org.interphase.core.uncertainty.Summary;
import org.interphase.model.Boundary;
import org.interphase.model.CellstackFactory;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Conditions;
import org.interphase.model.Design;
import org.interphase.model.Electrode;
import org.interphase.model.Face;
import org.interphase.model.FindingLevel;
import org.interphase.model.Layer;
import org.interphase.model.MeasuredQuantity;
import org.interphase.model.Measurement;
import org.interphase.model.Stack;
import org.interphase.model.Treatment;
import org.interphase.model.Waiver;
import org.interphase.model.provider.CellstackItemProviderAdapterFactory;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is edited, undone and redone, an assessment with a memory says to the last digit what a fresh one says. */
class IncrementalAssessmentProperties {

	private static final CellstackPackage MODEL = CellstackPackage.eINSTANCE;
	private static final Registries REGISTRIES = Registries.standard().with(Witnesses.all());
	private static final String CELLS = "Li 20 um | ILE 1 um | LLZO 500 um [polished] | ILE 1 um | LFP 60 um | SS | "
			+ "Li 20 um | LATP 30 um | NMC811 40 um | SS | Li 20 um | ILE 1 um | LLZO 500 um | LFP 60 um @ 25 C @ 5 MPa";

	/** One random edit; the numbers are taken modulo what is possible. */
	record Edit(Kind kind, int where, int to) {
	}

	enum Kind {
		COPY, COPY_WITH_ID, REMOVE, MOVE, PLATE, THICKEN, FAIL, TREAT, MEASURE, MATERIAL, CAPACITY, CURRENT, WARM, NAME, WAIVE, UNDO, REDO, OTHER_SEED,
		OTHER_LIMIT, OTHER_LEVEL, CANCELLED, SNAPSHOT
	}

	@Provide
	Arbitrary<List<Edit>> edits() {
		return Combinators.combine(Arbitraries.of(Kind.class), Arbitraries.integers().between(0, 999),
				Arbitraries.integers().between(0, 999)).as(Edit::new).list().ofMinSize(1).ofMaxSize(12);
	}

	@Property(tries = 100)
	void remembersNothingWrong(@ForAll("edits") List<Edit> edits) throws NotationException {
		new Run().play(edits);
	}

	private static final class Run {

		private final Design design;
		private final EList<Layer> layers;
		private final BasicCommandStack commands = new BasicCommandStack();
		private final AdapterFactoryEditingDomain domain = new AdapterFactoryEditingDomain(
				new CellstackItemProviderAdapterFactory(), commands);
		private final AssessmentMemory memory = new AssessmentMemory();
		private final Assessor assessor = new Assessor(REGISTRIES);
		private long seed = 1;
		private RuleSetting setting = RuleSetting.level(FindingLevel.DEFAULT);

		Run() throws NotationException {
			design = NotationParser.of(REGISTRIES).parse(CELLS);
			layers = design.getStacks().getFirst().getLayers();
			conditions().setCRate(1.0);
			layers.stream().filter(Electrode.class::isInstance).map(Electrode.class::cast)
					.forEach(electrode -> electrode.setArealCapacity(3.0));
		}

		void play(List<Edit> edits) {
			compare();
			for (Edit edit : edits) {
				apply(edit);
				compare();
			}
		}

		private void apply(Edit edit) {
			switch (edit.kind()) {
			case UNDO -> {
				if (commands.canUndo()) {
					commands.undo();
				}
			}
			case REDO -> {
				if (commands.canRedo()) {
					commands.redo();
				}
			}
			case OTHER_SEED -> seed = 1 + edit.where() % 2;
			case OTHER_LIMIT -> setting = RuleSetting.parameter(Witnesses.LIMIT, edit.where() % 3);
			case OTHER_LEVEL -> setting = RuleSetting.level(FindingLevel.VALUES.get(edit.where() % FindingLevel.VALUES.size()));
			case CANCELLED -> cancel(edit.where());
			case SNAPSHOT -> compare(EcoreUtil.copy(design));
			default -> commands.execute(command(edit));
			}
		}

		private Command command(Edit edit) {
			Stack stack = design.getStacks().getFirst();
			Layer layer = layers.get(edit.where() % layers.size());
			return switch (edit.kind()) {
			case COPY -> {
				Layer copy = EcoreUtil.copy(layer);
				copy.setId(EcoreUtil.generateUUID());
				yield insert(copy, edit.to());
			}
			case COPY_WITH_ID -> insert(EcoreUtil.copy(layer), edit.to());
			case PLATE -> {
				Layer plate = CellstackFactory.eINSTANCE.createBipolarPlate();
				plate.setMaterial("ss");
				yield insert(plate, edit.to());
			}
			case REMOVE -> layers.size() < 4 ? thicken(layer, edit.to()) : RemoveCommand.create(domain, layer);
			case MOVE -> MoveCommand.create(domain, stack, MODEL.getStack_Layers(), layer, edit.to() % layers.size());
			case MEASURE -> AddCommand.create(domain, boundary(stack, edit.where()), MODEL.getBoundary_Measurements(),
					measurement(edit.to()));
			case TREAT -> AddCommand.create(domain, face(stack, edit.where()), MODEL.getFace_Treatments(), treatment());
			case MATERIAL -> SetCommand.create(domain, layer, MODEL.getLayer_Material(), edit.to() % 2 == 0 ? "llzo" : "nothing");
			case FAIL -> SetCommand.create(domain, layer, MODEL.getLayer_Thickness(), 77.0);
			case CAPACITY -> layer instanceof Electrode
					? SetCommand.create(domain, layer, MODEL.getElectrode_ArealCapacity(), 1.0 + edit.to() % 3)
					: thicken(layer, edit.to());
			case CURRENT -> SetCommand.create(domain, conditions(), MODEL.getConditions_CRate(), 1.0 + edit.to() % 2);
			case WAIVE -> AddCommand.create(domain, design, MODEL.getDesign_Waivers(), waiver(layer));
			case WARM -> SetCommand.create(domain, conditions(), MODEL.getConditions_Temperature(), 25.0 + edit.to() % 3 * 20);
			case NAME -> SetCommand.create(domain, layer, MODEL.getNamed_Name(), "layer " + edit.to());
			default -> thicken(layer, edit.to());
			};
		}

		private Command thicken(Layer layer, int by) {
			return SetCommand.create(domain, layer, MODEL.getLayer_Thickness(), 1.0 + by % 100);
		}

		private Command insert(Layer layer, int where) {
			return AddCommand.create(domain, design.getStacks().getFirst(), MODEL.getStack_Layers(), layer,
					where % (layers.size() + 1));
		}

		private static Boundary boundary(Stack stack, int where) {
			return stack.getBoundaries().get(where % stack.getBoundaries().size());
		}

		private static Measurement measurement(int value) {
			Measurement measurement = CellstackFactory.eINSTANCE.createMeasurement();
			measurement.setQuantity(MeasuredQuantity.ASR);
			measurement.setValue(1.0 + value);
			measurement.setUnit("ohm cm2");
			return measurement;
		}

		private static Face face(Stack stack, int where) {
			Boundary boundary = boundary(stack, where);
			if (boundary.getLeftFace() == null) {
				boundary.setLeftFace(CellstackFactory.eINSTANCE.createFace());
			}
			return boundary.getLeftFace();
		}

		private static Treatment treatment() {
			Treatment treatment = CellstackFactory.eINSTANCE.createTreatment();
			treatment.setKind("polished");
			return treatment;
		}

		private static Waiver waiver(Layer layer) {
			Waiver waiver = CellstackFactory.eINSTANCE.createWaiver();
			waiver.setRule(Witnesses.LAYERS);
			waiver.setTarget(layer.getId());
			waiver.setReason("known");
			return waiver;
		}

		private Conditions conditions() {
			return design.getConditions();
		}

		private void cancel(int after) {
			int[] looks = { 0 };
			try {
				assessor.assess(design, options(), memory, () -> {
					synchronized (looks) {
						return looks[0]++ >= after % 120;
					}
				});
			} catch (CancellationException expected) {
				// the next comparison shows that the memory is right
			}
		}

		private AssessmentOptions options() {
			return new AssessmentOptions(seed, 200).withRules("", Map.of(Witnesses.LAYERS, setting));
		}

		private void compare() {
			compare(design);
		}

		private void compare(Design judged) {
			DesignAssessment fresh = assessor.assess(judged, options());
			DesignAssessment remembered = assessor.assess(judged, options(), memory, () -> false);
			assertEquals(said(fresh), said(remembered));
		}

		/** All that an assessment says, without the equations themselves, which cannot be compared. */
		private static List<Object> said(DesignAssessment assessment) {
			StackAssessment stack = assessment.stacks().getFirst();
			return List.of(stack.layers().stream().map(layer -> new SaidOfLayer(layer.layer(), said(layer.estimates()))).toList(),
					stack.boundaries().stream().map(boundary -> new SaidOfBoundary(boundary.boundary(),
							boundary.interphase(), said(boundary.estimates()))).toList(),
					stack.totals(), stack.cells(), stack.faults(), new Findings(stack.findings()));
		}

		private static List<Object> said(List<EstimateResult> estimates) {
			return estimates.stream().<Object>map(estimate -> new SaidOfEstimate(estimate.estimator(), estimate.asr(),
					estimate.drivers(), estimate.terms().stream().<Object>map(term -> List.of(term.term().id(), term.term().name(),
							term.term().equation(), term.term().parameters(), term.term().flags(), term.asr(), term.varianceShare()))
							.toList())).toList();
		}
	}

	private record SaidOfLayer(LayerContext layer, List<Object> estimates) {
	}

	private record SaidOfBoundary(BoundaryContext boundary, Object interphase, List<Object> estimates) {
	}

	private record SaidOfEstimate(String estimator, Summary asr, List<Driver> drivers, List<Object> terms) {
	}

	private record Findings(List<Finding> findings) {
	}
}
