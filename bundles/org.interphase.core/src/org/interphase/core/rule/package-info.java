/** Rules that judge a boundary, their findings and quick fixes. */
@NonNullByDefault
package org.interphase.core.rule;

import org.eclipse.jdt.annotation.NonNullByDefault;
