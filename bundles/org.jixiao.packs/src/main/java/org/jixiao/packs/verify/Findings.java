package org.jixiao.packs.verify;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jixiao.model.base.Identified;
import org.jixiao.model.rules.Scheme;
import org.jixiao.packs.PackFault.Severity;
import org.jixiao.scoring.api.Message;

/** Collects what a verification finds, with the place in words. */
final class Findings {

    private final Scheme scheme;
    private final List<SchemeFinding> list = new ArrayList<>();

    Findings(Scheme scheme) {
        this.scheme = scheme;
    }

    List<SchemeFinding> list() {
        return List.copyOf(list);
    }

    void error(EObject object, String code, Object... arguments) {
        add(Severity.ERROR, object, code, Message.of(SchemeVerifier.class, code, arguments));
    }

    void warning(EObject object, String code, Object... arguments) {
        add(Severity.WARNING, object, code, Message.of(SchemeVerifier.class, code, arguments));
    }

    void add(Severity severity, EObject object, String code, Message text) {
        list.add(new SchemeFinding(severity, code, scheme.getId(), scheme.getVersion(), id(object), path(object), text));
    }

    private static String id(EObject object) {
        for (EObject o = object; o != null; o = o.eContainer()) {
            if (o instanceof Identified i && i.getId() != null) {
                return i.getId();
            }
        }
        return "";
    }

    private static String path(EObject object) {
        StringBuilder path = new StringBuilder();
        for (EObject o = object; o != null; o = o.eContainer()) {
            String name = name(o);
            if (!name.isEmpty()) {
                path.insert(0, path.isEmpty() ? name : name + " / ");
            }
        }
        return path.toString();
    }

    private static String name(EObject object) {
        for (String feature : List.of("name", "title", "code")) {
            EStructuralFeature f = object.eClass().getEStructuralFeature(feature);
            if (f != null && object.eGet(f) instanceof String text && !text.isBlank()) {
                return text;
            }
        }
        return object instanceof Identified i && i.getId() != null ? i.getId() : "";
    }
}
