// generated from openapi/ by `pnpm generate`; do not edit

import type { ApiPromise, Bind, RequestOptions } from '../../resources/call.ts'
import type { PagePromise } from '../../resources/page-types.ts'
import type { BetasParam, WorkspaceIdParam } from '../header-params.gen.ts'
import type {
  CreateUserProfileActionUrlRequest,
  CreateUserProfileRequest,
  DeletedUserProfile,
  UpdateUserProfileRequest,
  UserProfile,
  UserProfileActionURL,
  UserProfileEnforcementStatusInput,
  UserProfileEnrollmentURL,
  UserProfileListOrder,
  UserProfileListOrderBy,
  UserProfilePage,
} from '../models.gen.ts'
import {
  createUserProfile,
  createUserProfileActionUrl,
  createUserProfileEnrollmentUrl,
  deleteUserProfile,
  getUserProfile,
  listUserProfiles,
  updateUserProfile,
} from '../operations.gen.ts'

export interface UserProfiles {
  /** listUserProfiles */
  list(params?: ListUserProfilesParams | null, options?: RequestOptions): PagePromise<UserProfile, UserProfilePage>
  /** createUserProfile */
  create(params?: CreateUserProfileParams | null, options?: RequestOptions): ApiPromise<UserProfile>
  /** getUserProfile */
  retrieve(
    userProfileId: string,
    params?: GetUserProfileParams | null,
    options?: RequestOptions,
  ): ApiPromise<UserProfile>
  /** updateUserProfile */
  update(
    userProfileId: string,
    params?: UpdateUserProfileParams | null,
    options?: RequestOptions,
  ): ApiPromise<UserProfile>
  /** deleteUserProfile */
  delete(
    userProfileId: string,
    params?: DeleteUserProfileParams | null,
    options?: RequestOptions,
  ): ApiPromise<DeletedUserProfile>
  /** createUserProfileEnrollmentUrl */
  createEnrollmentURL(
    userProfileId: string,
    params?: CreateUserProfileEnrollmentUrlParams | null,
    options?: RequestOptions,
  ): ApiPromise<UserProfileEnrollmentURL>
  readonly actionURLs: UserProfilesActionURLs
}

export interface UserProfilesActionURLs {
  /** createUserProfileActionUrl */
  create(
    userProfileId: string,
    params: CreateUserProfileActionUrlParams,
    options?: RequestOptions,
  ): ApiPromise<UserProfileActionURL>
}

export interface ListUserProfilesParams extends WorkspaceIdParam, BetasParam {
  limit?: number
  page?: string | null
  enforcement_status?: UserProfileEnforcementStatusInput[]
  /** Default "desc". */
  order?: UserProfileListOrder
  /** Default "created_at". */
  order_by?: UserProfileListOrderBy
}

export interface CreateUserProfileParams extends CreateUserProfileRequest, WorkspaceIdParam, BetasParam {}

export interface GetUserProfileParams extends WorkspaceIdParam, BetasParam {}

export interface UpdateUserProfileParams extends UpdateUserProfileRequest, WorkspaceIdParam, BetasParam {}

export interface DeleteUserProfileParams extends WorkspaceIdParam, BetasParam {}

export interface CreateUserProfileEnrollmentUrlParams extends WorkspaceIdParam, BetasParam {}

export interface CreateUserProfileActionUrlParams extends CreateUserProfileActionUrlRequest, WorkspaceIdParam, BetasParam {}

export function userProfiles(bind: Bind): UserProfiles {
  return {
    list: bind(listUserProfiles),
    create: bind(createUserProfile),
    retrieve: bind(getUserProfile),
    update: bind(updateUserProfile),
    delete: bind(deleteUserProfile),
    createEnrollmentURL: bind(createUserProfileEnrollmentUrl),
    actionURLs: {
      create: bind(createUserProfileActionUrl),
    },
  }
}
