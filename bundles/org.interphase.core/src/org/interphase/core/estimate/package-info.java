/** Estimators of what a boundary contributes to the area-specific resistance. */
@NonNullByDefault
package org.interphase.core.estimate;

import org.eclipse.jdt.annotation.NonNullByDefault;
