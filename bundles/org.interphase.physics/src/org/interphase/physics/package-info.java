/** The built-in estimators. */
@NonNullByDefault
package org.interphase.physics;

import org.eclipse.jdt.annotation.NonNullByDefault;
