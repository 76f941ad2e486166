package org.jixiao.appraisal.edit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jixiao.core.commands.ModelCommands;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.base.Identified;
import org.jixiao.model.base.Quantity;
import org.jixiao.scoring.api.Decimals;

/**
 * One change of an appraisal that can be made in the document or in a copy of it: what-if analyses try it in a copy, corrections make it
 * in the document and record what it changed.
 */
public final class Change {

    private enum Kind {
        SET, ADD, REMOVE
    }

    private final Kind kind;
    private final String path;
    private final EStructuralFeature feature;
    private final Object value;
    private final String objectId;
    private final String before;
    private final String after;
    private final String objectName;

    private Change(Change other, String before) {
        kind = other.kind;
        path = other.path;
        feature = other.feature;
        value = other.value;
        objectId = other.objectId;
        this.before = before;
        after = other.after;
        objectName = other.objectName;
    }

    private Change(Kind kind, EObject object, EStructuralFeature feature, Object value, String before, String after) {
        Appraisal appraisal = Frozen.appraisal(object);
        if (appraisal == null) {
            throw new IllegalArgumentException("belongs to no appraisal: " + object.eClass().getName());
        }
        this.kind = kind;
        this.path = object == appraisal ? "" : EcoreUtil.getRelativeURIFragmentPath(appraisal, object);
        this.feature = feature;
        this.value = value;
        this.objectId = id(object);
        this.before = before;
        this.after = after;
        this.objectName = name(object);
    }

    /**
     * Sets a field.
     *
     * @param value new; an object that belongs to no document, a plain value, or null
     */
    public static Change set(EObject object, EStructuralFeature feature, Object value) {
        if (feature.isMany()) {
            throw new IllegalArgumentException(feature.getName() + " is a list");
        }
        return new Change(Kind.SET, object, feature, kept(value), text(object.eGet(feature)), text(value));
    }

    /** The same change; where the field was empty, it is told from the value that counted in its place, such as a reported one. */
    public Change insteadOf(String counted) {
        return before.isEmpty() ? new Change(this, counted) : this;
    }

    /** Adds an object to a list. */
    public static Change add(EObject owner, EStructuralFeature feature, EObject child) {
        return new Change(Kind.ADD, owner, feature, kept(child), "", text(child));
    }

    /** Takes an object out of its list. */
    public static Change remove(EObject child) {
        return new Change(Kind.REMOVE, child, child.eContainingFeature(), null, text(child), "");
    }

    private static Object kept(Object value) {
        return value instanceof EObject object ? EcoreUtil.copy(object) : value;
    }

    /** Makes the change in an appraisal that has the same structure as the one it was thought out for. */
    public void apply(Appraisal appraisal) {
        EObject object = path.isEmpty() ? appraisal : EcoreUtil.getEObject(appraisal, path);
        if (object == null || !Objects.equals(objectId, id(object))) {
            throw new IllegalStateException("the document has changed meanwhile: " + objectName);
        }
        Object fresh = kept(value);
        switch (kind) {
            case SET -> object.eSet(feature, fresh);
            case ADD -> list(object).add(fresh);
            case REMOVE -> EcoreUtil.remove(object);
        }
    }

    @SuppressWarnings("unchecked")
    private List<Object> list(EObject object) {
        return (List<Object>) object.eGet(feature);
    }

    /** Id of the object that is changed. */
    public String objectId() {
        return objectId;
    }

    /** What is changed, in the words of the editors. */
    public String what(Locale locale) {
        String field = ModelCommands.featureLabel(feature);
        return objectName.isEmpty() ? field : Edits.message("change.what", objectName, field).render(locale);
    }

    /** The value before, as text; empty when there was none. */
    public String before() {
        return before;
    }

    /** The value after, as text; empty when there is none. */
    public String after() {
        return after;
    }

    private static String id(EObject object) {
        return object instanceof Identified identified && identified.getId() != null ? identified.getId() : "";
    }

    private static String name(EObject object) {
        for (String feature : List.of("name", "reason", "title")) {
            EStructuralFeature named = object.eClass().getEStructuralFeature(feature);
            if (named != null && object.eGet(named) instanceof String text && !text.isBlank()) {
                return text;
            }
        }
        return object.eContainer() == null ? "" : name(object.eContainer());
    }

    /** A value as a person reads it. */
    private static String text(Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> Decimals.plain(number);
            case Quantity quantity -> quantity(quantity);
            case EObject object -> object(object);
            default -> String.valueOf(value);
        };
    }

    private static String quantity(Quantity quantity) {
        if (quantity.getText() != null && !quantity.getText().isBlank()) {
            return quantity.getText();
        }
        return quantity.getNumber() == null ? "" : Decimals.plain(quantity.getNumber()) + (quantity.getUnit() == null ? "" : quantity.getUnit());
    }

    private static String object(EObject object) {
        EStructuralFeature points = object.eClass().getEStructuralFeature("points");
        String name = name(object);
        return points != null && object.eGet(points) instanceof BigDecimal number ? (name + " " + Decimals.plain(number)).strip() : name;
    }
}
