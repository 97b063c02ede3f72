<?xml version="1.0" encoding="UTF-8"?>
<!--
 Copyright (c) 2026 The Interphase founders.

 SPDX-License-Identifier: EPL-2.0
-->
<!--
 Makes the Maven poms of the headless bundles fit for plain Java: name, description and licence; of the dependencies only those
 that are used without OSGi. The list is complete, so nothing is taken from the poms of others, which name version ranges.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:m="http://maven.apache.org/POM/4.0.0"
		xmlns:t="urn:texts" xmlns="http://maven.apache.org/POM/4.0.0" exclude-result-prefixes="m t">
	<xsl:output method="xml" encoding="UTF-8" indent="yes"/>
	<xsl:strip-space elements="*"/>

	<t:text artifact="org.interphase.model">The metamodel of solid-state lithium cells: stacks, layers, boundaries, materials, measurements.</t:text>
	<t:text artifact="org.interphase.model.edit">Labels and icons of the elements of a cell.</t:text>
	<t:text artifact="org.interphase.core">Judges the boundaries of solid-state lithium cells by contributed estimators, rules, materials and measurements.</t:text>
	<t:text artifact="org.interphase.physics">Estimators of the resistances of layers and boundaries in solid-state lithium cells.</t:text>
	<t:text artifact="org.interphase.rules">Rules for solid-state lithium cells, each with a reason and a source.</t:text>
	<t:text artifact="org.interphase.library">Materials, measured interfaces and published cells, each value with its source.</t:text>
	<t:text artifact="org.interphase.scene">Draws stacks of solid-state lithium cells as SVG and PNG.</t:text>
	<t:text artifact="org.interphase.report">Reports on solid-state lithium cells as HTML.</t:text>
	<t:text artifact="org.interphase.cli">The command line of Interphase.</t:text>

	<xsl:variable name="text" select="document('')/*/t:text[@artifact = string(current()/m:project/m:artifactId)]"/>

	<xsl:template match="@* | node()">
		<xsl:copy><xsl:apply-templates select="@* | node()"/></xsl:copy>
	</xsl:template>

	<xsl:template match="m:project/m:name[$text]">
		<name><xsl:value-of select="substring-after(., '] ')"/></name>
		<description><xsl:value-of select="$text"/></description>
		<inceptionYear>2026</inceptionYear>
		<licenses>
			<license>
				<name>EPL-2.0</name>
				<url>https://www.eclipse.org/legal/epl-2.0/</url>
				<distribution>repo</distribution>
			</license>
		</licenses>
	</xsl:template>

	<!-- OSGi and the platform: optional, and not there in plain Java -->
	<xsl:template priority="2" match="m:dependency[$text and (m:groupId = 'org.apache.felix' or m:groupId = 'org.eclipse.platform' or m:groupId = 'org.osgi')]"/>

	<!-- null annotations: nobody needs them to run -->
	<xsl:template priority="2" match="m:dependency[$text and m:groupId = 'org.eclipse.jdt']"/>

	<xsl:template match="m:dependency[$text and m:groupId != 'org.interphase']">
		<dependency>
			<xsl:apply-templates select="m:groupId | m:artifactId | m:version | m:scope"/>
			<exclusions>
				<exclusion>
					<groupId>*</groupId>
					<artifactId>*</artifactId>
				</exclusion>
			</exclusions>
		</dependency>
	</xsl:template>
</xsl:stylesheet>
