import {
  ActionIcon,
  Button,
  Group,
  PasswordInput,
  Select,
  Stack,
  Switch,
  Textarea,
  TextInput,
} from '@mantine/core';
import { Pencil, Plus } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { ApiError } from '@/api';
import {
  Avatar,
  ConfirmDialog,
  DataTable,
  EmptyState,
  ErrorPanel,
  Kbd,
  Page,
  Pagination,
  RelativeTime,
  SearchField,
  SkeletonRows,
  StateTabs,
  type Status,
  StatusMark,
  Toaster,
  toast,
} from '@/ui';
import { SchemeSwitch } from '../theme/SchemeSwitch';
import classes from './Kit.module.css';

const STATUSES: Status[] = ['draft', 'in_review', 'approved', 'published', 'changed', 'archived'];
const ROWS = ['The quiet return of the corner bookshop', 'Field notes from the winter market'];
const FAILED = new ApiError({
  type: 'about:blank',
  title: 'Internal error',
  status: 500,
  code: 'internal',
  detail: 'The database did not answer in time.',
  request_id: '01JD8T5Q2X',
  errors: [],
});

/** Every part in its states. Its words are samples and are not translated. */
export function Kit() {
  return (
    <main className={classes.kit}>
      <Page title="Kit" count={12} intro="Every part of the admin in its states." actions={<SchemeSwitch />}>
        <Specimen title="Actions">
          <Button leftSection={<Plus size={16} />}>Publish changes</Button>
          <Button variant="default">Cancel</Button>
          <Button variant="subtle" color="gray">
            Clear
          </Button>
          <Button color="red">Delete for good</Button>
          <Button disabled>Up to date</Button>
          <Button loading>Saving</Button>
          <ActionIcon aria-label="Edit">
            <Pencil size={16} />
          </ActionIcon>
        </Specimen>
        <Specimen title="States">
          {STATUSES.map((status) => (
            <StatusMark key={status} status={status} />
          ))}
        </Specimen>
        <Specimen title="Fields">
          <Stack w="100%" maw={420}>
            <TextInput label="Title" description="Shown in lists" placeholder="Untitled" />
            <TextInput label="Slug" error="Small letters and hyphens." defaultValue="A slug" />
            <PasswordInput
              label="Password"
              visibilityToggleButtonProps={{ 'aria-label': 'Show the password' }}
            />
            <Select label="Section" data={['Culture', 'Letters']} defaultValue="Culture" />
            <Textarea label="Summary" />
            <Switch label="Drafts and review" defaultChecked />
          </Stack>
        </Specimen>
        <Specimen title="List">
          <ListSpecimen />
        </Specimen>
        <Specimen title="Nothing, waiting, failing">
          <EmptyState title="There are no recipes yet." action={<Button>New recipe</Button>} />
          <SkeletonRows rows={3} />
          <ErrorPanel title="The list could not be loaded." error={FAILED} onRetry={() => undefined} />
        </Specimen>
        <Specimen title="Layers">
          <LayerSpecimen />
        </Specimen>
        <Specimen title="Small things">
          <Avatar name="Ada Byron" />
          <Kbd keys={['Mod', 'K']} />
          <RelativeTime iso={new Date(Date.now() - 300_000).toISOString()} />
        </Specimen>
      </Page>
      <Toaster />
    </main>
  );
}

function Specimen({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={classes.specimen} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className={classes.shown}>{children}</div>
    </section>
  );
}

function ListSpecimen() {
  const [tab, setTab] = useState<'all' | 'draft'>('all');
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [page, setPage] = useState(1);
  const [words, setWords] = useState('');
  const tabs = [
    { key: 'all' as const, label: 'All', count: 258 },
    { key: 'draft' as const, label: 'Drafts', count: 31 },
  ];
  return (
    <div className={classes.wide}>
      <StateTabs label="State" tabs={tabs} active={tab} onChange={setTab} />
      <SearchField label="Filter by title" value={words} onChange={setWords} />
      <DataTable
        caption="Sample"
        rows={ROWS}
        rowKey={(row) => row}
        columns={[
          { key: 'title', header: 'Title', cell: (row) => row },
          { key: 'state', header: 'State', width: '160px', cell: () => <StatusMark status="draft" /> },
        ]}
        card={(row) => row}
        selection={{ selected, onChange: setSelected, name: (row) => row }}
      />
      <Pagination page={page} perPage={25} total={258} onChange={setPage} />
    </div>
  );
}

function LayerSpecimen() {
  const [opened, setOpened] = useState(false);
  return (
    <Group>
      <Button variant="default" onClick={() => setOpened(true)}>
        Open a dialog
      </Button>
      <Button
        variant="default"
        onClick={() => toast.say('2 entries moved to the trash.', { label: 'Undo', run: () => undefined })}
      >
        Say something
      </Button>
      <Button variant="default" onClick={() => toast.fail('The file could not be uploaded.')}>
        Fail
      </Button>
      <ConfirmDialog
        opened={opened}
        title="Delete for good?"
        confirm="Delete for good"
        danger
        onConfirm={() => setOpened(false)}
        onClose={() => setOpened(false)}
      >
        This cannot be undone.
      </ConfirmDialog>
    </Group>
  );
}
