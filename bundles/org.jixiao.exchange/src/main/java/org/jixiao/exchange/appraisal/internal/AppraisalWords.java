package org.jixiao.exchange.appraisal.internal;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import org.jixiao.exchange.appraisal.AppraisalTable;
import org.jixiao.exchange.internal.Spellings;
import org.jixiao.exchange.internal.CellTexts;
import org.jixiao.exchange.mapping.LabelKey;

/** The words of the tables of an appraisal, with the columns that each has; the spellings are data, in {@code words.properties}. */
public final class AppraisalWords {

	/** Words and spellings. */
	public static final Spellings WORDS = Spellings.of("/org/jixiao/exchange/appraisal/words.properties", "/org/jixiao/exchange/library/words.properties");

	private static final String METHOD = "method.";
	private static final String BUILT_IN = "org.jixiao.scoring.methods.";
	private static final Pattern METHOD_ID = Pattern.compile("[A-Za-z][\\w-]*(\\.[\\w-]+)+");
	private static final Set<String> QUANTITIES = Set.of("target", "value", "reported", "verified", "previous");
	private static final Map<AppraisalTable, List<String>> COLUMNS = new EnumMap<>(AppraisalTable.class);
	static {
		columns(AppraisalTable.UNITS, "group groupKind indicatorPoints unitCode unitName head id");
		columns(AppraisalTable.SETUP, "group unitCode unitName origin category code name nature direction target unit points method parameters ruleName"
				+ " ruleNote clauseId inputs responsible plannedShares evidenceRequired libraryIndicatorId id");
		columns(AppraisalTable.ITEMS, "unitCode unitName indicatorCode indicatorName itemName points method parameters ruleName ruleNote clauseId"
				+ " itemId parent");
		columns(AppraisalTable.FILING, "indicatorCode indicatorName input target unit points previous value state progress claimedScore evidence key");
		columns(AppraisalTable.FILINGS, "unitCode unitName filedOn filer indicatorCode indicatorName input target unit points previous value state progress"
				+ " claimedScore evidence report note key");
		columns(AppraisalTable.NOTES, "unitCode unitName date author indicatorCode indicatorName text problem correctBy correction correctedOn checkedBy"
				+ " checkedOn meetingId evidence id");
		columns(AppraisalTable.VERIFICATION, "unitCode unitName number date kind inspectors indicatorCode indicatorName reported verified misreporting"
				+ " finding inputs evidence summary drawId id");
		columns(AppraisalTable.MARKS, "unitCode unitName itemCode title leader score date comment id");
		columns(AppraisalTable.BALLOTS, "unitCode unitName itemCode date voters spoiled option votes evidence id");
		columns(AppraisalTable.ADJUSTMENTS, "unitCode unitName kind points awardKey reason documentNumber date decidedBy clauseId evidence id");
		columns(AppraisalTable.VETOES, "unitCode unitName reason documentNumber date decidedBy clauseId evidence id");
		columns(AppraisalTable.TIERS, "unitCode unitName rank total tierName points evidence");
		columns(AppraisalTable.LAST_YEAR, "unitCode unitName year state total rank className unqualified source");
		columns(AppraisalTable.APPEALS, "unitCode unitName number raisedOn raisedBy indicatorCode indicatorName text wanted outcome decision decidedOn"
				+ " decidedBy correctionId evidence id");
		columns(AppraisalTable.CORRECTIONS, "unitCode unitName time by reason documentNumber what before after totalBefore totalAfter rankBefore"
				+ " rankAfter");
		columns(AppraisalTable.RESULTS, "group unitCode unitName rank indicatorScore keyPerformanceScore comprehensive tierPoints bonus deduction"
				+ " filingDeduction total className unqualified vetoReason consequences lateFilings missingFilings open");
	}
	private static final Map<AppraisalTable, Map<String, String>> HEADS = new ConcurrentHashMap<>();

	private AppraisalWords() {
	}

