package org.jixiao.report.internal;

import freemarker.template.Template;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import freemarker.template.TemplateModel;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jixiao.core.document.AtomicFileWriter;
import org.jixiao.report.ReportTarget;
import org.jixiao.report.ReportWriter;
import org.jixiao.report.model.DossierReport;
import org.jixiao.report.model.Figures;
import org.jixiao.report.model.ReportInput;
import org.jixiao.scoring.api.Message;

/**
 * One readable page for one dossier, complete in itself: no script, no address outside the file, with a style for paper. Written from
 * the template beside this class; no other template is ever run, and even this one can create no object of a Java class.
 */
public final class HtmlReport implements ReportWriter {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final Template template;

    /** The report with its template. */
    public HtmlReport() {
        template = Templates.read("dossier.ftlh");
    }

    @Override
    public void write(ReportInput input, ReportTarget target) throws IOException {
        byte[] page = page(input, target.locale()).getBytes(StandardCharsets.UTF_8);
        new AtomicFileWriter().write(target.file(), page);
    }

    /** The page as text. */
    String page(ReportInput input, Locale locale) throws IOException {
        Map<String, Object> values = new HashMap<>();
        DossierReport dossier = input.dossiers().get(0);
        values.put("d", dossier);
        values.put("money", dossier.money().orElse(null));
        values.put("moneyLost", dossier.money().filter(DossierReport.FundLine::deducted).isPresent());
        values.put("deductions", dossier.deductions());
        values.put("made", MINUTE.format(input.made()));
        values.put("language", "zh".equals(locale.getLanguage()) ? "zh-CN" : "en");
        values.put("say", (TemplateMethodModelEx) arguments -> say(arguments, locale));
        values.put("points", number(Figures::points));
        values.put("amount", number(Figures::amount));
        values.put("plain", number(Figures::plain));
        values.put("percent", number(Figures::percent));
        return Templates.fill(template, values);
    }

    private static String say(List<?> arguments, Locale locale) throws TemplateModelException {
        Object[] values = new Object[arguments.size() - 1];
        for (int i = 0; i < values.length; i++) {
            values[i] = String.valueOf(DeepUnwrap.unwrap((TemplateModel) arguments.get(i + 1)));
        }
        return Message.of(HtmlReport.class, arguments.get(0).toString(), values).render(locale);
    }

    /** A function of the template that prints a number; what the template writes as missing ({@code x!}) becomes a dash. */
    private static TemplateMethodModelEx number(Function<BigDecimal, String> print) {
        return arguments -> DeepUnwrap.unwrap((TemplateModel) arguments.get(0)) instanceof BigDecimal value ? print.apply(value) : "—";
    }
}
