/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests of org.interphase.design.services. */
package org.interphase.design.services;
