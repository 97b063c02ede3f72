/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import org.interphase.core.assess.Fakes;
import org.interphase.core.material.MaterialLibrary;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.SourceRecord;
import org.interphase.core.registry.FolderContributions;
import org.interphase.core.registry.Registries;
import org.interphase.core.rule.Rule;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No contribution, however bad while it is loaded, keeps the others out. */
class EvilLoadingTest {

	private static final Duration LIMIT = Duration.ofMillis(200);
	private static final AtomicBoolean FOREVER = new AtomicBoolean(true);

	@BeforeAll
	static void begin() {
		FOREVER.set(true);
	}

	@AfterAll
	static void end() {
		FOREVER.set(false);
	}

	@ParameterizedTest
	@ValueSource(classes = { Throws.class, ThrowsAnError.class, ThrowsInItsInitialiser.class, Recurses.class, EatsMemory.class,
			Sleeps.class, Spins.class, SpinsInItsInitialiser.class, WaitsForItself.class, HasNoDescriptor.class,
			ThrowsInItsDescriptor.class, SpinsInItsDescriptor.class, AsksForTheOthers.class, SpinsInItsMaterials.class,
			HasNoMaterials.class, HasAMaterialOfNothing.class, ThrowsInItsRank.class, ThrowsInItsProblems.class,
			HasNoIdentity.class })
	void anEvilContributionIsNamedAndTheOthersAreLoaded(Class<?> evil) {
		List<Loaded> loaded = assertTimeoutPreemptively(Duration.ofSeconds(30),
				() -> new ContributionLoader(LIMIT).load(List.of(good("T-1"), offer(evil), good("T-2"))));
		assertEquals(List.of("", "T-2 and T-1"), List.of(loaded.get(0).problem(),
				id(loaded.get(2)) + " and " + id(loaded.get(0))));
		assertTrue(loaded.get(1).contribution() == null && !loaded.get(1).problem().isEmpty(), loaded.get(1)::toString);
		assertEquals(evil.getName() + " of org.evil", loaded.get(1).name());
		assertFalse(loaded.get(1).trace().isEmpty(), loaded.get(1)::toString);
	}

	@ParameterizedTest
	@ValueSource(classes = { Spins.class, SpinsInItsDescriptor.class })
	void oneThatHangsIsToldWithTheLimitAndWhatItWasDoing(Class<?> evil) {
		Loaded hung = new ContributionLoader(LIMIT).load(List.of(offer(evil))).get(0);
		assertEquals("It was not loaded within 0.2 s, and is left out.", hung.problem());
		assertTrue(hung.trace().contains("endlessLoop"), hung::trace);
	}

	@Test
	void oneThatComesTooLateIsStillLeftOut() throws Exception {
		AtomicBoolean wait = new AtomicBoolean(true);
		List<Loaded> loaded = new ContributionLoader(LIMIT).load(List.of(new Offer("late", "org.evil", () -> {
			while (wait.get()) {
				Thread.onSpinWait();
			}
			return Fakes.rule("T-1", EvilLoadingTest::nothing);
		}), good("T-2")));
		wait.set(false);
		Thread.sleep(LIMIT.toMillis());
		assertEquals(2, loaded.size());
		assertTrue(loaded.get(0).contribution() == null);
	}

	@Test
	void manyThatHangAreAllNamed() {
		List<Offer> offers = new ArrayList<>();
		for (int i = 0; i < 5; i++) {
			offers.add(offer(Spins.class));
			offers.add(good("T-" + i));
		}
		List<Loaded> loaded = new ContributionLoader(Duration.ofMillis(50)).load(offers);
		assertEquals(5, loaded.stream().filter(one -> one.contribution() == null).count());
		assertEquals("T-4", id(loaded.get(9)));
	}

	@Test
	void anInterruptionOfTheCallerIsKept() {
		Thread.currentThread().interrupt();
		List<Loaded> loaded = new ContributionLoader(LIMIT).load(List.of(good("T-1")));
		assertTrue(Thread.interrupted());
		assertEquals("T-1", id(loaded.get(0)));
	}

	@Test
	void whatALibrarySaidWhenItWasLoadedCounts() {
		Registries registries = Fakes.registries(new Moody());
		assertEquals(List.of("moody"), registries.materialLibraries().stream().map(MaterialLibrary::id).toList());
		assertEquals("moody", registries.without(java.util.Set.of()).contributions().get(0).id());
	}

