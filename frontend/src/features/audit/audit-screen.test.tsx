import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { AuditRow, AuditVerification } from '@/api';
import { expectAccessible } from '@/testing/axe';
import { aMe, aPage } from '@/testing/factories';
import { renderApp } from '@/testing/render';
import { http, server } from '@/testing/server';

const row = {
  seq: 1042,
  id: 'event-1',
  at: '2026-11-20T10:00:00Z',
  kind: 'people',
  event: 'user_role_changed',
  erased: false,
  severity: 'notice',
  actor: { id: 'user-1', name: 'Ada Byron', role: 'owner' },
  action: 'user.manage',
  session: null,
  key: null,
  address: '203.0.113.9',
  user_agent: 'Firefox',
  subject: { kind: 'user', id: 'user-9' },
  request: null,
  details: {},
  previous: 'aa',
  hash: 'bb',
  before: { role: 'author' },
  after: { role: 'editor' },
} as unknown as AuditRow;
const me = aMe({ actions: ['audit.read', 'audit.verify', 'audit.export', 'type.read'] });
let asked = new URLSearchParams();

beforeEach(() => {
  server.use(
    http.get('/types', ({ response }) => response(200).json({ data: [] })),
    http.get('/audit', ({ request, response }) => {
      asked = new URL(request.url).searchParams;
      return response(200).json(aPage([row]));
    }),
  );
});

function verification(more: Partial<AuditVerification>): AuditVerification {
  return { checked: 10, at: 10, end: 20, hash: 'ff00', complete: false, broken: null, ...more };
}

describe('the audit log', () => {
  it('is asked for what the address says, and shows what was different before', async () => {
    const { user } = renderApp('/audit?kind=people&person=user-1', { me });
    await user.click(await screen.findByRole('button', { name: 'User role changed' }));
    expect(asked.get('kind')).toBe('people');
    expect(asked.get('person')).toBe('user-1');
    const drawer = await screen.findByRole('dialog', { name: 'User role changed' });
    expect(within(drawer).getByRole('row', { name: /Role/ })).toHaveTextContent('Roleauthoreditor');
    expect(within(drawer).getByText('203.0.113.9')).toBeVisible();
    await expectAccessible();
  });

  it('proves the chain part by part', async () => {
    const after: unknown[] = [];
    server.use(
      http.post('/audit/verify', async ({ request, response }) => {
        const body = (await request.json()) as { after: number };
        after.push(body.after);
        const done = body.after === 10;
        return response(200).json({ data: verification(done ? { at: 20, complete: true } : {}) });
      }),
    );
    const { user } = renderApp('/audit', { me });
    await user.click(await screen.findByRole('button', { name: 'Verify the chain' }));
    expect(await screen.findByText(/The chain is whole: 20 rows checked/)).toBeVisible();
    expect(after).toEqual([0, 10]);
  });

  it('names the row where the chain is broken', async () => {
    const broken = { seq: 7, id: 'x', flaw: 'changed', detail: 'the row is not as it was written' };
    server.use(
      http.post('/audit/verify', ({ response }) => response(200).json({ data: verification({ broken }) })),
    );
    const { user } = renderApp('/audit', { me });
    await user.click(await screen.findByRole('button', { name: 'Verify the chain' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('broken at row 7');
  });
});
