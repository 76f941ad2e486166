package org.jixiao.report.internal;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The templates beside this class. No other template is ever run, and even these can create no object of a Java class. */
public final class Templates {

    private Templates() {
    }

    /** Reads a template. */
    public static Template read(String name) {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setLocalizedLookup(false);
        configuration.setNumberFormat("computer");
        configuration.setObjectWrapper(new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_34).build());
        try (InputStream in = Templates.class.getResourceAsStream(name)) {
            return new Template(name, new InputStreamReader(in, StandardCharsets.UTF_8), configuration);
        } catch (IOException e) {
            throw new IllegalStateException("The template of the report is not in its bundle", e);
        }
    }

    /**
     * Fills a template.
     *
     * @throws IOException when the values do not fit it
     */
    public static String fill(Template template, Map<String, Object> values) throws IOException {
        StringWriter out = new StringWriter();
        try {
            template.process(values, out);
        } catch (TemplateException e) {
            throw new IOException("The report could not be made: " + e.getMessageWithoutStackTop(), e);
        }
        return out.toString();
    }
}
