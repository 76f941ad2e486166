package org.jixiao.exchange.office.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jixiao.core.document.DocumentStore;
import org.jixiao.exchange.Fault;
import org.jixiao.exchange.Severity;
import org.jixiao.exchange.cell.FormBook;
import org.jixiao.exchange.cell.FormSheet;
import org.jixiao.exchange.library.LibraryExporter;
import org.jixiao.exchange.library.LibraryImporter;
import org.jixiao.exchange.library.ReadLibrary;
import org.jixiao.exchange.office.OfficeReader;
import org.jixiao.exchange.office.XlsxWriter;
import org.jixiao.exchange.open.FormFiles;
import org.jixiao.exchange.open.OpenLimits;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Event;
import org.jixiao.model.base.Nature;
import org.jixiao.model.base.Operator;
import org.jixiao.model.base.Parameter;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.QuantityKind;
import org.jixiao.model.base.SubjectKind;
import org.jixiao.model.library.IndicatorDefinition;
import org.jixiao.model.library.IndicatorLibrary;
import org.jixiao.model.library.LibraryFactory;
import org.jixiao.model.library.Standard;
import org.jixiao.model.library.StandardBasis;
import org.jixiao.model.library.StandardLevel;
import org.jixiao.model.library.UnitDefinition;
import org.jixiao.model.rules.Clause;
import org.jixiao.model.rules.RuleItem;
import org.jixiao.model.rules.RulesFactory;
import org.jixiao.model.rules.ScoringRule;
import org.jixiao.model.rules.SourceDocument;
import org.jixiao.model.rules.WorkedExample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Libraries as workbooks: what was written is what is read, and what people write is understood or said. */
class LibraryWorkbookTest {

	private static final LibraryImporter IMPORTER = new LibraryImporter(new FormFiles(List.of(new OfficeReader()), OpenLimits.standard()));

	@TempDir
	Path folder;

	private ReadLibrary roundTrip(IndicatorLibrary library, Locale locale) throws IOException {
		Path file = folder.resolve("library.xlsx");
		Files.deleteIfExists(file);
		new XlsxWriter().write(new LibraryExporter(locale).plan(library), file);
		return IMPORTER.read(file);
	}

	private void assertIdentity(IndicatorLibrary library, Locale locale) throws IOException {
		ReadLibrary read = roundTrip(library, locale);
		// What the values themselves say against each other is told again, whatever it is.
		assertEquals(List.of(), read.faults().stream().filter(f -> f.rule().startsWith("library.")).toList());
		DocumentStore store = new DocumentStore();
		assertEquals(new String(store.serialise(library)), new String(store.serialise(read.library())));
	}

	@ParameterizedTest
	@ValueSource(strings = {"org.jixiao.pack.agriculture/data/agriculture.indicators", "org.jixiao.pack.transport/data/road-maintenance.indicators",
			"org.jixiao.example.pack/data/example.indicators"})
	void shippedLibrariesComeBackAsTheyWere(String file) throws IOException {
		Path path = Path.of("..").resolve(file);
		IndicatorLibrary library = (IndicatorLibrary) new DocumentStore().load(path).root();
		assertTrue(library.getIndicators().size() > 1);
		assertIdentity(library, Locale.SIMPLIFIED_CHINESE);
		assertIdentity(library, Locale.ENGLISH);
	}

	@Test
	void anyLibraryComesBackAsItWas() throws IOException {
		for (int seed = 0; seed < 40; seed++) {
			assertIdentity(new RandomLibrary(new Random(seed)).make(), seed % 2 == 0 ? Locale.CHINESE : Locale.ENGLISH);
		}
	}

