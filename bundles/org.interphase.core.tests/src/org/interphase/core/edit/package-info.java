/** Tests of org.interphase.core.edit. */
package org.interphase.core.edit;
