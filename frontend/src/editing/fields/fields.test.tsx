import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { EntryRef, Field } from '@/api';
import { loadMessages } from '@/app/i18n/i18n';
import { expectAccessible } from '@/testing/axe';
import { aField, aPage, aSummary, aType } from '@/testing/factories';
import { renderParts } from '@/testing/render';
import { http, server } from '@/testing/server';
import { EntryField } from './EntryField';
import { FieldSurroundingsProvider } from './surroundings';

beforeAll(() => loadMessages('editing'));

function Held({
  field,
  start,
  onValue,
}: {
  field: Field;
  start: unknown;
  onValue: (value: unknown) => void;
}) {
  const [value, setValue] = useState(start);
  const change = (next: unknown) => {
    setValue(next);
    onValue(next);
  };
  return <EntryField field={field} value={value} onChange={change} onBlur={() => undefined} />;
}

function show(field: Partial<Field>, start: unknown = null, refs: Record<string, EntryRef> = {}) {
  const onValue = vi.fn();
  const names = new Map(Object.entries(refs));
  const surroundings = {
    valueAt: (key: string) => (key === 'title' ? 'The Corner Bookshop' : null),
    refOf: (id: string) => names.get(id),
    remember: (ref: EntryRef) => void names.set(ref.id, ref),
    readOnly: false,
  };
  const view = renderParts(
    <FieldSurroundingsProvider value={surroundings}>
      <Held field={aField({ label: 'Field', key: 'field', ...field })} start={start} onValue={onValue} />
    </FieldSurroundingsProvider>,
  );
  return { ...view, onValue, last: () => onValue.mock.lastCall?.[0] as unknown };
}

describe('the fields of an entry', () => {
  it('an emptied text is no value', async () => {
    const { user, last } = show({ kind: 'text' }, 'a');
    await user.clear(screen.getByLabelText('Field'));
    expect(last()).toBeNull();
  });

  it('a number reports only what is one, and keeps what is typed', async () => {
    const { user, onValue, last } = show({ kind: 'decimal' });
    const input = screen.getByLabelText('Field');
    await user.type(input, '1x');
    expect(last()).toBe(1);
    expect(input).toHaveValue('1x');
    expect(screen.getByText('Not a number; not saved yet')).toBeVisible();
    await user.type(input, '{Backspace},5');
    expect(last()).toBe(1.5);
    expect(onValue).not.toHaveBeenCalledWith(Number.NaN);
  });

  it('a slug can be made from its source again', async () => {
    const { user, last } = show({ kind: 'slug', source: 'title' }, 'old');
    await user.click(screen.getByRole('button', { name: 'Make it from the title' }));
    expect(last()).toBe('the-corner-bookshop');
  });

  it('a switch says yes and no', async () => {
    const { user, last } = show({ kind: 'boolean' });
    await user.click(screen.getByLabelText('Field'));
    expect(last()).toBe(true);
    await user.click(screen.getByLabelText('Field'));
    expect(last()).toBe(false);
  });

  it('a choice is one of the options', async () => {
    const options = [
      { value: 'a', label: 'Culture' },
      { value: 'b', label: 'Science' },
    ];
    const { user, last } = show({ kind: 'select', options });
    await user.click(screen.getByRole('combobox', { name: 'Field' }));
    await user.click(await screen.findByRole('option', { name: 'Science' }));
    expect(last()).toBe('b');
  });

  it('a relation is searched on the server and picked by name', async () => {
    const asked: string[] = [];
    server.use(
      http.get('/types', ({ response }) =>
        response(200).json({ data: [aType({ key: 'author', title_field: 'name' })] }),
      ),
      http.get('/entries', ({ request, response }) => {
        asked.push(new URL(request.url).searchParams.get('q') ?? '');
        const rows = [aSummary({ id: 'a1', type: 'author', title: 'Ida Torp' })];
        return response(200).json({
          ...aPage(rows),
          meta: { total: 1, page: 1, per_page: 20, counts: {} as never },
        });
      }),
    );
    const { user, last } = show({ kind: 'relation', target: 'author', multiple: true }, ['a0'], {
      a0: { id: 'a0', kind: 'entry', type: 'author', title: 'Lars Tang', live: true },
    });
    expect(screen.getByText('Lars Tang')).toBeVisible();
    await user.type(screen.getByPlaceholderText('Add Field'), 'Ida');
    await waitFor(() => expect(asked).toContain('Ida'));
    await user.click(await screen.findByRole('option', { name: 'Ida Torp' }));
    expect(last()).toEqual(['a0', 'a1']);
    await user.click(await screen.findByRole('button', { name: 'Move Ida Torp up' }));
    expect(last()).toEqual(['a1', 'a0']);
  });

  it('a field that breaks takes nothing else with it', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const broken = { kind: 'select', options: { map: 'not a list' } } as unknown as Field;
    show(broken);
    expect(screen.getByRole('alert')).toHaveTextContent('“Field” could not be shown');
  });

  it.each([
    'text',
    'long_text',
    'integer',
    'decimal',
    'boolean',
    'date',
    'datetime',
    'select',
    'multi_select',
    'slug',
    'url',
    'email',
    'colour',
  ] as const)('%s has a name and is accessible', async (kind) => {
    show({ kind, help: 'What it is for', options: [{ value: 'a', label: 'A' }] });
    await waitFor(() => expect(screen.getAllByText('Field')[0]).toBeVisible());
    await expectAccessible();
  });
});