	@Test
	void evilServicesOnAClassPathAreNamed(@TempDir Path folder) throws IOException {
		Path services = Files.createDirectories(folder.resolve("META-INF/services"));
		Files.writeString(services.resolve(Rule.class.getName()), String.join("\n", Throws.class.getName(), "org.evil.Gone",
				SpinsInItsInitialiser2.class.getName(), Good.class.getName()));
		Files.writeString(services.resolve(MaterialLibrary.class.getName()), "not a class name");
		try (URLClassLoader path = new URLClassLoader(new URL[] { folder.toUri().toURL() }, Good.class.getClassLoader())) {
			List<Loaded> loaded = new ContributionLoader(LIMIT).load(ServiceContributions.offers(path));
			assertTrue(loaded.stream().anyMatch(one -> one.contribution() != null && id(one).equals("GOOD")));
			List<String> failed = loaded.stream().filter(one -> one.contribution() == null).map(Loaded::name).toList();
			assertTrue(failed.containsAll(List.of(Throws.class.getName(), SpinsInItsInitialiser2.class.getName(),
					Rule.class.getName(), MaterialLibrary.class.getName())), failed::toString);
		}
	}

	@Test
	void anEvilReaderOfFoldersIsNamedAndTheOthersRead() {
		Registries read = FolderLoader.read(List.of(reader("a", () -> {
			endlessLoop();
			return List.of();
		}), reader("b", () -> List.of(new Library())), reader("c", () -> {
			throw new IllegalStateException("evil");
		})), List.of(), new ContributionLoader(LIMIT)).build();
		assertEquals(1, read.materialLibraries().size());
		assertEquals(2, read.problems().size());
	}

	private static FolderContributions reader(String id, Supplier<List<Object>> contributions) {
		return new FolderContributions() {
			@Override
			public String id() {
				return id;
			}

			@Override
			public List<Object> contributions(List<Path> folders) {
				return contributions.get();
			}
		};
	}

	@Test
	void outsideOfTheLoaderNothingIsBeingLoaded() {
		assertFalse(ContributionLoader.isAtWork());
		AtomicBoolean within = new AtomicBoolean();
		new ContributionLoader(LIMIT).load(List.of(new Offer("x", "", () -> {
			within.set(ContributionLoader.isAtWork());
			return "x";
		})));
		assertTrue(within.get());
	}

	private static Offer good(String id) {
		return new Offer("good", "org.good", () -> Fakes.rule(id, EvilLoadingTest::nothing));
	}

	private static Offer offer(Class<?> type) {
		Callable<Object> maker = () -> {
			Constructor<?> constructor = type.getDeclaredConstructor();
			try {
				return constructor.newInstance();
			} catch (InvocationTargetException e) {
				return sneak(e.getCause());
			}
		};
		return new Offer(type.getName(), "org.evil", maker);
	}

	/** As the extension registry does: whatever the contribution throws comes through. */
	@SuppressWarnings("unchecked")
	private static <E extends Throwable> Object sneak(Throwable thrown) throws E {
		throw (E) thrown;
	}

	private static String id(Loaded loaded) {
		Contribution contribution = loaded.contribution();
		return contribution == null ? "none" : contribution.identities().get(0).id();
	}

	private static void nothing(RuleContext context) {
		context.stack();
	}

	/** Ends with the tests, so that the threads that were given up do not eat the processor. */
	private static void endlessLoop() {
		while (FOREVER.get()) {
			Thread.onSpinWait();
		}
	}

	/** A rule without faults. */
	public static class Good implements Rule {

		@Override
		public RuleDescriptor descriptor() {
			return Fakes.rule("GOOD", EvilLoadingTest::nothing).descriptor();
		}

		@Override
		public void check(RuleContext context) {
			context.stack();
		}
	}

	/** Throws. */
	public static class Throws extends Good {

		/** Throws. */
		public Throws() {
			throw new IllegalStateException("evil");
		}
	}

	/** Throws an error that nobody expects. */
	public static class ThrowsAnError extends Good {

		/** Throws. */
		public ThrowsAnError() {
			throw new Error("evil");
		}
	}

	/** Throws when its class is initialised. */
	public static class ThrowsInItsInitialiser extends Good {

