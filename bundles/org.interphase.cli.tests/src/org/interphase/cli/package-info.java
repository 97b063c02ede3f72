/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests of the bundle org.interphase.cli. */
package org.interphase.cli;
