package org.jixiao.ui.exchange.sampling;

import java.time.Year;
import java.util.List;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jixiao.model.base.Stage;
import org.jixiao.model.rules.Scheme;
import org.jixiao.packs.PackRepository;
import org.jixiao.packs.rules.ConsequenceParameters;
import org.jixiao.packs.rules.ModelValues;
import org.jixiao.services.JixiaoServices;
import org.jixiao.ui.common.Texts;

/** First page: the year of the plan, the seed, and the scheme with its rules. */
final class SampleRulesPage extends WizardPage {

    private final Texts texts;
    private final List<Scheme> schemes;
    private Text year;
    private Text seed;
    private Combo scheme;
    private String filledYear = Integer.toString(Year.now().getValue());
    private String filledSeed = "";

    SampleRulesPage(Texts texts, JixiaoServices services) {
        super("rules", texts.get("sampling.rules.title"), null);
        this.texts = texts;
        schemes = services.packs().schemesFor(Stage.RESULTS, null, null).stream().map(PackRepository.SchemeEntry::scheme)
                .filter(SampleRulesPage::draws).toList();
        setDescription(texts.get("sampling.rules.description"));
    }

    private static boolean draws(Scheme scheme) {
        return scheme.getConsequenceRules().stream().anyMatch(r -> ModelValues.texts(r.getParameters()).containsKey(ConsequenceParameters.SAMPLE));
    }

    void fill(int wantedYear, String wantedSeed) {
        filledYear = Integer.toString(wantedYear);
        filledSeed = wantedSeed;
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout(2, false));
        year = field(area, "sampling.year", filledYear);
        seed = field(area, "sampling.seed", filledSeed);
        new Label(area, SWT.NONE).setText(texts.get("sampling.scheme"));
        scheme = new Combo(area, SWT.READ_ONLY);
        scheme.setItems(schemes.stream().map(s -> s.getName() + " " + s.getVersion()).toArray(String[]::new));
        scheme.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        if (schemes.size() == 1) {
            scheme.select(0);
        }
        scheme.addListener(SWT.Selection, e -> validate());
        setControl(area);
        validate();
    }

    private Text field(Composite area, String key, String value) {
        new Label(area, SWT.NONE).setText(texts.get(key));
        Text text = new Text(area, SWT.BORDER);
        text.setText(value);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text.addModifyListener(e -> validate());
        return text;
    }

    private void validate() {
        if (scheme == null) {
            return;
        }
        boolean number = year.getText().strip().matches("\\d{4}");
        setErrorMessage(schemes.isEmpty() ? texts.get("sampling.noScheme") : number ? null : texts.get("payments.year.wrong"));
        setPageComplete(number && !seed.getText().isBlank() && scheme.getSelectionIndex() >= 0);
    }

    int year() {
        return Integer.parseInt(year.getText().strip());
    }

    String seed() {
        return seed.getText().strip();
    }

    Scheme scheme() {
        return schemes.get(scheme.getSelectionIndex());
    }
}
