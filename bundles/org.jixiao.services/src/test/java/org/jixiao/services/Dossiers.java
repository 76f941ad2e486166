package org.jixiao.services;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import org.jixiao.core.document.DocumentStore;
import org.jixiao.core.extensions.Extensions;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.SchemeUse;
import org.jixiao.model.base.SubjectKind;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.MonitoringReport;
import org.jixiao.model.rules.Scheme;

/** Small dossiers of 2026 for the tests, and the services over the shipped national pack. */
public final class Dossiers {

    /** The national scheme of self-evaluation: the unit reports to its department by the end of February. */
    public static final String SELF = "national.self.50-30-10";
    /** A scheme of monitoring. */
    public static final String MONITORING = "sichuan.monitoring.floors";

    private Dossiers() {
    }

    /** The services without what the person who runs the tests keeps in the home folder. */
    public static JixiaoServices services() {
        return JixiaoServices.create(Extensions.standalone(Dossiers.class.getClassLoader()), new SchemeFolders(java.util.List.of(), java.util.List.of()));
    }

    /** A project that uses schemes. */
    public static Dossier project(JixiaoServices services, String name, String... schemes) {
        Dossier dossier = DossierFactory.eINSTANCE.createDossier();
        dossier.setId(UUID.randomUUID().toString());
        dossier.setFiscalYear(2026);
        dossier.setSubject(DossierFactory.eINSTANCE.createSubject());
        dossier.getSubject().setId(UUID.randomUUID().toString());
        dossier.getSubject().setName(name);
        dossier.getSubject().setKind(SubjectKind.PROJECT);
        dossier.setAgency(party("县公路段"));
        dossier.setCompetentDepartment(party("县交通局"));
        for (String id : schemes) {
            SchemeUse use = BaseFactory.eINSTANCE.createSchemeUse();
            use.setSchemeId(id);
            use.setVersion(scheme(services, id).getVersion());
            dossier.getSchemes().add(use);
        }
        return dossier;
    }

    /** A monitoring report of January to June under {@link #MONITORING}. */
    public static MonitoringReport report(JixiaoServices services, Dossier dossier) {
        MonitoringReport report = DossierFactory.eINSTANCE.createMonitoringReport();
        report.setId(UUID.randomUUID().toString());
        report.setMonthFrom(1);
        report.setMonthTo(6);
        report.setSchemeId(MONITORING);
        report.setSchemeVersion(scheme(services, MONITORING).getVersion());
        dossier.getMonitoringReports().add(report);
        return report;
    }

    /** An installed scheme. */
    public static Scheme scheme(JixiaoServices services, String id) {
        return services.packs().scheme(id, null).orElseThrow().scheme();
    }

    /** Writes a dossier. */
    public static Path write(Path file, Dossier dossier) throws IOException {
        new DocumentStore().save(file, dossier);
        return file;
    }

    private static Party party(String name) {
        Party party = BaseFactory.eINSTANCE.createParty();
        party.setName(name);
        return party;
    }
}
