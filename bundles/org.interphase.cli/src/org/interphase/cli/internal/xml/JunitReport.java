/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.xml;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.interphase.cli.internal.report.AssessedDesign;
import org.interphase.cli.internal.report.AssessmentReport;
import org.interphase.cli.internal.report.Messages;
import org.interphase.core.assess.Fault;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.rule.Finding;
import org.interphase.core.rule.RuleDescriptor;
import org.interphase.core.rule.Severity;

/**
 * What the rules find as test results in the XML of JUnit: a suite for each design, a test for each rule. A test fails if its
 * rule finds something that fails the command, and is skipped if data are missing to judge.
 */
public final class JunitReport {

	private final XMLStreamWriter xml;
	private final List<RuleDescriptor> rules;
	private final Predicate<Severity> fails;

	private JunitReport(XMLStreamWriter xml, List<RuleDescriptor> rules, Predicate<Severity> fails) {
		this.xml = xml;
		this.rules = rules;
		this.fails = fails;
	}

	/**
	 * The report.
	 *
	 * @param rules the rules that were asked
	 * @param fails severities that make a test fail
	 */
	public static String render(AssessmentReport report, List<RuleDescriptor> rules, Predicate<Severity> fails) {
		StringWriter text = new StringWriter();
		try {
			XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
			new JunitReport(xml, rules, fails).write(report);
			xml.close();
		} catch (XMLStreamException e) {
			// a writer in memory does not fail
			throw new IllegalStateException(e);
		}
		return text.append('\n').toString();
	}

	private void write(AssessmentReport report) throws XMLStreamException {
		xml.writeStartDocument("UTF-8", "1.0"); //$NON-NLS-1$ //$NON-NLS-2$
		line();
		xml.writeStartElement("testsuites"); //$NON-NLS-1$
		for (AssessedDesign design : report.designs()) {
			line();
			suite(design);
		}
		line();
		xml.writeEndElement();
		xml.writeEndDocument();
	}

	private void suite(AssessedDesign design) throws XMLStreamException {
		String file = design.file();
		String name = file == null ? design.assessment().stacks().get(0).stack().name() : file;
		String suite = name.isEmpty() ? "--stack" : name; //$NON-NLS-1$
		List<Verdict> verdicts = rules.stream().map(rule -> Verdict.of(rule, design, fails)).toList();
		List<Fault> faults = design.assessment().stacks().stream().map(StackAssessment::faults).flatMap(List::stream)
				.toList();
		xml.writeStartElement("testsuite"); //$NON-NLS-1$
		attribute("name", suite); //$NON-NLS-1$
		attribute("tests", verdicts.size() + faults.size()); //$NON-NLS-1$
		attribute("failures", verdicts.stream().filter(verdict -> !verdict.failing().isEmpty()).count()); //$NON-NLS-1$
		attribute("errors", faults.size()); //$NON-NLS-1$
		attribute("skipped", verdicts.stream().filter(Verdict::isSkipped).count()); //$NON-NLS-1$
		attribute("time", 0); //$NON-NLS-1$
		for (Verdict verdict : verdicts) {
			line();
			test(suite, verdict);
		}
		for (Fault fault : faults) {
			line();
			beginTest(suite, fault.contribution() + ' ' + fault.element());
			message("error", "fault", fault.problem(), fault.problem()); //$NON-NLS-1$ //$NON-NLS-2$
			xml.writeEndElement();
		}
		line();
		xml.writeEndElement();
	}

	private void test(String suite, Verdict verdict) throws XMLStreamException {
		beginTest(suite, verdict.rule().id() + ' ' + verdict.rule().title());
		if (!verdict.failing().isEmpty()) {
			Finding first = verdict.failing().get(0);
			message("failure", first.severity().label(), said(first), lines(verdict.failing()) + verdict.rule().reason()); //$NON-NLS-1$
		} else if (verdict.isSkipped()) {
			xml.writeEmptyElement("skipped"); //$NON-NLS-1$
			attribute("message", said(verdict.unknown().get(0))); //$NON-NLS-1$
		}
		List<Finding> rest = new ArrayList<>(verdict.passing());
		rest.addAll(verdict.unknown());
		if (!rest.isEmpty()) {
			xml.writeStartElement("system-out"); //$NON-NLS-1$
			xml.writeCharacters(printable(lines(rest)));
			xml.writeEndElement();
		}
		xml.writeEndElement();
	}

	private void beginTest(String suite, String name) throws XMLStreamException {
		xml.writeStartElement("testcase"); //$NON-NLS-1$
		attribute("classname", suite); //$NON-NLS-1$
		attribute("name", name); //$NON-NLS-1$
		attribute("time", 0); //$NON-NLS-1$
	}

	private void message(String element, String type, String message, String text) throws XMLStreamException {
		xml.writeStartElement(element);
		attribute("type", type); //$NON-NLS-1$
		attribute("message", message); //$NON-NLS-1$
		xml.writeCharacters(printable(text));
		xml.writeEndElement();
	}

	private static String lines(List<Finding> findings) {
		StringBuilder text = new StringBuilder();
		findings.forEach(finding -> text.append(finding.severity().label()).append(": ").append(said(finding)).append('\n')); //$NON-NLS-1$
		return text.toString();
	}

	private static String said(Finding finding) {
		String label = finding.label().isEmpty() ? Messages.get("wholeStack") : finding.label(); //$NON-NLS-1$
		return finding.waived() ? Messages.get("waived", label, finding.message(), finding.waiverReason()) //$NON-NLS-1$
				: Messages.get("findingAt", label, finding.message()); //$NON-NLS-1$
	}

	private void attribute(String name, long value) throws XMLStreamException {
		attribute(name, String.valueOf(value));
	}

	private void attribute(String name, String value) throws XMLStreamException {
		xml.writeAttribute(name, printable(value));
	}

	private void line() throws XMLStreamException {
		xml.writeCharacters("\n"); //$NON-NLS-1$
	}

	/** XML cannot hold control characters at all. */
	private static String printable(String text) {
		return text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]|[\\ufffe\\uffff]", " "); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
