package org.jixiao.exchange.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.jixiao.exchange.cell.CellRange;
import org.jixiao.exchange.cell.FormCell;
import org.jixiao.exchange.mapping.Fields;
import org.jixiao.exchange.mapping.IndexedSpecs;
import org.jixiao.exchange.mapping.LabelKey;
import org.jixiao.exchange.mapping.TableSpec;
import org.jixiao.exchange.recognise.HeaderFinder.Hit;

/** Says what each column of a header is, where several have the same name or one is only like the name of a field. */
final class HeaderRoles {

	private static final int HEADINGS_ABOVE = 8;
	private static final String SHARE = "权重";
	private static final String ADJUSTED = "调整";
	private static final Pattern CONTENT = Pattern.compile("(?:绩效)?指标(?:内容|描述)");

	private final SheetView view;
	private final TableSpec table;
	private final Map<String, Hit> hits;
	private final List<FormCell> rest;
	private final Map<Integer, FormCell> guessed = new TreeMap<>();

	HeaderRoles(SheetView view, TableSpec table, Map<String, Hit> hits, List<FormCell> rest) {
		this.view = view;
		this.table = table;
		this.hits = hits;
		this.rest = rest;
	}

	/** Settles the columns of a header that reaches from one row to another; returns those that were only guessed, for the user to confirm. */
	Map<Integer, FormCell> settle(int row, int last) {
		pointsOfIndicators();
		budgets();
		explanation();
		contentOfOpinions();
		halves(row);
		guess(last);
		return guessed;
	}

	/**
	 * Some forms print a column 权重 after each level, or the share 权重(%) beside the points 分值: the points of an indicator are the column
	 * behind its name that is called points. Those of a level are kept beside it for checking; a share beside the points is known and not kept.
	 */
	private void pointsOfIndicators() {
		Hit points = hits.get(Fields.POINTS);
		Hit name = hits.get(Fields.NAME);
		if (points == null || name == null || points.quality() == HeaderFinder.BY_HAND) {
			return;
		}
		List<FormCell> all = new ArrayList<>(List.of(points.cell()));
		for (FormCell cell : rest) {
			if (table.sure(view.label(cell)).filter(h -> h.spec().id().equals(Fields.POINTS)).isPresent()) {
				all.add(cell);
			}
		}
		if (all.size() < 2) {
			ofTheGroup(points, name);
			return;
		}
		List<FormCell> behind = all.stream().filter(c -> c.address().column() > name.cell().address().column()).toList();
		FormCell chosen = behind.stream().filter(c -> !view.label(c).full().contains(SHARE)).findFirst()
				.orElse(behind.isEmpty() ? points.cell() : behind.get(0));
		for (FormCell cell : all) {
			rest.remove(cell);
			if (cell == chosen) {
				hits.put(Fields.POINTS, new Hit(Fields.POINTS, points.quality(), cell));
			} else {
				String field = ofLevel(cell);
				hits.put(field.equals(Fields.IGNORE) ? field + cell.address().column() : field, new Hit(field, points.quality(), cell));
			}
		}
	}

	/** Points between the level and the name, in one cell for all indicators of the level, are the level's and not those of each indicator. */
	private void ofTheGroup(Hit points, Hit name) {
		int column = points.cell().address().column();
		String level = ofLevel(points.cell());
		if (level.equals(Fields.IGNORE) || column > name.cell().address().column()) {
			return;
		}
		boolean regions = !view.sheet().merged().isEmpty();
		boolean above = false;
		for (int row = view.area(points.cell()).last().row() + 1; row <= view.sheet().lastRow(); row++) {
			FormCell named = view.seen(row, name.cell().address().column());
			FormCell number = view.seen(row, column);
			boolean several = regions ? view.area(number).height() > Math.max(1, view.area(named).height()) : above && number.isEmpty();
			if (!named.isEmpty() && several) {
				hits.remove(Fields.POINTS);
				hits.put(level, new Hit(level, points.quality(), points.cell()));
				return;
			}
			above = !named.isEmpty() && (above || !number.isEmpty());
		}
	}

	/** Two columns of budgets where one says that it was adjusted: the other one is the initial budget. */
	private void budgets() {
		Hit adjusted = hits.get(Fields.FUND_ADJUSTED);
		if (adjusted == null || hits.containsKey(Fields.FUND_INITIAL)) {
			return;
		}
		for (FormCell cell : List.copyOf(rest)) {
			if (table.sure(view.label(cell)).filter(h -> h.spec().id().equals(Fields.FUND_ADJUSTED)).isPresent()
					&& view.label(cell).full().contains(ADJUSTED) != view.label(adjusted.cell()).full().contains(ADJUSTED)) {
				boolean later = view.label(cell).full().contains(ADJUSTED);
				hits.put(Fields.FUND_INITIAL, new Hit(Fields.FUND_INITIAL, adjusted.quality(), later ? adjusted.cell() : cell));
				hits.put(Fields.FUND_ADJUSTED, new Hit(Fields.FUND_ADJUSTED, adjusted.quality(), later ? cell : adjusted.cell()));
				rest.remove(cell);
				return;
			}
		}
	}

