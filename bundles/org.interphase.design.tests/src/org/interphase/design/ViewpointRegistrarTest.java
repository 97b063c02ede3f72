/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExecutableExtension;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The registrar as plugin.xml files name it. */
class ViewpointRegistrarTest {

	@Test
	void ourOwnSpecificationIsNamedWhereItIs() throws Exception {
		Odesign plugin = Odesign.read(ViewpointRegistrar.class, "plugin.xml");
		Element extension = plugin.elements("extension").findFirst().orElseThrow();
		assertEquals("org.eclipse.sirius.componentization", extension.getAttribute("point"));
		String[] component = plugin.elements("component").findFirst().orElseThrow().getAttribute("class").split(":");
		Class<?> type = ViewpointRegistrar.class.getClassLoader().loadClass(component[0]);
		assertInstanceOf(IExecutableExtension.class, type.getConstructor().newInstance());
		assertTrue(BundleFile.exists(ViewpointRegistrar.class, component[1]), component[1]);
	}

	@Test
	void aMissingPathIsReportedWithItsBundle() {
		String message = assertThrows(CoreException.class,
				() -> new ViewpointRegistrar().setInitializationData(contributedBy("com.example"), "class", null))
				.getMessage();
		assertTrue(message.contains("com.example"), message);
	}

	@Test
	void withoutSiriusTheSpecificationIsNamed() {
		String message = assertThrows(CoreException.class, () -> new ViewpointRegistrar()
				.setInitializationData(contributedBy("com.example"), "class", "description/example.odesign"))
				.getMessage();
		assertTrue(message.contains("com.example/description/example.odesign"), message);
	}

	private static IConfigurationElement contributedBy(String bundle) {
		IContributor contributor = () -> bundle;
		return (IConfigurationElement) Proxy.newProxyInstance(ViewpointRegistrarTest.class.getClassLoader(),
				new Class<?>[] { IConfigurationElement.class },
				(proxy, method, arguments) -> method.getName().equals("getContributor") ? contributor : null);
	}
}
