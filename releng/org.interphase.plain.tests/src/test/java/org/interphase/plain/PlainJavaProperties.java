package org.interphase.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Properties that hold on a plain class path. */
class PlainJavaProperties {

	@Property
	void additionCommutes(@ForAll int a, @ForAll int b) {
		assertEquals(a + b, b + a);
	}
}
