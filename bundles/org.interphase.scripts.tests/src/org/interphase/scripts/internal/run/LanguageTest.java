/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scripts.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.interphase.core.notation.NotationException;
import org.interphase.scripts.ScriptBench;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What scripts can say. */
class LanguageTest {

	@TempDir
	Path folder = Path.of("");

	@ParameterizedTest
	@CsvSource(delimiter = '\u00a7', value = { //
			"self.layers.size() \u00a7 4", //
			"self.layers.at(1).name \u00a7 LLZO", //
			"self.layers.first() \u00a7 Li", //
			"self.layers.select(l | l.isFluid).collect(l | l.kind).first() \u00a7 liquid interlayer", //
			"self.layers.select(l | l.isElectrode).size() \u00a7 2", //
			"self.layers.at(1).thickness + self.layers.at(2).thickness \u00a7 520", //
			"self.layers.selectOne(l | l.name = 'LLZO').material.number('density') \u00a7 5.11", //
			"self.layers.at(1).material.family \u00a7 garnet", //
			"self.boundaries.first() \u00a7 Li|LLZO", //
			"self.boundaries.first().touches('metal electrode') \u00a7 true", //
			"self.boundaries.first().opposite(self.layers.first()).name \u00a7 LLZO", //
			"self.boundaries.first().faceOf(self.layers.at(1)).treatments.size() \u00a7 0", //
			"self.boundaries.first().left.isLithiumMetal \u00a7 true", //
			"self.layers.first().thickness.isDefined() \u00a7 false", //
			"self.layers.first().thickness.ifUndefined(30) \u00a7 30", //
			"self.conditions.temperatureOrRoom \u00a7 25", //
			"self.conditions.stackPressure.isUndefined() \u00a7 true", //
			"self.material('LiFePO4').id \u00a7 lfp", //
			"Sequence{3, 1, 2}.sortBy(n | n).concat(' ') \u00a7 1 2 3", //
			"self.layers.concat('/') \u00a7 Li/LLZO/LE/LFP", //
			"self.layers.asString() \u00a7 Li, LLZO, LE, LFP", //
			"self.layers.at(1).asString() \u00a7 LLZO", //
			"Map{'a' = 1}.asString() \u00a7 a = 1", //
			"2.5.asString() \u00a7 2.5", //
			"Sequence{1.5, 2.5}.sum() \u00a7 4", //
			"Sequence{1..4}.exists(n | n > 3) \u00a7 true", //
			"Map{'a' = 1}.get('a') \u00a7 1", //
			"Map{'a' = 1}.containsKey('b') \u00a7 false", //
			"'LLZO-Ta'.startsWith('LLZO') \u00a7 true", //
			"'LLZO'.toLowerCase().length() \u00a7 4", //
			"2.pow(8) \u00a7 256", //
			"(2.0).sqrt() \u00a7 1.41", //
			"0.1 * 3 = 0.1d * 3 \u00a7 true", //
			"self.layers.first().material.number('price').ifUndefined(0) \u00a7 0", //
			"(0.0 - 3).abs() \u00a7 3", //
			"(1 = 1 ? 'yes' : 'no') \u00a7 yes", //
			"1 / 3.0 \u00a7 0.333" })
	void saysWhatItMeans(String expression, String value) throws IOException, NotationException {
		ScriptBench bench = new ScriptBench(folder).with("say.evl", "context Stack { critique Say { check : false message : \"\" + ("
				+ expression.replace("'", "\"") + ") } }");
		assertEquals(List.of(), bench.problems());
		assertEquals(List.of(), bench.faults());
		assertEquals(List.of("Say warning stack: " + value.strip()), bench.findings());
	}
}
