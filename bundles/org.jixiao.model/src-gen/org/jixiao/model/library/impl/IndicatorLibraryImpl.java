/**
 */
package org.jixiao.model.library.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.jixiao.model.base.Event;

import org.jixiao.model.base.impl.IdentifiedImpl;

import org.jixiao.model.library.IndicatorDefinition;
import org.jixiao.model.library.IndicatorLibrary;
import org.jixiao.model.library.LibraryPackage;
import org.jixiao.model.library.Standard;
import org.jixiao.model.library.UnitDefinition;

import org.jixiao.model.rules.SourceDocument;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Indicator Library</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.library.impl.IndicatorLibraryImpl#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.jixiao.model.library.impl.IndicatorLibraryImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.jixiao.model.library.impl.IndicatorLibraryImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.jixiao.model.library.impl.IndicatorLibraryImpl#getPackId <em>Pack Id</em>}</li>
 *   <li>{@link org.jixiao.model.library.impl.IndicatorLibraryImpl#getRegion <em>Region</em>}</li>
 *   <li>{@link org.jixiao.model.library.impl.IndicatorLibraryImpl#getDomain <em>Domain</em>}</li>
 *   <li>{@link org.jixiao.model.library.impl.IndicatorLibraryImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.jixiao.model.library.impl.IndicatorLibraryImpl#getDocuments <em>Documents</em>}</li>
 *   <li>{@link org.jixiao.model.library.impl.IndicatorLibraryImpl#getIndicators <em>Indicators</em>}</li>
 *   <li>{@link org.jixiao.model.library.impl.IndicatorLibraryImpl#getStandards <em>Standards</em>}</li>
 *   <li>{@link org.jixiao.model.library.impl.IndicatorLibraryImpl#getUnits <em>Units</em>}</li>
 *   <li>{@link org.jixiao.model.library.impl.IndicatorLibraryImpl#getHistory <em>History</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IndicatorLibraryImpl extends IdentifiedImpl implements IndicatorLibrary {
	/**
	 * The default value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected static final int FORMAT_VERSION_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected int formatVersion = FORMAT_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected String version = VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getPackId() <em>Pack Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPackId()
	 * @generated
	 * @ordered
	 */
	protected static final String PACK_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPackId() <em>Pack Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPackId()
	 * @generated
	 * @ordered
	 */
	protected String packId = PACK_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getRegion() <em>Region</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegion()
	 * @generated
	 * @ordered
	 */
	protected static final String REGION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRegion() <em>Region</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegion()
	 * @generated
	 * @ordered
	 */
	protected String region = REGION_EDEFAULT;

	/**
	 * The default value of the '{@link #getDomain() <em>Domain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDomain()
	 * @generated
	 * @ordered
	 */
	protected static final String DOMAIN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDomain() <em>Domain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDomain()
	 * @generated
	 * @ordered
	 */
	protected String domain = DOMAIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDocuments() <em>Documents</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocuments()
	 * @generated
	 * @ordered
	 */
	protected EList<SourceDocument> documents;

	/**
	 * The cached value of the '{@link #getIndicators() <em>Indicators</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndicators()
	 * @generated
	 * @ordered
	 */
	protected EList<IndicatorDefinition> indicators;

	/**
	 * The cached value of the '{@link #getStandards() <em>Standards</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStandards()
	 * @generated
	 * @ordered
	 */
	protected EList<Standard> standards;

	/**
	 * The cached value of the '{@link #getUnits() <em>Units</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnits()
	 * @generated
	 * @ordered
	 */
	protected EList<UnitDefinition> units;

	/**
	 * The cached value of the '{@link #getHistory() <em>History</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHistory()
	 * @generated
	 * @ordered
	 */
	protected EList<Event> history;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected IndicatorLibraryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LibraryPackage.Literals.INDICATOR_LIBRARY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFormatVersion() {
		return formatVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormatVersion(int newFormatVersion) {
		int oldFormatVersion = formatVersion;
		formatVersion = newFormatVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.INDICATOR_LIBRARY__FORMAT_VERSION, oldFormatVersion, formatVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVersion() {
		return version;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersion(String newVersion) {
		String oldVersion = version;
		version = newVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.INDICATOR_LIBRARY__VERSION, oldVersion, version));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.INDICATOR_LIBRARY__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPackId() {
		return packId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPackId(String newPackId) {
		String oldPackId = packId;
		packId = newPackId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.INDICATOR_LIBRARY__PACK_ID, oldPackId, packId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRegion() {
		return region;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRegion(String newRegion) {
		String oldRegion = region;
		region = newRegion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.INDICATOR_LIBRARY__REGION, oldRegion, region));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDomain() {
		return domain;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDomain(String newDomain) {
		String oldDomain = domain;
		domain = newDomain;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.INDICATOR_LIBRARY__DOMAIN, oldDomain, domain));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.INDICATOR_LIBRARY__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SourceDocument> getDocuments() {
		if (documents == null) {
			documents = new EObjectContainmentEList<SourceDocument>(SourceDocument.class, this, LibraryPackage.INDICATOR_LIBRARY__DOCUMENTS);
		}
		return documents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<IndicatorDefinition> getIndicators() {
		if (indicators == null) {
			indicators = new EObjectContainmentEList<IndicatorDefinition>(IndicatorDefinition.class, this, LibraryPackage.INDICATOR_LIBRARY__INDICATORS);
		}
		return indicators;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Standard> getStandards() {
		if (standards == null) {
			standards = new EObjectContainmentEList<Standard>(Standard.class, this, LibraryPackage.INDICATOR_LIBRARY__STANDARDS);
		}
		return standards;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<UnitDefinition> getUnits() {
		if (units == null) {
			units = new EObjectContainmentEList<UnitDefinition>(UnitDefinition.class, this, LibraryPackage.INDICATOR_LIBRARY__UNITS);
		}
		return units;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Event> getHistory() {
		if (history == null) {
			history = new EObjectContainmentEList<Event>(Event.class, this, LibraryPackage.INDICATOR_LIBRARY__HISTORY);
		}
		return history;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case LibraryPackage.INDICATOR_LIBRARY__DOCUMENTS:
				return ((InternalEList<?>)getDocuments()).basicRemove(otherEnd, msgs);
			case LibraryPackage.INDICATOR_LIBRARY__INDICATORS:
				return ((InternalEList<?>)getIndicators()).basicRemove(otherEnd, msgs);
			case LibraryPackage.INDICATOR_LIBRARY__STANDARDS:
				return ((InternalEList<?>)getStandards()).basicRemove(otherEnd, msgs);
			case LibraryPackage.INDICATOR_LIBRARY__UNITS:
				return ((InternalEList<?>)getUnits()).basicRemove(otherEnd, msgs);
			case LibraryPackage.INDICATOR_LIBRARY__HISTORY:
				return ((InternalEList<?>)getHistory()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case LibraryPackage.INDICATOR_LIBRARY__FORMAT_VERSION:
				return getFormatVersion();
			case LibraryPackage.INDICATOR_LIBRARY__VERSION:
				return getVersion();
			case LibraryPackage.INDICATOR_LIBRARY__NAME:
				return getName();
			case LibraryPackage.INDICATOR_LIBRARY__PACK_ID:
				return getPackId();
			case LibraryPackage.INDICATOR_LIBRARY__REGION:
				return getRegion();
			case LibraryPackage.INDICATOR_LIBRARY__DOMAIN:
				return getDomain();
			case LibraryPackage.INDICATOR_LIBRARY__DESCRIPTION:
				return getDescription();
			case LibraryPackage.INDICATOR_LIBRARY__DOCUMENTS:
				return getDocuments();
			case LibraryPackage.INDICATOR_LIBRARY__INDICATORS:
				return getIndicators();
			case LibraryPackage.INDICATOR_LIBRARY__STANDARDS:
				return getStandards();
			case LibraryPackage.INDICATOR_LIBRARY__UNITS:
				return getUnits();
			case LibraryPackage.INDICATOR_LIBRARY__HISTORY:
				return getHistory();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case LibraryPackage.INDICATOR_LIBRARY__FORMAT_VERSION:
				setFormatVersion((Integer)newValue);
				return;
			case LibraryPackage.INDICATOR_LIBRARY__VERSION:
				setVersion((String)newValue);
				return;
			case LibraryPackage.INDICATOR_LIBRARY__NAME:
				setName((String)newValue);
				return;
			case LibraryPackage.INDICATOR_LIBRARY__PACK_ID:
				setPackId((String)newValue);
				return;
			case LibraryPackage.INDICATOR_LIBRARY__REGION:
				setRegion((String)newValue);
				return;
			case LibraryPackage.INDICATOR_LIBRARY__DOMAIN:
				setDomain((String)newValue);
				return;
			case LibraryPackage.INDICATOR_LIBRARY__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case LibraryPackage.INDICATOR_LIBRARY__DOCUMENTS:
				getDocuments().clear();
				getDocuments().addAll((Collection<? extends SourceDocument>)newValue);
				return;
			case LibraryPackage.INDICATOR_LIBRARY__INDICATORS:
				getIndicators().clear();
				getIndicators().addAll((Collection<? extends IndicatorDefinition>)newValue);
				return;
			case LibraryPackage.INDICATOR_LIBRARY__STANDARDS:
				getStandards().clear();
				getStandards().addAll((Collection<? extends Standard>)newValue);
				return;
			case LibraryPackage.INDICATOR_LIBRARY__UNITS:
				getUnits().clear();
				getUnits().addAll((Collection<? extends UnitDefinition>)newValue);
				return;
			case LibraryPackage.INDICATOR_LIBRARY__HISTORY:
				getHistory().clear();
				getHistory().addAll((Collection<? extends Event>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case LibraryPackage.INDICATOR_LIBRARY__FORMAT_VERSION:
				setFormatVersion(FORMAT_VERSION_EDEFAULT);
				return;
			case LibraryPackage.INDICATOR_LIBRARY__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case LibraryPackage.INDICATOR_LIBRARY__NAME:
				setName(NAME_EDEFAULT);
				return;
			case LibraryPackage.INDICATOR_LIBRARY__PACK_ID:
				setPackId(PACK_ID_EDEFAULT);
				return;
			case LibraryPackage.INDICATOR_LIBRARY__REGION:
				setRegion(REGION_EDEFAULT);
				return;
			case LibraryPackage.INDICATOR_LIBRARY__DOMAIN:
				setDomain(DOMAIN_EDEFAULT);
				return;
			case LibraryPackage.INDICATOR_LIBRARY__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case LibraryPackage.INDICATOR_LIBRARY__DOCUMENTS:
				getDocuments().clear();
				return;
			case LibraryPackage.INDICATOR_LIBRARY__INDICATORS:
				getIndicators().clear();
				return;
			case LibraryPackage.INDICATOR_LIBRARY__STANDARDS:
				getStandards().clear();
				return;
			case LibraryPackage.INDICATOR_LIBRARY__UNITS:
				getUnits().clear();
				return;
			case LibraryPackage.INDICATOR_LIBRARY__HISTORY:
				getHistory().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case LibraryPackage.INDICATOR_LIBRARY__FORMAT_VERSION:
				return formatVersion != FORMAT_VERSION_EDEFAULT;
			case LibraryPackage.INDICATOR_LIBRARY__VERSION:
				return VERSION_EDEFAULT == null ? version != null : !VERSION_EDEFAULT.equals(version);
			case LibraryPackage.INDICATOR_LIBRARY__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case LibraryPackage.INDICATOR_LIBRARY__PACK_ID:
				return PACK_ID_EDEFAULT == null ? packId != null : !PACK_ID_EDEFAULT.equals(packId);
			case LibraryPackage.INDICATOR_LIBRARY__REGION:
				return REGION_EDEFAULT == null ? region != null : !REGION_EDEFAULT.equals(region);
			case LibraryPackage.INDICATOR_LIBRARY__DOMAIN:
				return DOMAIN_EDEFAULT == null ? domain != null : !DOMAIN_EDEFAULT.equals(domain);
			case LibraryPackage.INDICATOR_LIBRARY__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case LibraryPackage.INDICATOR_LIBRARY__DOCUMENTS:
				return documents != null && !documents.isEmpty();
			case LibraryPackage.INDICATOR_LIBRARY__INDICATORS:
				return indicators != null && !indicators.isEmpty();
			case LibraryPackage.INDICATOR_LIBRARY__STANDARDS:
				return standards != null && !standards.isEmpty();
			case LibraryPackage.INDICATOR_LIBRARY__UNITS:
				return units != null && !units.isEmpty();
			case LibraryPackage.INDICATOR_LIBRARY__HISTORY:
				return history != null && !history.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (formatVersion: "); //$NON-NLS-1$
		result.append(formatVersion);
		result.append(", version: "); //$NON-NLS-1$
		result.append(version);
		result.append(", name: "); //$NON-NLS-1$
		result.append(name);
		result.append(", packId: "); //$NON-NLS-1$
		result.append(packId);
		result.append(", region: "); //$NON-NLS-1$
		result.append(region);
		result.append(", domain: "); //$NON-NLS-1$
		result.append(domain);
		result.append(", description: "); //$NON-NLS-1$
		result.append(description);
		result.append(')');
		return result.toString();
	}

} //IndicatorLibraryImpl
