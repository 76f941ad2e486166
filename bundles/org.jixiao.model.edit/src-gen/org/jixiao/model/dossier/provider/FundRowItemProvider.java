/**
 */
package org.jixiao.model.dossier.provider;


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

import org.jixiao.model.base.BaseFactory;

import org.jixiao.model.base.provider.IdentifiedItemProvider;

import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.FundRow;

import org.jixiao.model.provider.ModelEditPlugin;

import org.jixiao.model.rules.RulesFactory;

import org.jixiao.model.trace.TraceFactory;

/**
 * This is the item provider adapter for a {@link org.jixiao.model.dossier.FundRow} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class FundRowItemProvider extends IdentifiedItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FundRowItemProvider(AdapterFactory adapterFactory) {
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

			addSourcePropertyDescriptor(object);
			addLabelPropertyDescriptor(object);
			addRateTextPropertyDescriptor(object);
			addPointsPropertyDescriptor(object);
			addClaimedScorePropertyDescriptor(object);
			addReasonPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Source feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSourcePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_FundRow_source_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_FundRow_source_feature", "_UI_FundRow_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 DossierPackage.Literals.FUND_ROW__SOURCE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_BasicPropertyCategory"), //$NON-NLS-1$
				 null));
	}

	/**
	 * This adds a property descriptor for the Label feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addLabelPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_FundRow_label_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_FundRow_label_feature", "_UI_FundRow_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 DossierPackage.Literals.FUND_ROW__LABEL,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_BasicPropertyCategory"), //$NON-NLS-1$
				 null));
	}

	/**
	 * This adds a property descriptor for the Rate Text feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRateTextPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_FundRow_rateText_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_FundRow_rateText_feature", "_UI_FundRow_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 DossierPackage.Literals.FUND_ROW__RATE_TEXT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_BasicPropertyCategory"), //$NON-NLS-1$
				 null));
	}

	/**
	 * This adds a property descriptor for the Points feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPointsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_FundRow_points_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_FundRow_points_feature", "_UI_FundRow_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 DossierPackage.Literals.FUND_ROW__POINTS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_ScorePropertyCategory"), //$NON-NLS-1$
				 null));
	}

	/**
	 * This adds a property descriptor for the Claimed Score feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addClaimedScorePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_FundRow_claimedScore_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_FundRow_claimedScore_feature", "_UI_FundRow_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 DossierPackage.Literals.FUND_ROW__CLAIMED_SCORE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_ScorePropertyCategory"), //$NON-NLS-1$
				 null));
	}

	/**
	 * This adds a property descriptor for the Reason feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addReasonPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_FundRow_reason_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_FundRow_reason_feature", "_UI_FundRow_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 DossierPackage.Literals.FUND_ROW__REASON,
				 true,
				 true,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_TextPropertyCategory"), //$NON-NLS-1$
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
			childrenFeatures.add(DossierPackage.Literals.FUND_ROW__INITIAL);
			childrenFeatures.add(DossierPackage.Literals.FUND_ROW__ADJUSTED);
			childrenFeatures.add(DossierPackage.Literals.FUND_ROW__ARRIVED);
			childrenFeatures.add(DossierPackage.Literals.FUND_ROW__EXECUTED);
			childrenFeatures.add(DossierPackage.Literals.FUND_ROW__PROJECTED);
			childrenFeatures.add(DossierPackage.Literals.FUND_ROW__RESULT);
			childrenFeatures.add(DossierPackage.Literals.FUND_ROW__TRACE);
			childrenFeatures.add(DossierPackage.Literals.FUND_ROW__RULE);
			childrenFeatures.add(DossierPackage.Literals.FUND_ROW__EVIDENCE);
			childrenFeatures.add(DossierPackage.Literals.FUND_ROW__PROVENANCE);
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
	 * This returns FundRow.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/FundRow")); //$NON-NLS-1$
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
		String label = ((FundRow)object).getLabel();
		return label == null || label.length() == 0 ?
			getString("_UI_FundRow_type") : //$NON-NLS-1$
			getString("_UI_FundRow_type") + " " + label; //$NON-NLS-1$ //$NON-NLS-2$
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

		switch (notification.getFeatureID(FundRow.class)) {
			case DossierPackage.FUND_ROW__SOURCE:
			case DossierPackage.FUND_ROW__LABEL:
			case DossierPackage.FUND_ROW__RATE_TEXT:
			case DossierPackage.FUND_ROW__POINTS:
			case DossierPackage.FUND_ROW__CLAIMED_SCORE:
			case DossierPackage.FUND_ROW__REASON:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case DossierPackage.FUND_ROW__INITIAL:
			case DossierPackage.FUND_ROW__ADJUSTED:
			case DossierPackage.FUND_ROW__ARRIVED:
			case DossierPackage.FUND_ROW__EXECUTED:
			case DossierPackage.FUND_ROW__PROJECTED:
			case DossierPackage.FUND_ROW__RESULT:
			case DossierPackage.FUND_ROW__TRACE:
			case DossierPackage.FUND_ROW__RULE:
			case DossierPackage.FUND_ROW__EVIDENCE:
			case DossierPackage.FUND_ROW__PROVENANCE:
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
				(DossierPackage.Literals.FUND_ROW__INITIAL,
				 BaseFactory.eINSTANCE.createAmount()));

		newChildDescriptors.add
			(createChildParameter
				(DossierPackage.Literals.FUND_ROW__ADJUSTED,
				 BaseFactory.eINSTANCE.createAmount()));

		newChildDescriptors.add
			(createChildParameter
				(DossierPackage.Literals.FUND_ROW__ARRIVED,
				 BaseFactory.eINSTANCE.createAmount()));

		newChildDescriptors.add
			(createChildParameter
				(DossierPackage.Literals.FUND_ROW__EXECUTED,
				 BaseFactory.eINSTANCE.createAmount()));

		newChildDescriptors.add
			(createChildParameter
				(DossierPackage.Literals.FUND_ROW__PROJECTED,
				 BaseFactory.eINSTANCE.createAmount()));

		newChildDescriptors.add
			(createChildParameter
				(DossierPackage.Literals.FUND_ROW__RESULT,
				 BaseFactory.eINSTANCE.createScoreResult()));

		newChildDescriptors.add
			(createChildParameter
				(DossierPackage.Literals.FUND_ROW__TRACE,
				 TraceFactory.eINSTANCE.createScoreTrace()));

		newChildDescriptors.add
			(createChildParameter
				(DossierPackage.Literals.FUND_ROW__RULE,
				 RulesFactory.eINSTANCE.createScoringRule()));

		newChildDescriptors.add
			(createChildParameter
				(DossierPackage.Literals.FUND_ROW__EVIDENCE,
				 BaseFactory.eINSTANCE.createEvidence()));

		newChildDescriptors.add
			(createChildParameter
				(DossierPackage.Literals.FUND_ROW__PROVENANCE,
				 BaseFactory.eINSTANCE.createProvenance()));
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
			childFeature == DossierPackage.Literals.FUND_ROW__INITIAL ||
			childFeature == DossierPackage.Literals.FUND_ROW__ADJUSTED ||
			childFeature == DossierPackage.Literals.FUND_ROW__ARRIVED ||
			childFeature == DossierPackage.Literals.FUND_ROW__EXECUTED ||
			childFeature == DossierPackage.Literals.FUND_ROW__PROJECTED;

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
