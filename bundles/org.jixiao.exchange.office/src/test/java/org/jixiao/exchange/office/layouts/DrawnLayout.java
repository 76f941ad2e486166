package org.jixiao.exchange.office.layouts;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jixiao.exchange.cell.CellRange;
import org.jixiao.exchange.sheet.CellLook;
import org.jixiao.exchange.sheet.PlannedSheet;

/**
 * A layout drawn by hand, with what must be read from it; the format of the files is explained beside them.
 *
 * @param id
 *            file name without its end
 * @param name
 *            what the table of layouts calls it
 * @param mapping
 *            the mapping that must be chosen, {@code any} for a layout that nobody described
 * @param cells
 *            texts by row and column; {@code null} where a cell belongs to a merged one
 * @param merged
 *            merged regions
 * @param expected
 *            what must arrive
 */
public record DrawnLayout(String id, String name, String mapping, List<List<String>> cells, List<CellRange> merged, Map<String, String> expected) {

	/** All layouts in the order of the table. */
	public static final List<String> IDS = List.of("national", "sichuan", "yunnan", "hubei", "chongqing", "chongqing-project", "transfer", "haidian", "guangshui", "ningxia",
			"yinchuan", "pidu", "department-self", "objectives-national", "objectives-jia", "objectives-daqing", "objectives-yangquan",
			"objectives-city-2017", "objectives-fund", "objectives-transfer", "objectives-department", "review", "monitoring", "monitoring-anhui", "ex-ante-project",
			"ex-ante-policy", "recheck", "unknown-beside", "unknown-banner", "unknown-two-rows", "unknown-objectives", "unknown-several",
			"unknown-department", "unknown-weights", "unknown-zhejiang", "unknown-henan", "unknown-hunan", "unknown-hebei", "unknown-gansu",
			"unknown-neimenggu", "unknown-xinjiang", "unknown-guangdong", "unknown-evaluation", "objectives-halves", "unknown-level-rows", "unknown-nature",
			"unknown-tianchang", "objectives-ezhou", "unknown-monitoring", "ex-ante-three-levels", "unknown-liaoning", "unknown-xiongan", "unknown-chengdu", "unknown-transfer", "unknown-points-in-names",
			"unknown-group-weights", "unknown-shared-points", "objectives-flat", "unknown-flat", "unknown-side-by-side", "unknown-hefei", "unknown-tasks", "unknown-hainan",
			"unknown-suzhou", "objectives-tianjin", "unknown-ex-ante", "unknown-jilin", "unknown-shanghai", "unknown-zhuhai", "objectives-ningbo", "unknown-qinghai", "unknown-fujian", "unknown-shanxi-monitoring",
			"unknown-dalian", "unknown-flat-money");
	private static final CellLook LOOK = new CellLook("宋体", 11, false, CellLook.Align.CENTRE, true, true, "");

	/** Reads a layout. */
	public static DrawnLayout read(String id) throws IOException {
		try (InputStream in = DrawnLayout.class.getResourceAsStream("/layouts/" + id + ".txt")) {
			if (in == null) {
				throw new IOException("no layout " + id);
			}
			return parse(id, new String(in.readAllBytes(), StandardCharsets.UTF_8));
		}
	}

	/** Reads a layout from its text. */
	public static DrawnLayout parse(String id, String text) {
		String name = id;
		String mapping = "any";
		List<List<String>> raw = new ArrayList<>();
		Map<String, String> expected = new LinkedHashMap<>();
		for (String line : text.split("\n")) {
			if (line.startsWith("|")) {
				String[] parts = line.substring(1).split("\\|", -1);
				raw.add(Arrays.stream(parts).limit(parts.length - 1).map(p -> p.replace("\\n", "\n")).toList());
			} else if (line.startsWith("= ")) {
				String[] parts = line.substring(2).split(" ", 2);
				expected.put(parts[0], parts[1]);
			} else if (line.startsWith("name ")) {
				name = line.substring(5);
			} else if (line.startsWith("mapping ")) {
				mapping = line.substring(8);
			}
		}
		return new DrawnLayout(id, name, mapping, cells(raw), merged(raw), expected);
	}

	private static List<List<String>> cells(List<List<String>> raw) {
		List<List<String>> cells = new ArrayList<>();
		for (List<String> row : raw) {
			List<String> texts = new ArrayList<>();
			row.forEach(t -> texts.add(t.equals("<") || t.equals("^") ? null : t));
			cells.add(texts);
		}
		return cells;
	}

	private static List<CellRange> merged(List<List<String>> raw) {
		List<CellRange> merged = new ArrayList<>();
		for (int r = 0; r < raw.size(); r++) {
			for (int c = 0; c < raw.get(r).size(); c++) {
				if (raw.get(r).get(c).equals("<") || raw.get(r).get(c).equals("^")) {
					continue;
				}
				int right = c;
				while (right + 1 < raw.get(r).size() && raw.get(r).get(right + 1).equals("<")) {
					right++;
				}
				int bottom = r;
				while (bottom + 1 < raw.size() && covered(raw, bottom + 1, c, right)) {
					bottom++;
				}
				if (right > c || bottom > r) {
					merged.add(CellRange.of(r, c, bottom, right));
				}
			}
		}
		return merged;
	}

	private static boolean covered(List<List<String>> raw, int row, int first, int last) {
		for (int c = first; c <= last; c++) {
			if (c >= raw.get(row).size() || !raw.get(row).get(c).equals("^")) {
				return false;
			}
		}
		return true;
	}

	/** Widest row. */
	public int width() {
		return cells.stream().mapToInt(List::size).max().orElse(0);
	}

	/** The layout as a sheet; plain numbers are stored as numbers, as Excel does when they are typed. */
	public PlannedSheet sheet(String sheetName) {
		PlannedSheet sheet = new PlannedSheet(sheetName);
		for (int r = 0; r < cells.size(); r++) {
			for (int c = 0; c < cells.get(r).size(); c++) {
				String text = cells.get(r).get(c);
				if (text != null && text.matches("-?(?:0|[1-9]\\d{0,11})(?:\\.\\d{1,6})?")) {
					sheet.number(r, c, new BigDecimal(text), LOOK);
				} else {
					sheet.text(r, c, text, LOOK);
				}
			}
		}
		merged.forEach(m -> sheet.merge(m.first().row(), m.first().column(), m.last().row(), m.last().column()));
		return sheet;
	}
}
