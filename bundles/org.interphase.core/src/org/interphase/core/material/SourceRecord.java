/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.material;

/**
 * A source that values cite.
 *
 * @param key           short key, e.g. {@code sharafi2017cm}
 * @param citation      citation
 * @param doi           digital object identifier; empty if unknown
 * @param doiConfidence certain, verified, recalled or unknown
 * @param howRead       what of the source was read
 */
public record SourceRecord(String key, String citation, String doi, String doiConfidence, String howRead) {
}
