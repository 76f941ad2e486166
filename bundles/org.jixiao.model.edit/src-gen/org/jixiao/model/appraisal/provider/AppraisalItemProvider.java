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

import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisalFactory;
import org.jixiao.model.appraisal.AppraisalPackage;

import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.BasePackage;

import org.jixiao.model.base.provider.WorkItemItemProvider;

import org.jixiao.model.provider.ModelEditPlugin;

import org.jixiao.model.rules.RulesFactory;

/**
 * This is the item provider adapter for a {@link org.jixiao.model.appraisal.Appraisal} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class AppraisalItemProvider extends WorkItemItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AppraisalItemProvider(AdapterFactory adapterFactory) {
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

			addFormatVersionPropertyDescriptor(object);
			addTitlePropertyDescriptor(object);
			addYearPropertyDescriptor(object);
			addCommendedPropertyDescriptor(object);
			addNotifiedOnPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Format Version feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFormatVersionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Appraisal_formatVersion_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Appraisal_formatVersion_feature", "_UI_Appraisal_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 AppraisalPackage.Literals.APPRAISAL__FORMAT_VERSION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 getString("_UI_IdentityPropertyCategory"), //$NON-NLS-1$
				 null));
	}

	/**
	 * This adds a property descriptor for the Title feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTitlePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Appraisal_title_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Appraisal_title_feature", "_UI_Appraisal_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 AppraisalPackage.Literals.APPRAISAL__TITLE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_BasicPropertyCategory"), //$NON-NLS-1$
				 null));
	}

	/**
	 * This adds a property descriptor for the Year feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addYearPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Appraisal_year_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Appraisal_year_feature", "_UI_Appraisal_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 AppraisalPackage.Literals.APPRAISAL__YEAR,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 getString("_UI_BasicPropertyCategory"), //$NON-NLS-1$
				 null));
	}

	/**
	 * This adds a property descriptor for the Commended feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCommendedPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Appraisal_commended_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Appraisal_commended_feature", "_UI_Appraisal_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 AppraisalPackage.Literals.APPRAISAL__COMMENDED,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
				 getString("_UI_BasicPropertyCategory"), //$NON-NLS-1$
				 null));
	}

	/**
	 * This adds a property descriptor for the Notified On feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addNotifiedOnPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Appraisal_notifiedOn_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_Appraisal_notifiedOn_feature", "_UI_Appraisal_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 AppraisalPackage.Literals.APPRAISAL__NOTIFIED_ON,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_TimePropertyCategory"), //$NON-NLS-1$
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
			childrenFeatures.add(AppraisalPackage.Literals.APPRAISAL__ORGANISER);
			childrenFeatures.add(AppraisalPackage.Literals.APPRAISAL__SCHEMES);
			childrenFeatures.add(AppraisalPackage.Literals.APPRAISAL__REQUIRED_PACKS);
			childrenFeatures.add(AppraisalPackage.Literals.APPRAISAL__GROUPS);
			childrenFeatures.add(AppraisalPackage.Literals.APPRAISAL__ATTACHMENTS);
			childrenFeatures.add(AppraisalPackage.Literals.APPRAISAL__HISTORY);
			childrenFeatures.add(AppraisalPackage.Literals.APPRAISAL__PROVENANCE);
			childrenFeatures.add(AppraisalPackage.Literals.APPRAISAL__CALENDAR);
			childrenFeatures.add(AppraisalPackage.Literals.APPRAISAL__CONSEQUENCE_RULES);
			childrenFeatures.add(AppraisalPackage.Literals.APPRAISAL__MEETINGS);
			childrenFeatures.add(AppraisalPackage.Literals.APPRAISAL__DRAWS);
			childrenFeatures.add(AppraisalPackage.Literals.APPRAISAL__ASSESSMENTS);
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
	 * This returns Appraisal.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/Appraisal")); //$NON-NLS-1$
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
		String label = ((Appraisal)object).getTitle();
		return label == null || label.length() == 0 ?
			getString("_UI_Appraisal_type") : //$NON-NLS-1$
			getString("_UI_Appraisal_type") + " " + label; //$NON-NLS-1$ //$NON-NLS-2$
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

		switch (notification.getFeatureID(Appraisal.class)) {
			case AppraisalPackage.APPRAISAL__FORMAT_VERSION:
			case AppraisalPackage.APPRAISAL__TITLE:
			case AppraisalPackage.APPRAISAL__YEAR:
			case AppraisalPackage.APPRAISAL__COMMENDED:
			case AppraisalPackage.APPRAISAL__NOTIFIED_ON:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case AppraisalPackage.APPRAISAL__ORGANISER:
			case AppraisalPackage.APPRAISAL__SCHEMES:
			case AppraisalPackage.APPRAISAL__REQUIRED_PACKS:
			case AppraisalPackage.APPRAISAL__GROUPS:
			case AppraisalPackage.APPRAISAL__ATTACHMENTS:
			case AppraisalPackage.APPRAISAL__HISTORY:
			case AppraisalPackage.APPRAISAL__PROVENANCE:
			case AppraisalPackage.APPRAISAL__CALENDAR:
			case AppraisalPackage.APPRAISAL__CONSEQUENCE_RULES:
			case AppraisalPackage.APPRAISAL__MEETINGS:
			case AppraisalPackage.APPRAISAL__DRAWS:
			case AppraisalPackage.APPRAISAL__ASSESSMENTS:
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
				(AppraisalPackage.Literals.APPRAISAL__ORGANISER,
				 BaseFactory.eINSTANCE.createParty()));

		newChildDescriptors.add
			(createChildParameter
				(AppraisalPackage.Literals.APPRAISAL__SCHEMES,
				 BaseFactory.eINSTANCE.createSchemeUse()));

		newChildDescriptors.add
			(createChildParameter
				(AppraisalPackage.Literals.APPRAISAL__REQUIRED_PACKS,
				 BaseFactory.eINSTANCE.createPackUse()));

		newChildDescriptors.add
			(createChildParameter
				(AppraisalPackage.Literals.APPRAISAL__GROUPS,
				 AppraisalFactory.eINSTANCE.createAppraisalGroup()));

		newChildDescriptors.add
			(createChildParameter
				(AppraisalPackage.Literals.APPRAISAL__ATTACHMENTS,
				 BaseFactory.eINSTANCE.createEvidence()));

		newChildDescriptors.add
			(createChildParameter
				(AppraisalPackage.Literals.APPRAISAL__HISTORY,
				 BaseFactory.eINSTANCE.createEvent()));

		newChildDescriptors.add
			(createChildParameter
				(AppraisalPackage.Literals.APPRAISAL__PROVENANCE,
				 BaseFactory.eINSTANCE.createProvenance()));

		newChildDescriptors.add
			(createChildParameter
				(AppraisalPackage.Literals.APPRAISAL__CALENDAR,
				 RulesFactory.eINSTANCE.createCalendar()));

		newChildDescriptors.add
			(createChildParameter
				(AppraisalPackage.Literals.APPRAISAL__CONSEQUENCE_RULES,
				 RulesFactory.eINSTANCE.createConsequenceRule()));

		newChildDescriptors.add
			(createChildParameter
				(AppraisalPackage.Literals.APPRAISAL__MEETINGS,
				 AppraisalFactory.eINSTANCE.createDispatchMeeting()));

		newChildDescriptors.add
			(createChildParameter
				(AppraisalPackage.Literals.APPRAISAL__DRAWS,
				 AppraisalFactory.eINSTANCE.createVerificationDraw()));

		newChildDescriptors.add
			(createChildParameter
				(AppraisalPackage.Literals.APPRAISAL__ASSESSMENTS,
				 AppraisalFactory.eINSTANCE.createPeriodAssessment()));
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
			childFeature == BasePackage.Literals.WORK_ITEM__EVENTS ||
			childFeature == AppraisalPackage.Literals.APPRAISAL__HISTORY;

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
