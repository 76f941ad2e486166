package org.jixiao.exchange.office.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three hundred broken files: none crashes, none is taken over by half, each has a message. {@link FuzzRun#main} runs any number. */
class FuzzTest {

	@TempDir
	Path folder;

	@Test
	void threeHundredBrokenFiles() throws IOException, InterruptedException {
		FuzzRun.Result result = new FuzzRun().run(300, 20_260_101, folder);
		assertEquals(List.of(), result.problems());
		assertTrue(result.outcomes().keySet().stream().anyMatch(o -> o.startsWith("refused")), "some files must be broken: " + result.outcomes());
		assertTrue(result.outcomes().getOrDefault("opened, forms to accept", 0) > 50, "and some still hold a form: " + result.outcomes());
	}
}
