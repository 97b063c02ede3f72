/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scripts.internal;

import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

import org.eclipse.epsilon.eol.EolModule;
import org.eclipse.jdt.annotation.Nullable;
import org.interphase.scripts.internal.language.ScriptException;
import org.interphase.scripts.internal.language.ScriptParser;
import org.interphase.scripts.internal.run.Machine;

/** One script. As many machines run it as there are threads at the same time; a machine that failed is not used again. */
public final class Script {

	private final Path file;
	private final String name;
	private final ScriptParser parser;
	private final Queue<Machine> idle = new ConcurrentLinkedQueue<>();

	Script(Path file, String name, ScriptParser parser) {
		this.file = file;
		this.name = name;
		this.parser = parser;
	}

	/** Its file. */
	public Path file() {
		return file;
	}

	/** What was read of it, to look at. */
	EolModule module() {
		return with(Machine::module);
	}

	/**
	 * Does a piece of work with a machine.
	 *
	 * @throws ScriptException if the script has errors or fails
	 */
	<T> T with(Function<Machine, T> work) {
		@Nullable
		Machine found = idle.poll();
		Machine machine = found == null ? new Machine(parser.parse(name)) : found;
		T result = work.apply(machine);
		machine.judge(null);
		idle.add(machine);
		return result;
	}
}
