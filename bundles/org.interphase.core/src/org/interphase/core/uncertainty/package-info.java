/** Uncertain values and how uncertainty is carried through a calculation. */
@NonNullByDefault
package org.interphase.core.uncertainty;

import org.eclipse.jdt.annotation.NonNullByDefault;
