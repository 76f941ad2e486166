package org.jixiao.exchange.office.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.jixiao.exchange.cell.CellRange;
import org.jixiao.exchange.office.XlsWriter;
import org.jixiao.exchange.office.XlsxWriter;
import org.jixiao.exchange.office.layouts.DrawnFiles;
import org.jixiao.exchange.office.layouts.DrawnLayout;
import org.jixiao.exchange.sheet.CellLook;
import org.jixiao.exchange.sheet.PlannedCell;
import org.jixiao.exchange.sheet.PlannedSheet;

/**
 * Makes broken files from sound layouts: cells dropped, shuffled, retyped, merged; columns swapped; huge numbers; formulas with errors;
 * bytes flipped; files cut off. The same seed gives the same file.
 */
final class Mutator {

	private static final List<String> JUNK = List.of("", " ", "\u3000", "—", "#DIV/0!", "999999999999999999999999999999", "1e308", "-0", "1,2,3", "≥", "≥≥90%", "100%%",
			"2022年13月40日", "\uFEFF", "\uD83D\uDE00", "优良中差", "一级指标", "三级指标", "得分", "总分", "项目名称", "项目名称:", "单位:元", "单位:万元", "小计", "注:", "IO", "工5%",
			"0.00000000000000000001", "<script>", "a\nb\nc", "=1/0", "NaN", "TRUE", "12/31", "１２３", "((((((", "项目支出绩效自评表", "绩效目标申报表");
	private static final CellLook LOOK = new CellLook("宋体", 11, false, CellLook.Align.CENTRE, true, true, "");

	private final Random random;
	private final long seed;

	Mutator(long seed) {
		this.seed = seed;
		random = new Random(seed);
	}

	/** Writes the broken file of this seed. */
	Path write(Path folder) throws IOException {
		DrawnLayout layout = DrawnLayout.read(DrawnLayout.IDS.get(random.nextInt(DrawnLayout.IDS.size())));
		String format = DrawnFiles.FORMATS.get(random.nextInt(DrawnFiles.FORMATS.size()));
		DrawnLayout broken = random.nextInt(4) == 0 ? layout : cells(layout);
		Path file = format.startsWith("xls") && random.nextInt(3) == 0 ? formulas(broken, folder, format) : DrawnFiles.write(broken, format, folder);
		Path moved = Files.move(file, folder.resolve("m" + seed + "-" + file.getFileName()));
		if (broken == layout || random.nextInt(3) == 0) {
			Files.write(moved, bytes(Files.readAllBytes(moved)));
		}
		return moved;
	}

	private DrawnLayout cells(DrawnLayout layout) {
		List<List<String>> cells = new ArrayList<>();
		layout.cells().forEach(row -> cells.add(new ArrayList<>(row)));
		List<CellRange> merged = new ArrayList<>(layout.merged());
		int times = 1 + random.nextInt(12);
		for (int i = 0; i < times; i++) {
			change(cells, merged);
		}
		return new DrawnLayout(layout.id(), layout.name(), layout.mapping(), cells, merged, layout.expected());
	}

	private void change(List<List<String>> cells, List<CellRange> merged) {
		List<String> row = cells.get(random.nextInt(cells.size()));
		int column = random.nextInt(row.size());
		switch (random.nextInt(11)) {
		case 0 -> row.set(column, "");
		case 1 -> row.set(column, JUNK.get(random.nextInt(JUNK.size())));
		case 2 -> row.set(column, row.get(random.nextInt(row.size())));
		case 3 -> java.util.Collections.shuffle(row, random);
		case 4 -> {
			int other = random.nextInt(row.size());
			for (List<String> each : cells) {
				if (each.size() > Math.max(column, other)) {
					java.util.Collections.swap(each, column, other);
				}
			}
		}
		case 5 -> merged.clear();
		case 6 -> {
			if (!merged.isEmpty()) {
				merged.remove(random.nextInt(merged.size()));
			}
		}
		case 7 -> merge(cells, merged);
		case 8 -> java.util.Collections.swap(cells, random.nextInt(cells.size()), random.nextInt(cells.size()));
		case 9 -> cells.add(random.nextInt(cells.size()), new ArrayList<>(row));
		default -> row.set(column, "长".repeat(1 + random.nextInt(3000)));
		}
	}

	// Excel refuses files with overlapping regions; WPS and web pages have them.
	private void merge(List<List<String>> cells, List<CellRange> merged) {
		int top = random.nextInt(cells.size());
		int left = random.nextInt(cells.get(top).size());
		CellRange range = CellRange.of(top, left, Math.min(cells.size() - 1, top + random.nextInt(4)), left + random.nextInt(4));
		boolean overlaps = merged.stream().anyMatch(m -> m.first().row() <= range.last().row() && range.first().row() <= m.last().row()
				&& m.first().column() <= range.last().column() && range.first().column() <= m.last().column());
		if (!overlaps && (range.width() > 1 || range.height() > 1)) {
			merged.add(range);
		}
	}

	private Path formulas(DrawnLayout layout, Path folder, String format) throws IOException {
		PlannedSheet sheet = layout.sheet(random.nextBoolean() ? "表" : "x".repeat(40));
		for (int i = 0; i < 6; i++) {
			int row = random.nextInt(layout.cells().size());
			int column = random.nextInt(layout.cells().get(row).size());
			if (layout.merged().stream().noneMatch(m -> m.contains(row, column))) {
				sheet.put(row, column, new PlannedCell.Formula(random.nextBoolean() ? "1/0" : "SUM(A1:B2)", null), LOOK);
			}
		}
		if (random.nextBoolean()) {
			sheet.hideRow(random.nextInt(layout.cells().size()));
		}
		Path file = folder.resolve(layout.id() + (format.equals("xls") ? ".f.xls" : ".f.xlsx"));
		if (format.equals("xls")) {
			new XlsWriter().write(List.of(sheet), file);
		} else {
			new XlsxWriter().write(List.of(sheet), file);
		}
		return file;
	}

	private byte[] bytes(byte[] sound) {
		byte[] broken = sound.clone();
		switch (random.nextInt(4)) {
		case 0 -> broken = Arrays.copyOf(broken, random.nextInt(broken.length));
		case 1 -> {
			int times = 1 + random.nextInt(20);
			for (int i = 0; i < times; i++) {
				broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
			}
		}
		case 2 -> {
			int at = random.nextInt(broken.length);
			int length = Math.min(broken.length - at, 1 + random.nextInt(512));
			byte[] noise = new byte[length];
			random.nextBytes(noise);
			System.arraycopy(noise, 0, broken, at, length);
		}
		default -> {
			byte[] twice = Arrays.copyOf(broken, broken.length * 2);
			System.arraycopy(broken, 0, twice, broken.length, broken.length);
			broken = twice;
		}
		}
		return broken;
	}
}
