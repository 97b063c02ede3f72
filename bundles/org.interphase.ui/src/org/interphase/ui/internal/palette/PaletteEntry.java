/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.palette;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.graphics.Image;
import org.interphase.core.context.LayerKind;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.text.Labels;
import org.interphase.core.treatment.TreatmentKind;
import org.interphase.model.CellstackFactory;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Layer;
import org.interphase.model.Stack;
import org.interphase.model.Treatment;
import org.interphase.ui.internal.Icons;

/** Something that can be dragged from the palette onto a drawing. */
public sealed interface PaletteEntry {

	/** Name shown. */
	String label();

	/** Other words by which it is found. */
	String keywords();

	/** Picture shown. */
	Image image();

	/** An entry that becomes a layer. */
	sealed interface LayerEntry extends PaletteEntry {

		/** A new layer. */
		Layer create();
	}

	/** A kind of layer, with a common material and thickness. */
	record OfKind(LayerKind kind) implements LayerEntry {

		@Override
		public String label() {
			return LayerTemplates.label(kind);
		}

		@Override
		public String keywords() {
			return kind.label() + ' ' + Labels.of(kind);
		}

		@Override
		public Image image() {
			return Icons.of(create().eClass());
		}

		@Override
		public Layer create() {
			return LayerTemplates.of(kind);
		}
	}

	/** A material of a library; it decides the kind of layer. */
	record OfMaterial(MaterialRecord material) implements LayerEntry {

		@Override
		public String label() {
			return material.name();
		}

		@Override
		public String keywords() {
			return material.formula() + ' ' + material.family() + ' ' + String.join(" ", material.aliases()); //$NON-NLS-1$
		}

		@Override
		public Image image() {
			return Icons.of(create().eClass());
		}

		@Override
		public Layer create() {
			return LayerTemplates.of(material);
		}
	}

	/** A further stack of the design, without layers. */
	record EmptyStack() implements PaletteEntry {

		@Override
		public String label() {
			return Messages.palette_stack;
		}

		@Override
		public String keywords() {
			return "stack"; //$NON-NLS-1$
		}

		@Override
		public Image image() {
			return Icons.of(CellstackPackage.Literals.STACK);
		}

		/** A new stack. */
		public Stack create() {
			Stack stack = CellstackFactory.eINSTANCE.createStack();
			stack.setId(EcoreUtil.generateUUID());
			return stack;
		}
	}

	/** A treatment of a face. */
	record OfTreatment(TreatmentKind kind) implements PaletteEntry {

		@Override
		public String label() {
			return kind.label();
		}

		@Override
		public String keywords() {
			return kind.id() + ' ' + String.join(" ", kind.aliases()); //$NON-NLS-1$
		}

		@Override
		public Image image() {
			return Icons.image("Boundary"); //$NON-NLS-1$
		}

		/** A new treatment of this kind. */
		public Treatment create() {
			Treatment treatment = CellstackFactory.eINSTANCE.createTreatment();
			treatment.setKind(kind.id());
			return treatment;
		}
	}
}
