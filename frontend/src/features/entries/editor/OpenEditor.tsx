/** Opens an entry for writing: starts its engine, looks for kept text, and hands both to the screen. */
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContentType, Entry, EntryRef } from '@/api';
import { sameValueOf } from '@/editing/compare';
import { FieldSurroundingsProvider } from '@/editing/fields';
import { type Scope, useRecovery } from '@/editing/recovery';
import { useMe } from '@/features/sessions';
import { toast } from '@/ui';
import { Editor } from './Editor';
import { arrange } from './panel/arrange';
import { OpenEntryProvider, useSaving } from './saving/context';
import { type OpenEngine, useEngine } from './saving/useEngine';
import { usePlaces } from './usePlaces';

interface OpenEditorProps {
  entry: Entry;
  type: ContentType;
}

export function OpenEditor({ entry, type }: OpenEditorProps) {
  const me = useMe();
  const scope = { site: me.site.name, user: me.id, entry: entry.id, locale: me.site.locale };
  const same = useMemo(() => sameValueOf(type.fields), [type]);
  const open = useEngine(entry, scope, same);
  const arrangement = useMemo(() => arrange(type), [type]);
  const places = usePlaces(arrangement);
  if (open === null) return null;

  const own = entry.owner.id === me.id;
  const allowed = me.actions.includes('entry.edit') || (own && me.own_actions.includes('entry.edit'));
  const canEdit = allowed && entry.trashed_at === null;
  const value = { engine: open.engine, type, canEdit, showField: places.showField };
  return (
    <OpenEntryProvider value={value}>
      <Surrounded
        open={open}
        scope={scope}
        same={same}
        canEdit={canEdit}
        arrangement={arrangement}
        places={places}
      />
    </OpenEntryProvider>
  );
}

interface SurroundedProps {
  open: OpenEngine;
  scope: Scope;
  same: (key: string, a: unknown, b: unknown) => boolean;
  canEdit: boolean;
  arrangement: ReturnType<typeof arrange>;
  places: ReturnType<typeof usePlaces>;
}

function Surrounded({ open, scope, same, canEdit, arrangement, places }: SurroundedProps) {
  const { t } = useTranslation('editor');
  const { engine } = open;
  const { document: entry } = useSaving();
  const [picked, setPicked] = useState<Readonly<Record<string, EntryRef>>>({});
  const recovery = useRecovery({
    scope,
    session: open.session,
    server: entry.fields,
    same,
    restore: (fields) => {
      engine.restore(fields);
      return engine.keep();
    },
    onDiscarded: (undo) => toast.say(t('recovered.discarded'), { label: t('recovered.undo'), run: undo }),
  });
  const surroundings = {
    valueAt: engine.value,
    refOf: (id: string) => entry.refs[id] ?? picked[id],
    remember: (ref: EntryRef) => setPicked((before) => ({ ...before, [ref.id]: ref })),
    readOnly: !canEdit,
  };
  return (
    <FieldSurroundingsProvider value={surroundings}>
      <Editor arrangement={arrangement} places={places} recovery={recovery} />
    </FieldSurroundingsProvider>
  );
}
