/** Reading and writing of cells; importers and exporters. */
@NonNullByDefault
package org.interphase.core.io;

import org.eclipse.jdt.annotation.NonNullByDefault;
