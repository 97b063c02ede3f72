<?xml version="1.0" encoding="UTF-8"?>
<!--
 Copyright (c) 2026 The Interphase founders.

 SPDX-License-Identifier: EPL-2.0
-->
<!--
 Makes the Maven poms of the headless bundles fit for plain Java: name, description and licence; of other people's libraries
 those that are used without OSGi. Which they are stands here, their versions in the target definition: what Tycho finds for a
 bundle depends on how its jar came into the local repository, and may be nothing. Each is taken without its own dependencies,
 which name version ranges, so a bundle lists all that its libraries need.
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
	<t:text artifact="org.interphase.exchange">Writes solid-state lithium cells for impedance.py, pyimpspec, PyBaMM and as linked data (BattINFO).</t:text>
	<t:text artifact="org.interphase.scene">Draws stacks of solid-state lithium cells as SVG and PNG.</t:text>
	<t:text artifact="org.interphase.report">Reports on solid-state lithium cells as HTML.</t:text>
	<t:text artifact="org.interphase.cli">The command line of Interphase.</t:text>

	<t:uses artifact="org.interphase.model">org.eclipse.emf.common org.eclipse.emf.ecore org.eclipse.emf.ecore.change org.eclipse.emf.ecore.xmi</t:uses>
	<t:uses artifact="org.interphase.model.edit">org.eclipse.emf.edit</t:uses>
	<t:uses artifact="org.interphase.core">org.eclipse.emf.edit unit-api indriya si-quantity uom-lib-common jakarta.inject-api hipparchus-core</t:uses>
	<t:uses artifact="org.interphase.library">commons-csv commons-io commons-codec</t:uses>
	<t:uses artifact="org.interphase.exchange">jackson-core jackson-databind jackson-annotations</t:uses>
	<t:uses artifact="org.interphase.cli">picocli jackson-core jackson-databind jackson-annotations commons-csv commons-io commons-codec</t:uses>

	<xsl:variable name="libraries" select="document('../../targets/platform.target')//dependency"/>
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

	<xsl:template match="m:project/m:dependencies[$text]">
		<xsl:copy>
			<xsl:apply-templates select="m:dependency[m:groupId = 'org.interphase']"/>
			<xsl:call-template name="libraries">
				<xsl:with-param name="names" select="concat(document('')/*/t:uses[@artifact = $text/@artifact], ' ')"/>
			</xsl:call-template>
		</xsl:copy>
	</xsl:template>

	<xsl:template name="libraries">
		<xsl:param name="names"/>
		<xsl:variable name="name" select="substring-before($names, ' ')"/>
		<xsl:if test="$name">
			<xsl:variable name="library" select="$libraries[artifactId = $name]"/>
			<xsl:if test="not($library)">
				<xsl:message terminate="yes">The target definition has no <xsl:value-of select="$name"/>.</xsl:message>
			</xsl:if>
			<dependency>
				<groupId><xsl:value-of select="$library/groupId"/></groupId>
				<artifactId><xsl:value-of select="$name"/></artifactId>
				<version><xsl:value-of select="$library/version"/></version>
				<scope>compile</scope>
				<exclusions>
					<exclusion>
						<groupId>*</groupId>
						<artifactId>*</artifactId>
					</exclusion>
				</exclusions>
			</dependency>
			<xsl:call-template name="libraries">
				<xsl:with-param name="names" select="substring-after($names, ' ')"/>
			</xsl:call-template>
		</xsl:if>
	</xsl:template>
</xsl:stylesheet>
