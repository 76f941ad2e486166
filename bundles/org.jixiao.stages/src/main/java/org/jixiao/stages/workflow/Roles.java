package org.jixiao.stages.workflow;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jixiao.model.rules.Scheme;

/**
 * The roles of the management chain: who declares, reviews, approves, evaluates and supervises. Schemes name in their workflows which
 * of them may take a step.
 */
public final class Roles {

    /** Codes of all roles, in the order of the chain. */
    public static final List<String> ALL = List.of("unit", "unitHead", "department", "finance", "performanceOffice", "expert",
            "thirdParty", "leadingGroup", "supervisor");

    /** The organisation that an office belongs to. */
    private static final Map<String, String> OFFICES = Map.of("unitHead", "unit", "performanceOffice", "finance");

    private Roles() {
    }

    /**
     * The role in which somebody acts under a scheme. A scheme that tells only organisations apart takes the head of a unit for the
     * unit, and the performance office for the finance department; one that knows the office itself takes it as it is.
     *
     * @param code the person's role
     */
    public static String acting(Scheme scheme, String code) {
        boolean known = scheme.getRoles().stream().anyMatch(role -> code.equals(role.getCode()));
        return known ? code : OFFICES.getOrDefault(code, code);
    }

    /** The roles in which a person {@linkplain #acting acts} in a role of a scheme: that role itself, and offices the scheme does not know. */
    public static Set<String> actors(Scheme scheme, String code) {
        return Stream.concat(Stream.of(code), ALL.stream()).filter(role -> acting(scheme, role).equals(code)).collect(Collectors.toSet());
    }

    /** The name of a role; the code itself where it is none of {@link #ALL}. */
    public static String label(String code, Locale locale) {
        try {
            return ResourceBundle.getBundle("org.jixiao.stages.workflow.roles", locale, Roles.class.getClassLoader(),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)).getString("role." + code);
        } catch (MissingResourceException unknown) {
            return code;
        }
    }
}
