package org.jixiao.core.session;

import java.util.List;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.eclipse.emf.edit.provider.resource.ResourceItemProviderAdapterFactory;
import org.jixiao.core.document.ClosedResourceSet;
import org.jixiao.model.appraisal.provider.AppraisalItemProviderAdapterFactory;
import org.jixiao.model.base.provider.BaseItemProviderAdapterFactory;
import org.jixiao.model.dossier.provider.DossierItemProviderAdapterFactory;
import org.jixiao.model.library.provider.LibraryItemProviderAdapterFactory;
import org.jixiao.model.rules.provider.RulesItemProviderAdapterFactory;
import org.jixiao.model.trace.provider.TraceItemProviderAdapterFactory;

/** The providers and the editing domain of one document, the same with and without OSGi. */
public final class EditingParts {

    private EditingParts() {
    }

    /** @return a new adapter factory with the providers of all our packages; the caller disposes of it */
    public static ComposedAdapterFactory adapterFactory() {
        return new ComposedAdapterFactory(List.of(new ResourceItemProviderAdapterFactory(), new BaseItemProviderAdapterFactory(),
                new RulesItemProviderAdapterFactory(), new LibraryItemProviderAdapterFactory(), new TraceItemProviderAdapterFactory(),
                new DossierItemProviderAdapterFactory(), new AppraisalItemProviderAdapterFactory(),
                new ReflectiveItemProviderAdapterFactory()));
    }

    static AdapterFactoryEditingDomain domain(ComposedAdapterFactory factory, BasicCommandStack stack, ClosedResourceSet resources) {
        return new AdapterFactoryEditingDomain(factory, stack, resources);
    }
}
