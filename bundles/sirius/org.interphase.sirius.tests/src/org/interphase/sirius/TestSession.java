/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DSemanticDiagram;
import org.eclipse.swt.widgets.Display;
import org.interphase.core.io.DesignFiles;
import org.interphase.core.notation.NotationException;
import org.interphase.core.notation.NotationParser;
import org.interphase.core.registry.Registries;
import org.interphase.model.Design;
import org.interphase.model.Layer;
import org.interphase.model.Stack;
import org.interphase.sirius.internal.render.AutomaticSaving;

/** A session with one design, in files of its own, with the stack diagram of its first stack. */
public final class TestSession implements AutoCloseable {

	public static final IProgressMonitor MONITOR = new NullProgressMonitor();

	private final Path folder;
	private final DesignSession session;

	public TestSession(Design design) throws IOException, CoreException {
		AutomaticSaving.switchOff();
		folder = Files.createTempDirectory("sirius");
		Path file = folder.resolve("design." + DesignFiles.EXTENSION);
		try (OutputStream out = Files.newOutputStream(file)) {
			DesignFiles.write(design, out, file.toString());
		}
		session = DesignSession.open(URI.createFileURI(folder.resolve("representations.aird").toString()),
				List.of(URI.createFileURI(file.toString())), MONITOR);
		session.selectViewpoint(MONITOR);
	}

	public static TestSession of(String notation) throws IOException, CoreException, NotationException {
		return new TestSession(NotationParser.of(Registries.standard()).parse(notation));
	}

	public DesignSession session() {
		return session;
	}

	public Design design() {
		return session.designs().get(0);
	}

	public Stack stack() {
		return design().getStacks().get(0);
	}

	public Layer layer(int index) {
		return stack().getLayers().get(index);
	}

	/** The diagram that the selection of the viewpoint made. */
	public DSemanticDiagram diagram() {
		return diagramOf(stack());
	}

	public DSemanticDiagram diagramOf(Stack stack) {
		return session.representations().stream().filter(DSemanticDiagram.class::isInstance)
				.map(DSemanticDiagram.class::cast).filter(InterphaseViewpoint::isStackDiagram)
				.filter(candidate -> candidate.getTarget() == stack).findFirst().orElseThrow();
	}

	/** What stands for a part of the design in the diagram. */
	public DDiagramElement shown(EObject part) {
		return diagram().getDiagramElements().stream().filter(element -> element.getTarget() == part).findFirst()
				.orElseThrow();
	}

	public void run(Command command) {
		if (!command.canExecute()) {
			throw new IllegalStateException(Objects.toString(command.getLabel()));
		}
		commands().execute(command);
	}

	public CommandStack commands() {
		return session.session().getTransactionalEditingDomain().getCommandStack();
	}

	/** Lets the workbench end what it has begun. Sirius asks for the session even of what was selected in a closed editor. */
	public static void settle() {
		Display display = Display.getCurrent();
		while (display != null && display.readAndDispatch()) {
			// until nothing is left to do
		}
	}

	/** Closes the session and removes its files. */
	@Override
	public void close() {
		settle();
		session.close();
		try (Stream<Path> files = Files.walk(folder)) {
			files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
