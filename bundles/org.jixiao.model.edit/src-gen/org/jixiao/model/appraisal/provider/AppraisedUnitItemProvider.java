/**
 */
package org.jixiao.model.appraisal.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.ResourceLocator;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.jixiao.model.appraisal.AppraisalFactory;
import org.jixiao.model.appraisal.AppraisalPackage;
import org.jixiao.model.appraisal.AppraisedUnit;

import org.jixiao.model.base.BaseFactory;

import org.jixiao.model.base.provider.WorkItemItemProvider;

import org.jixiao.model.provider.ModelEditPlugin;

/**
 * This is the item provider adapter for a {@link org.jixiao.model.appraisal.AppraisedUnit} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class AppraisedUnitItemProvider extends WorkItemItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AppraisedUnitItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			super.getPropertyDescriptors(object);

			addNamePropertyDescriptor(object);
			addCodePropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Name feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addNamePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_AppraisedUnit_name_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_AppraisedUnit_name_feature", "_UI_AppraisedUnit_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 AppraisalPackage.Literals.APPRAISED_UNIT__NAME,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_BasicPropertyCategory"), //$NON-NLS-1$
				 null));
	}

	/**
	 * This adds a property descriptor for the Code feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCodePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_AppraisedUnit_code_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_AppraisedUnit_code_feature", "_UI_AppraisedUnit_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 AppraisalPackage.Literals.APPRAISED_UNIT__CODE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_BasicPropertyCategory"), //$NON-NLS-1$
				 null));
	}

	/**
	 * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
	 * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
	 * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
		if (childrenFeatures == null) {
			super.getChildrenFeatures(object);
			childrenFeatures.add(AppraisalPackage.Literals.APPRAISED_UNIT__HEAD);
			childrenFeatures.add(AppraisalPackage.Literals.APPRAISED_UNIT__INDICATORS);
			childrenFeatures.add(AppraisalPackage.Literals.APPRAISED_UNIT__FILINGS);
			childrenFeatures.add(AppraisalPackage.Literals.APPRAISED_UNIT__VERIFICATIONS);
			childrenFeatures.add(AppraisalPackage.Literals.APPRAISED_UNIT__BALLOTS);
			childrenFeatures.add(AppraisalPackage.Literals.APPRAISED_UNIT__LEADER_SCORES);
			childrenFeatures.add(AppraisalPackage.Literals.APPRAISED_UNIT__ADJUSTMENTS);
			childrenFeatures.add(AppraisalPackage.Literals.APPRAISED_UNIT__TIER);
			childrenFeatures.add(AppraisalPackage.Literals.APPRAISED_UNIT__LAST_YEAR);
			childrenFeatures.add(AppraisalPackage.Literals.APPRAISED_UNIT__RESULT);
			childrenFeatures.add(AppraisalPackage.Literals.APPRAISED_UNIT__NOTES);
			childrenFeatures.add(AppraisalPackage.Literals.APPRAISED_UNIT__VETOES);
			childrenFeatures.add(AppraisalPackage.Literals.APPRAISED_UNIT__APPEALS);
			childrenFeatures.add(AppraisalPackage.Literals.APPRAISED_UNIT__CORRECTIONS);
			childrenFeatures.add(AppraisalPackage.Literals.APPRAISED_UNIT__PAST_RESULTS);
		}
		return childrenFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child) {
		// Check the type of the specified child object and return the proper feature to use for
		// adding (see {@link AddCommand}) it as a child.

		return super.getChildFeature(object, child);
	}

	/**
	 * This returns AppraisedUnit.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/AppraisedUnit")); //$NON-NLS-1$
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected boolean shouldComposeCreationImage() {
		return true;
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((AppraisedUnit)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_AppraisedUnit_type") : //$NON-NLS-1$
			getString("_UI_AppraisedUnit_type") + " " + label; //$NON-NLS-1$ //$NON-NLS-2$
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);

		switch (notification.getFeatureID(AppraisedUnit.class)) {
			case AppraisalPackage.APPRAISED_UNIT__NAME:
			case AppraisalPackage.APPRAISED_UNIT__CODE:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case AppraisalPackage.APPRAISED_UNIT__HEAD:
			case AppraisalPackage.APPRAISED_UNIT__INDICATORS:
			case AppraisalPackage.APPRAISED_UNIT__FILINGS:
			case AppraisalPackage.APPRAISED_UNIT__VERIFICATIONS:
			case AppraisalPackage.APPRAISED_UNIT__BALLOTS:
			case AppraisalPackage.APPRAISED_UNIT__LEADER_SCORES:
			case AppraisalPackage.APPRAISED_UNIT__ADJUSTMENTS:
			case AppraisalPackage.APPRAISED_UNIT__TIER:
			case AppraisalPackage.APPRAISED_UNIT__LAST_YEAR:
			case AppraisalPackage.APPRAISED_UNIT__RESULT:
			case AppraisalPackage.APPRAISED_UNIT__NOTES:
			case AppraisalPackage.APPRAISED_UNIT__VETOES:
			case AppraisalPackage.APPRAISED_UNIT__APPEALS:
			case AppraisalPackage.APPRAISED_UNIT__CORRECTIONS:
			case AppraisalPackage.APPRAISED_UNIT__PAST_RESULTS:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		super.collectNewChildDescriptors(newChildDescriptors, object);

		newChildDescriptors.add
			(createChildParameter
				(AppraisalPackage.Literals.APPRAISED_UNIT__HEAD,
				 BaseFactory.eINSTANCE.createParty()));

		newChildDescriptors.add
			(createChildParameter
				(AppraisalPackage.Literals.APPRAISED_UNIT__INDICATORS,
				 AppraisalFactory.eINSTANCE.createAppraisalIndicator()));

		newChildDescriptors.add
			(createChildParameter
				(AppraisalPackage.Literals.APPRAISED_UNIT__FILINGS,
				 AppraisalFactory.eINSTANCE.createFiling()));

		newChildDescriptors.add
			(createChildParameter
				(AppraisalPackage.Literals.APPRAISED_UNIT__VERIFICATIONS,
				 AppraisalFactory.eINSTANCE.createVerification()));

		newChildDescriptors.add
			(createChildParameter
				(AppraisalPackage.Literals.APPRAISED_UNIT__BALLOTS,
				 AppraisalFactory.eINSTANCE.createBallot()));

		newChildDescriptors.add
			(createChildParameter
				(AppraisalPackage.Literals.APPRAISED_UNIT__LEADER_SCORES,
				 AppraisalFactory.eINSTANCE.createLeaderScore()));

		newChildDescriptors.add
			(createChildParameter
				(AppraisalPackage.Literals.APPRAISED_UNIT__ADJUSTMENTS,
				 AppraisalFactory.eINSTANCE.createAdjustment()));

		newChildDescriptors.add
			(createChildParameter
				(AppraisalPackage.Literals.APPRAISED_UNIT__TIER,
				 AppraisalFactory.eINSTANCE.createTierPlacement()));

		newChildDescriptors.add
			(createChildParameter
				(AppraisalPackage.Literals.APPRAISED_UNIT__LAST_YEAR,
				 AppraisalFactory.eINSTANCE.createLastYearResult()));

		newChildDescriptors.add
			(createChildParameter
				(AppraisalPackage.Literals.APPRAISED_UNIT__RESULT,
				 AppraisalFactory.eINSTANCE.createUnitResult()));

		newChildDescriptors.add
			(createChildParameter
				(AppraisalPackage.Literals.APPRAISED_UNIT__NOTES,
				 AppraisalFactory.eINSTANCE.createTrackingNote()));

		newChildDescriptors.add
			(createChildParameter
				(AppraisalPackage.Literals.APPRAISED_UNIT__VETOES,
				 AppraisalFactory.eINSTANCE.createUnitVeto()));

		newChildDescriptors.add
			(createChildParameter
				(AppraisalPackage.Literals.APPRAISED_UNIT__APPEALS,
				 AppraisalFactory.eINSTANCE.createAppeal()));

		newChildDescriptors.add
			(createChildParameter
				(AppraisalPackage.Literals.APPRAISED_UNIT__CORRECTIONS,
				 AppraisalFactory.eINSTANCE.createCorrection()));

		newChildDescriptors.add
			(createChildParameter
				(AppraisalPackage.Literals.APPRAISED_UNIT__PAST_RESULTS,
				 AppraisalFactory.eINSTANCE.createLastYearResult()));
	}

	/**
	 * This returns the label text for {@link org.eclipse.emf.edit.command.CreateChildCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCreateChildText(Object owner, Object feature, Object child, Collection<?> selection) {
		Object childFeature = feature;
		Object childObject = child;

		boolean qualify =
			childFeature == AppraisalPackage.Literals.APPRAISED_UNIT__LAST_YEAR ||
			childFeature == AppraisalPackage.Literals.APPRAISED_UNIT__PAST_RESULTS;

		if (qualify) {
			return getString
				("_UI_CreateChild_text2", //$NON-NLS-1$
				 new Object[] { getTypeText(childObject), getFeatureText(childFeature), getTypeText(owner) });
		}
		return super.getCreateChildText(owner, feature, child, selection);
	}

	/**
	 * Return the resource locator for this item provider's resources.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResourceLocator getResourceLocator() {
		return ModelEditPlugin.INSTANCE;
	}

}
