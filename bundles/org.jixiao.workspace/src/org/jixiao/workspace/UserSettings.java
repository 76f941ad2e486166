package org.jixiao.workspace;

import java.math.RoundingMode;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.jixiao.stages.workflow.Roles;
import org.osgi.service.prefs.BackingStoreException;

/**
 * Who works here, in which role, and what the window shows by default. Stored with the workspace.
 *
 * @param person        name written into events and provenance
 * @param role          id of the role, one of {@link Roles#ALL}
 * @param defaultScheme id of the scheme given to new evaluations, with {@code :version} or without; empty: by form
 * @param decimals      decimals shown for scores, 0 to 4; stored scores keep the digits of their rule
 */
public record UserSettings(String person, String role, String defaultScheme, int decimals) {

    /** Preference node. */
    public static final String NODE = "org.jixiao.workspace";
    /** Key of {@link #person()}. */
    public static final String PERSON = "person";
    /** Key of {@link #role()}. */
    public static final String ROLE = "role";
    /** Key of {@link #defaultScheme()}. */
    public static final String DEFAULT_SCHEME = "defaultScheme";
    /** Key of {@link #decimals()}. */
    public static final String DECIMALS = "decimals";
    private static final int MOST_DECIMALS = 4;

    /** How shown scores are rounded. */
    public static final RoundingMode ROUNDING = RoundingMode.HALF_UP;

    /** Brings values outside their ranges back into them. */
    public UserSettings {
        person = person == null ? "" : person.strip();
        role = Roles.ALL.contains(role) ? role : "performanceOffice";
        defaultScheme = defaultScheme == null ? "" : defaultScheme.strip();
        decimals = Math.clamp(decimals, 0, MOST_DECIMALS);
    }

    /** The settings of this workspace. */
    public static UserSettings load() {
        IEclipsePreferences node = InstanceScope.INSTANCE.getNode(NODE);
        return new UserSettings(node.get(PERSON, System.getProperty("user.name", "")), node.get(ROLE, ""),
                node.get(DEFAULT_SCHEME, ""), node.getInt(DECIMALS, 2));
    }

    /**
     * Stores the settings with the workspace.
     *
     * @throws BackingStoreException when they cannot be written
     */
    public void save() throws BackingStoreException {
        IEclipsePreferences node = InstanceScope.INSTANCE.getNode(NODE);
        node.put(PERSON, person);
        node.put(ROLE, role);
        node.put(DEFAULT_SCHEME, defaultScheme);
        node.putInt(DECIMALS, decimals);
        node.flush();
    }
}
