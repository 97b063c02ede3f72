/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.application;

import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ActionFactory.IWorkbenchAction;
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
	/** Where other plug-ins put entries for projects of other kinds. The group of the platform would get entries of the platform. */
	private static final String OTHER_PROJECTS = "org.interphase.ui.otherProjects"; //$NON-NLS-1$
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
		make(ActionFactory.SAVE, Messages.menu_save);
		make(ActionFactory.SAVE_AS, Messages.menu_saveAs);
		make(ActionFactory.SAVE_ALL, Messages.menu_saveAll);
		make(ActionFactory.QUIT, Messages.menu_exit);
		make(ActionFactory.PREFERENCES, Messages.menu_preferences);
		// so the platform knows by which command the tree of designs copies, deletes and renames files
		Stream.of(ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.DELETE, ActionFactory.RENAME)
				.forEach(factory -> register(factory.create(window)));
	}

	/** The platform speaks English alone, so its entries get our texts. */
	private void make(ActionFactory factory, String text) {
		IWorkbenchAction action = factory.create(window);
		action.setText(text);
		action.setToolTipText(LegacyActionTools.removeMnemonics(text));
		register(action);
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
		menu.add(new GroupMarker(OTHER_PROJECTS));
		menu.add(command(OPEN));
		menu.add(new Separator());
		menu.add(command(IWorkbenchCommandConstants.FILE_CLOSE, Messages.menu_close));
		menu.add(command(IWorkbenchCommandConstants.FILE_CLOSE_ALL, Messages.menu_closeAll));
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
		menu.add(command(IWorkbenchCommandConstants.EDIT_UNDO, Messages.menu_undo));
		menu.add(command(IWorkbenchCommandConstants.EDIT_REDO, Messages.menu_redo));
		menu.add(new Separator());
		menu.add(command(IWorkbenchCommandConstants.EDIT_CUT, Messages.menu_cut));
		menu.add(command(IWorkbenchCommandConstants.EDIT_COPY, Messages.menu_copy));
		menu.add(command(IWorkbenchCommandConstants.EDIT_PASTE, Messages.menu_paste));
		menu.add(command(IWorkbenchCommandConstants.EDIT_DELETE, Messages.menu_delete));
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
		menu.add(command(IWorkbenchCommandConstants.WINDOW_RESET_PERSPECTIVE, Messages.menu_resetWindow));
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
		edit.add(tool("org.interphase.ui.undoTool", IWorkbenchCommandConstants.EDIT_UNDO, Messages.menu_undo)); //$NON-NLS-1$
		edit.add(tool("org.interphase.ui.redoTool", IWorkbenchCommandConstants.EDIT_REDO, Messages.menu_redo)); //$NON-NLS-1$
		bar.add(new ToolBarContributionItem(edit, "org.interphase.ui.editTools")); //$NON-NLS-1$
	}

	private CommandContributionItem command(String id) {
		return command(id, null);
	}

	private CommandContributionItem command(String id, @Nullable String text) {
		return tool(null, id, text);
	}

	/**
	 * An entry for a command. In the toolbar undo and redo need ids of their own: the platform hides tools that are called like
	 * these two commands in every perspective (extension {@code hiddenToolBarItem} of {@code org.eclipse.ui.ide}).
	 */
	private CommandContributionItem tool(@Nullable String id, String command, @Nullable String text) {
		CommandContributionItemParameter parameter = new CommandContributionItemParameter(window, id, command,
				CommandContributionItem.STYLE_PUSH);
		if (text != null) {
			parameter.label = text;
			parameter.tooltip = LegacyActionTools.removeMnemonics(text);
		}
		return new CommandContributionItem(parameter);
	}
}
