/** Tests of the drawing in the real workbench: each gesture and key, the palette, the typed cell, the clipboard. */
package org.interphase.ui.canvas;
