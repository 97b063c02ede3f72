/** Tests of the bundle org.interphase.core. */
package org.interphase.core;
