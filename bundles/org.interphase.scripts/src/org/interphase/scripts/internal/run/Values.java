/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scripts.internal.run;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.CellContext;
import org.interphase.core.context.ConditionsContext;
import org.interphase.core.context.ElectrodeData;
import org.interphase.core.context.FaceContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.LayerKind;
import org.interphase.core.context.MeasurementConditions;
import org.interphase.core.context.MeasurementContext;
import org.interphase.core.context.PhaseContext;
import org.interphase.core.context.SpectrumPoint;
import org.interphase.core.context.StackContext;
import org.interphase.core.context.TreatmentContext;
import org.interphase.core.material.CompositePart;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.Property;
import org.interphase.core.material.PropertyRecord;
import org.interphase.core.material.Provenance;
import org.interphase.core.treatment.SurfaceState;
import org.interphase.core.uncertainty.Summary;

/**
 * What scripts see of the values of a stack: the components of its immutable records and their questions without arguments,
 * words for enumerations, and nothing of any other object.
 */
final class Values {

	/** What stands for a value that is not known. */
	static final Object UNKNOWN = new Object();

	private static final Set<Class<? extends Record>> VISIBLE = Set.of(StackContext.class, CellContext.class, LayerContext.class,
			BoundaryContext.class, ConditionsContext.class, ElectrodeData.class, FaceContext.class, TreatmentContext.class,
			PhaseContext.class, MeasurementContext.class, MeasurementConditions.class, SpectrumPoint.class, MaterialRecord.class,
			PropertyRecord.class, CompositePart.class, SurfaceState.class, Summary.class);
	private static final Map<Class<?>, Map<String, Method>> QUESTIONS = new HashMap<>();
	private static final Map<Enum<?>, String> WORDS = new ConcurrentHashMap<>();

	static {
		VISIBLE.forEach(type -> QUESTIONS.put(type, questions(type)));
		QUESTIONS.put(LayerKind.class, questions(LayerKind.class));
	}

	private Values() {
	}

	private static Map<String, Method> questions(Class<?> type) {
		Map<String, Method> questions = new TreeMap<>();
		RecordComponent[] components = type.getRecordComponents();
		if (components != null) {
			for (RecordComponent component : components) {
				questions.put(component.getName(), component.getAccessor());
			}
		}
		for (Method method : type.getDeclaredMethods()) {
			int modifiers = method.getModifiers();
			if (Modifier.isPublic(modifiers) && !Modifier.isStatic(modifiers) && method.getParameterCount() == 0
					&& !Set.of("toString", "hashCode").contains(method.getName())) { //$NON-NLS-1$ //$NON-NLS-2$
				questions.put(method.getName(), method);
			}
		}
		return questions;
	}

	/** Whether scripts may ask this object anything. */
	static boolean isVisible(Object owner) {
		return QUESTIONS.containsKey(owner.getClass());
	}

	/** Whether an object of a stack has a property. */
	static boolean has(Object owner, String property) {
		Map<String, Method> questions = QUESTIONS.get(owner.getClass());
		return questions != null && questions.containsKey(property)
				|| owner instanceof LayerContext && property.startsWith("is") && has(LayerKind.LIQUID, property); //$NON-NLS-1$
	}

	/** Value of a property that an object has; {@link #UNKNOWN} if it is not known. */
	static Object get(Object owner, String property) throws ReflectiveOperationException {
		Map<String, Method> questions = QUESTIONS.getOrDefault(owner.getClass(), Map.of());
		Method question = questions.get(property);
		if (question == null && owner instanceof LayerContext layer) {
			return get(layer.kind(), property);
		}
		if (question == null) {
			throw new NoSuchMethodException(property);
		}
		try {
			return seen(question.invoke(owner));
		} catch (InvocationTargetException failed) {
			throw new ReflectiveOperationException(String.valueOf(failed.getCause()), failed);
		}
	}

	/** A value as scripts see it; {@link #UNKNOWN} where nobody gave one. */
	static Object seen(@Nullable Object value) {
		return switch (value) {
		case null -> UNKNOWN;
		case Double number -> Double.isNaN(number) ? UNKNOWN : number;
		case OptionalDouble number -> number.isPresent() ? seen(number.getAsDouble()) : UNKNOWN;
		case Optional<?> optional -> seen(optional.orElse(null));
		case Number number -> number;
		case Boolean truth -> truth;
		case String text -> text;
		case Enum<?> word -> word(word);
		case Collection<?> collection -> collection(collection);
		default -> isVisible(value) ? value : UNKNOWN;
		};
	}

	/** The collection itself where its elements are as scripts see them, so that nothing is copied on the way to a long list. */
	private static Object collection(Collection<?> collection) {
		Object first = collection.isEmpty() ? "" : collection.iterator().next(); //$NON-NLS-1$
		return first instanceof String || isVisible(first) ? collection : collection.stream().map(Values::seen).toList();
	}

	/** The word that reports use for a value of an enumeration. */
	static String word(Enum<?> value) {
		return WORDS.computeIfAbsent(value, Values::label);
	}

	private static String label(Enum<?> value) {
		return switch (value) {
		case LayerKind kind -> kind.label();
		case Property property -> property.id();
		case Provenance provenance -> provenance.code();
		case Enumerator literal -> literal.getLiteral();
		default -> value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
		};
	}
}