	@Test
	void aTableAsAgenciesKeepItIsUnderstood() {
		FormSheet.Builder sheet = new FormSheet.Builder("Sheet1");
		sheet.text(0, 0, "某市交通运输局指标库");
		String[][] rows = {{"序号", "一级指标", "二级指标", "三级指标", "指标性质", "计量单位", "行业标准", "核心", "适用对象", "等级依据"},
				{"1", "产出指标", "数量指标", "养护里程", "≧", "公里", "≥300", "★", "项目、政策", "x"},
				{"2", "", "质量指标", "优良路率", "大于等于", "％", "85%", "", "", ""},
				{"……", "", "", "……", "", "", "", "", "", ""}};
		for (int r = 0; r < rows.length; r++) {
			for (int c = 0; c < rows[r].length; c++) {
				sheet.text(r + 2, c, rows[r][c]);
			}
		}
		sheet.merge(org.jixiao.exchange.cell.CellRange.of(3, 1, 4, 1));
		ReadLibrary read = LibraryImporter.read(new FormBook("指标库.xlsx", "", List.of(sheet.build()), List.of()));
		assertEquals(List.of("等级依据"), read.unknownColumns());
		assertEquals("J3", read.faults().getFirst().cell().a1());
		assertEquals("指标库", read.library().getName());
		List<IndicatorDefinition> found = read.library().getIndicators();
		assertEquals(2, found.size());
		assertEquals("产出指标", found.get(1).getLevel1());
		assertEquals(Nature.GE, found.get(0).getNature());
		assertEquals(Nature.GE, found.get(1).getNature());
		assertTrue(found.get(0).isCore());
		assertEquals(List.of(SubjectKind.PROJECT, SubjectKind.POLICY), found.get(0).getSubjectKinds());
		Standard standard = found.get(1).getStandards().getFirst();
		assertEquals(StandardBasis.INDUSTRY, standard.getBasis());
		assertEquals(0, new BigDecimal("85").compareTo(standard.getValue().getNumber()));
		assertNotEquals(null, standard.getId());
		assertTrue(read.faults().stream().anyMatch(f -> f.rule().equals("library.filler") && f.cell().a1().equals("D6")), read::toString);
	}

	@Test
	void whatCannotBeTakenIsSaidWithItsCell() {
		FormSheet.Builder sheet = new FormSheet.Builder("指标");
		String[][] rows = {{"编码", "指标名称", "指标性质", "方向", "建议分值", "有效期起", "核心指标"}, {"A", "里程", "差不多", "向上", "十分", "明年", "也许"},
				{"A", "数量", "=", "正向", "10", "2026年3月1日", "否"}, {"B", "", "", "", "", "", ""}};
		FormSheet.Builder standards = new FormSheet.Builder("标准");
		String[][] more = {{"指标编码", "标准类型", "标准值"}, {"C", "历史", "5"}, {"A", "历史", "5"}};
		fill(sheet, rows);
		fill(standards, more);
		FormSheet other = new FormSheet.Builder("附件").text(0, 0, "图片").build();
		ReadLibrary read = LibraryImporter.read(new FormBook("x.xlsx", "", List.of(sheet.build(), standards.build(), other), List.of()));
		assertFault(read, "library.word", "指标!C2");
		assertFault(read, "library.word", "指标!D2");
		assertFault(read, "library.number", "指标!E2");
		assertFault(read, "library.date", "指标!F2");
		assertFault(read, "library.truth", "指标!G2");
		assertFault(read, "library.code.twice", "指标!A3");
		assertFault(read, "library.name.missing", "指标!B4");
		assertFault(read, "library.owner.unknown", "标准!A2");
		assertFault(read, "library.sheet.unknown", "附件");
		assertEquals(9, read.faults().size(), () -> read.faults().toString());
		assertTrue(read.hasErrors());
		IndicatorDefinition first = read.library().getIndicators().getFirst();
		assertEquals(Nature.UNSPECIFIED, first.getNature());
		assertNull(first.getSuggestedPoints());
		assertEquals(1, first.getStandards().size());
		assertEquals(LocalDate.of(2026, 3, 1), read.library().getIndicators().get(1).getValidFrom());
		for (Fault fault : read.faults()) {
			assertTrue(!fault.text(Locale.CHINESE).contains("library.") && !fault.text(Locale.ENGLISH).contains("library."), fault.toString());
		}
	}

	@Test
	void aCopiedRowIsANewIndicator() throws IOException {
		IndicatorLibrary library = new RandomLibrary(new Random(1)).make();
		IndicatorDefinition twice = EcoreUtil.copy(library.getIndicators().getFirst());
		twice.setCode("copy");
		twice.getStandards().clear();
		twice.setDefaultRule(null);
		library.getIndicators().add(twice);
		ReadLibrary read = roundTrip(library, Locale.CHINESE);
		assertEquals(List.of("library.id.twice"), read.faults().stream().map(Fault::rule).toList());
		assertNotEquals(read.library().getIndicators().getFirst().getId(), read.library().getIndicators().getLast().getId());
	}

