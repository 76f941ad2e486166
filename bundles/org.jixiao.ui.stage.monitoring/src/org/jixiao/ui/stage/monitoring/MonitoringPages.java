package org.jixiao.ui.stage.monitoring;

import java.util.ArrayList;
import java.util.List;

import org.jixiao.model.dossier.MonitoringReport;
import org.jixiao.ui.editor.DossierContext;
import org.jixiao.ui.editor.DossierPage;
import org.jixiao.ui.editor.DossierPages;
import org.jixiao.ui.stage.monitoring.internal.MonitoringPage;
import org.jixiao.ui.stage.monitoring.internal.NoReportPage;

/** One page for each monitoring report of a dossier, and one that teaches where there is none. */
public final class MonitoringPages implements DossierPages {

    @Override
    public List<DossierPage> pages(DossierContext context) {
        List<DossierPage> pages = new ArrayList<>();
        for (MonitoringReport report : context.dossier().getMonitoringReports()) {
            pages.add(new MonitoringPage(context, report.getId()));
        }
        if (pages.isEmpty()) {
            pages.add(new NoReportPage(context));
        }
        return pages;
    }
}
