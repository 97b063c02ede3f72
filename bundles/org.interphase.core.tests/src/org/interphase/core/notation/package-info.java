/** Tests of org.interphase.core.notation. */
package org.interphase.core.notation;
