/** Tests of org.interphase.core.io. */
package org.interphase.core.io;
