/** What has to be said before going on writing: kept text, merges, conflicts, an entry that is gone or in the trash. */
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, type Field, ok } from '@/api';
import { ConflictBar, ConflictSheet, GoneNotice, MergeNote } from '@/editing/conflict';
import { RecoveryBar, type useRecovery } from '@/editing/recovery';
import { explain, toast } from '@/ui';
import classes from './editor.module.css';
import { useOpenEntry, useSaving } from './saving/context';

interface NoticesProps {
  recovery: ReturnType<typeof useRecovery>;
  deciding: boolean;
  onDecide: () => void;
  onDecided: () => void;
}

export function Notices({ recovery, deciding, onDecide, onDecided }: NoticesProps) {
  const { engine, type } = useOpenEntry();
  const { document: entry, notice, conflict, status } = useSaving();
  const create = useCreateCopy();
  const { found } = recovery;
  return (
    <>
      {found === null ? null : (
        <RecoveryBar
          found={found}
          fields={type.fields}
          current={engine.values()}
          refs={entry.refs}
          onKeep={recovery.keep}
          onDiscard={recovery.discard}
        />
      )}
      {notice === null ? null : (
        <MergeNote notice={notice} fields={type.fields} onDismiss={() => engine.dismissNotice()} />
      )}
      {status === 'gone' ? (
        <GoneNotice
          fields={type.fields}
          values={engine.values}
          refs={entry.refs}
          creating={create.isPending}
          onCreate={() => create.mutate()}
        />
      ) : null}
      {entry.trashed_at === null ? null : <TrashedNotice id={entry.id} />}
      {conflict === null ? null : (
        <ConflictBar
          author={conflict.author}
          labels={labelsOf(
            type.fields,
            conflict.overlaps.map(({ key }) => key),
          )}
          onDecide={onDecide}
        />
      )}
      {conflict === null ? null : (
        <ConflictSheet
          key={conflict.theirs.version}
          opened={deciding}
          author={conflict.author}
          at={conflict.theirs.updated_at}
          fields={type.fields}
          mine={engine.values()}
          theirs={conflict.theirs.fields}
          overlaps={conflict.overlaps}
          refs={{ ...entry.refs, ...conflict.theirs.refs }}
          onResolve={(choices) => {
            onDecided();
            void engine.resolveConflict(choices);
          }}
          onClose={onDecided}
        />
      )}
    </>
  );
}

function labelsOf(fields: readonly Field[], keys: readonly string[]): readonly string[] {
  return keys.map((key) => fields.find((field) => field.key === key)?.label ?? key);
}

function useCreateCopy() {
  const { t } = useTranslation('ui');
  const { engine, type } = useOpenEntry();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: async () => {
      const body = { type: type.key, fields: { ...engine.values() } };
      return (await ok(api.POST('/entries', { body }))).data;
    },
    onSuccess: ({ id }) => void navigate({ to: '/content/$id', params: { id }, ignoreBlocker: true }),
    onError: (error) => toast.fail(explain(error, t)),
  });
}

function TrashedNotice({ id }: { id: string }) {
  const { t } = useTranslation('editor');
  const { t: ui } = useTranslation('ui');
  const queries = useQueryClient();
  const recover = useMutation({
    mutationFn: () => ok(api.POST('/entries/{id}/recover', { params: { path: { id } } })),
    onSuccess: () => queries.resetQueries({ queryKey: ['editor', id] }),
    onError: (error) => toast.fail(explain(error, ui)),
  });
  return (
    <div className={classes.trashed} role="status">
      <p>{t('trashed.text')}</p>
      <Button variant="default" loading={recover.isPending} onClick={() => recover.mutate()}>
        {t('trashed.recover')}
      </Button>
    </div>
  );
}
