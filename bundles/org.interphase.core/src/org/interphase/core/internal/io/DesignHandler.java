/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.io;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.eclipse.jdt.annotation.Nullable;
import org.interphase.model.Boundary;
import org.interphase.model.CellstackFactory;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Design;
import org.interphase.model.Identified;
import org.interphase.model.Named;
import org.interphase.model.Stack;
import org.interphase.model.internal.spec.StackLists;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Builds a design from the events of the parser. It stops at the first problem, knows the one package and nothing else,
 * follows no reference out of the file, and checks each value when it comes, as long as the line is known.
 */
final class DesignHandler extends SAXXMIHandler {

	private static final int MOST_ELEMENTS = 4_000_000;
	private static final Pattern NAMESPACE = Pattern.compile("http://www\\.interphase\\.org/cellstack/(\\d{1,9})"); //$NON-NLS-1$

	private final int version;
	private int count;
	private boolean isWithoutIds;

	DesignHandler(XMLResource resource, XMLHelper helper, Map<?, ?> options) {
		super(resource, helper, options);
		version = version(CellstackPackage.eNS_URI);
	}

	@Override
	public void startElement(String uri, String localName, String name) {
		if (++count > MOST_ELEMENTS) {
			throw here("tooManyElements", Integer.toString(MOST_ELEMENTS)); //$NON-NLS-1$
		}
		super.startElement(uri, localName, name);
	}

	@Override
	public void endElement(String uri, String localName, String name) {
		isWithoutIds |= objects.peekEObject() instanceof Identified part && part.getId() == null;
		super.endElement(uri, localName, name);
	}

	@Override
	protected void processElement(String name, String prefix, String localName) {
		if (count == 1) {
			checkRoot(helper.getURI(prefix), localName);
		} else if (!prefix.isEmpty()) {
			// EMF would skip it, and the next save would lose it
			throw here("foreignNamespace", helper.getURI(prefix)); //$NON-NLS-1$
		}
		super.processElement(name, prefix, localName);
	}

	/** Schema locations are other files: they are not even noted. */
	@Override
	protected void handleXSISchemaLocation(String schemaLocations) {
		// see above
	}

	@Override
	protected void handleXSINoNamespaceSchemaLocation(String noNamespaceSchemaLocation) {
		// as above
	}

	@Override
	protected EPackage getPackageForURI(String uri) {
		if (CellstackPackage.eNS_URI.equals(uri)) {
			return CellstackPackage.eINSTANCE;
		}
		checkVersion(uri);
		throw here("foreignNamespace", uri); //$NON-NLS-1$
	}

	@Override
	protected void setValueFromId(EObject object, EReference reference, String ids) {
		if (ids.indexOf('#') > 0) {
			throw here("otherFile", ids); //$NON-NLS-1$
		}
		super.setValueFromId(object, reference, ids);
	}

	@Override
	protected void handleProxy(InternalEObject proxy, String uri) {
		throw here("otherFile", uri); //$NON-NLS-1$
	}

	@Override
	protected void setFeatureValue(EObject object, EStructuralFeature feature, Object value, int position) {
		if (feature instanceof EReference reference && reference.isContainment() && !feature.isMany()
				&& object.eIsSet(feature)) {
			throw here("twice", nameOf(object), feature.getName()); //$NON-NLS-1$
		}
		super.setFeatureValue(object, feature, value, position);
		if (feature == CellstackPackage.Literals.IDENTIFIED__ID) {
			register((Identified) object);
		} else {
			DesignCheck.Problem problem = DesignCheck.problem(object, feature);
			if (problem != null) {
				throw here(problem.key(), feature.getName(), nameOf(object), problem.detail());
			}
		}
	}

	@Override
	public void error(XMIException problem) {
		throw LoadProblems.of(problem);
	}

	@Override
	public void fatalError(XMIException problem) {
		throw LoadProblems.of(problem);
	}

	@Override
	public void fatalError(SAXParseException problem) throws SAXException {
		throw problem;
	}

	@Override
	protected void handleForwardReferences(boolean isEndDocument) {
		super.handleForwardReferences(isEndDocument);
		if (isEndDocument && extent.size() == 1 && extent.get(0) instanceof Design design) {
			design.getStacks().forEach(this::complete);
			if (isWithoutIds) {
				new PlaceIds(partsById()).complete(design);
			}
		}
	}

	private void checkRoot(@Nullable String namespace, String localName) {
		if (namespace != null) {
			checkVersion(namespace);
		}
		if (!CellstackPackage.eNS_URI.equals(namespace) || !"Design".equals(localName)) { //$NON-NLS-1$
			String root = namespace == null ? localName : localName + " (" + namespace + ')'; //$NON-NLS-1$
			throw here("foreign", root, CellstackPackage.eNS_URI); //$NON-NLS-1$
		}
	}

	private void checkVersion(String namespace) {
		int written = version(namespace);
		if (written > version) {
			throw here("newer", Integer.toString(written), Integer.toString(version)); //$NON-NLS-1$
		}
	}

	/** A boundary has two ends. Its faces, which a file may leave out, are untreated, and so are boundaries that it leaves out. */
	private void complete(Stack stack) {
		for (Boundary boundary : stack.getBoundaries()) {
			if (boundary.getLeft() == null || boundary.getRight() == null) {
				throw BrokenDesign.of("looseBoundary", PartNames.of(boundary)); //$NON-NLS-1$
			}
			if (boundary.getLeftFace() == null) {
				boundary.setLeftFace(CellstackFactory.eINSTANCE.createFace());
				isWithoutIds = true;
			}
			if (boundary.getRightFace() == null) {
				boundary.setRightFace(CellstackFactory.eINSTANCE.createFace());
				isWithoutIds = true;
			}
		}
		isWithoutIds |= StackLists.of(stack).finishLoading();
	}

	private Map<String, EObject> partsById() {
		return ((CellstackResource) xmlResource).getIntrinsicIDToEObjectMap();
	}

	private void register(Identified part) {
		String id = part.getId();
		if (!Identities.isUsable(id)) {
			throw here("badId", id); //$NON-NLS-1$
		}
		if (partsById().put(id, part) instanceof EObject other && other != part) {
			throw here("duplicateId", id); //$NON-NLS-1$
		}
	}

	/** The name of an object whose attributes are just being read. */
	private String nameOf(EObject object) {
		String name = object instanceof Named named ? named.getName() : null;
		if (name == null && attribs != null) {
			name = attribs.getValue("name"); //$NON-NLS-1$
		}
		return name == null ? PartNames.of(object) : PartNames.of(object, name);
	}

	private BrokenDesign here(String key, @Nullable String... values) {
		return BrokenDesign.at(getLineNumber(), getColumnNumber(), null, key, values);
	}

	private static int version(String namespace) {
		Matcher matcher = NAMESPACE.matcher(namespace);
		return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
	}
}