	@Test
	void aChangedValueIsReadAnewAndNotAsItWas() {
		FormSheet.Builder sheet = new FormSheet.Builder("指标");
		fill(sheet, new String[][] {{"指标编码", "指标名称"}, {"A", "里程"}});
		FormSheet.Builder standards = new FormSheet.Builder("标准");
		fill(standards, new String[][] {{"指标编码", "标准类型", "标准值", "标准值(精确值,勿改)"}, {"A", "计划标准", "≥7", "≥5\u241fGE\u241f5\u241f\u241fNUMBER\u241f\u241f"}});
		ReadLibrary read = LibraryImporter.read(new FormBook("x.xlsx", "", List.of(sheet.build(), standards.build()), List.of()));
		Quantity value = read.library().getIndicators().getFirst().getStandards().getFirst().getValue();
		assertEquals(0, new BigDecimal("7").compareTo(value.getNumber()));
	}

	@Test
	void aFileWithoutIndicatorsIsRefused() {
		ReadLibrary read = LibraryImporter.read(new FormBook("x.xlsx", "", List.of(new FormSheet.Builder("表").text(0, 0, "无").build()), List.of()));
		assertNull(read.library());
		assertTrue(read.faults().stream().anyMatch(f -> f.rule().equals("library.none") && f.severity() == Severity.ERROR));
		assertNotNull(IMPORTER.read(folder.resolve("absent.xlsx")).faults().getFirst());
	}

	private static void fill(FormSheet.Builder sheet, String[][] rows) {
		for (int r = 0; r < rows.length; r++) {
			for (int c = 0; c < rows[r].length; c++) {
				sheet.text(r, c, rows[r][c]);
			}
		}
	}

	private static void assertFault(ReadLibrary read, String rule, String place) {
		assertTrue(read.faults().stream().anyMatch(f -> f.rule().equals(rule) && f.place().equals(place)), () -> rule + " " + place + " in " + read.faults());
	}

	/** Libraries with everything the model has, made by a seed. */
	private record RandomLibrary(Random random) {

		IndicatorLibrary make() {
			LibraryFactory factory = LibraryFactory.eINSTANCE;
			IndicatorLibrary library = factory.createIndicatorLibrary();
			library.setId(id());
			library.setName("库 " + random.nextInt(100));
			library.setVersion("1." + random.nextInt(9));
			library.setDescription(maybe("多行\n说明 \\n 与 \"引号\""));
			library.setRegion(maybe("某市"));
			SourceDocument document = RulesFactory.eINSTANCE.createSourceDocument();
			document.setId(id());
			document.setTitle("文件");
			document.setIssued(LocalDate.of(2020, 2, 25));
			Clause clause = RulesFactory.eINSTANCE.createClause();
			clause.setId(id());
			clause.setText("条文 = 第一条");
			clause.setParaphrase(random.nextBoolean());
			document.getClauses().add(clause);
			library.getDocuments().add(document);
			for (int i = 0; i < 1 + random.nextInt(12); i++) {
				library.getIndicators().add(definition(i));
			}
			library.getStandards().add(standard(Nature.UNSPECIFIED));
			UnitDefinition unit = factory.createUnitDefinition();
			unit.setId(id());
			unit.setCode("km");
			unit.setName("公里");
			unit.getSynonyms().addAll(List.of("千米", "km"));
			unit.setFactor(new BigDecimal("1000.00"));
			library.getUnits().add(unit);
			Event event = BaseFactory.eINSTANCE.createEvent();
			event.setTime(Instant.ofEpochSecond(random.nextInt(2_000_000_000)));
			event.setActor("王");
			event.setWhat("采纳");
			library.getHistory().add(event);
			return library;
		}

