import type { AuditKind, AuditQuery, Severity } from '@/api';

/** The filters of the audit log, as they stand in the address. Days are the reader's own. */
export interface AuditSearch {
  q?: string;
  kind?: AuditKind;
  severity?: Severity;
  person?: string;
  subject?: string;
  address?: string;
  from?: string;
  until?: string;
  page?: number;
}

export const KINDS = [
  'sign_in',
  'people',
  'access',
  'content',
  'media',
  'structure',
  'audit',
] as const satisfies AuditKind[];
export const SEVERITIES = ['info', 'notice', 'warning', 'critical'] as const satisfies Severity[];

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function parseAuditSearch(raw: Record<string, unknown>): AuditSearch {
  const text = (value: unknown) => (value === undefined || value === '' ? undefined : String(value));
  const day = (value: unknown) => (DAY.test(String(value)) ? String(value) : undefined);
  const page = Number(raw.page);
  return {
    q: text(raw.q),
    kind: KINDS.find((kind) => kind === raw.kind),
    severity: SEVERITIES.find((severity) => severity === raw.severity),
    person: text(raw.person),
    subject: text(raw.subject),
    address: text(raw.address),
    from: day(raw.from),
    until: day(raw.until),
    page: Number.isSafeInteger(page) && page > 1 ? page : undefined,
  };
}

/** The last day counts as a whole. */
export function toAuditQuery({ from, until, page: _page, ...search }: AuditSearch): AuditQuery {
  return {
    ...search,
    ...(from === undefined ? {} : { from: midnight(from, 0) }),
    ...(until === undefined ? {} : { until: midnight(until, 1) }),
  };
}

function midnight(day: string, later: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + later).toISOString();
}
