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
  /**
   * List user profiles
   *
   * A page may be empty and still have a cursor, so go on until there is none.
   */
  list(params?: ListUserProfilesParams | null, options?: RequestOptions): PagePromise<UserProfile, UserProfilePage>
  /**
   * Create a user profile
   *
   * Without a `user-profiles` beta header the current shape applies. With one of the older values, older shapes apply
   * that this document does not describe.
   */
  create(params?: CreateUserProfileParams | null, options?: RequestOptions): ApiPromise<UserProfile>
  /** Get a user profile */
  retrieve(
    userProfileId: string,
    params?: GetUserProfileParams | null,
    options?: RequestOptions,
  ): ApiPromise<UserProfile>
  /**
   * Update a user profile
   *
   * An empty string as a metadata value deletes that key. Details of the end user can't be cleared.
   */
  update(
    userProfileId: string,
    params?: UpdateUserProfileParams | null,
    options?: RequestOptions,
  ): ApiPromise<UserProfile>
  /** Delete a user profile */
  delete(
    userProfileId: string,
    params?: DeleteUserProfileParams | null,
    options?: RequestOptions,
  ): ApiPromise<DeletedUserProfile>
  /**
   * Create a link for enrolment (older way)
   *
   * Needs one of the `user-profiles` beta headers. The current way is `action_urls`.
   */
  createEnrollmentURL(
    userProfileId: string,
    params?: CreateUserProfileEnrollmentUrlParams | null,
    options?: RequestOptions,
  ): ApiPromise<UserProfileEnrollmentURL>
  readonly actionURLs: UserProfilesActionURLs
}

export interface UserProfilesActionURLs {
  /** Create a link for an end user */
  create(
    userProfileId: string,
    params: CreateUserProfileActionUrlParams,
    options?: RequestOptions,
  ): ApiPromise<UserProfileActionURL>
}

export interface ListUserProfilesParams extends WorkspaceIdParam, BetasParam {
  /** How many entries a page may have. */
  limit?: number
  /**
   * An opaque cursor from the answer before (`next_page`, or `prev_page` where there is one). Left out means the first
   * page. A cursor that is invalid, expired, or does not fit `order` or a filter by time is refused with 400.
   */
  page?: string | null
  /** Repeat it for several. */
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

/** End users on whose behalf requests are made. */
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