		private IndicatorDefinition definition(int i) {
			IndicatorDefinition definition = LibraryFactory.eINSTANCE.createIndicatorDefinition();
			definition.setId(id());
			definition.setCode("00" + i);
			definition.setLevel1(maybe("产出指标"));
			definition.setLevel2(maybe("数量指标"));
			definition.setName(random.nextInt(5) == 0 ? "1" + i : "指标 " + i);
			definition.setNature(Nature.VALUES.get(random.nextInt(Nature.VALUES.size())));
			definition.setUnit(maybe(random.nextBoolean() ? "%" : "公里"));
			definition.setCore(random.nextBoolean());
			definition.setExplanation(maybe("= 甲 ÷ 乙\n注:含丙"));
			definition.setSuggestedPoints(random.nextBoolean() ? null : new BigDecimal(random.nextBoolean() ? "10.00" : "7.5"));
			definition.setValidFrom(random.nextBoolean() ? LocalDate.of(2020 + random.nextInt(8), 1, 1) : null);
			definition.getEvidenceRequired().addAll(random.nextBoolean() ? List.of("验收单", "合同;发票\n原件") : List.of());
			definition.getSubjectKinds().addAll(random.nextBoolean() ? List.of(SubjectKind.PROJECT, SubjectKind.DEPARTMENT) : List.of());
			for (int s = random.nextInt(3); s > 0; s--) {
				definition.getStandards().add(standard(definition.getNature()));
			}
			if (random.nextBoolean()) {
				definition.setDefaultRule(rule(2));
			}
			return definition;
		}

		private Standard standard(Nature nature) {
			Standard standard = LibraryFactory.eINSTANCE.createStandard();
			standard.setId(id());
			standard.setBasis(StandardBasis.VALUES.get(random.nextInt(StandardBasis.VALUES.size())));
			standard.setName(maybe("参考值"));
			standard.setValue(random.nextInt(4) == 0 ? null : quantity());
			standard.setValidTo(random.nextBoolean() ? LocalDate.of(2030, 12, 31) : null);
			standard.setSource(maybe(nature.getName()));
			if (standard.getValue() == null) {
				StandardLevel level = LibraryFactory.eINSTANCE.createStandardLevel();
				level.setName("优秀");
				level.setCoefficient(new BigDecimal("1.0"));
				level.setValue(quantity());
				standard.getLevels().add(level);
			}
			return standard;
		}

		private ScoringRule rule(int depth) {
			ScoringRule rule = RulesFactory.eINSTANCE.createScoringRule();
			rule.setId(id());
			rule.setName(maybe("按比例"));
			rule.setMethodId("org.jixiao.scoring.methods.positive");
			rule.setMethodVersion("1.0");
			rule.getParameters().add(parameter("bands", "≥90=10\n≥80=8"));
			WorkedExample example = RulesFactory.eINSTANCE.createWorkedExample();
			example.setName("九成");
			example.setFull(new BigDecimal("10"));
			example.setExpected(new BigDecimal("9.00"));
			example.setTarget(quantity());
			example.setActual(quantity());
			example.getInputs().add(parameter("count", "3"));
			rule.getExamples().add(example);
			if (depth > 0 && random.nextBoolean()) {
				RuleItem item = RulesFactory.eINSTANCE.createRuleItem();
				item.setId(id());
				item.setName("分项");
				item.setPoints(new BigDecimal("4"));
				item.setRule(rule(depth - 1));
				rule.getItems().add(item);
			}
			return rule;
		}

		private static Parameter parameter(String name, String value) {
			Parameter parameter = BaseFactory.eINSTANCE.createParameter();
			parameter.setName(name);
			parameter.setValue(value);
			return parameter;
		}

		private Quantity quantity() {
			Quantity quantity = BaseFactory.eINSTANCE.createQuantity();
			String number = random.nextInt(5) == 0 ? "12.50" : String.valueOf(random.nextInt(1000));
			switch (random.nextInt(4)) {
			case 0 -> {
				quantity.setText("≥" + number);
				quantity.setOperator(Operator.GE);
				quantity.setNumber(new BigDecimal(number));
				quantity.setKind(QuantityKind.NUMBER);
			}
			case 1 -> {
				quantity.setNumber(new BigDecimal(number));
				quantity.setUnit("公里");
				quantity.setKind(QuantityKind.NUMBER);
			}
			case 2 -> {
				quantity.setText("2026年底前完成");
				quantity.setDate(LocalDate.of(2026, 12, 31));
				quantity.setKind(QuantityKind.DATE);
			}
			default -> {
				quantity.setText("明显提升 ");
				quantity.setKind(QuantityKind.TEXT);
			}
			}
			return quantity;
		}

		private String maybe(String text) {
			return random.nextInt(3) == 0 ? null : text;
		}

		private String id() {
			return new UUID(random.nextLong(), random.nextLong()).toString();
		}
	}
}
