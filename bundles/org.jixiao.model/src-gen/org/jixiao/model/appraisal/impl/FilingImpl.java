/**
 */
package org.jixiao.model.appraisal.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.jixiao.model.appraisal.AppraisalPackage;
import org.jixiao.model.appraisal.Filing;
import org.jixiao.model.appraisal.FilingEntry;
import org.jixiao.model.appraisal.FilingPeriod;

import org.jixiao.model.base.Party;
import org.jixiao.model.base.Provenance;

import org.jixiao.model.base.impl.WorkItemImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Filing</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.appraisal.impl.FilingImpl#getPeriod <em>Period</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.FilingImpl#getOrdinal <em>Ordinal</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.FilingImpl#getFiledOn <em>Filed On</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.FilingImpl#getFiler <em>Filer</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.FilingImpl#getReport <em>Report</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.FilingImpl#getEntries <em>Entries</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.FilingImpl#getNote <em>Note</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.FilingImpl#getEarlier <em>Earlier</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.FilingImpl#getProvenance <em>Provenance</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FilingImpl extends WorkItemImpl implements Filing {
	/**
	 * The default value of the '{@link #getPeriod() <em>Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriod()
	 * @generated
	 * @ordered
	 */
	protected static final FilingPeriod PERIOD_EDEFAULT = FilingPeriod.MONTH;

	/**
	 * The cached value of the '{@link #getPeriod() <em>Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriod()
	 * @generated
	 * @ordered
	 */
	protected FilingPeriod period = PERIOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getOrdinal() <em>Ordinal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrdinal()
	 * @generated
	 * @ordered
	 */
	protected static final int ORDINAL_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getOrdinal() <em>Ordinal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrdinal()
	 * @generated
	 * @ordered
	 */
	protected int ordinal = ORDINAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getFiledOn() <em>Filed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFiledOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate FILED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFiledOn() <em>Filed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFiledOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate filedOn = FILED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFiler() <em>Filer</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFiler()
	 * @generated
	 * @ordered
	 */
	protected Party filer;

	/**
	 * The default value of the '{@link #getReport() <em>Report</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReport()
	 * @generated
	 * @ordered
	 */
	protected static final String REPORT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReport() <em>Report</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReport()
	 * @generated
	 * @ordered
	 */
	protected String report = REPORT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEntries() <em>Entries</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEntries()
	 * @generated
	 * @ordered
	 */
	protected EList<FilingEntry> entries;

	/**
	 * The default value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected String note = NOTE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEarlier() <em>Earlier</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEarlier()
	 * @generated
	 * @ordered
	 */
	protected EList<Filing> earlier;

	/**
	 * The cached value of the '{@link #getProvenance() <em>Provenance</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvenance()
	 * @generated
	 * @ordered
	 */
	protected EList<Provenance> provenance;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FilingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AppraisalPackage.Literals.FILING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FilingPeriod getPeriod() {
		return period;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeriod(FilingPeriod newPeriod) {
		FilingPeriod oldPeriod = period;
		period = newPeriod == null ? PERIOD_EDEFAULT : newPeriod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.FILING__PERIOD, oldPeriod, period));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getOrdinal() {
		return ordinal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrdinal(int newOrdinal) {
		int oldOrdinal = ordinal;
		ordinal = newOrdinal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.FILING__ORDINAL, oldOrdinal, ordinal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getFiledOn() {
		return filedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFiledOn(LocalDate newFiledOn) {
		LocalDate oldFiledOn = filedOn;
		filedOn = newFiledOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.FILING__FILED_ON, oldFiledOn, filedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getFiler() {
		return filer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetFiler(Party newFiler, NotificationChain msgs) {
		Party oldFiler = filer;
		filer = newFiler;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AppraisalPackage.FILING__FILER, oldFiler, newFiler);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFiler(Party newFiler) {
		if (newFiler != filer) {
			NotificationChain msgs = null;
			if (filer != null)
				msgs = ((InternalEObject)filer).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.FILING__FILER, null, msgs);
			if (newFiler != null)
				msgs = ((InternalEObject)newFiler).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.FILING__FILER, null, msgs);
			msgs = basicSetFiler(newFiler, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.FILING__FILER, newFiler, newFiler));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReport() {
		return report;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReport(String newReport) {
		String oldReport = report;
		report = newReport;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.FILING__REPORT, oldReport, report));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FilingEntry> getEntries() {
		if (entries == null) {
			entries = new EObjectContainmentEList<FilingEntry>(FilingEntry.class, this, AppraisalPackage.FILING__ENTRIES);
		}
		return entries;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNote() {
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNote(String newNote) {
		String oldNote = note;
		note = newNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.FILING__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Filing> getEarlier() {
		if (earlier == null) {
			earlier = new EObjectContainmentEList<Filing>(Filing.class, this, AppraisalPackage.FILING__EARLIER);
		}
		return earlier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Provenance> getProvenance() {
		if (provenance == null) {
			provenance = new EObjectContainmentEList<Provenance>(Provenance.class, this, AppraisalPackage.FILING__PROVENANCE);
		}
		return provenance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AppraisalPackage.FILING__FILER:
				return basicSetFiler(null, msgs);
			case AppraisalPackage.FILING__ENTRIES:
				return ((InternalEList<?>)getEntries()).basicRemove(otherEnd, msgs);
			case AppraisalPackage.FILING__EARLIER:
				return ((InternalEList<?>)getEarlier()).basicRemove(otherEnd, msgs);
			case AppraisalPackage.FILING__PROVENANCE:
				return ((InternalEList<?>)getProvenance()).basicRemove(otherEnd, msgs);
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
			case AppraisalPackage.FILING__PERIOD:
				return getPeriod();
			case AppraisalPackage.FILING__ORDINAL:
				return getOrdinal();
			case AppraisalPackage.FILING__FILED_ON:
				return getFiledOn();
			case AppraisalPackage.FILING__FILER:
				return getFiler();
			case AppraisalPackage.FILING__REPORT:
				return getReport();
			case AppraisalPackage.FILING__ENTRIES:
				return getEntries();
			case AppraisalPackage.FILING__NOTE:
				return getNote();
			case AppraisalPackage.FILING__EARLIER:
				return getEarlier();
			case AppraisalPackage.FILING__PROVENANCE:
				return getProvenance();
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
			case AppraisalPackage.FILING__PERIOD:
				setPeriod((FilingPeriod)newValue);
				return;
			case AppraisalPackage.FILING__ORDINAL:
				setOrdinal((Integer)newValue);
				return;
			case AppraisalPackage.FILING__FILED_ON:
				setFiledOn((LocalDate)newValue);
				return;
			case AppraisalPackage.FILING__FILER:
				setFiler((Party)newValue);
				return;
			case AppraisalPackage.FILING__REPORT:
				setReport((String)newValue);
				return;
			case AppraisalPackage.FILING__ENTRIES:
				getEntries().clear();
				getEntries().addAll((Collection<? extends FilingEntry>)newValue);
				return;
			case AppraisalPackage.FILING__NOTE:
				setNote((String)newValue);
				return;
			case AppraisalPackage.FILING__EARLIER:
				getEarlier().clear();
				getEarlier().addAll((Collection<? extends Filing>)newValue);
				return;
			case AppraisalPackage.FILING__PROVENANCE:
				getProvenance().clear();
				getProvenance().addAll((Collection<? extends Provenance>)newValue);
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
			case AppraisalPackage.FILING__PERIOD:
				setPeriod(PERIOD_EDEFAULT);
				return;
			case AppraisalPackage.FILING__ORDINAL:
				setOrdinal(ORDINAL_EDEFAULT);
				return;
			case AppraisalPackage.FILING__FILED_ON:
				setFiledOn(FILED_ON_EDEFAULT);
				return;
			case AppraisalPackage.FILING__FILER:
				setFiler((Party)null);
				return;
			case AppraisalPackage.FILING__REPORT:
				setReport(REPORT_EDEFAULT);
				return;
			case AppraisalPackage.FILING__ENTRIES:
				getEntries().clear();
				return;
			case AppraisalPackage.FILING__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case AppraisalPackage.FILING__EARLIER:
				getEarlier().clear();
				return;
			case AppraisalPackage.FILING__PROVENANCE:
				getProvenance().clear();
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
			case AppraisalPackage.FILING__PERIOD:
				return period != PERIOD_EDEFAULT;
			case AppraisalPackage.FILING__ORDINAL:
				return ordinal != ORDINAL_EDEFAULT;
			case AppraisalPackage.FILING__FILED_ON:
				return FILED_ON_EDEFAULT == null ? filedOn != null : !FILED_ON_EDEFAULT.equals(filedOn);
			case AppraisalPackage.FILING__FILER:
				return filer != null;
			case AppraisalPackage.FILING__REPORT:
				return REPORT_EDEFAULT == null ? report != null : !REPORT_EDEFAULT.equals(report);
			case AppraisalPackage.FILING__ENTRIES:
				return entries != null && !entries.isEmpty();
			case AppraisalPackage.FILING__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case AppraisalPackage.FILING__EARLIER:
				return earlier != null && !earlier.isEmpty();
			case AppraisalPackage.FILING__PROVENANCE:
				return provenance != null && !provenance.isEmpty();
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
		result.append(" (period: "); //$NON-NLS-1$
		result.append(period);
		result.append(", ordinal: "); //$NON-NLS-1$
		result.append(ordinal);
		result.append(", filedOn: "); //$NON-NLS-1$
		result.append(filedOn);
		result.append(", report: "); //$NON-NLS-1$
		result.append(report);
		result.append(", note: "); //$NON-NLS-1$
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //FilingImpl
