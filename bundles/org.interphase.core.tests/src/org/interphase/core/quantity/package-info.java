/** Tests of org.interphase.core.quantity. */
package org.interphase.core.quantity;
