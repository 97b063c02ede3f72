/** Edit operations on a cell as undoable commands. */
@NonNullByDefault
package org.interphase.core.edit;

import org.eclipse.jdt.annotation.NonNullByDefault;
