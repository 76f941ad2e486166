package org.jixiao.exchange.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How a kind of form is read: which labels stand for which field. Data, one XML file per form (see {@code mappings/README.md} in this
 * bundle); nothing in it depends on row or column numbers.
 *
 * @param id
 *            declared, stable id
 * @param version
 *            of the mapping
 * @param base
 *            id of the mapping this one extends, or {@code null}
 * @param kind
 *            what the form reports: the literal of the model's EvaluationKind
 * @param subject
 *            the literal of the model's SubjectKind
 * @param stage
 *            the part of a dossier the form belongs to; {@code null} means {@link Stage#EVALUATION}
 * @param generic
 *            whether it is made for no layout in particular: it reads a kind of form as far as the headers allow, and the user is told
 * @param moneyUnit
 *            the unit of money where the form prints none: 元, 万元 or 亿元
 * @param names
 *            display names by language
 * @param titles
 *            titles the form is known by; the longest one found decides between mappings
 * @param minMarkers
 *            how many markers a form must show besides a title; 0 where the titles are of this layout only
 * @param markers
 *            labels that only this kind of form has
 * @param blocks
 *            labels that only head a block of the form and hold no value
 * @param fields
 *            single values
 * @param tables
 *            tables by id
 */
public record FormMapping(String id, String version, String base, String kind, String subject, Stage stage, boolean generic, String moneyUnit,
		Map<String, String> names, List<LabelPattern> titles, int minMarkers, List<LabelPattern> markers, List<LabelPattern> blocks, List<FieldSpec> fields, Map<String, TableSpec> tables) {

	/** The part of a dossier that a form belongs to. */
	public enum Stage {
		/** 事前绩效评估. */
		EX_ANTE,
		/** 绩效目标申报. */
		OBJECTIVES,
		/** 绩效目标审核. */
		REVIEW,
		/** 绩效运行监控. */
		MONITORING,
		/** 绩效自评、绩效评价. */
		EVALUATION,
		/** 自评结果复核. */
		RECHECK;

		/** Whether such a form has a table of indicators; the others have one of review points. */
		public boolean hasIndicators() {
			return this == OBJECTIVES || this == MONITORING || this == EVALUATION;
		}
	}

	/** Id of the table of funds. */
	public static final String FUNDS = "funds";
	/** Id of the table of a department's yearly tasks. */
	public static final String TASKS = "tasks";
	/** Id of the table of review points with grades, scores and opinions. */
	public static final String OPINIONS = "opinions";
	/** Id of the table of steps of the plan. */
	public static final String PLAN = "plan";
	/** Id of the table of scored rows about the management of the money, above the indicators. */
	public static final String MANAGEMENT = "management";
	/** Id of the table of indicators. */
	public static final String INDICATORS = "indicators";
	private static final String TABLE = "表";

	public FormMapping {
		names = Map.copyOf(names);
		titles = List.copyOf(titles);
		markers = List.copyOf(markers);
		blocks = List.copyOf(blocks);
		fields = IndexedSpecs.of(fields);
		tables = Map.copyOf(tables);
	}

	/** Name in the given language, else in Chinese, else the id. */
	public String name(Locale locale) {
		String own = names.get(locale.getLanguage());
		return own != null ? own : names.getOrDefault("zh", id);
	}

	/** The table of indicators; empty in a mapping that only serves as a base. */
	public TableSpec indicators() {
		return tables.getOrDefault(INDICATORS, emptyTable(INDICATORS));
	}

	/** The table of funds. */
	public TableSpec funds() {
		return tables.getOrDefault(FUNDS, emptyTable(FUNDS));
	}

	/** The table of this id; empty where the form has none. */
	public TableSpec table(String tableId) {
		return tables.getOrDefault(tableId, emptyTable(tableId));
	}

	/** The stage; never {@code null}. */
	public Stage stageOrDefault() {
		return stage == null ? Stage.EVALUATION : stage;
	}

	/** The single value that this label names best. A text that calls itself a table only mentions what its title names. */
	public Optional<FieldSpec> fieldFor(LabelKey label) {
		return IndexedSpecs.best(fields, label).filter(hit -> !hit.weak() || !label.bare().endsWith(TABLE)).map(IndexedSpecs.Hit::spec);
	}

	/** This mapping with everything of the base that it does not say itself; its own labels come first. */
	FormMapping over(FormMapping other) {
		Map<String, TableSpec> merged = new LinkedHashMap<>(other.tables);
		tables.forEach((key, own) -> merged.merge(key, own, (theirs, mine) -> merge(mine, theirs)));
		Map<String, String> allNames = new LinkedHashMap<>(other.names);
		allNames.putAll(names);
		return new FormMapping(id, version, base, kind != null ? kind : other.kind, subject != null ? subject : other.subject,
				stage != null ? stage : other.stage, generic, moneyUnit != null ? moneyUnit : other.moneyUnit, names.isEmpty() ? allNames : names, titles, minMarkers, markers, join(blocks, other.blocks), merge(fields, other.fields),
				merged);
	}

	private static TableSpec merge(TableSpec own, TableSpec other) {
		List<RowSpec> rows = new ArrayList<>(own.rows());
		rows.addAll(other.rows());
		return new TableSpec(own.id(), own.minColumns() > 0 ? own.minColumns() : other.minColumns(), merge(own.columns(), other.columns()), rows,
				join(own.totals(), other.totals()), join(own.subtotals(), other.subtotals()), join(own.ends(), other.ends()),
				join(own.fillers(), other.fillers()), join(own.notes(), other.notes()));
	}

	private static List<FieldSpec> merge(List<FieldSpec> own, List<FieldSpec> other) {
		Map<String, FieldSpec> merged = new LinkedHashMap<>();
		own.forEach(f -> merged.put(f.id(), f));
		for (FieldSpec theirs : other) {
			merged.merge(theirs.id(), theirs, (mine, base) -> new FieldSpec(mine.id(), mine.placement() != null ? mine.placement() : base.placement(),
					mine.inherit() || base.inherit(), join(mine.labels(), base.labels())));
		}
		return new ArrayList<>(merged.values());
	}

	private static List<LabelPattern> join(List<LabelPattern> first, List<LabelPattern> second) {
		List<LabelPattern> joined = new ArrayList<>(first);
		joined.addAll(second);
		return joined;
	}

	private static TableSpec emptyTable(String id) {
		return new TableSpec(id, Integer.MAX_VALUE, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
	}
}
