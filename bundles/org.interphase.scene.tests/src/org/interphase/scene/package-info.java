/** Tests of the bundle org.interphase.scene. */
package org.interphase.scene;
