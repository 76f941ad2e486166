package org.jixiao.workspace;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.jixiao.checks.Finding;
import org.jixiao.checks.Severity;
import org.jixiao.workspace.internal.Texts;

/**
 * Findings as problem markers. A finding that is still there keeps its marker, so that the Problems view neither blinks
 * nor loses its selection.
 */
public final class FindingMarkers {

    /** Type of the markers. */
    public static final String TYPE = "org.jixiao.workspace.finding";
    /** Type of the marker that says when a file was checked. */
    private static final String CHECKED = "org.jixiao.workspace.checked";
    private static final String STAMP = "stamp";
    /** Id of the check. */
    public static final String CHECK_ID = "checkId";
    /** Id of the object that is wrong. */
    public static final String OBJECT_ID = "objectId";
    /** Name of the field that is wrong; absent when it is the object. */
    public static final String FEATURE = "feature";
    /** URI of the object: platform resource URI with the object's id as fragment. */
    public static final String URI = "uri";
    /** What makes the finding the same at the next check. */
    public static final String KEY = "key";
    /** Why it is wrong. */
    public static final String CAUSE = "cause";
    /** What to do. */
    public static final String REMEDY = "remedy";
    /** How many quick fixes it has. */
    public static final String FIXES = "fixes";
    /** The rule it rests on. */
    public static final String CLAUSE = "clause";

    private final Locale locale;

    /** @param locale language of the messages */
    public FindingMarkers(Locale locale) {
        this.locale = locale;
    }

    /**
     * Makes the markers of a file say what was found, no more and no less.
     *
     * @param file     the dossier
     * @param findings all findings in it
     * @throws CoreException when the workspace refuses
     */
    public void show(IFile file, List<Finding> findings) throws CoreException {
        Map<String, Map<String, Object>> wanted = new LinkedHashMap<>();
        for (Finding finding : findings) {
            wanted.put(finding.key(), attributes(file, finding));
        }
        replace(file, wanted);
    }

    /**
     * Says that a file cannot be read at all.
     *
     * @param file   the document
     * @param reason why, as a sentence
     * @throws CoreException when the workspace refuses
     */
    public void showUnreadable(IFile file, String reason) throws CoreException {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(IMarker.SEVERITY, IMarker.SEVERITY_ERROR);
        attributes.put(IMarker.MESSAGE, Texts.get("check.unreadable", reason));
        attributes.put(KEY, "unreadable");
        replace(file, Map.of("unreadable", attributes));
    }

    /** Whether the markers of a file speak of its present content under these rules. */
    boolean isChecked(IFile file, String rules) throws CoreException {
        for (IMarker marker : file.findMarkers(CHECKED, false, IResource.DEPTH_ZERO)) {
            if (checkStamp(file, rules).equals(marker.getAttribute(STAMP, ""))) {
                return true;
            }
        }
        return false;
    }

    /** Notes that the markers of a file speak of its present content; lives and dies with the markers themselves. */
    void setChecked(IFile file, String rules) throws CoreException {
        file.deleteMarkers(CHECKED, false, IResource.DEPTH_ZERO);
        file.createMarker(CHECKED, Map.of(STAMP, checkStamp(file, rules)));
    }

    private String checkStamp(IFile file, String rules) {
        return file.getLocalTimeStamp() + " " + rules + " " + locale.getLanguage();
    }

    private static void replace(IFile file, Map<String, Map<String, Object>> wanted) throws CoreException {
        if (!file.exists()) {
            return;
        }
        Map<String, Map<String, Object>> missing = new LinkedHashMap<>(wanted);
        for (IMarker marker : file.findMarkers(TYPE, true, IResource.DEPTH_ZERO)) {
            Map<String, Object> attributes = missing.remove(marker.getAttribute(KEY, ""));
            if (attributes == null) {
                marker.delete();
            } else if (!attributes.equals(marker.getAttributes())) {
                marker.setAttributes(attributes);
            }
        }
        for (Map<String, Object> attributes : missing.values()) {
            file.createMarker(TYPE, attributes);
        }
    }

    private Map<String, Object> attributes(IFile file, Finding finding) {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(IMarker.SEVERITY, severity(finding.severity()));
        attributes.put(IMarker.MESSAGE, finding.message().render(locale));
        attributes.put(IMarker.LOCATION, finding.objectName() == null ? "" : finding.objectName());
        attributes.put(IMarker.SOURCE_ID, finding.checkId());
        attributes.put(CHECK_ID, finding.checkId());
        attributes.put(OBJECT_ID, finding.objectId());
        if (finding.feature() != null) {
            attributes.put(FEATURE, finding.feature().getName());
        }
        attributes.put(URI, "platform:/resource" + file.getFullPath() + '#' + finding.objectId());
        attributes.put(KEY, finding.key());
        attributes.put(FIXES, finding.fixes().size());
        put(attributes, CAUSE, finding.cause());
        put(attributes, REMEDY, finding.remedy());
        put(attributes, CLAUSE, finding.clause());
        return attributes;
    }

    private void put(Map<String, Object> attributes, String name, org.jixiao.scoring.api.Message text) {
        if (text != null && !text.render(locale).isBlank()) {
            attributes.put(name, text.render(locale));
        }
    }

    private static int severity(Severity severity) {
        return switch (severity) {
            case ERROR -> IMarker.SEVERITY_ERROR;
            case WARNING -> IMarker.SEVERITY_WARNING;
            default -> IMarker.SEVERITY_INFO;
        };
    }
}
