/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the documentation of the public API: of all packages of some source folders but those that are not meant for others. */
final class ApiDoc {

	private static final Set<String> NOT_API = Set.of("internal", "impl", "util", "tool");
	private static final String[] OPTIONS = { "-quiet", "-notimestamp", "-Xdoclint:none", "-Xmaxwarns", "1", "-locale", "en",
			"-encoding", "UTF-8", "-docencoding", "UTF-8", "-charset", "UTF-8", "-windowtitle", "Interphase API",
			"-doctitle", "Interphase API", "-tag", "generated:X", "-tag", "model:X", "-tag", "ordered:X" };

	/** Arguments: the folder to write to, the class path, and the source folders. */
	public static void main(String[] args) throws IOException {
		delete(Path.of(args[0]));
		List<Path> sources = Arrays.stream(args).skip(2).map(Path::of).toList();
		Collection<String> packages = new TreeSet<>();
		for (Path folder : sources) {
			packages.addAll(packages(folder));
		}
		List<String> arguments = new ArrayList<>(List.of(OPTIONS));
		arguments.addAll(List.of("-d", args[0], "-classpath", args[1], "-sourcepath",
				sources.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator))));
		arguments.addAll(packages);
		int code = ToolProvider.findFirst("javadoc").orElseThrow().run(new PrintWriter(System.out, true),
				new PrintWriter(System.err, true), arguments.toArray(String[]::new));
		System.exit(code);
	}

	/** What an earlier run has left. */
	private static void delete(Path folder) throws IOException {
		if (Files.exists(folder)) {
			try (Stream<Path> old = Files.walk(folder)) {
				old.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
			}
		}
	}

	private static Collection<String> packages(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(file -> file.toString().endsWith(".java")).map(Path::getParent).distinct()
					.map(folder::relativize).filter(ApiDoc::isApi)
					.map(found -> found.toString().replace(File.separatorChar, '.')).toList();
		}
	}

	private static boolean isApi(Path found) {
		for (Path segment : found) {
			if (NOT_API.contains(segment.toString())) {
				return false;
			}
		}
		return true;
	}
}
