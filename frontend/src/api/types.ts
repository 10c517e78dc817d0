/** The names the rest of the admin uses for the contract's shapes. */
import type { components, operations } from './schema.gen';

type Schemas = components['schemas'];

export type Asset = Schemas['Asset'];
export type AuditKind = Schemas['AuditKind'];
export type AuditQuery = NonNullable<operations['list_audit']['parameters']['query']>;
export type AuditRow = Schemas['AuditRow'];
export type AuditVerification = Schemas['AuditVerification'];
export type ContentType = Schemas['ContentType'];
export type ContentTypeInput = Schemas['ContentTypeInput'];
export type DocumentFormat = Schemas['ReadFormat'] | Schemas['WriteFormat'];
export type Entry = Schemas['Entry'];
export type EntryCounts = Schemas['EntryCounts'];
export type EntryQuery = NonNullable<operations['list_entries']['parameters']['query']>;
export type EntryRef = Schemas['Reference'];
export type EntryState = Schemas['EntryState'];
export type EntrySummary = Schemas['EntrySummary'];
export type EntryVersion = Schemas['Version'];
export type EntryVersionDetail = Schemas['VersionDetail'];
export type Field = Schemas['Field'];
export type FieldKind = Schemas['FieldKind'];
export type Me = Schemas['Me'];
export type OpenSession = Schemas['OpenSession'];
export type PageLinks = Schemas['PageLinks'];
export type PageMeta = Schemas['PageMeta'];
export type Problem = Schemas['Problem'];
export type ProblemField = Schemas['ProblemIssue'];
export type Redirect = Schemas['Redirect'];
export type Role = Schemas['Role'];
export type SecuritySettings = Schemas['SecuritySettings'];
export type Severity = Schemas['AuditSeverity'];
export type SetupStatus = Schemas['SetupStatus'];
export type Transition = Schemas['Transition'];
export type Usage = Schemas['Usage'];
export type User = Schemas['User'];
export type UserState = Schemas['UserState'];
export type VersionCause = Schemas['VersionCause'];

/** One page of any list. */
export interface Page<T> {
  data: T[];
  meta: PageMeta;
  links: PageLinks;
}
