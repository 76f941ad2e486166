package org.jixiao.ui.stage.monitoring.internal;

import java.util.List;
import java.util.Locale;

import org.jixiao.model.rules.Clause;
import org.jixiao.packs.PackRepository;
import org.jixiao.stages.base.Clauses;
import org.jixiao.stages.monitoring.Judgement;
import org.jixiao.stages.monitoring.MonitoringResult;
import org.jixiao.ui.common.Palette.Tone;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.grid.GridColumn;
import org.jixiao.ui.common.grid.GridSource;

/** What the scheme says about the whole: floors, gaps and the whole subject, each with its clause, whether it warns or not. */
final class WarningTable implements GridSource {

    private static final int LIGHT = 0;

    private final PackRepository packs;
    private final LightWords words;
    private final List<GridColumn> columns;
    private List<Judgement> judgements = List.of();
    private String[][] shown = {};

    WarningTable(Texts texts, PackRepository packs) {
        this.packs = packs;
        this.words = new LightWords(texts);
        columns = List.of(GridColumn.text("LIGHT", texts.get("warning.light"), 9), GridColumn.text("RULE", texts.get("warning.rule"), 20),
                GridColumn.longText("REASON", texts.get("warning.reason"), 50), GridColumn.longText("CLAUSE", texts.get("warning.clause"), 50));
    }

    /** Takes over the lights. */
    void update(Lights lights) {
        judgements = lights.usable().map(WarningTable::ofTheWhole).orElse(List.of());
        shown = new String[judgements.size()][];
        for (int i = 0; i < shown.length; i++) {
            Judgement judgement = judgements.get(i);
            shown[i] = new String[] {words.text(judgement.light()), judgement.rule() == null ? judgement.title() : judgement.rule().getName(),
                judgement.reason().render(Locale.getDefault()), clause(lights, judgement)};
        }
    }

    private static List<Judgement> ofTheWhole(MonitoringResult result) {
        return java.util.stream.Stream.concat(result.warnings().stream(), java.util.stream.Stream.ofNullable(result.whole())).toList();
    }

    private String clause(Lights lights, Judgement judgement) {
        if (judgement.rule() == null || lights.scheme().isEmpty()) {
            return "";
        }
        return Clauses.find(packs, lights.scheme().get(), judgement.rule().getClauseId()).map(WarningTable::words).orElse("");
    }

    private static String words(Clause clause) {
        String text = clause.getText() == null ? "" : clause.getText();
        return Clauses.document(clause) == null ? text : Clauses.document(clause) + "\n" + text;
    }

    /** The judgement of a row. */
    Judgement judgement(int row) {
        return judgements.get(row);
    }

    @Override
    public List<GridColumn> columns() {
        return columns;
    }

    @Override
    public int rowCount() {
        return judgements.size();
    }

    @Override
    public Object rowKey(int row) {
        return judgements.get(row).rule() == null ? row : judgements.get(row).rule().getId();
    }

    @Override
    public String text(int row, int column) {
        return shown[row][column];
    }

    @Override
    public Tone dot(int row, int column) {
        return column == LIGHT ? LightWords.tone(judgements.get(row).light()) : null;
    }

    @Override
    public boolean isReadOnly() {
        return true;
    }
}
