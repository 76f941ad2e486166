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

import org.jixiao.model.dossier.DepartmentTask;
import org.jixiao.model.dossier.DossierPackage;

import org.jixiao.model.provider.ModelEditPlugin;

import org.jixiao.model.trace.TraceFactory;

/**
 * This is the item provider adapter for a {@link org.jixiao.model.dossier.DepartmentTask} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class DepartmentTaskItemProvider extends IdentifiedItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DepartmentTaskItemProvider(AdapterFactory adapterFactory) {
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
			addContentPropertyDescriptor(object);
			addCompletionPropertyDescriptor(object);
			addPointsPropertyDescriptor(object);
			addClaimedScorePropertyDescriptor(object);
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
				 getString("_UI_DepartmentTask_name_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_DepartmentTask_name_feature", "_UI_DepartmentTask_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 DossierPackage.Literals.DEPARTMENT_TASK__NAME,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_BasicPropertyCategory"), //$NON-NLS-1$
				 null));
	}

	/**
	 * This adds a property descriptor for the Content feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addContentPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DepartmentTask_content_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_DepartmentTask_content_feature", "_UI_DepartmentTask_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 DossierPackage.Literals.DEPARTMENT_TASK__CONTENT,
				 true,
				 true,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_TextPropertyCategory"), //$NON-NLS-1$
				 null));
	}

	/**
	 * This adds a property descriptor for the Completion feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCompletionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DepartmentTask_completion_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_DepartmentTask_completion_feature", "_UI_DepartmentTask_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 DossierPackage.Literals.DEPARTMENT_TASK__COMPLETION,
				 true,
				 true,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_TextPropertyCategory"), //$NON-NLS-1$
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
				 getString("_UI_DepartmentTask_points_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_DepartmentTask_points_feature", "_UI_DepartmentTask_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 DossierPackage.Literals.DEPARTMENT_TASK__POINTS,
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
				 getString("_UI_DepartmentTask_claimedScore_feature"), //$NON-NLS-1$
				 getString("_UI_PropertyDescriptor_description", "_UI_DepartmentTask_claimedScore_feature", "_UI_DepartmentTask_type"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				 DossierPackage.Literals.DEPARTMENT_TASK__CLAIMED_SCORE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_ScorePropertyCategory"), //$NON-NLS-1$
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
			childrenFeatures.add(DossierPackage.Literals.DEPARTMENT_TASK__TOTAL);
			childrenFeatures.add(DossierPackage.Literals.DEPARTMENT_TASK__FISCAL);
			childrenFeatures.add(DossierPackage.Literals.DEPARTMENT_TASK__OTHER);
			childrenFeatures.add(DossierPackage.Literals.DEPARTMENT_TASK__EXECUTED);
			childrenFeatures.add(DossierPackage.Literals.DEPARTMENT_TASK__RESULT);
			childrenFeatures.add(DossierPackage.Literals.DEPARTMENT_TASK__TRACE);
			childrenFeatures.add(DossierPackage.Literals.DEPARTMENT_TASK__PROVENANCE);
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
	 * This returns DepartmentTask.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/DepartmentTask")); //$NON-NLS-1$
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
		String label = ((DepartmentTask)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_DepartmentTask_type") : //$NON-NLS-1$
			getString("_UI_DepartmentTask_type") + " " + label; //$NON-NLS-1$ //$NON-NLS-2$
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

		switch (notification.getFeatureID(DepartmentTask.class)) {
			case DossierPackage.DEPARTMENT_TASK__NAME:
			case DossierPackage.DEPARTMENT_TASK__CONTENT:
			case DossierPackage.DEPARTMENT_TASK__COMPLETION:
			case DossierPackage.DEPARTMENT_TASK__POINTS:
			case DossierPackage.DEPARTMENT_TASK__CLAIMED_SCORE:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case DossierPackage.DEPARTMENT_TASK__TOTAL:
			case DossierPackage.DEPARTMENT_TASK__FISCAL:
			case DossierPackage.DEPARTMENT_TASK__OTHER:
			case DossierPackage.DEPARTMENT_TASK__EXECUTED:
			case DossierPackage.DEPARTMENT_TASK__RESULT:
			case DossierPackage.DEPARTMENT_TASK__TRACE:
			case DossierPackage.DEPARTMENT_TASK__PROVENANCE:
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
				(DossierPackage.Literals.DEPARTMENT_TASK__TOTAL,
				 BaseFactory.eINSTANCE.createAmount()));

		newChildDescriptors.add
			(createChildParameter
				(DossierPackage.Literals.DEPARTMENT_TASK__FISCAL,
				 BaseFactory.eINSTANCE.createAmount()));

		newChildDescriptors.add
			(createChildParameter
				(DossierPackage.Literals.DEPARTMENT_TASK__OTHER,
				 BaseFactory.eINSTANCE.createAmount()));

		newChildDescriptors.add
			(createChildParameter
				(DossierPackage.Literals.DEPARTMENT_TASK__EXECUTED,
				 BaseFactory.eINSTANCE.createAmount()));

		newChildDescriptors.add
			(createChildParameter
				(DossierPackage.Literals.DEPARTMENT_TASK__RESULT,
				 BaseFactory.eINSTANCE.createScoreResult()));

		newChildDescriptors.add
			(createChildParameter
				(DossierPackage.Literals.DEPARTMENT_TASK__TRACE,
				 TraceFactory.eINSTANCE.createScoreTrace()));

		newChildDescriptors.add
			(createChildParameter
				(DossierPackage.Literals.DEPARTMENT_TASK__PROVENANCE,
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
			childFeature == DossierPackage.Literals.DEPARTMENT_TASK__TOTAL ||
			childFeature == DossierPackage.Literals.DEPARTMENT_TASK__FISCAL ||
			childFeature == DossierPackage.Literals.DEPARTMENT_TASK__OTHER ||
			childFeature == DossierPackage.Literals.DEPARTMENT_TASK__EXECUTED;

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
