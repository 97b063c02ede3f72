/** Tests of the bundle org.interphase.physics. */
package org.interphase.physics;
