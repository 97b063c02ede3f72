/** Materials as the analysis sees them, and how libraries contribute them. */
@NonNullByDefault
package org.interphase.core.material;

import org.eclipse.jdt.annotation.NonNullByDefault;
