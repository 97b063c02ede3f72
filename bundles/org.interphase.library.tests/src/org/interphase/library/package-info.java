/** Tests of the bundle org.interphase.library. */
package org.interphase.library;
