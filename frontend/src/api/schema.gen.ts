/** Provisional paths, written by hand until the server's contract is generated. */
import type * as T from './types';

type Json<B> = { content: { 'application/json': B } };
type Res<S extends number, B> = {
  [K in S]: { headers: Record<string, unknown>; content: { 'application/json': B } };
} & { default: { headers: Record<string, unknown>; content: { 'application/problem+json': T.Problem } } };
type Empty = {
  204: { headers: Record<string, unknown>; content?: never };
  default: { headers: Record<string, unknown>; content: { 'application/problem+json': T.Problem } };
};
type Op<P, R, B = never> = {
  parameters: P;
  responses: R;
} & ([B] extends [never] ? { requestBody?: never } : { requestBody: Json<B> });
type No = Record<string, never>;
type Id = { path: { id: string } };
type Match = { header: { 'If-Match': string } };
type Paging = { page?: number; per_page?: number };
type Data<X> = { data: X };

export interface paths {
  '/setup': {
    get: Op<No, Res<200, Data<T.SetupStatus>>>;
    post: Op<
      No,
      Res<201, Data<T.Session>>,
      { token: string; name: string; email: string; password: string; site_name: string }
    >;
  };
  '/auth/login': { post: Op<No, Res<200, Data<T.Session>>, { email: string; password: string }> };
  '/auth/refresh': { post: Op<No, Res<200, Data<T.Session>>> };
  '/auth/logout': { post: Op<No, Empty> };
  '/me': { get: Op<No, Res<200, Data<T.Me>>>; patch: Op<No, Res<200, Data<T.Me>>, { name?: string }> };
  '/me/password': { post: Op<No, Empty, { current: string; new: string }> };
  '/users': {
    get: Op<
      { query?: Paging & { q?: string; role?: T.Role; state?: T.UserState } },
      Res<200, T.Page<T.User>>
    >;
    post: Op<No, Res<201, Data<T.User>>, { name: string; email: string; role: T.Role; password: string }>;
  };
  '/users/{id}': {
    get: Op<Id, Res<200, Data<T.User>>>;
    patch: Op<Id & Match, Res<200, Data<T.User>>, { name?: string; role?: T.Role }>;
  };
  '/users/{id}/deactivate': { post: Op<Id & Match, Res<200, Data<T.User>>> };
  '/users/{id}/reactivate': { post: Op<Id & Match, Res<200, Data<T.User>>> };
  '/types': {
    get: Op<No, Res<200, Data<T.ContentType[]>>>;
    post: Op<No, Res<201, Data<T.ContentType>>, T.ContentTypeInput>;
  };
  '/types/{key}': {
    get: Op<{ path: { key: string } }, Res<200, Data<T.ContentType>>>;
    put: Op<{ path: { key: string } } & Match, Res<200, Data<T.ContentType>>, T.ContentTypeInput>;
    delete: Op<{ path: { key: string } } & Match, Empty>;
  };
  '/entries': {
    get: Op<
      {
        query?: Paging & {
          type?: string;
          q?: string;
          state?: T.EntryState;
          author?: string;
          tag?: string;
          category?: string;
          owner?: string;
          trashed?: boolean;
          sort?: string;
        };
      },
      Res<200, T.Page<T.EntrySummary> & { meta: { counts: T.EntryCounts } }>
    >;
    post: Op<No, Res<201, Data<T.Entry>>, { type: string; fields: Record<string, unknown> }>;
  };
  '/entries/{id}': {
    get: Op<Id, Res<200, Data<T.Entry>>>;
    patch: Op<
      Id & Match,
      Res<200, Data<T.Entry>>,
      { fields: Record<string, unknown>; cause: 'autosave' | 'save'; label?: string }
    >;
    delete: Op<Id & Match, Empty>;
  };
  '/entries/{id}/transitions': {
    post: Op<Id & Match, Res<200, Data<T.Entry>>, { transition: T.Transition }>;
  };
  '/entries/{id}/versions': { get: Op<Id & { query?: Paging }, Res<200, T.Page<T.EntryVersion>>> };
  '/entries/{id}/versions/{number}': {
    get: Op<{ path: { id: string; number: number } }, Res<200, Data<T.EntryVersionDetail>>>;
  };
  '/entries/{id}/versions/{number}/restore': {
    post: Op<{ path: { id: string; number: number } } & Match, Res<200, Data<T.Entry>>>;
  };
  '/entries/{id}/recover': { post: Op<Id, Res<200, Data<T.Entry>>> };
  '/entries/{id}/permanently': { delete: Op<Id, Empty> };
  '/entries/{id}/usage': { get: Op<Id, Res<200, Data<T.Usage[]>>> };
  '/documents/convert': {
    post: Op<
      No,
      Res<200, Data<{ value: unknown; lossy: string[] }>>,
      { from: T.DocumentFormat; to: T.DocumentFormat; value: unknown }
    >;
  };
  '/media': { post: Op<No, Res<201, Data<T.Asset>>, { file: string }>; get: Op<{ query?: Paging & { q?: string } }, Res<200, T.Page<T.Asset>>> };
  '/media/{id}': {
    get: Op<Id, Res<200, Data<T.Asset>>>;
    patch: Op<Id & Match, Res<200, Data<T.Asset>>, { alt?: string; name?: string }>;
    delete: Op<Id & Match, Empty>;
  };
  '/media/{id}/usage': { get: Op<Id, Res<200, Data<T.Usage[]>>> };
  '/redirects': {
    get: Op<{ query?: Paging & { q?: string } }, Res<200, T.Page<T.Redirect>>>;
    post: Op<No, Res<201, Data<T.Redirect>>, { from: string; to: string; permanent: boolean }>;
  };
  '/redirects/{id}': { delete: Op<Id, Empty> };
}
