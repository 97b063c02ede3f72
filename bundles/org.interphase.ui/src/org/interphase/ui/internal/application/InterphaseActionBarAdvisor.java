/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.application;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.interphase.ui.internal.Messages;

/** The menus that a scientist needs. Each entry is a command, so handlers, key bindings and menus agree. */
final class InterphaseActionBarAdvisor extends ActionBarAdvisor {

	private static final String MENU_VIEW = "view"; //$NON-NLS-1$
	private static final String NEW_DESIGN = "org.interphase.ui.newDesign"; //$NON-NLS-1$
	private static final String OPEN = "org.interphase.ui.open"; //$NON-NLS-1$

	@NonNullByDefault({})
	private IWorkbenchWindow window;

	InterphaseActionBarAdvisor(IActionBarConfigurer configurer) {
		super(configurer);
	}

	@Override
	protected void makeActions(IWorkbenchWindow forWindow) {
		window = forWindow;
		for (ActionFactory factory : new ActionFactory[] { ActionFactory.SAVE, ActionFactory.SAVE_AS,
				ActionFactory.SAVE_ALL, ActionFactory.QUIT, ActionFactory.ABOUT, ActionFactory.PREFERENCES }) {
			register(factory.create(window));
		}
	}

	@Override
	protected void fillMenuBar(IMenuManager bar) {
		bar.add(fileMenu());
		bar.add(editMenu());
		bar.add(viewMenu());
		bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		bar.add(helpMenu());
	}

	private IMenuManager fileMenu() {
		MenuManager menu = new MenuManager(Messages.menu_file, IWorkbenchActionConstants.M_FILE);
		menu.add(command(NEW_DESIGN));
		menu.add(command(OPEN));
		menu.add(new Separator());
		menu.add(command(IWorkbenchCommandConstants.FILE_CLOSE));
		menu.add(command(IWorkbenchCommandConstants.FILE_CLOSE_ALL));
		menu.add(new Separator());
		menu.add(getAction(ActionFactory.SAVE.getId()));
		menu.add(getAction(ActionFactory.SAVE_AS.getId()));
		menu.add(getAction(ActionFactory.SAVE_ALL.getId()));
		menu.add(new Separator());
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new Separator());
		menu.add(getAction(ActionFactory.QUIT.getId()));
		return menu;
	}

	private IMenuManager editMenu() {
		MenuManager menu = new MenuManager(Messages.menu_edit, IWorkbenchActionConstants.M_EDIT);
		menu.add(command(IWorkbenchCommandConstants.EDIT_UNDO));
		menu.add(command(IWorkbenchCommandConstants.EDIT_REDO));
		menu.add(new Separator());
		menu.add(command(IWorkbenchCommandConstants.EDIT_CUT));
		menu.add(command(IWorkbenchCommandConstants.EDIT_COPY));
		menu.add(command(IWorkbenchCommandConstants.EDIT_PASTE));
		menu.add(command(IWorkbenchCommandConstants.EDIT_DELETE));
		menu.add(new Separator());
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(getAction(ActionFactory.PREFERENCES.getId()));
		return menu;
	}

	private IMenuManager viewMenu() {
		MenuManager menu = new MenuManager(Messages.menu_view, MENU_VIEW);
		menu.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
		menu.add(new Separator());
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(command(IWorkbenchCommandConstants.WINDOW_RESET_PERSPECTIVE));
		return menu;
	}

	private IMenuManager helpMenu() {
		MenuManager menu = new MenuManager(Messages.menu_help, IWorkbenchActionConstants.M_HELP);
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new Separator());
		menu.add(getAction(ActionFactory.ABOUT.getId()));
		return menu;
	}

	@Override
	protected void fillCoolBar(ICoolBarManager bar) {
		ToolBarManager file = new ToolBarManager();
		file.add(command(NEW_DESIGN));
		file.add(getAction(ActionFactory.SAVE.getId()));
		bar.add(new ToolBarContributionItem(file, "org.interphase.ui.fileTools")); //$NON-NLS-1$
	}

	private CommandContributionItem command(String id) {
		return new CommandContributionItem(
				new CommandContributionItemParameter(window, null, id, CommandContributionItem.STYLE_PUSH));
	}
}
