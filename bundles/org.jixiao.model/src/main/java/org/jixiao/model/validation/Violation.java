package org.jixiao.model.validation;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** One broken invariant. Its data are the object and, where one field is to blame, the feature. */
public final class Violation extends BasicDiagnostic {

    /** Source of all diagnostics of this bundle. */
    public static final String SOURCE = "org.jixiao.model";

    private static final String BUNDLE = Violation.class.getPackageName() + ".messages";

    private final String id;
    private final List<String> arguments;

    Violation(int severity, String id, EObject object, EStructuralFeature feature, Object... arguments) {
        super(severity, SOURCE, id.hashCode(), text(id, arguments), feature == null ? new Object[] {object} : new Object[] {object, feature});
        this.id = id;
        this.arguments = shown(arguments);
    }

    /** @return the declared id of the invariant, for instance {@code rules.gradeScale.order}; stable between versions */
    public String id() {
        return id;
    }

    /**
     * @return the values in the sentence, printed; with {@link #id()} as key of the {@code messages} beside this class they say what is
     *         wrong in any language
     */
    public List<String> arguments() {
        return arguments;
    }

    /** @return the field that is wrong, or {@code null} when it is the object as a whole */
    public EStructuralFeature feature() {
        return getData().size() > 1 ? (EStructuralFeature) getData().get(1) : null;
    }

    /** @return the object that is wrong */
    public EObject object() {
        return (EObject) getData().get(0);
    }

    /** @return the keys of all invariants */
    static List<String> ids() {
        return ResourceBundle.getBundle(BUNDLE, Locale.ROOT, Violation.class.getClassLoader()).keySet().stream().sorted().toList();
    }

    private static String text(String id, Object... arguments) {
        String pattern = ResourceBundle.getBundle(BUNDLE, Locale.getDefault(), Violation.class.getClassLoader()).getString(id);
        return new MessageFormat(pattern, Locale.getDefault()).format(shown(arguments).toArray());
    }

    private static List<String> shown(Object... arguments) {
        return Arrays.stream(arguments)
                .map(value -> value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value)).toList();
    }
}
