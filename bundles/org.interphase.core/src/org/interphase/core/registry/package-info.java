/** Registries of contributions: programmatic, service loader and extension points. */
@NonNullByDefault
package org.interphase.core.registry;

import org.eclipse.jdt.annotation.NonNullByDefault;
