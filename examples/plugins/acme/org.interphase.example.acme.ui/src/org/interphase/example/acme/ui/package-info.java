/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** What the plug-in adds to the workbench; a bundle of its own, so that the rest also runs where there is no display. */
package org.interphase.example.acme.ui;
