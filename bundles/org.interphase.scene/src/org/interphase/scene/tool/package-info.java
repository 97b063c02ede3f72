/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What pointer and keys do on a drawing, as state machines that know no toolkit: a canvas hands them what the user does,
 * paints their {@linkplain org.interphase.scene.tool.ToolMachine#feedback() feedback}, and lets a
 * {@link org.interphase.scene.tool.Gestures} carry finished gestures into the design.
 */
@NonNullByDefault
package org.interphase.scene.tool;

import org.eclipse.jdt.annotation.NonNullByDefault;
