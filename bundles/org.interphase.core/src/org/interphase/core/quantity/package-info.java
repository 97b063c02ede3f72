/** Values with units: parsing, conversion and display of the quantities of the field. */
@NonNullByDefault
package org.interphase.core.quantity;

import org.eclipse.jdt.annotation.NonNullByDefault;