	private static void columns(AppraisalTable table, String names) {
		COLUMNS.put(table, List.of(names.split(" ")));
	}

	/** The columns of a table in their order; none for a table whose columns depend on the year. */
	public static List<String> columns(AppraisalTable table) {
		return COLUMNS.getOrDefault(table, List.of());
	}

	/** Name of a sheet. */
	public static String sheet(AppraisalTable table, Locale locale) {
		return WORDS.word("sheet." + table, locale);
	}

	/** Title of a sheet. */
	public static String title(AppraisalTable table, Locale locale, Object... arguments) {
		return fill("title." + table, locale, arguments);
	}

	/** A word with something put in; numbers stand without grouping. */
	public static String fill(String key, Locale locale, Object... arguments) {
		Object[] plain = Arrays.stream(arguments).map(String::valueOf).toArray();
		return new MessageFormat(WORDS.word(key, locale), locale).format(plain);
	}

	/** Head of a column. */
	public static String column(AppraisalTable table, String column, Locale locale) {
		String name = column.replace(CellTexts.EXACT, "");
		return WORDS.word(key(table, name), locale) + (name.equals(column) ? "" : WORDS.word("suffix.exact", locale));
	}

	private static String key(AppraisalTable table, String column) {
		// The table of all filings has the columns of one filing and more.
		for (AppraisalTable own : table == AppraisalTable.FILINGS ? List.of(table, AppraisalTable.FILING) : List.of(table)) {
			String key = "column." + own + '.' + column;
			if (WORDS.has(key)) {
				return key;
			}
		}
		return "column." + column;
	}

	/** Columns of a table by the key of each spelling of their heads. */
	public static Map<String, String> heads(AppraisalTable table) {
		return HEADS.computeIfAbsent(table, t -> {
			Map<String, String> heads = new LinkedHashMap<>();
			// What a table itself calls a column counts before what others call it.
			for (boolean own : new boolean[] {true, false}) {
				columns(t).stream().filter(c -> !key(t, c).equals("column." + c) == own)
						.forEach(column -> WORDS.all(key(t, column)).forEach(s -> heads.putIfAbsent(LabelKey.of(s).full(), column)));
			}
			columns(t).stream().filter(QUANTITIES::contains).forEach(column -> List.of(Locale.CHINESE, Locale.ENGLISH)
					.forEach(l -> heads.putIfAbsent(LabelKey.of(column(t, column + CellTexts.EXACT, l)).full(), column + CellTexts.EXACT)));
			return Map.copyOf(heads);
		});
	}

	/** The table whose sheet has this name, in any spelling. */
	public static Optional<AppraisalTable> table(String sheetName) {
		String plain = LabelKey.of(sheetName).full();
		for (AppraisalTable table : AppraisalTable.values()) {
			if (WORDS.all("sheet." + table).stream().anyMatch(s -> plain.equals(LabelKey.of(s).full()))) {
				return Optional.of(table);
			}
		}
		return Optional.empty();
	}

	/** The word for a scoring method; its id where there is none. */
	public static String method(String id, Locale locale) {
		String name = id == null ? "" : id;
		String key = METHOD + name.replace(BUILT_IN, "");
		return name.startsWith(BUILT_IN) && WORDS.has(key) ? WORDS.word(key, locale) : name;
	}

	/** The id of the method that a text names, in any spelling or as an id; empty for any other text. */
	public static Optional<String> methodId(String text) {
		for (String key : WORDS.keys(METHOD)) {
			if (WORDS.names(key, text)) {
				return Optional.of(BUILT_IN + key.substring(METHOD.length()));
			}
		}
		return METHOD_ID.matcher(text.strip()).matches() ? Optional.of(text.strip()) : Optional.empty();
	}

	/** The words for the methods of appraisals, as one text in the language of the program. */
	public static String methods() {
		return String.join("、", WORDS.keys(METHOD).stream().map(key -> WORDS.word(key, Locale.getDefault())).toList());
	}
}
