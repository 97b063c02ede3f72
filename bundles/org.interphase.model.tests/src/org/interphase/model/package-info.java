/** Tests of the bundle org.interphase.model. */
package org.interphase.model;
