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
import org.jixiao.model.appraisal.Verification;
import org.jixiao.model.appraisal.VerificationEntry;
import org.jixiao.model.appraisal.VerificationKind;

import org.jixiao.model.base.Party;

import org.jixiao.model.base.impl.WorkItemImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Verification</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.appraisal.impl.VerificationImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.VerificationImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.VerificationImpl#getInspectors <em>Inspectors</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.VerificationImpl#getEntries <em>Entries</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.VerificationImpl#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.VerificationImpl#getDrawId <em>Draw Id</em>}</li>
 * </ul>
 *
 * @generated
 */
public class VerificationImpl extends WorkItemImpl implements Verification {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final VerificationKind KIND_EDEFAULT = VerificationKind.ANNOUNCED;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected VerificationKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate date = DATE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getInspectors() <em>Inspectors</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInspectors()
	 * @generated
	 * @ordered
	 */
	protected EList<Party> inspectors;

	/**
	 * The cached value of the '{@link #getEntries() <em>Entries</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEntries()
	 * @generated
	 * @ordered
	 */
	protected EList<VerificationEntry> entries;

	/**
	 * The default value of the '{@link #getSummary() <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSummary()
	 * @generated
	 * @ordered
	 */
	protected static final String SUMMARY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSummary() <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSummary()
	 * @generated
	 * @ordered
	 */
	protected String summary = SUMMARY_EDEFAULT;

	/**
	 * The default value of the '{@link #getDrawId() <em>Draw Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDrawId()
	 * @generated
	 * @ordered
	 */
	protected static final String DRAW_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDrawId() <em>Draw Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDrawId()
	 * @generated
	 * @ordered
	 */
	protected String drawId = DRAW_ID_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected VerificationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AppraisalPackage.Literals.VERIFICATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VerificationKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(VerificationKind newKind) {
		VerificationKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.VERIFICATION__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDate() {
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(LocalDate newDate) {
		LocalDate oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.VERIFICATION__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Party> getInspectors() {
		if (inspectors == null) {
			inspectors = new EObjectContainmentEList<Party>(Party.class, this, AppraisalPackage.VERIFICATION__INSPECTORS);
		}
		return inspectors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<VerificationEntry> getEntries() {
		if (entries == null) {
			entries = new EObjectContainmentEList<VerificationEntry>(VerificationEntry.class, this, AppraisalPackage.VERIFICATION__ENTRIES);
		}
		return entries;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSummary() {
		return summary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSummary(String newSummary) {
		String oldSummary = summary;
		summary = newSummary;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.VERIFICATION__SUMMARY, oldSummary, summary));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDrawId() {
		return drawId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDrawId(String newDrawId) {
		String oldDrawId = drawId;
		drawId = newDrawId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.VERIFICATION__DRAW_ID, oldDrawId, drawId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AppraisalPackage.VERIFICATION__INSPECTORS:
				return ((InternalEList<?>)getInspectors()).basicRemove(otherEnd, msgs);
			case AppraisalPackage.VERIFICATION__ENTRIES:
				return ((InternalEList<?>)getEntries()).basicRemove(otherEnd, msgs);
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
			case AppraisalPackage.VERIFICATION__KIND:
				return getKind();
			case AppraisalPackage.VERIFICATION__DATE:
				return getDate();
			case AppraisalPackage.VERIFICATION__INSPECTORS:
				return getInspectors();
			case AppraisalPackage.VERIFICATION__ENTRIES:
				return getEntries();
			case AppraisalPackage.VERIFICATION__SUMMARY:
				return getSummary();
			case AppraisalPackage.VERIFICATION__DRAW_ID:
				return getDrawId();
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
			case AppraisalPackage.VERIFICATION__KIND:
				setKind((VerificationKind)newValue);
				return;
			case AppraisalPackage.VERIFICATION__DATE:
				setDate((LocalDate)newValue);
				return;
			case AppraisalPackage.VERIFICATION__INSPECTORS:
				getInspectors().clear();
				getInspectors().addAll((Collection<? extends Party>)newValue);
				return;
			case AppraisalPackage.VERIFICATION__ENTRIES:
				getEntries().clear();
				getEntries().addAll((Collection<? extends VerificationEntry>)newValue);
				return;
			case AppraisalPackage.VERIFICATION__SUMMARY:
				setSummary((String)newValue);
				return;
			case AppraisalPackage.VERIFICATION__DRAW_ID:
				setDrawId((String)newValue);
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
			case AppraisalPackage.VERIFICATION__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case AppraisalPackage.VERIFICATION__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case AppraisalPackage.VERIFICATION__INSPECTORS:
				getInspectors().clear();
				return;
			case AppraisalPackage.VERIFICATION__ENTRIES:
				getEntries().clear();
				return;
			case AppraisalPackage.VERIFICATION__SUMMARY:
				setSummary(SUMMARY_EDEFAULT);
				return;
			case AppraisalPackage.VERIFICATION__DRAW_ID:
				setDrawId(DRAW_ID_EDEFAULT);
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
			case AppraisalPackage.VERIFICATION__KIND:
				return kind != KIND_EDEFAULT;
			case AppraisalPackage.VERIFICATION__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case AppraisalPackage.VERIFICATION__INSPECTORS:
				return inspectors != null && !inspectors.isEmpty();
			case AppraisalPackage.VERIFICATION__ENTRIES:
				return entries != null && !entries.isEmpty();
			case AppraisalPackage.VERIFICATION__SUMMARY:
				return SUMMARY_EDEFAULT == null ? summary != null : !SUMMARY_EDEFAULT.equals(summary);
			case AppraisalPackage.VERIFICATION__DRAW_ID:
				return DRAW_ID_EDEFAULT == null ? drawId != null : !DRAW_ID_EDEFAULT.equals(drawId);
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
		result.append(" (kind: "); //$NON-NLS-1$
		result.append(kind);
		result.append(", date: "); //$NON-NLS-1$
		result.append(date);
		result.append(", summary: "); //$NON-NLS-1$
		result.append(summary);
		result.append(", drawId: "); //$NON-NLS-1$
		result.append(drawId);
		result.append(')');
		return result.toString();
	}

} //VerificationImpl
