/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.design;

import java.util.Objects;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;
import org.interphase.design.internal.Messages;
import org.interphase.design.internal.SiriusRegistry;

/**
 * Registers a viewpoint specification with Sirius, without code and without requiring Sirius. A bundle that holds a
 * specification says in its plugin.xml:
 *
 * <pre>
 * &lt;extension point="org.eclipse.sirius.componentization"&gt;
 *    &lt;component id="com.example.design" name="Example"
 *          class="org.interphase.design/org.interphase.design.ViewpointRegistrar:description/example.odesign"/&gt;
 * &lt;/extension&gt;
 * </pre>
 *
 * The path after the colon is taken in the bundle that says so. Sirius creates the class when it is first used; where there
 * is no Sirius nobody does.
 */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
public final class ViewpointRegistrar implements IExecutableExtension {

	/** Called by the extension registry. */
	public ViewpointRegistrar() {
		// the work is done once the path is known
	}

	/**
	 * Registers the specification.
	 *
	 * @param data path of the specification in the contributing bundle
	 * @throws CoreException if there is no path, or Sirius cannot be reached or takes no viewpoint from the file
	 */
	@Override
	public void setInitializationData(IConfigurationElement config, String propertyName, Object data)
			throws CoreException {
		String bundle = Objects.requireNonNull(config.getContributor().getName());
		if (!(data instanceof String path) || path.isBlank()) {
			throw new CoreException(Status.error(NLS.bind(Messages.registrar_noPath, bundle)));
		}
		String specification = bundle + '/' + path;
		try {
			if (SiriusRegistry.ofPlatform().register(specification).isEmpty()) {
				throw new CoreException(Status.error(NLS.bind(Messages.registrar_noViewpoint, specification)));
			}
		} catch (ReflectiveOperationException e) {
			throw new CoreException(Status.error(NLS.bind(Messages.registrar_failed, specification), e));
		}
	}
}
