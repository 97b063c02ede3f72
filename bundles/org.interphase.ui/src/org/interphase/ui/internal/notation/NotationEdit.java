/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.IdentityCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.edit.StackEdits;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Composite;
import org.interphase.model.Conditions;
import org.interphase.model.Design;
import org.interphase.model.Face;
import org.interphase.model.Layer;
import org.interphase.model.Stack;

/**
 * Makes a stack what a typed text says, as one step. Layers that the text does not change stay the objects they are, and
 * with them their boundaries; what the short form cannot say stays as it was, because only the difference between the
 * former text and the typed one is carried over.
 */
final class NotationEdit extends CompoundCommand {

	private final EditingDomain domain;
	private final Design design;
	private final Stack stack;
	private final Design before;
	private final Design after;
	private final boolean inFull;

	/**
	 * An edit of a stack of a design.
	 *
	 * @param before what the former text of the stack says, with as many layers as the stack has
	 * @param after  what the typed text says
	 * @param inFull whether the former text said all that a text can say; else what the typed one leaves out stays
	 */
	NotationEdit(EditingDomain domain, Design design, Stack stack, Design before, Design after, boolean inFull) {
		this.domain = domain;
		this.design = design;
		this.stack = stack;
		this.before = before;
		this.after = after;
		this.inFull = inFull;
	}

	@Override
	protected boolean prepare() {
		return before.getStacks().size() == 1 && after.getStacks().size() == 1
				&& before.getStacks().get(0).getLayers().size() == stack.getLayers().size();
	}

	@Override
	public void execute() {
		// a command that changed nothing can be undone, too
		appendAndExecute(IdentityCommand.INSTANCE);
		Stack former = before.getStacks().get(0);
		Stack wanted = after.getStacks().get(0);
		List<Layer> originals = List.copyOf(stack.getLayers());
		List<Layer> typed = List.copyOf(wanted.getLayers());
		int[] matches = LayerMatch.of(former.getLayers(), typed);
		List<FaceTexts> faces = FaceTexts.of(wanted);
		List<FaceTexts> formerFaces = FaceTexts.of(former);
		arrange(originals, typed, matches);
		for (int index = 0; index < typed.size(); index++) {
			if (matches[index] >= 0) {
				carryOver(former.getLayers().get(matches[index]), typed.get(index), originals.get(matches[index]));
			}
		}
		carryOver(former, wanted, stack);
		treat(faces, matches, formerFaces);
		conditions();
	}

	/** Puts the layers in the typed order: known ones are moved, new ones added, the others removed. */
	private void arrange(List<Layer> originals, List<Layer> typed, int[] matches) {
		List<Layer> target = new ArrayList<>();
		for (int index = 0; index < typed.size(); index++) {
			target.add(matches[index] >= 0 ? originals.get(matches[index]) : EcoreUtil.copy(typed.get(index)));
		}
		List<Layer> gone = originals.stream().filter(layer -> !target.contains(layer)).toList();
		if (!gone.isEmpty()) {
			appendAndExecute(RemoveCommand.create(domain, stack, CellstackPackage.Literals.STACK__LAYERS, gone));
		}
		for (int index = 0; index < target.size(); index++) {
			Layer layer = target.get(index);
			if (layer.eContainer() != stack) {
				appendAndExecute(AddCommand.create(domain, stack, CellstackPackage.Literals.STACK__LAYERS, layer, index));
			} else if (stack.getLayers().get(index) != layer) {
				appendAndExecute(MoveCommand.create(domain, stack, CellstackPackage.Literals.STACK__LAYERS, layer, index));
			}
		}
	}

	/** Sets what differs between two parsed objects on the object of the design. */
	private void carryOver(EObject former, EObject typed, EObject target) {
		for (EAttribute attribute : former.eClass().getEAllAttributes()) {
			boolean isId = attribute == CellstackPackage.Literals.IDENTIFIED__ID;
			Object value = typed.eGet(attribute);
			boolean isSaid = inFull || typed.eIsSet(attribute);
			if (!isId && isSaid && !Objects.equals(former.eGet(attribute), value)) {
				set(target, attribute, typed.eIsSet(attribute) ? value : null);
			}
		}
		if (former instanceof Composite formerParts && typed instanceof Composite parts
				&& !LayerMatch.areEqual(formerParts.getPhases(), parts.getPhases())) {
			EReference phases = CellstackPackage.Literals.COMPOSITE__PHASES;
			Composite composite = (Composite) target;
			if (!composite.getPhases().isEmpty()) {
				appendAndExecute(RemoveCommand.create(domain, target, phases, List.copyOf(composite.getPhases())));
			}
			appendAndExecute(AddCommand.create(domain, target, phases, EcoreUtil.copyAll(parts.getPhases())));
		}
	}

	/** Treats the faces whose treatments were typed differently, or that are new. */
	private void treat(List<FaceTexts> faces, int[] matches, List<FaceTexts> formerFaces) {
		for (int index = 0; index < faces.size(); index++) {
			FaceTexts former = matches[index] >= 0 ? formerFaces.get(matches[index]) : FaceTexts.NONE;
			FaceTexts wanted = faces.get(index);
			if (index > 0) {
				treat(stack.getBoundaries().get(index - 1).getRightFace(), former.upper(), wanted.upper());
			}
			if (index < stack.getBoundaries().size()) {
				treat(stack.getBoundaries().get(index).getLeftFace(), former.lower(), wanted.lower());
			}
		}
	}

	private void treat(@Nullable Face face, @Nullable Face former, @Nullable Face wanted) {
		if (face == null || wanted == null) {
			return;
		}
		boolean isNew = face.getTreatments().isEmpty() && !wanted.getTreatments().isEmpty();
		boolean isTyped = former == null || !LayerMatch.areEqual(former.getTreatments(), wanted.getTreatments());
		if (isNew || isTyped && !LayerMatch.areEqual(face.getTreatments(), wanted.getTreatments())) {
			appendAndExecute(StackEdits.setTreatments(domain, face, List.copyOf(EcoreUtil.copyAll(wanted.getTreatments()))));
		}
	}

	private void conditions() {
		Conditions typed = after.getConditions();
		Conditions former = before.getConditions();
		Conditions present = design.getConditions();
		if (typed == null && former == null) {
			return;
		}
		Conditions none = (Conditions) EcoreUtil.create(CellstackPackage.Literals.CONDITIONS);
		if (present == null) {
			present = (Conditions) EcoreUtil.create(CellstackPackage.Literals.CONDITIONS);
			present.setId(EcoreUtil.generateUUID());
			set(design, CellstackPackage.Literals.DESIGN__CONDITIONS, present);
		}
		carryOver(former == null ? none : former, typed == null ? none : typed, present);
	}

	private void set(EObject target, EStructuralFeature feature, @Nullable Object value) {
		appendAndExecute(SetCommand.create(domain, target, feature, value == null ? SetCommand.UNSET_VALUE : value));
	}

	/** The faces of one layer as a text says them: towards the layers above and below. */
	private record FaceTexts(@Nullable Face upper, @Nullable Face lower) {

		static final FaceTexts NONE = new FaceTexts(null, null);

		static List<FaceTexts> of(Stack stack) {
			List<FaceTexts> faces = new ArrayList<>();
			for (int index = 0; index < stack.getLayers().size(); index++) {
				faces.add(new FaceTexts(index > 0 ? stack.getBoundaries().get(index - 1).getRightFace() : null,
						index < stack.getBoundaries().size() ? stack.getBoundaries().get(index).getLeftFace() : null));
			}
			return faces;
		}
	}
}
