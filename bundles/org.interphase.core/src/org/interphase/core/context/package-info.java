/** The context of a boundary: its two layers, its treatment and the conditions it lives in. */
@NonNullByDefault
package org.interphase.core.context;

import org.eclipse.jdt.annotation.NonNullByDefault;
