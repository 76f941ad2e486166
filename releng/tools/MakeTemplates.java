import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes the shipped templates of documents from outlines: ordinary .docx and .xlsx files, which anybody may open and edit. The outlines only
 * save making the same looks twenty times by hand.
 *
 * <pre>java releng/tools/MakeTemplates.java OUTLINES TARGET</pre>
 *
 * An outline is named as its templates, without the language and with .txt behind it. Lines: {@code =} title, {@code -} line below the title, {@code !} result,
 * {@code #} chapter, {@code ##} topic, {@code ~} remark, {@code [footer]} foot of the pages, {@code [title]} title of the file,
 * {@code [sheet NAME WIDTHS]} a sheet of a workbook with the widths of its columns, {@code [wide]} landscape, {@code [table WIDTHS]} a table of
 * a document with the shares of its columns, {@code [head]} a row of heads, {@code [row]} a row; {@code |} divides cells, {@code >} and
 * {@code ^} before a cell put it right and centre, {@code *} makes it a name, {@code <3} behind it makes it three columns wide; everything
 * else is running text. {@code [[中文¦English]]} are words of the two languages. Lines that begin with {@code //} are remarks of the outline.
 */
final class MakeTemplates {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String R = "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final int PAGE = 9412;
    private static final List<String> LANGUAGES = List.of("zh", "en");

    private record Cell(String text, char look, int span) {
        static Cell of(String written) {
            String text = written.strip();
            int span = 1;
            if (text.matches(".*<\\d+")) {
                span = Integer.parseInt(text.substring(text.lastIndexOf('<') + 1));
                text = text.substring(0, text.lastIndexOf('<'));
            }
            char look = text.isEmpty() || ">^*".indexOf(text.charAt(0)) < 0 ? ' ' : text.charAt(0);
            return new Cell(look == ' ' ? text : text.substring(1).strip(), look, span);
        }
    }

    public static void main(String[] arguments) throws IOException {
        Path target = Path.of(arguments[1]);
        Files.createDirectories(target);
        try (Stream<Path> outlines = Files.list(Path.of(arguments[0]))) {
            for (Path outline : outlines.filter(p -> p.toString().matches(".*\\.(docx|xlsx)\\.txt")).sorted().toList()) {
                String name = outline.getFileName().toString().replaceFirst("\\.txt$", "");
                List<String> lines = Files.readAllLines(outline).stream().map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("//")).toList();
                for (int i = 0; i < LANGUAGES.size(); i++) {
                    String side = "$" + (i + 1);
                    List<String> words = lines.stream().map(l -> l.replaceAll("\\[\\[(.*?)¦(.*?)]]", side)).toList();
                    zip(target.resolve(name.replace(".", "_" + LANGUAGES.get(i) + ".")), name.endsWith(".docx") ? document(words) : workbook(words));
                }
            }
        }
    }

    /** The same content gives the same bytes. */
    private static void zip(Path file, Map<String, String> parts) throws IOException {
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write((HEAD + part.getValue()).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String after(String line, String mark) {
        return line.substring(mark.length()).strip();
    }

    private static List<Cell> cells(String line) {
        return Arrays.stream(line.substring(line.indexOf(']') + 1).split("\\|", -1)).map(Cell::of).toList();
    }

    private static String relations(String... typesAndTargets) {
        StringBuilder all = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            all.append("<Relationship Id=\"rId").append(i / 2 + 1).append("\" Type=\"").append(typesAndTargets[i]).append("\" Target=\"")
                    .append(typesAndTargets[i + 1]).append("\"/>");
        }
        return all + "</Relationships>";
    }

    private static String types(String... partsAndTypes) {
        StringBuilder all = new StringBuilder("<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\""
                + "application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Default Extension=\"png\" ContentType=\"image/png\"/>");
        for (int i = 0; i < partsAndTypes.length; i += 2) {
            all.append("<Override PartName=\"").append(partsAndTypes[i]).append("\" ContentType=\"").append(partsAndTypes[i + 1]).append("\"/>");
        }
        return all + "</Types>";
    }

    // ------------------------------------------------------------------ Word

    private static Map<String, String> document(List<String> lines) {
        StringBuilder body = new StringBuilder();
        String footer = "";
        String title = "";
        List<Integer> widths = null;
        for (String line : lines) {
            boolean row = line.startsWith("[row]") || line.startsWith("[head]");
            if (widths != null && !row) {
                body.append("</w:tbl>").append(paragraph("TableEnd", ""));
                widths = null;
            }
            if (line.startsWith("[table")) {
                widths = widths(line);
                body.append(tableHead(widths));
            } else if (row) {
                body.append(row(cells(line), widths, line.startsWith("[head]")));
            } else if (line.startsWith("[footer]")) {
                footer = after(line, "[footer]");
            } else if (line.startsWith("[title]")) {
                title = after(line, "[title]");
            } else {
                body.append(styled(line));
            }
        }
        body.append(widths == null ? "" : "</w:tbl>" + paragraph("TableEnd", ""));
        Map<String, String> parts = new LinkedHashMap<>();
        String word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
        parts.put("[Content_Types].xml", types("/word/document.xml", word + "document.main+xml", "/word/styles.xml", word + "styles+xml", "/word/footer1.xml",
                word + "footer+xml", "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"));
        parts.put("_rels/.rels", relations(OFFICE + "officeDocument", "word/document.xml", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml"));
        parts.put("docProps/core.xml", "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
                + xml(title) + "</dc:title></cp:coreProperties>");
        parts.put("word/document.xml", "<w:document " + W + " " + R + "><w:body>" + body + "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId2\"/>"
                + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1417\" w:right=\"1247\" w:bottom=\"1417\" w:left=\"1247\" w:header=\"850\" "
                + "w:footer=\"850\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>");
        parts.put("word/_rels/document.xml.rels", relations(OFFICE + "styles", "styles.xml", OFFICE + "footer", "footer1.xml"));
        parts.put("word/styles.xml", styles());
        parts.put("word/footer1.xml", "<w:ftr " + W + "><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>" + run(footer + " · ") + field("PAGE") + run(" / ")
                + field("NUMPAGES") + "</w:p></w:ftr>");
        return parts;
    }

    private static List<Integer> widths(String line) {
        return Arrays.stream(line.replaceAll("^\\[table|]$", "").strip().split("\\s+")).map(Integer::valueOf).toList();
    }

    private static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + xml(text) + "</w:t></w:r>";
    }

    private static String field(String name) {
        return "<w:fldSimple w:instr=\" " + name + " \"><w:r><w:t>1</w:t></w:r></w:fldSimple>";
    }

    private static String paragraph(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + (text.isEmpty() ? "" : run(text)) + "</w:p>";
    }

    private static String styled(String line) {
        for (String[] mark : new String[][] {{"##", "Heading2"}, {"#", "Heading1"}, {"=", "Title"}, {"-", "Subtitle"}, {"!", "Result"}, {"~", "Remark"}}) {
            if (line.startsWith(mark[0])) {
                return paragraph(mark[1], after(line, mark[0]));
            }
        }
        return paragraph(line.matches("\\$\\{[\\w.]*Chart}") ? "Chart" : line.matches("\\$\\{[\\w.]*sheet}") ? "TableText" : "BodyText", line);
    }

    private static String tableHead(List<Integer> widths) {
        StringBuilder all = new StringBuilder("<w:tbl><w:tblPr><w:tblW w:w=\"" + PAGE + "\" w:type=\"dxa\"/><w:tblBorders>");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            all.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>");
        }
        all.append("</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"80\" w:type=\"dxa\"/><w:right w:w=\"80\" w:type=\"dxa\"/>"
                + "</w:tblCellMar></w:tblPr><w:tblGrid>");
        widths.forEach(width -> all.append("<w:gridCol w:w=\"").append(twips(List.of(width), widths)).append("\"/>"));
        return all + "</w:tblGrid>";
    }

    private static int twips(List<Integer> some, List<Integer> all) {
        return PAGE * some.stream().mapToInt(Integer::intValue).sum() / all.stream().mapToInt(Integer::intValue).sum();
    }

    private static String row(List<Cell> cells, List<Integer> widths, boolean head) {
        StringBuilder all = new StringBuilder("<w:tr><w:trPr><w:cantSplit/>" + (head ? "<w:tblHeader/>" : "") + "</w:trPr>");
        int column = 0;
        for (Cell cell : cells) {
            String look = head || cell.look() == '*' ? "TableHead" : cell.look() == '>' ? "TableRight" : cell.look() == '^' ? "TableCentre" : "TableText";
            all.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(twips(widths.subList(column, column + cell.span()), widths)).append("\" w:type=\"dxa\"/>")
                    .append(cell.span() > 1 ? "<w:gridSpan w:val=\"" + cell.span() + "\"/>" : "").append("<w:vAlign w:val=\"center\"/></w:tcPr>")
                    .append(paragraph(look, cell.text())).append("</w:tc>");
            column += cell.span();
        }
        return all + "</w:tr>";
    }

    private static String styles() {
        StringBuilder all = new StringBuilder("<w:styles " + W + "><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Times New Roman\" "
                + "w:hAnsi=\"Times New Roman\" w:eastAsia=\"宋体\" w:cs=\"Times New Roman\"/><w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/>"
                + "<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:rPr></w:rPrDefault></w:docDefaults>");
        all.append(style("Normal", "", ""));
        all.append(style("BodyText", "<w:spacing w:line=\"360\" w:lineRule=\"auto\"/><w:ind w:firstLineChars=\"200\" w:firstLine=\"480\"/>", ""));
        all.append(style("Title", "<w:spacing w:before=\"120\" w:after=\"120\"/><w:jc w:val=\"center\"/>", "<w:rFonts w:eastAsia=\"黑体\"/><w:b/><w:sz w:val=\"36\"/>"));
        all.append(style("Subtitle", "<w:spacing w:after=\"120\"/><w:jc w:val=\"center\"/>", "<w:sz w:val=\"28\"/>"));
        all.append(style("Result", "<w:spacing w:before=\"60\" w:after=\"160\"/><w:jc w:val=\"center\"/>", "<w:rFonts w:eastAsia=\"黑体\"/><w:b/><w:sz w:val=\"30\"/>"));
        all.append(style("Heading1", "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"100\"/><w:outlineLvl w:val=\"0\"/>", "<w:rFonts w:eastAsia=\"黑体\"/><w:b/><w:sz w:val=\"28\"/>"));
        all.append(style("Heading2", "<w:keepNext/><w:spacing w:before=\"140\" w:after=\"60\"/><w:outlineLvl w:val=\"1\"/>", "<w:b/>"));
        all.append(style("Remark", "", "<w:color w:val=\"5B6675\"/><w:sz w:val=\"21\"/>"));
        all.append(style("Chart", "<w:keepLines/><w:spacing w:before=\"80\" w:after=\"80\"/><w:jc w:val=\"center\"/>", "<w:sz w:val=\"21\"/>"));
        all.append(style("TableText", "<w:spacing w:before=\"30\" w:after=\"30\"/>", "<w:sz w:val=\"21\"/>"));
        all.append(style("TableRight", "<w:spacing w:before=\"30\" w:after=\"30\"/><w:jc w:val=\"right\"/>", "<w:sz w:val=\"21\"/>"));
        all.append(style("TableCentre", "<w:spacing w:before=\"30\" w:after=\"30\"/><w:jc w:val=\"center\"/>", "<w:sz w:val=\"21\"/>"));
        all.append(style("TableHead", "<w:spacing w:before=\"30\" w:after=\"30\"/><w:jc w:val=\"center\"/>", "<w:b/><w:sz w:val=\"21\"/>"));
        all.append(style("TableEnd", "<w:spacing w:line=\"120\" w:lineRule=\"exact\"/>", "<w:sz w:val=\"8\"/>"));
        all.append(style("Footer", "<w:jc w:val=\"center\"/>", "<w:color w:val=\"5B6675\"/><w:sz w:val=\"18\"/>"));
        return all + "</w:styles>";
    }

    private static String style(String id, String paragraph, String run) {
        return "<w:style w:type=\"paragraph\"" + (id.equals("Normal") ? " w:default=\"1\"" : "") + " w:styleId=\"" + id + "\"><w:name w:val=\""
                + (id.startsWith("Heading") ? "heading " + id.substring(7) : id.equals("BodyText") ? "Body Text" : id) + "\"/><w:qFormat/><w:pPr>" + paragraph + "</w:pPr><w:rPr>" + run + "</w:rPr></w:style>";
    }

    // ------------------------------------------------------------------ Excel

    private static final class Sheet {
        final String name;
        final List<Integer> widths;
        final StringBuilder rows = new StringBuilder();
        final List<String> merged = new ArrayList<>();
        boolean wide;
        int row;

        Sheet(String line) {
            List<String> words = Arrays.asList(line.replaceAll("^\\[sheet|]$", "").strip().split("\\s+"));
            int first = 0;
            while (!words.get(first).matches("\\d+")) {
                first++;
            }
            name = String.join(" ", words.subList(0, first));
            widths = words.subList(first, words.size()).stream().map(Integer::valueOf).toList();
        }

        void row(List<Cell> cells, int head, int height, List<String> texts) {
            row++;
            rows.append("<row r=\"").append(row).append('"').append(height > 0 ? " ht=\"" + height + "\" customHeight=\"1\"" : "").append('>');
            int column = 0;
            for (Cell cell : cells) {
                int style = head > 0 ? head : cell.look() == '*' ? 9 : cell.look() == '>' ? 8 : cell.look() == '^' ? 7 : 6;
                for (int i = 0; i < cell.span(); i++) {
                    rows.append("<c r=\"").append(address(column + i)).append("\" s=\"").append(style).append('"');
                    if (i == 0 && !cell.text().isEmpty()) {
                        texts.add(cell.text());
                        rows.append(" t=\"s\"><v>").append(texts.size() - 1).append("</v></c>");
                    } else {
                        rows.append("/>");
                    }
                }
                if (cell.span() > 1) {
                    merged.add(address(column) + ":" + address(column + cell.span() - 1));
                }
                column += cell.span();
            }
            rows.append("</row>");
        }

        private String address(int column) {
            return (char) ('A' + column) + Integer.toString(row);
        }

        String xml() {
            StringBuilder all = new StringBuilder("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetPr><pageSetUpPr "
                    + "fitToPage=\"1\"/></sheetPr><sheetFormatPr defaultRowHeight=\"18\"/><cols>");
            for (int i = 0; i < widths.size(); i++) {
                all.append("<col min=\"").append(i + 1).append("\" max=\"").append(i + 1).append("\" width=\"").append(widths.get(i)).append("\" customWidth=\"1\"/>");
            }
            all.append("</cols><sheetData>").append(rows).append("</sheetData>");
            if (!merged.isEmpty()) {
                all.append("<mergeCells count=\"").append(merged.size()).append("\">");
                merged.forEach(m -> all.append("<mergeCell ref=\"").append(m).append("\"/>"));
                all.append("</mergeCells>");
            }
            return all.append("<pageMargins left=\"0.6\" right=\"0.6\" top=\"0.7\" bottom=\"0.7\" header=\"0.3\" footer=\"0.3\"/><pageSetup paperSize=\"9\" "
                    + "orientation=\"").append(wide ? "landscape" : "portrait").append("\" fitToHeight=\"0\"/><headerFooter><oddFooter>&amp;C&amp;P / &amp;N"
                    + "</oddFooter></headerFooter></worksheet>").toString();
        }
    }

    private static Map<String, String> workbook(List<String> lines) {
        List<Sheet> sheets = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("[sheet")) {
                sheets.add(new Sheet(line));
                continue;
            }
            Sheet sheet = sheets.getLast();
            int all = sheet.widths.size();
            if (line.equals("[wide]")) {
                sheet.wide = true;
            } else if (line.startsWith("[head]")) {
                sheet.row(cells(line), 5, 0, texts);
            } else if (line.startsWith("[row]")) {
                sheet.row(cells(line), 0, 0, texts);
            } else if (line.startsWith("=")) {
                sheet.row(List.of(new Cell(after(line, "="), ' ', all)), 1, 32, texts);
            } else if (line.startsWith("-")) {
                sheet.row(List.of(new Cell(after(line, "-"), ' ', all)), 2, 20, texts);
            } else if (line.startsWith("#")) {
                sheet.row(List.of(new Cell(after(line, "#"), ' ', all)), 3, 24, texts);
            } else {
                sheet.row(List.of(new Cell(line, ' ', all)), 4, 0, texts);
            }
        }
        Map<String, String> parts = new LinkedHashMap<>();
        String excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        List<String> types = new ArrayList<>(List.of("/xl/workbook.xml", excel + "sheet.main+xml", "/xl/styles.xml", excel + "styles+xml", "/xl/sharedStrings.xml",
                excel + "sharedStrings+xml"));
        List<String> relations = new ArrayList<>();
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < sheets.size(); i++) {
            types.addAll(List.of("/xl/worksheets/sheet" + (i + 1) + ".xml", excel + "worksheet+xml"));
            relations.addAll(List.of(OFFICE + "worksheet", "worksheets/sheet" + (i + 1) + ".xml"));
            list.append("<sheet name=\"").append(xml(sheets.get(i).name)).append("\" sheetId=\"").append(i + 1).append("\" r:id=\"rId").append(i + 1).append("\"/>");
        }
        relations.addAll(List.of(OFFICE + "styles", "styles.xml", OFFICE + "sharedStrings", "sharedStrings.xml"));
        parts.put("[Content_Types].xml", types(types.toArray(String[]::new)));
        parts.put("_rels/.rels", relations(OFFICE + "officeDocument", "xl/workbook.xml"));
        String main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        parts.put("xl/workbook.xml", "<workbook " + main + " " + R + "><sheets>" + list + "</sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", relations(relations.toArray(String[]::new)));
        parts.put("xl/styles.xml", looks(main));
        StringBuilder strings = new StringBuilder("<sst " + main + " count=\"" + texts.size() + "\" uniqueCount=\"" + texts.size() + "\">");
        texts.forEach(t -> strings.append("<si><t xml:space=\"preserve\">").append(xml(t)).append("</t></si>"));
        parts.put("xl/sharedStrings.xml", strings + "</sst>");
        for (int i = 0; i < sheets.size(); i++) {
            parts.put("xl/worksheets/sheet" + (i + 1) + ".xml", sheets.get(i).xml());
        }
        return parts;
    }

    private static String looks(String main) {
        StringBuilder all = new StringBuilder("<styleSheet " + main + "><fonts count=\"4\">");
        for (int[] font : new int[][] {{10, 0}, {16, 1}, {12, 1}, {10, 1}}) {
            all.append("<font>").append(font[1] == 1 ? "<b/>" : "").append("<sz val=\"").append(font[0]).append("\"/><name val=\"宋体\"/></font>");
        }
        all.append("</fonts><fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill><fill>"
                + "<patternFill patternType=\"solid\"><fgColor rgb=\"FFEDF1F5\"/></patternFill></fill></fills><borders count=\"2\"><border><left/><right/><top/>"
                + "<bottom/><diagonal/></border><border>");
        List.of("left", "right", "top", "bottom").forEach(s -> all.append('<').append(s).append(" style=\"thin\"><color auto=\"1\"/></").append(s).append('>'));
        all.append("<diagonal/></border></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"10\">");
        // font, fill, border, across
        Object[][] looks = {{0, 0, 0, "left"}, {1, 0, 0, "center"}, {0, 0, 0, "center"}, {2, 0, 0, "left"}, {0, 0, 0, "left"}, {3, 2, 1, "center"}, {0, 0, 1, "left"},
                {0, 0, 1, "center"}, {0, 0, 1, "right"}, {3, 2, 1, "center"}};
        for (Object[] look : looks) {
            all.append("<xf numFmtId=\"0\" fontId=\"").append(look[0]).append("\" fillId=\"").append(look[1]).append("\" borderId=\"").append(look[2])
                    .append("\" xfId=\"0\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\"><alignment horizontal=\"").append(look[3])
                    .append("\" vertical=\"center\" wrapText=\"1\"/></xf>");
        }
        return all + "</cellXfs></styleSheet>";
    }
}
