/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.registry;

/**
 * Where a contribution comes from.
 *
 * @param id       id of the contribution, e.g. {@code R-ECH-03}
 * @param kind     what it is, e.g. {@code rule}
 * @param type     name of its class
 * @param provider id of the bundle or module that brought it; of one that was read from a file, the name of the file and of the
 *                 folder that it is in, e.g. {@code scripts/thick.evl}
 * @param version  version of that bundle; empty if unknown
 * @param vendor   who makes that bundle; empty if unknown
 * @param licence  licence of that bundle; empty if it does not say
 * @param file     absolute path of the file that it was read from, for programs on this computer; empty if it was not
 */
public record ContributionInfo(String id, String kind, String type, String provider, String version, String vendor,
		String licence, String file) {

	/** A contribution of a bundle. */
	public ContributionInfo(String id, String kind, String type, String provider, String version, String vendor,
			String licence) {
		this(id, kind, type, provider, version, vendor, licence, ""); //$NON-NLS-1$
	}
}
