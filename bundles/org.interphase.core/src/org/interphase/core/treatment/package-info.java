/** Treatments of a boundary and their effect. */
@NonNullByDefault
package org.interphase.core.treatment;

import org.eclipse.jdt.annotation.NonNullByDefault;
