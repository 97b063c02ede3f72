/** The assessment of a cell: findings and resistance terms of all its boundaries. */
@NonNullByDefault
package org.interphase.core.assess;

import org.eclipse.jdt.annotation.NonNullByDefault;
