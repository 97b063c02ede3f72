/** Measured interfaces and how bundles contribute them. */
@NonNullByDefault
package org.interphase.core.evidence;

import org.eclipse.jdt.annotation.NonNullByDefault;
