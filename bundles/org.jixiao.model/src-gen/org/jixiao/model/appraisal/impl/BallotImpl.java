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
import org.jixiao.model.appraisal.Ballot;
import org.jixiao.model.appraisal.BallotCount;

import org.jixiao.model.base.Evidence;

import org.jixiao.model.base.impl.IdentifiedImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Ballot</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.appraisal.impl.BallotImpl#getItemCode <em>Item Code</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.BallotImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.BallotImpl#getCounts <em>Counts</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.BallotImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.BallotImpl#getVoters <em>Voters</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.BallotImpl#getSpoiled <em>Spoiled</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BallotImpl extends IdentifiedImpl implements Ballot {
	/**
	 * The default value of the '{@link #getItemCode() <em>Item Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItemCode()
	 * @generated
	 * @ordered
	 */
	protected static final String ITEM_CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getItemCode() <em>Item Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItemCode()
	 * @generated
	 * @ordered
	 */
	protected String itemCode = ITEM_CODE_EDEFAULT;

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
	 * The cached value of the '{@link #getCounts() <em>Counts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCounts()
	 * @generated
	 * @ordered
	 */
	protected EList<BallotCount> counts;

	/**
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected EList<Evidence> evidence;

	/**
	 * The default value of the '{@link #getVoters() <em>Voters</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVoters()
	 * @generated
	 * @ordered
	 */
	protected static final Integer VOTERS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVoters() <em>Voters</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVoters()
	 * @generated
	 * @ordered
	 */
	protected Integer voters = VOTERS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSpoiled() <em>Spoiled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpoiled()
	 * @generated
	 * @ordered
	 */
	protected static final Integer SPOILED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSpoiled() <em>Spoiled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpoiled()
	 * @generated
	 * @ordered
	 */
	protected Integer spoiled = SPOILED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BallotImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AppraisalPackage.Literals.BALLOT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getItemCode() {
		return itemCode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setItemCode(String newItemCode) {
		String oldItemCode = itemCode;
		itemCode = newItemCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.BALLOT__ITEM_CODE, oldItemCode, itemCode));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.BALLOT__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<BallotCount> getCounts() {
		if (counts == null) {
			counts = new EObjectContainmentEList<BallotCount>(BallotCount.class, this, AppraisalPackage.BALLOT__COUNTS);
		}
		return counts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Evidence> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectContainmentEList<Evidence>(Evidence.class, this, AppraisalPackage.BALLOT__EVIDENCE);
		}
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getVoters() {
		return voters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVoters(Integer newVoters) {
		Integer oldVoters = voters;
		voters = newVoters;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.BALLOT__VOTERS, oldVoters, voters));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getSpoiled() {
		return spoiled;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSpoiled(Integer newSpoiled) {
		Integer oldSpoiled = spoiled;
		spoiled = newSpoiled;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.BALLOT__SPOILED, oldSpoiled, spoiled));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AppraisalPackage.BALLOT__COUNTS:
				return ((InternalEList<?>)getCounts()).basicRemove(otherEnd, msgs);
			case AppraisalPackage.BALLOT__EVIDENCE:
				return ((InternalEList<?>)getEvidence()).basicRemove(otherEnd, msgs);
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
			case AppraisalPackage.BALLOT__ITEM_CODE:
				return getItemCode();
			case AppraisalPackage.BALLOT__DATE:
				return getDate();
			case AppraisalPackage.BALLOT__COUNTS:
				return getCounts();
			case AppraisalPackage.BALLOT__EVIDENCE:
				return getEvidence();
			case AppraisalPackage.BALLOT__VOTERS:
				return getVoters();
			case AppraisalPackage.BALLOT__SPOILED:
				return getSpoiled();
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
			case AppraisalPackage.BALLOT__ITEM_CODE:
				setItemCode((String)newValue);
				return;
			case AppraisalPackage.BALLOT__DATE:
				setDate((LocalDate)newValue);
				return;
			case AppraisalPackage.BALLOT__COUNTS:
				getCounts().clear();
				getCounts().addAll((Collection<? extends BallotCount>)newValue);
				return;
			case AppraisalPackage.BALLOT__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends Evidence>)newValue);
				return;
			case AppraisalPackage.BALLOT__VOTERS:
				setVoters((Integer)newValue);
				return;
			case AppraisalPackage.BALLOT__SPOILED:
				setSpoiled((Integer)newValue);
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
			case AppraisalPackage.BALLOT__ITEM_CODE:
				setItemCode(ITEM_CODE_EDEFAULT);
				return;
			case AppraisalPackage.BALLOT__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case AppraisalPackage.BALLOT__COUNTS:
				getCounts().clear();
				return;
			case AppraisalPackage.BALLOT__EVIDENCE:
				getEvidence().clear();
				return;
			case AppraisalPackage.BALLOT__VOTERS:
				setVoters(VOTERS_EDEFAULT);
				return;
			case AppraisalPackage.BALLOT__SPOILED:
				setSpoiled(SPOILED_EDEFAULT);
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
			case AppraisalPackage.BALLOT__ITEM_CODE:
				return ITEM_CODE_EDEFAULT == null ? itemCode != null : !ITEM_CODE_EDEFAULT.equals(itemCode);
			case AppraisalPackage.BALLOT__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case AppraisalPackage.BALLOT__COUNTS:
				return counts != null && !counts.isEmpty();
			case AppraisalPackage.BALLOT__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
			case AppraisalPackage.BALLOT__VOTERS:
				return VOTERS_EDEFAULT == null ? voters != null : !VOTERS_EDEFAULT.equals(voters);
			case AppraisalPackage.BALLOT__SPOILED:
				return SPOILED_EDEFAULT == null ? spoiled != null : !SPOILED_EDEFAULT.equals(spoiled);
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
		result.append(" (itemCode: "); //$NON-NLS-1$
		result.append(itemCode);
		result.append(", date: "); //$NON-NLS-1$
		result.append(date);
		result.append(", voters: "); //$NON-NLS-1$
		result.append(voters);
		result.append(", spoiled: "); //$NON-NLS-1$
		result.append(spoiled);
		result.append(')');
		return result.toString();
	}

} //BallotImpl
