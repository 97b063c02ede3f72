/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.application;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.interphase.ui.internal.Icons;
import org.interphase.ui.internal.Logo;
import org.interphase.ui.internal.Messages;

/** What is seen until the window is there. It is drawn, so it is sharp on every display. */
final class SplashWindow {

	private static final int WIDTH = 460;
	private static final int HEIGHT = 200;
	private static final int LOGO = 96;
	private static final int NAME_HEIGHT = 28;
	private static final Color GROUND = new Color(255, 255, 255);
	private static final Color INK = new Color(38, 46, 58);
	private static final Color QUIET = new Color(98, 108, 122);

	private final Shell shell;

	private SplashWindow(Display display) {
		shell = new Shell(display, SWT.NO_TRIM | SWT.ON_TOP);
		shell.setText(Logo.NAME);
		shell.setBackground(GROUND);
		GridLayoutFactory.fillDefaults().margins(40, 48).numColumns(2).spacing(28, 6).applyTo(shell);
		Label logo = new Label(shell, SWT.NONE);
		logo.setBackground(GROUND);
		logo.setImage(Icons.image(Icons.APPLICATION, LOGO, shell));
		GridDataFactory.swtDefaults().span(1, 2).applyTo(logo);
		Label name = text(shell, Logo.NAME, INK, SWT.END);
		Font large = FontDescriptor.createFrom(name.getFont()).setHeight(NAME_HEIGHT).createFont(display);
		name.setFont(large);
		shell.addDisposeListener(event -> large.dispose());
		text(shell, Messages.splash_tagline, QUIET, SWT.BEGINNING);
		Rectangle screen = display.getPrimaryMonitor().getClientArea();
		int width = Math.max(WIDTH, shell.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
		shell.setBounds(screen.x + (screen.width - width) / 2, screen.y + (screen.height - HEIGHT) / 2, width, HEIGHT);
	}

	/** Shows it. */
	static SplashWindow open(Display display) {
		SplashWindow splash = new SplashWindow(display);
		splash.shell.open();
		while (display.readAndDispatch()) {
			// until it is painted
		}
		return splash;
	}

	/** Takes it away; does nothing the second time. */
	void close() {
		if (!shell.isDisposed()) {
			shell.dispose();
		}
	}

	private static Label text(Composite parent, String text, Color colour, int vertical) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(text);
		label.setBackground(GROUND);
		label.setForeground(colour);
		GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, vertical).applyTo(label);
		return label;
	}
}
