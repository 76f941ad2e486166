package org.jixiao.ui.stage.monitoring.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jixiao.model.base.Light;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.MonitoringReport;
import org.jixiao.stages.monitoring.Dispositions;
import org.jixiao.stages.monitoring.Judgement;
import org.jixiao.stages.monitoring.MonitoringResult;
import org.jixiao.ui.common.Palette.Tone;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.StageHead;

/** Says in words what the head of a monitoring report shows. Knows no widgets. */
final class HeadWords {

    private final Texts texts;
    private final LightWords words;

    HeadWords(Texts texts) {
        this.texts = texts;
        this.words = new LightWords(texts);
    }

    /** What the head says. */
    StageHead.Content content(Dossier dossier, MonitoringReport report, Lights lights, String state, List<StageHead.Action> actions) {
        Judgement whole = lights.usable().map(MonitoringResult::whole).orElse(null);
        Light worst = lights.usable().map(MonitoringResult::atLeast).orElse(Light.UNKNOWN);
        boolean settled = whole != null && whole.isJudged();
        Light shown = settled ? whole.light() : worst;
        String light = lights.usable().isEmpty() ? "" : "● " + (settled || worst == Light.UNKNOWN ? words.text(shown)
                : texts.get("head.atLeast", words.text(shown)));
        Tone tone = shown == Light.UNKNOWN ? Tone.INTERVAL : LightWords.tone(shown);
        return new StageHead.Content(title(dossier, report), state, light, tone, hint(report, lights), actions);
    }

    private String title(Dossier dossier, MonitoringReport report) {
        String name = dossier.getSubject() != null && dossier.getSubject().getName() != null ? dossier.getSubject().getName()
                : String.valueOf(dossier.getTitle());
        return dossier.getFiscalYear() > 0 ? texts.get("head.title", name, Integer.toString(dossier.getFiscalYear()), period(report))
                : name + "  " + period(report);
    }

    /** The stage and its months. */
    String period(MonitoringReport report) {
        return report.getMonthFrom() == report.getMonthTo() ? texts.get("page.month", report.getMonthTo())
                : texts.get("page.months", report.getMonthFrom(), report.getMonthTo());
    }

    private String hint(MonitoringReport report, Lights lights) {
        if (lights.scheme().isEmpty()) {
            return report.getSchemeId() == null ? texts.get("head.noScheme") : texts.get("head.schemeMissing", report.getSchemeId());
        }
        List<String> parts = new ArrayList<>();
        parts.add(texts.get("head.scheme", lights.scheme().get().getName(), String.valueOf(lights.scheme().get().getVersion())));
        MonitoringResult result = lights.result().orElseThrow();
        if (result.isRefused()) {
            parts.add(result.problems().stream().map(p -> p.render(Locale.getDefault())).collect(Collectors.joining(" ")));
            return String.join("  ·  ", parts);
        }
        count(parts, "head.open", result.open().size());
        count(parts, "head.reasons", result.reasonsMissing().size());
        count(parts, "head.unraised", Dispositions.neverRaised(report, result).size());
        return String.join("  ·  ", parts);
    }

    private void count(List<String> parts, String key, int number) {
        if (number > 0) {
            parts.add(texts.get(key, number));
        }
    }
}