		static final int EVIL = Integer.parseInt("evil");
	}

	/** Has no end. */
	public static class Recurses extends Good {

		/** Recurses. */
		public Recurses() {
			new Recurses().descriptor();
		}
	}

	/** Takes more than there is. */
	public static class EatsMemory extends Good {

		/** Takes all. */
		public EatsMemory() {
			List<long[]> eaten = new ArrayList<>();
			while (eaten.size() < Integer.MAX_VALUE) {
				eaten.add(new long[Integer.MAX_VALUE]);
			}
		}
	}

	/** Sleeps, and goes on sleeping when it is woken up. */
	public static class Sleeps extends Good {

		/** Sleeps. */
		public Sleeps() {
			while (FOREVER.get()) {
				try {
					Thread.sleep(Duration.ofMillis(100));
				} catch (InterruptedException ignored) {
					Thread.onSpinWait();
				}
			}
		}
	}

	/** Is never done. */
	public static class Spins extends Good {

		/** Spins. */
		public Spins() {
			endlessLoop();
		}
	}

	/** Its class is never initialised. */
	public static class SpinsInItsInitialiser extends Good {

		static {
			endlessLoop();
		}
	}

	/** Another class that is never initialised. */
	public static class SpinsInItsInitialiser2 extends Good {

		static {
			endlessLoop();
		}
	}

	/** A deadlock of two threads. */
	public static class WaitsForItself extends Good {

		static final Object VALUE = other();

		private static Object other() {
			Thread thread = new Thread(() -> WaitsForItself.class.cast(VALUE));
			thread.setDaemon(true);
			thread.start();
			while (thread.isAlive() && FOREVER.get()) {
				Thread.onSpinWait();
			}
			return new Object();
		}
	}

	/** Has no descriptor. */
	public static class HasNoDescriptor extends Good {

		@Override
		public RuleDescriptor descriptor() {
			return new HashMap<String, RuleDescriptor>().get("none");
		}
	}

	/** Cannot say what it is. */
	public static class ThrowsInItsDescriptor extends Good {

		@Override
		public RuleDescriptor descriptor() {
			throw new NoClassDefFoundError("gone");
		}
	}

	/** Never says what it is. */
	public static class SpinsInItsDescriptor extends Good {

		@Override
		public RuleDescriptor descriptor() {
			endlessLoop();
			return super.descriptor();
		}
	}

	/** Asks for what is not there yet. */
	public static class AsksForTheOthers extends Good {

		/** Asks. */
		public AsksForTheOthers() {
			Registries.standard().rules();
		}
	}

	/** A library without faults. */
	public static class Library implements MaterialLibrary {

		@Override
		public String id() {
			return "library";
		}

		@Override
		public Collection<MaterialRecord> materials() {
			return List.of();
		}

		@Override
		public Collection<SourceRecord> sources() {
			return List.of();
		}
	}

	/** Never says what it holds. */
	public static class SpinsInItsMaterials extends Library {

		@Override
		public Collection<MaterialRecord> materials() {
			endlessLoop();
			return List.of();
		}
	}

	/** Holds nothing, not even an empty list. */
	public static class HasNoMaterials extends Library {

		@Override
		public Collection<MaterialRecord> materials() {
			return new HashMap<String, Collection<MaterialRecord>>().get("none");
		}
	}

	/** Holds a material that is none. */
	public static class HasAMaterialOfNothing extends Library {

		@Override
		public Collection<MaterialRecord> materials() {
			return java.util.Collections.nCopies(1, new HashMap<String, MaterialRecord>().get("none"));
		}
	}

	/** Has no rank. */
	public static class ThrowsInItsRank extends Library {

		@Override
		public int rank() {
			throw new IllegalStateException("evil");
		}
	}

	/** Cannot say what is wrong with it. */
	public static class ThrowsInItsProblems extends Library {

		@Override
		public List<String> problems() {
			throw new IllegalStateException("evil");
		}
	}

	/** Has no id. */
	public static class HasNoIdentity extends Library {

		@Override
		public String id() {
			return new HashMap<String, String>().get("none");
		}
	}

	/** Answers only once. */
	private static final class Moody extends Library {

		private int asked;

		@Override
		public String id() {
			asked++;
			if (asked > 4) {
				throw new IllegalStateException("Do not ask again.");
			}
			return "moody";
		}
	}
}
