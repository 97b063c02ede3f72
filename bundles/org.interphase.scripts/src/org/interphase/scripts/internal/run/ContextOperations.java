/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scripts.internal.run;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import org.eclipse.epsilon.eol.exceptions.EolRuntimeException;
import org.eclipse.epsilon.eol.execute.operations.contributors.OperationContributor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.FaceContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.LayerKind;
import org.interphase.core.context.StackContext;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.Property;
import org.interphase.scripts.internal.language.ScriptTexts;

/** Questions with arguments about a stack, its parts and materials. Public because the engine calls by reflection. */
@NonNullByDefault({})
public final class ContextOperations extends OperationContributor {

	@Override
	public boolean contributesTo(Object target) {
		return true;
	}

	/** Whether one of the two layers of a boundary is of this kind. */
	public boolean touches(String kind) {
		return boundary().touches(Arrays.stream(LayerKind.values()).filter(known -> known.label().equals(kind)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException(ScriptTexts.get("kind.unknown", kind, //$NON-NLS-1$
						Arrays.stream(LayerKind.values()).map(LayerKind::label).collect(Collectors.joining(", ")))))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The layer on the other side of a boundary. */
	public LayerContext opposite(LayerContext layer) {
		return boundary().opposite(layer);
	}

	/** The face of one of the layers of a boundary. */
	public FaceContext faceOf(LayerContext layer) {
		return boundary().faceOf(layer);
	}

	/** Central value of a property of a material, in its unit. */
	public double number(String property) throws EolRuntimeException {
		OptionalDouble value = material().number(Property.ofId(property));
		if (value.isEmpty()) {
			throw new UnknownValue(material(), property, getContext());
		}
		return value.getAsDouble();
	}

	/** Text of a property of a material; empty if unknown. */
	public String text(String property) {
		return material().text(Property.ofId(property));
	}

	/** A material of the libraries or of the design. */
	public MaterialRecord material(String name) throws EolRuntimeException {
		StackContext stack = target(StackContext.class);
		Optional<MaterialRecord> found = stack.materials().find(name);
		if (found.isEmpty()) {
			throw new UnknownValue(stack, "material " + name, getContext()); //$NON-NLS-1$
		}
		return found.get();
	}

	private BoundaryContext boundary() {
		return target(BoundaryContext.class);
	}

	private MaterialRecord material() {
		return target(MaterialRecord.class);
	}

	private <T> T target(Class<T> type) {
		if (!type.isInstance(getTarget())) {
			throw new IllegalArgumentException(ScriptTexts.get("operation.none", Names.of(getTarget()))); //$NON-NLS-1$
		}
		return type.cast(getTarget());
	}
}
