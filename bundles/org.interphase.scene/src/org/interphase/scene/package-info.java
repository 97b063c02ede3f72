/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Toolkit-neutral drawing of stacks: what is drawn ({@link org.interphase.scene.StackFigure}), where it is drawn
 * ({@link org.interphase.scene.SceneLayout}), the finished drawing ({@link org.interphase.scene.Scene}) and its writers.
 */
@NonNullByDefault
package org.interphase.scene;

import org.eclipse.jdt.annotation.NonNullByDefault;
