package org.jixiao.core.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.jixiao.core.Samples;
import org.jixiao.core.document.DocumentException;
import org.jixiao.core.document.DocumentException.Fault;
import org.jixiao.core.document.DocumentStore;
import org.jixiao.core.session.OutsideChangeHandler.Choice;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.DossierPackage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierSessionTest {

    @TempDir
    Path folder;

    private final DocumentStore store = new DocumentStore();
    private final SessionRegistry registry = new SessionRegistry(store);
    private Path file;

    @BeforeEach
    void write() throws Exception {
        file = folder.resolve("a.dossier");
        store.save(file, Samples.dossier("农村公路养护", 2));
    }

    private static Dossier root(DossierSession session) {
        return session.root(Dossier.class).orElseThrow();
    }

    private static void rename(DossierSession session, String title) {
        assertTrue(session.execute(session.commands().set(root(session), DossierPackage.Literals.DOSSIER__TITLE, title)));
    }

    @Test
    void editorsOnTheSameFileShareOneSession() throws Exception {
        DossierSession first = registry.open(file);
        DossierSession second = registry.open(folder.resolve("x/../a.dossier"));
        assertSame(first, second);
        registry.close(first);
        assertTrue(first.isOpen());
        assertSame(first, registry.find(file).orElseThrow());
        registry.close(second);
        assertFalse(first.isOpen());
        assertTrue(registry.sessions().isEmpty());
        assertThrows(IllegalArgumentException.class, () -> registry.close(first));
        assertNotSame(first, registry.open(file));
    }

    @Test
    void dirtyMeansNotAtTheSavePointAndSavingKeepsUndo() throws Exception {
        DossierSession session = registry.open(file);
        byte[] original = Files.readAllBytes(file);
        assertFalse(session.isDirty());
        rename(session, "一");
        assertTrue(session.isDirty());
        session.commandStack().undo();
        assertFalse(session.isDirty());
        session.commandStack().redo();
        session.save();
        assertFalse(session.isDirty());
        assertTrue(session.commandStack().canUndo(), "saving keeps the history");
        session.commandStack().undo();
        assertTrue(session.isDirty(), "undone behind the save point");
        session.save();
        assertArrayEquals(original, Files.readAllBytes(file));
        session.commandStack().redo();
        assertEquals("一", root(session).getTitle());
    }

    @Test
    void listenersHearOfChangesOnceEach() throws Exception {
        DossierSession session = registry.open(file);
        List<String> heard = new ArrayList<>();
        session.addListener(new SessionListener() {
            @Override
            public void changed(DossierSession s, Command command) {
                heard.add("changed " + command.getAffectedObjects().contains(s.root()));
            }

            @Override
            public void dirtyChanged(DossierSession s) {
                heard.add("dirty " + s.isDirty());
            }

            @Override
            public void saved(DossierSession s) {
                heard.add("saved");
            }

            @Override
            public void closed(DossierSession s) {
                heard.add("closed");
            }
        });
        rename(session, "一");
        rename(session, "二");
        session.save();
        registry.close(session);
        assertEquals(List.of("changed true", "dirty true", "changed true", "dirty false", "saved", "closed"), heard);
    }

    @Test
    void aChangeMadeOutsideIsNoticedAndReloaded() throws Exception {
        DossierSession session = registry.open(file);
        rename(session, "mine");
        Dossier other = Samples.dossier("theirs", 1);
        store.save(file, other);
        assertEquals(OutsideChange.CHANGED, session.outsideChange());
        assertEquals(Fault.CHANGED_OUTSIDE, assertThrows(DocumentException.class, session::save).fault());
        List<OutsideChange> asked = new ArrayList<>();
        session.checkOutside((s, change) -> {
            asked.add(change);
            return Choice.RELOAD;
        });
        assertEquals(List.of(OutsideChange.CHANGED), asked);
        assertEquals("theirs", root(session).getTitle());
        assertFalse(session.isDirty());
        assertFalse(session.commandStack().canUndo());
        assertEquals(1, session.editingDomain().getResourceSet().getResources().size());
        session.checkOutside((s, change) -> {
            throw new AssertionError("nothing to ask");
        });
    }

    @Test
    void keepingReplacesTheFileWithTheNextSave() throws Exception {
        DossierSession session = registry.open(file);
        rename(session, "mine");
        store.save(file, Samples.dossier("theirs", 1));
        session.checkOutside((s, change) -> Choice.KEEP);
        assertTrue(session.isDirty());
        session.save();
        assertEquals("mine", ((Dossier) store.load(file).root()).getTitle());
        assertTrue(session.commandStack().canUndo());
    }

    @Test
    void aDeletedFileIsNoticedAndWrittenAgain() throws Exception {
        DossierSession session = registry.open(file);
        Files.delete(file);
        assertEquals(OutsideChange.DELETED, session.checkOutside((s, change) -> Choice.KEEP));
        assertTrue(session.isDirty());
        session.save();
        assertTrue(Files.exists(file));
    }

    @Test
    void theSameContentWrittenAgainIsNoChange() throws Exception {
        DossierSession session = registry.open(file);
        Files.setLastModifiedTime(file, FileTime.fromMillis(12_345_000));
        assertEquals(OutsideChange.NONE, session.outsideChange());
    }

    @Test
    void aFileThatCannotBeReloadedLeavesTheSessionAsItWas() throws Exception {
        DossierSession session = registry.open(file);
        rename(session, "mine");
        Files.writeString(file, "<broken");
        assertThrows(DocumentException.class, session::reload);
        assertEquals("mine", root(session).getTitle());
        assertTrue(session.commandStack().canUndo());
        assertEquals(1, session.editingDomain().getResourceSet().getResources().size());
    }

    @Test
    void aNewDocumentIsDirtyUntilSavedAndDoesNotOverwriteAStranger() throws Exception {
        Path fresh = folder.resolve("new.dossier");
        DossierSession session = registry.create(fresh, Samples.dossier("neu", 0));
        assertTrue(session.isDirty());
        assertEquals(Fault.ALREADY_OPEN, assertThrows(DocumentException.class, () -> registry.create(fresh, Samples.dossier("b", 0))).fault());
        Files.writeString(fresh, "somebody else's");
        assertEquals(Fault.CHANGED_OUTSIDE, assertThrows(DocumentException.class, session::save).fault());
        Files.delete(fresh);
        session.save();
        assertFalse(session.isDirty());
        assertThrows(IllegalArgumentException.class, () -> registry.create(folder.resolve("c"), root(session).getSubject()));
    }

    @Test
    void saveAsMovesTheSession() throws Exception {
        DossierSession session = registry.open(file);
        rename(session, "anders");
        Path target = folder.resolve("b.dossier");
        registry.saveAs(session, target);
        assertEquals(target.toRealPath(), session.file());
        assertFalse(session.isDirty());
        assertTrue(registry.find(file).isEmpty());
        assertSame(session, registry.find(target).orElseThrow());
        assertEquals("农村公路养护", ((Dossier) store.load(file).root()).getTitle());
        DossierSession other = registry.open(file);
        assertEquals(Fault.ALREADY_OPEN, assertThrows(DocumentException.class, () -> registry.saveAs(other, target)).fault());
        registry.close(session);
        registry.close(other);
    }

    @Test
    void labelsAndIconsComeWithoutOsgi() throws Exception {
        DossierSession session = registry.open(file);
        IItemLabelProvider labels = (IItemLabelProvider) session.adapterFactory().adapt(session.root(), IItemLabelProvider.class);
        assertTrue(labels.getText(session.root()).contains("农村公路养护"), labels.getText(session.root()));
    }

    @Test
    void objectsAreFoundById() throws Exception {
        DossierSession session = registry.open(file);
        var indicator = root(session).getEvaluations().get(0).getIndicators().get(1);
        assertSame(indicator, session.find(indicator.getId()).orElseThrow());
        assertTrue(session.find("nobody").isEmpty());
        assertTrue(session.find("").isEmpty());
    }
}
