/** Tests of the tools, without a display. */
package org.interphase.scene.tool;
