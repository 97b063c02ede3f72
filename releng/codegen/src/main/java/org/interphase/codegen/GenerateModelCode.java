/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.codegen;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/** Writes the model and edit code of a genmodel, without a workspace. Arguments: folder of the bundles, platform URI of the genmodel. */
public final class GenerateModelCode {

	private GenerateModelCode() {
	}

	public static void main(String[] arguments) throws IOException {
		mapBundles(Path.of(arguments[0]).toAbsolutePath().normalize());
		GenModel genModel = load(URI.createURI(arguments[1]));
		Generator generator = new Generator();
		generator.getAdapterFactoryDescriptorRegistry().addDescriptor(GenModelPackage.eNS_URI,
				GenModelGeneratorAdapterFactory.DESCRIPTOR);
		generator.setInput(genModel);
		for (Object type : List.of(GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE,
				GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE)) {
			stopOnError(generator.generate(genModel, type, new BasicMonitor()));
		}
	}

	private static void mapBundles(Path bundles) throws IOException {
		try (DirectoryStream<Path> children = Files.newDirectoryStream(bundles, Files::isDirectory)) {
			for (Path bundle : children) {
				EcorePlugin.getPlatformResourceMap().put(bundle.getFileName().toString(),
						URI.createFileURI(bundle + "/"));
			}
		}
	}

	private static GenModel load(URI uri) {
		Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
		Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap().put("genmodel", new EcoreResourceFactoryImpl());
		GenModelPackage.eINSTANCE.eClass();
		ResourceSet resources = new ResourceSetImpl();
		resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
		GenModel genModel = (GenModel) resources.getResource(uri, true).getContents().get(0);
		genModel.reconcile();
		genModel.setCanGenerate(true);
		genModel.setValidateModel(true);
		stopOnError(genModel.diagnose());
		return genModel;
	}

	private static void stopOnError(Diagnostic diagnostic) {
		if (diagnostic.getSeverity() >= Diagnostic.ERROR) {
			throw new IllegalStateException(diagnostic.toString());
		}
	}
}
