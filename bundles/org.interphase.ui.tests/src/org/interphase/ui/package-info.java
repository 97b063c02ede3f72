/** Tests of the bundle org.interphase.ui. */
package org.interphase.ui;
