/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.model.internal.label;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.interphase.model.provider.BoundaryItemProvider;
import org.interphase.model.provider.CellstackItemProviderAdapterFactory;
import org.interphase.model.provider.ConditionsItemProvider;
import org.interphase.model.provider.FaceItemProvider;
import org.interphase.model.provider.PhaseFractionItemProvider;
import org.interphase.model.provider.PropertyValueItemProvider;
import org.interphase.model.provider.RuleSettingItemProvider;
import org.interphase.model.provider.TreatmentItemProvider;
import org.interphase.model.provider.WaiverItemProvider;

/** The generated item providers; parts that have only an id are labelled with what they say. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
public final class SpeakingItemProviderAdapterFactory extends CellstackItemProviderAdapterFactory {

	@Override
	public Adapter createBoundaryAdapter() {
		if (boundaryItemProvider == null) {
			boundaryItemProvider = new BoundaryItemProvider(this) {
				@Override
				public String getText(Object object) {
					return SpeakingLabels.of((EObject) object);
				}
			};
		}
		return boundaryItemProvider;
	}

	@Override
	public Adapter createConditionsAdapter() {
		if (conditionsItemProvider == null) {
			conditionsItemProvider = new ConditionsItemProvider(this) {
				@Override
				public String getText(Object object) {
					return SpeakingLabels.of((EObject) object);
				}
			};
		}
		return conditionsItemProvider;
	}

	@Override
	public Adapter createFaceAdapter() {
		if (faceItemProvider == null) {
			faceItemProvider = new FaceItemProvider(this) {
				@Override
				public String getText(Object object) {
					return SpeakingLabels.of((EObject) object);
				}
			};
		}
		return faceItemProvider;
	}

	@Override
	public Adapter createPhaseFractionAdapter() {
		if (phaseFractionItemProvider == null) {
			phaseFractionItemProvider = new PhaseFractionItemProvider(this) {
				@Override
				public String getText(Object object) {
					return SpeakingLabels.of((EObject) object);
				}
			};
		}
		return phaseFractionItemProvider;
	}

	@Override
	public Adapter createPropertyValueAdapter() {
		if (propertyValueItemProvider == null) {
			propertyValueItemProvider = new PropertyValueItemProvider(this) {
				@Override
				public String getText(Object object) {
					return SpeakingLabels.of((EObject) object);
				}
			};
		}
		return propertyValueItemProvider;
	}

	@Override
	public Adapter createRuleSettingAdapter() {
		if (ruleSettingItemProvider == null) {
			ruleSettingItemProvider = new RuleSettingItemProvider(this) {
				@Override
				public String getText(Object object) {
					return SpeakingLabels.of((EObject) object);
				}
			};
		}
		return ruleSettingItemProvider;
	}

	@Override
	public Adapter createTreatmentAdapter() {
		if (treatmentItemProvider == null) {
			treatmentItemProvider = new TreatmentItemProvider(this) {
				@Override
				public String getText(Object object) {
					return SpeakingLabels.of((EObject) object);
				}
			};
		}
		return treatmentItemProvider;
	}

	@Override
	public Adapter createWaiverAdapter() {
		if (waiverItemProvider == null) {
			waiverItemProvider = new WaiverItemProvider(this) {
				@Override
				public String getText(Object object) {
					return SpeakingLabels.of((EObject) object);
				}
			};
		}
		return waiverItemProvider;
	}
}
