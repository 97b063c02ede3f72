/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests of org.interphase.design.internal. */
package org.interphase.design.internal;
