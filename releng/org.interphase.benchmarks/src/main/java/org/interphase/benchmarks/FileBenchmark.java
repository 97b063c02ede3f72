/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.interphase.core.io.DesignFileException;
import org.interphase.core.io.DesignFiles;
import org.interphase.model.Design;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Loading and saving of a large design, beside EMF's own loading and saving of the same file. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class FileBenchmark {

	/** Number of layers. */
	@Param("100000")
	public int layers;

	private Path file;
	private Path copy;
	private Design design;
	private Resource plain;

	/** Writes the file. */
	@Setup(Level.Trial)
	public void write() throws IOException, DesignFileException {
		file = Files.createTempFile("large", ".cellstack");
		copy = Files.createTempFile("copy", ".cellstack");
		DesignFiles.save(Designs.series(layers), file);
		design = DesignFiles.load(file);
		plain = plain();
		plain.getContents().add(EcoreUtil.copy(design));
	}

	/** Removes the files. */
	@TearDown(Level.Trial)
	public void remove() throws IOException {
		Files.delete(file);
		Files.delete(copy);
	}

	/** A resource of EMF; without a map of ids, looking up references would take the square of the time. */
	private static Resource plain() {
		XMIResourceImpl resource = new XMIResourceImpl();
		resource.setIntrinsicIDToEObjectMap(new HashMap<>());
		resource.getDefaultLoadOptions().put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);
		return resource;
	}

	/** The design as the workbench opens it. */
	@Benchmark
	public Design load() throws DesignFileException {
		return DesignFiles.load(file);
	}

	/** The baseline of loading. */
	@Benchmark
	public Resource loadByEmfAlone() throws IOException {
		Resource resource = plain();
		try (InputStream stream = Files.newInputStream(file)) {
			resource.load(stream, Map.of());
		}
		return resource;
	}

	/** The design as the workbench saves it: checked, and forced to the disk before it takes the place of the old file. */
	@Benchmark
	public void save() throws DesignFileException {
		DesignFiles.save(design, copy);
	}

	/** The baseline of saving. */
	@Benchmark
	public void saveByEmfAlone() throws IOException {
		try (OutputStream stream = Files.newOutputStream(copy)) {
			plain.save(stream, Map.of());
		}
	}
}
