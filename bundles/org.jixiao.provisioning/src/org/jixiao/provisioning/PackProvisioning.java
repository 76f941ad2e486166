package org.jixiao.provisioning;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Packs of the running product, an OSGi service: what is installed, what a folder or zip offers, install, remove.
 *
 * <p>Every pack that a user installs is also kept as a small p2 repository in the user's pack area ({@link #area()}), outside the
 * product. {@link #reconcile} installs from there what a new or updated product lacks, so that an update never loses a pack.
 *
 * <p>Messages of results and exceptions are in the default locale, one sentence each, made for people. All methods may take
 * seconds and belong in a job; cancelling the monitor leaves the installation as it was.
 */
public interface PackProvisioning {

    /** The packs in the running product that can be removed, and those only kept in the user's area, by id. */
    List<InstalledPack> installed() throws ProvisioningException;

    /**
     * Looks into a source without changing anything.
     *
     * @param source a p2 repository as folder or zip, or a folder that holds such folders or zips
     * @throws ProvisioningException when there is nothing to install or it cannot be read, saying what was looked for
     */
    List<PackOffer> inspect(Path source, IProgressMonitor monitor) throws ProvisioningException;

    /**
     * Installs, or updates, packs of a source.
     *
     * @param source as in {@link #inspect}
     * @param ids unit ids or declared pack ids of the offers to install; empty for all that are offered
     * @param trust whether packs without a trusted signature may be installed; asked of a person, never assumed
     * @return what is installed now, one for each installed offer
     * @throws ProvisioningException when something needed is missing, a pack is not trusted, or p2 refuses; nothing has changed then
     */
    List<InstalledPack> install(Path source, List<String> ids, boolean trust, IProgressMonitor monitor) throws ProvisioningException;

    /**
     * Removes a pack from the product and from the user's area. Dossiers that need it keep results and settings.
     *
     * @param id unit id or declared pack id
     * @return what was removed, as it was
     * @throws ProvisioningException when no such pack is installed, another pack needs it, or p2 refuses
     */
    InstalledPack remove(String id, IProgressMonitor monitor) throws ProvisioningException;

    /**
     * Installs what the user's area holds and the running product lacks. What was taken out of this installation on purpose stays
     * out.
     *
     * @return one sentence for each pack that was installed again, and for each that could not be
     */
    List<Note> reconcile(IProgressMonitor monitor) throws ProvisioningException;

    /**
     * Compares the installed packs with what is on disk: units without bundle, bundles that do not resolve, copies that are damaged or
     * not installed.
     */
    List<Note> verify(IProgressMonitor monitor) throws ProvisioningException;

    /** The user's pack area: {@code -Djixiao.packs.area}, else {@code packs} in {@code -Djixiao.home}, else {@code ~/.jixiao/packs}. */
    Path area();

    /**
     * Something worth telling.
     *
     * @param error whether something is wrong
     * @param pack unit id, or empty
     * @param text one sentence
     */
    record Note(boolean error, String pack, String text) {
    }
}
