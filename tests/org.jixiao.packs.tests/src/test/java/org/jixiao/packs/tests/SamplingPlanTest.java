package org.jixiao.packs.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jixiao.model.base.SubjectKind;
import org.jixiao.model.rules.Scheme;
import org.jixiao.stages.results.GradeHistory;
import org.jixiao.stages.results.SamplingPlan;
import org.jixiao.stages.results.SamplingPlan.Candidate;
import org.jixiao.stages.results.SamplingPlan.Choice;
import org.junit.jupiter.api.Test;

class SamplingPlanTest {

    private final Scheme scheme = Stages.scheme("district.results");

    private static Candidate project(String id, String last, String before) {
        Map<Integer, String> grades = new HashMap<>();
        grades.put(2025, last);
        grades.put(2024, before);
        return new Candidate(id, "项目" + id, SubjectKind.PROJECT, null, new GradeHistory(grades));
    }

    private static Set<String> drawn(List<Choice> choices) {
        Set<String> ids = new HashSet<>();
        choices.stream().filter(Choice::drawn).forEach(c -> ids.add(c.candidate().id()));
        return ids;
    }

    @Test
    void gradesDrawTheirSharesAndTwoBadYearsAreCompulsory() {
        List<Candidate> all = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            all.add(project("e" + i, "优", "良"));
        }
        for (int i = 0; i < 21; i++) {
            all.add(project("g" + i, "良", "优"));
        }
        all.add(project("bad", "中", "低"));
        all.add(project("once", "中", "良"));
        all.add(project("unknown", "低", null));
        List<Choice> choices = SamplingPlan.draw(scheme, all, 2026, "2026-第1号");
        Set<String> drawn = drawn(choices);
        assertEquals(7, drawn.stream().filter(id -> id.startsWith("e")).count(), "all excellent ones");
        assertEquals(5, drawn.stream().filter(id -> id.startsWith("g")).count(), "a fifth of 21, rounded up");
        assertTrue(drawn.contains("bad") && !drawn.contains("once") && !drawn.contains("unknown"));
        assertEquals(all.size(), choices.size());
        Choice bad = choices.stream().filter(c -> c.candidate().id().equals("bad")).findFirst().orElseThrow();
        assertTrue(bad.compulsory() && bad.reason().render(Locale.CHINA).contains("必评"));
        assertTrue(choices.stream().allMatch(c -> !c.reason().render(Locale.ENGLISH).startsWith("draw.")));
    }

    @Test
    void theSameSeedDrawsTheSameWhateverTheOrderAndAnotherSeedOthers() {
        List<Candidate> all = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            all.add(project("g" + i, "良", "优"));
        }
        Set<String> first = drawn(SamplingPlan.draw(scheme, all, 2026, "A"));
        Collections.shuffle(all, new Random(3));
        assertEquals(first, drawn(SamplingPlan.draw(scheme, all, 2026, "A")));
        assertNotEquals(first, drawn(SamplingPlan.draw(scheme, all, 2026, "B")));
        assertEquals(20, first.size());
    }

    @Test
    void everyDepartmentIsDrawnWithinFiveYearsAboutAFifthEachYear() {
        for (int number : new int[] {1, 4, 5, 23, 40}) {
            Map<String, Integer> last = new HashMap<>();
            for (int year = 2026; year < 2036; year++) {
                List<Candidate> all = new ArrayList<>();
                for (int i = 0; i < number; i++) {
                    all.add(new Candidate("d" + i, "部门" + i, SubjectKind.DEPARTMENT, last.get("d" + i), new GradeHistory(Map.of())));
                }
                Set<String> drawn = drawn(SamplingPlan.draw(scheme, all, year, "seed" + year));
                assertEquals((number + 4) / 5, drawn.size(), number + " in " + year);
                int now = year;
                drawn.forEach(id -> last.put(id, now));
                if (year >= 2030) {
                    assertEquals(number, last.size());
                    assertTrue(last.values().stream().allMatch(y -> now - y < 5), "within five years");
                }
            }
        }
    }
}