	/** 指标内容 names an indicator where no 三级指标 does; beside it, it explains the indicator. */
	private void explanation() {
		Hit name = hits.get(Fields.NAME);
		if (name == null || hits.containsKey(Fields.EXPLANATION) || table.column(Fields.EXPLANATION).isEmpty()) {
			return;
		}
		for (FormCell cell : List.copyOf(rest)) {
			if (cell.address().column() > name.cell().address().column() && CONTENT.matcher(view.label(cell).full()).matches()) {
				hits.put(Fields.EXPLANATION, new Hit(Fields.EXPLANATION, name.quality(), cell));
				rest.remove(cell);
				return;
			}
		}
	}

	/** The level whose points stand in this column: the nearest level at its left. */
	private String ofLevel(FormCell cell) {
		int column = cell.address().column();
		int one = column(Fields.LEVEL1);
		int two = column(Fields.LEVEL2);
		int name = column(Fields.NAME);
		String field = one >= 0 && one < column && (two < 0 || column < two) ? Fields.LEVEL1_POINTS : two >= 0 && two < column && column < name ? Fields.LEVEL2_POINTS
				: Fields.IGNORE;
		return hits.containsKey(field) ? Fields.IGNORE : field;
	}

	private int column(String field) {
		Hit hit = hits.get(field);
		return hit == null ? -1 : hit.cell().address().column();
	}

	/** Three levels of a review, 评估维度 | 评估内容 | 评估要点: the one in the middle goes with the point. */
	private void contentOfOpinions() {
		int group = column(Fields.OPINION_GROUP);
		int name = column(Fields.OPINION_NAME);
		for (FormCell cell : List.copyOf(rest)) {
			int column = cell.address().column();
			if (group >= 0 && group < column && column < name && !hits.containsKey(Fields.OPINION_CONTENT)
					&& table.sure(view.label(cell)).filter(h -> h.spec().id().equals(Fields.OPINION_GROUP)).isPresent()) {
				hits.put(Fields.OPINION_CONTENT, new Hit(Fields.OPINION_CONTENT, hits.get(Fields.OPINION_GROUP).quality(), cell));
				rest.remove(cell);
			}
		}
	}

	/**
	 * A declaration that prints 二级指标, 三级指标, 指标值 twice side by side: the left ones are those of the medium term. Unless a heading above
	 * says so the user is asked.
	 */
	private void halves(int row) {
		Hit name = hits.get(Fields.NAME);
		Hit target = hits.get(Fields.TARGET);
		if (name == null || target == null || table.column(Fields.MEDIUM_NAME).isEmpty() || hits.containsKey(Fields.MEDIUM_NAME)) {
			return;
		}
		Map<String, FormCell> right = new TreeMap<>();
		for (FormCell cell : rest) {
			if (cell.address().column() > target.cell().address().column()) {
				table.sure(view.label(cell)).ifPresent(h -> right.putIfAbsent(h.spec().id(), cell));
			}
		}
		if (!right.containsKey(Fields.NAME) || !right.containsKey(Fields.TARGET)) {
			return;
		}
		Map.of(Fields.NAME, Fields.MEDIUM_NAME, Fields.TARGET, Fields.MEDIUM_TARGET, Fields.LEVEL2, Fields.MEDIUM_LEVEL2).forEach((annual, medium) -> {
			FormCell cell = right.get(annual);
			Hit left = hits.get(annual);
			if (cell != null && left != null) {
				hits.put(medium, new Hit(medium, left.quality(), left.cell()));
				hits.put(annual, new Hit(annual, left.quality(), cell));
				rest.remove(cell);
			}
		});
		if (!mediumAbove(row, target.cell().address().column())) {
			guessed.put(target.cell().address().column(), target.cell());
		}
	}

	private boolean mediumAbove(int row, int column) {
		for (int above = row - 1; above >= Math.max(0, row - HEADINGS_ABOVE); above--) {
			for (FormCell cell : view.row(above)) {
				if (cell.address().column() <= column && view.label(cell).full().matches("(?:中期|中长期|长期|实施期).{0,24}")) {
					return true;
				}
			}
		}
		return false;
	}

	/** Header cells that only contain a word of a field, for fields that no other cell names. */
	private void guess(int last) {
		for (FormCell cell : List.copyOf(rest)) {
			LabelKey label = view.label(cell);
			CellRange area = view.area(cell);
			if (label.bare().length() > TableHeader.LONGEST_LABEL || area.last().row() > last) {
				continue;
			}
			boolean heading = hits.values().stream().anyMatch(h -> h.cell().address().row() > area.last().row() && TableHeader.covers(view, cell, h.cell()));
			Optional<IndexedSpecs.Hit> hit = heading ? Optional.empty() : table.hit(label).filter(h -> h.weak() && !hits.containsKey(h.spec().id()));
			if (hit.isPresent()) {
				hits.put(hit.get().spec().id(), new Hit(hit.get().spec().id(), hit.get().quality(), cell));
				guessed.put(cell.address().column(), cell);
				rest.remove(cell);
			}
		}
	}
}
