package org.jixiao.exchange.office.samples;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jixiao.exchange.office.XlsWriter;
import org.jixiao.exchange.office.XlsxWriter;
import org.jixiao.exchange.sheet.FormWriter;
import org.jixiao.exchange.sheet.PlannedSheet;

/**
 * Writes sample workbooks as units file them: three published forms, and forms of road maintenance, passenger transport and farmland with
 * the mistakes that such forms have. The forms are data: {@code *.form} beside this class, one value per line.
 */
public final class SampleWorkbooks {

	private static final List<String> NAMES = List.of("road", "bus", "farm", "putuo", "yongde", "yinchuan");

	/** A sample with the file it is written to. */
	public record Sample(String fileName, SampleStyle style, SampleForm form) {
	}

	/** All samples. */
	public List<Sample> samples() throws IOException {
		List<Sample> samples = new ArrayList<>();
		for (String name : NAMES) {
			samples.add(read(name + ".form"));
		}
		return samples;
	}

	/**
	 * Writes all samples into the folder, which is made when it is missing; files of the same names are replaced.
	 *
	 * @return the files written
	 * @throws IOException
	 *             when the folder cannot be written
	 */
	public List<Path> write(Path folder) throws IOException {
		Files.createDirectories(folder);
		List<Path> written = new ArrayList<>();
		for (Sample sample : samples()) {
			Path file = folder.resolve(sample.fileName());
			FormWriter writer = sample.fileName().endsWith(".xls") ? new XlsWriter() : new XlsxWriter();
			PlannedSheet sheet = new PlannedSheet("自评表").print(new PlannedSheet.Print(true, -1, -1, "第 &P 页 共 &N 页"));
			new SampleRenderer(sheet, sample.style()).draw(sample.form());
			writer.write(List.of(sheet), file);
			written.add(file);
		}
		return written;
	}

	private static Sample read(String name) throws IOException {
		try (InputStream in = SampleWorkbooks.class.getResourceAsStream("/org/jixiao/exchange/office/samples/" + name)) {
			if (in == null) {
				throw new IOException("missing from the bundle: " + name);
			}
			return read(new InputStreamReader(in, StandardCharsets.UTF_8));
		}
	}

	/**
	 * Reads a form written as data, one value per line: {@code name|value}, {@code fund|…} and {@code row|…}. Lines of other names are kept out
	 * of the form, so that a file may say more than the form does.
	 *
	 * @throws IOException
	 *             when it cannot be read
	 */
	public static Sample read(Reader in) throws IOException {
		Map<String, String> values = new HashMap<>();
		List<SampleForm.Fund> funds = new ArrayList<>();
		List<SampleForm.Row> rows = new ArrayList<>();
		BufferedReader reader = new BufferedReader(in);
		for (String line = reader.readLine(); line != null; line = reader.readLine()) {
			String[] parts = line.split("\\|", -1);
			switch (parts[0]) {
			case "fund" -> funds.add(new SampleForm.Fund(at(parts, 1), at(parts, 2), at(parts, 3), at(parts, 4), at(parts, 5), at(parts, 6), at(parts, 7)));
			case "row" -> rows.add(new SampleForm.Row(at(parts, 1), at(parts, 2), at(parts, 3), at(parts, 4), at(parts, 5), at(parts, 6), at(parts, 7),
					at(parts, 8), at(parts, 9), at(parts, 10)));
			default -> values.put(parts[0], at(parts, 1));
			}
		}
		String year = values.get("year");
		SampleForm form = new SampleForm(values.get("title"), year == null ? null : Integer.valueOf(year), values.get("moneyUnit"), values.get("project"),
				values.get("department"), values.get("unit"), values.get("goal"), values.get("done"), funds, rows, values.get("totalPoints"),
				values.get("total"), values.get("grade"));
		return new Sample(values.get("file"), SampleStyle.valueOf(values.get("style")), form);
	}

	private static String at(String[] parts, int index) {
		return index < parts.length && !parts[index].isEmpty() ? parts[index] : null;
	}
}
