/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * A third-party plug-in for Interphase with one contribution of each kind. None of them knows how it is found: the
 * {@code plugin.xml} names them for the workbench and the command line, {@code META-INF/services} for plain Java.
 */
package org.interphase.example.acme;
