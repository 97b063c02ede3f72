/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.application;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
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
	private static final String ABOUT = "org.interphase.ui.about"; //$NON-NLS-1$
	private static final String NEW_PROJECT = "org.interphase.ui.newProject"; //$NON-NLS-1$
	private static final String SWITCH_FOLDER = "org.interphase.ui.switchFolder"; //$NON-NLS-1$
	private static final String WELCOME = "org.interphase.ui.welcome"; //$NON-NLS-1$
	private static final String TOUR = "org.interphase.ui.tour"; //$NON-NLS-1$
	private static final String GUIDE = "org.interphase.ui.guide"; //$NON-NLS-1$
	private static final String PASTE_LAYERS = "org.interphase.ui.pasteLayers"; //$NON-NLS-1$

	@NonNullByDefault({})
	private IWorkbenchWindow window;

	InterphaseActionBarAdvisor(IActionBarConfigurer configurer) {
		super(configurer);
	}

	@Override
	protected void makeActions(IWorkbenchWindow forWindow) {
		window = forWindow;
		for (ActionFactory factory : new ActionFactory[] { ActionFactory.SAVE, ActionFactory.SAVE_AS,
				ActionFactory.SAVE_ALL, ActionFactory.QUIT, ActionFactory.PREFERENCES }) {
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
		menu.add(command(NEW_PROJECT));
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
		menu.add(command(SWITCH_FOLDER));
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
		menu.add(command(PASTE_LAYERS));
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
		menu.add(command(GUIDE));
		menu.add(command(WELCOME));
		menu.add(command(TOUR));
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new Separator());
		menu.add(command(ABOUT));
		return menu;
	}

	@Override
	protected void fillCoolBar(ICoolBarManager bar) {
		ToolBarManager file = new ToolBarManager();
		file.add(command(NEW_DESIGN));
		file.add(command(OPEN));
		file.add(getAction(ActionFactory.SAVE.getId()));
		bar.add(new ToolBarContributionItem(file, "org.interphase.ui.fileTools")); //$NON-NLS-1$
		ToolBarManager edit = new ToolBarManager();
		edit.add(tool("org.interphase.ui.undoTool", IWorkbenchCommandConstants.EDIT_UNDO)); //$NON-NLS-1$
		edit.add(tool("org.interphase.ui.redoTool", IWorkbenchCommandConstants.EDIT_REDO)); //$NON-NLS-1$
		bar.add(new ToolBarContributionItem(edit, "org.interphase.ui.editTools")); //$NON-NLS-1$
	}

	private CommandContributionItem command(String id) {
		return tool(null, id);
	}

	/**
	 * An entry for a command. In the toolbar undo and redo need ids of their own: the platform hides tools that are called like
	 * these two commands in every perspective (extension {@code hiddenToolBarItem} of {@code org.eclipse.ui.ide}).
	 */
	private CommandContributionItem tool(@Nullable String id, String command) {
		return new CommandContributionItem(
				new CommandContributionItemParameter(window, id, command, CommandContributionItem.STYLE_PUSH));
	}
}
