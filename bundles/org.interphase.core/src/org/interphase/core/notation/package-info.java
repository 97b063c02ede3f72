/** The short written notation of a stack. */
@NonNullByDefault
package org.interphase.core.notation;

import org.eclipse.jdt.annotation.NonNullByDefault;
