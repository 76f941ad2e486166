package org.jixiao.core.provenance;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jixiao.core.commands.ModelCommands;
import org.jixiao.core.internal.Texts;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.BasePackage;
import org.jixiao.model.base.Provenance;

/**
 * Where values come from. An object that has a list {@code provenance} keeps one entry per field whose origin is known; the entry names
 * the field by the name of the feature.
 */
public final class Provenances {

    private static final String LIST = "provenance";

    private Provenances() {
    }

    /**
     * A value read from a cell.
     *
     * @param field feature of the owner that got the value
     * @param file the workbook; only its name is kept, it is found by its hash
     * @param fileHash SHA-256 of the workbook
     * @param sheet name of the sheet
     * @param cell in A1 style
     * @param text the cell as written
     * @return a detached entry
     */
    public static Provenance cell(EStructuralFeature field, Path file, String fileHash, String sheet, String cell, String text) {
        Provenance provenance = BaseFactory.eINSTANCE.createProvenance();
        provenance.setFeature(field.getName());
        provenance.setFile(String.valueOf(file.getFileName()));
        provenance.setFileHash(fileHash);
        provenance.setSheet(sheet);
        provenance.setCell(cell);
        provenance.setText(text);
        return provenance;
    }

    /**
     * A value typed by somebody.
     *
     * @param field feature of the owner that got the value
     * @param person who typed it
     * @param time when
     * @return a detached entry
     */
    public static Provenance typed(EStructuralFeature field, String person, Instant time) {
        Provenance provenance = BaseFactory.eINSTANCE.createProvenance();
        provenance.setFeature(field.getName());
        provenance.setPerson(person);
        provenance.setTime(time);
        return provenance;
    }

    /**
     * @param owner any object
     * @param field feature of the owner
     * @return where its value comes from, if known
     */
    public static Optional<Provenance> of(EObject owner, EStructuralFeature field) {
        return entries(owner).stream().filter(entry -> field.getName().equals(entry.getFeature())).findFirst();
    }

    /**
     * Records an origin as part of an undo step: it takes the place of what was known about the same field.
     *
     * @param commands of the document
     * @param owner object whose value comes from there
     * @param provenance a detached entry
     * @return the command; it cannot be executed where the owner keeps no provenance, or nothing changes
     */
    public static Command record(ModelCommands commands, EObject owner, Provenance provenance) {
        EStructuralFeature list = owner.eClass().getEStructuralFeature(LIST);
        if (!isProvenanceList(list)) {
            return UnexecutableCommand.INSTANCE;
        }
        Optional<Provenance> before = entries(owner).stream().filter(e -> provenance.getFeature().equals(e.getFeature())).findFirst();
        if (before.isPresent() && EcoreUtil.equals(before.get(), provenance)) {
            return UnexecutableCommand.INSTANCE;
        }
        Command add = commands.add(owner, list, provenance);
        return before.isEmpty() ? add : commands.compound(add.getLabel(), List.of(commands.remove(List.of(before.get())), add));
    }

    /**
     * @param provenance an entry
     * @return one line for people: file, sheet and cell, or person and time, in the language and the date format of the default locale
     */
    public static String describe(Provenance provenance) {
        return describe(provenance, ZoneId.systemDefault());
    }

    static String describe(Provenance provenance, ZoneId zone) {
        if (!blank(provenance.getFile())) {
            return blank(provenance.getCell()) ? Texts.get("provenance.fileOnly", provenance.getFile())
                    : Texts.get("provenance.cell", provenance.getFile(), blank(provenance.getSheet()) ? "–" : provenance.getSheet(),
                            provenance.getCell());
        }
        if (!blank(provenance.getPerson())) {
            String who = provenance.getTime() == null ? Texts.get("provenance.personOnly", provenance.getPerson())
                    : Texts.get("provenance.person", provenance.getPerson(), time(provenance.getTime(), zone));
            return blank(provenance.getNote()) ? who : Texts.get("provenance.why", who, provenance.getNote());
        }
        return blank(provenance.getNote()) ? Texts.get("provenance.unknown") : provenance.getNote();
    }

    private static String time(Instant time, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(Locale.getDefault()).withZone(zone)
                .format(time);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static boolean isProvenanceList(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.isMany()
                && reference.getEReferenceType() == BasePackage.Literals.PROVENANCE;
    }

    private static List<Provenance> entries(EObject owner) {
        EStructuralFeature list = owner.eClass().getEStructuralFeature(LIST);
        return isProvenanceList(list) ? ((List<?>) owner.eGet(list)).stream().map(Provenance.class::cast).toList() : List.of();
    }
}
