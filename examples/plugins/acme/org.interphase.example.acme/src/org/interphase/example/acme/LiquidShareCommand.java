/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.example.acme;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.assess.Assessor;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.command.CliCommand;
import org.interphase.core.context.CellContext;
import org.interphase.core.exchange.ExchangeException;
import org.interphase.core.io.DesignFiles;
import org.interphase.core.registry.Registries;
import org.interphase.model.Design;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the liquid share of each cell of a design or recipe. */
@Command(name = "liquid-share", description = "Prints how much of the electrolyte of each cell is free liquid.")
public final class LiquidShareCommand implements CliCommand {

	@Spec
	private CommandSpec spec;

	@Parameters(paramLabel = "FILE", description = "Design (.cellstack) or recipe (.acme.json).")
	private Path file;

	@Override
	public Integer call() {
		PrintWriter out = spec.commandLine().getOut();
		for (StackAssessment stack : new Assessor(Registries.standard()).assess(design(), AssessmentOptions.DEFAULT).stacks()) {
			for (CellContext cell : stack.stack().cells()) {
				out.printf("%s cell %d: %.1f %%%n", stack.stack().name(), cell.number() + 1, LiquidShare.of(cell));
			}
		}
		return 0;
	}

	private Design design() {
		RecipeImporter recipes = new RecipeImporter();
		if (recipes.endings().stream().noneMatch(ending -> file.toString().endsWith('.' + ending))) {
			try {
				return DesignFiles.load(file);
			} catch (IOException e) {
				throw bad(e.getMessage());
			}
		}
		try (InputStream input = Files.newInputStream(file)) {
			return recipes.read(input, file.toString(), Registries.standard());
		} catch (ExchangeException e) {
			throw bad(file + (e.place().isEmpty() ? "" : ", " + e.place()) + ": " + e.getMessage());
		} catch (IOException e) {
			throw bad("'" + file + "' cannot be read: " + e.getMessage());
		}
	}

	/** Makes the exit code 2. */
	private ParameterException bad(String problem) {
		return new ParameterException(spec.commandLine(), problem);
	}
}
