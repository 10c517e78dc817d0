/** The writing screen, once its entry is open. */
import { Drawer } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type CSSProperties, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldBoundary } from '@/editing/fields';
import type { useRecovery } from '@/editing/recovery';
import { ConfirmDialog, toast, useDocumentTitle } from '@/ui';
import { PageCommands } from './body/page-commands';
import { RichTextBody } from './body/RichTextBody';
import { TitleField } from './body/TitleField';
import { EditorHeader } from './EditorHeader';
import classes from './editor.module.css';
import { Notices } from './Notices';
import type { Arrangement } from './panel/arrange';
import { BoundField } from './panel/BoundField';
import { PanelHandle } from './panel/PanelHandle';
import { SidePanel } from './panel/SidePanel';
import { usePanelWidth } from './panel/usePanelWidth';
import { PublishSheet } from './publish/PublishSheet';
import { useOpenEntry, useSaving, useValue } from './saving/context';
import { useLeaveGuard } from './saving/useLeaveGuard';
import { useEditorShortcuts } from './useEditorShortcuts';
import { useFocusMode } from './useFocusMode';
import type { usePlaces } from './usePlaces';

interface EditorProps {
  arrangement: Arrangement;
  places: ReturnType<typeof usePlaces>;
  recovery: ReturnType<typeof useRecovery>;
}

export function Editor({ arrangement, places, recovery }: EditorProps) {
  const { t } = useTranslation('editor');
  const { engine, type, canEdit } = useOpenEntry();
  const { document: entry, status } = useSaving();
  const [commands] = useState(() => new PageCommands());
  const [toolbarSlot, setToolbarSlot] = useState<HTMLElement | null>(null);
  const [publishing, publishSheet] = useDisclosure(false);
  const [deciding, conflictSheet] = useDisclosure(false);
  const [focused, toggleFocus] = useFocusMode();
  const [width, setWidth] = usePanelWidth();
  const guard = useLeaveGuard(engine);
  const { title, bodies, rest } = arrangement;
  const name = String(useValue(type.title_field) ?? '') || t('title.none');
  useDocumentTitle(name);

  const canPublish = entry.transitions.includes('publish');
  useEditorShortcuts({
    save: () => {
      if (status === 'conflict') return conflictSheet.open();
      void engine.dispatch({ kind: 'named' }).then((result) => {
        if (result.kind === 'saved') toast.say(t('done.named'));
      });
    },
    publish: () => (canPublish ? publishSheet.open() : undefined),
    panel: () => places.setOpen(!places.open),
    focusMode: toggleFocus,
    markdown: commands.toggleMarkdown,
  });

  const panel = (
    <SidePanel
      arrangement={arrangement}
      withFields={bodies.length > 0}
      tab={places.tab}
      onTab={places.setTab}
    />
  );
  const docked = places.open && !places.drawer && !focused;
  return (
    <div className={classes.editor} data-focus={focused || undefined} style={panelWidth(docked ? width : 0)}>
      <div className={classes.page}>
        <EditorHeader
          focused={focused}
          panelOpen={places.open}
          onPanel={() => places.setOpen(!places.open)}
          onFocusMode={toggleFocus}
          onPublish={publishSheet.open}
          onDecide={conflictSheet.open}
        />
        <Notices
          recovery={recovery}
          deciding={deciding}
          onDecide={conflictSheet.open}
          onDecided={conflictSheet.close}
        />
        {bodies.length > 0 && canEdit ? <div ref={setToolbarSlot} className={classes.toolbarSlot} /> : null}
        <article className={classes.sheet} aria-label={name}>
          {title === null ? null : <TitleField field={title} onEnter={commands.focusBody} />}
          {bodies.map((field, index) => (
            <FieldBoundary key={field.key} label={field.label}>
              <RichTextBody field={field} main={index === 0} commands={commands} toolbarSlot={toolbarSlot} />
            </FieldBoundary>
          ))}
          {bodies.length > 0 ? null : (
            <div className={classes.fields}>
              {rest.map((field) => (
                <BoundField key={field.key} field={field} />
              ))}
            </div>
          )}
        </article>
      </div>
      {docked ? (
        <aside className={classes.panel} aria-label={t('panel.label')} data-region tabIndex={-1}>
          <PanelHandle width={width} onWidth={setWidth} />
          <div className={classes.panelScroll}>{panel}</div>
        </aside>
      ) : null}
      <Drawer
        opened={places.drawer && places.open}
        onClose={() => places.setOpen(false)}
        position="right"
        size={360}
        padding={0}
        classNames={{ header: classes.drawerHeader }}
        title={t('panel.label')}
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        {panel}
      </Drawer>
      <PublishSheet opened={publishing} onClose={publishSheet.close} />
      <ConfirmDialog
        opened={guard.status === 'blocked'}
        title={t('leave.title')}
        confirm={t('leave.leave')}
        danger
        onConfirm={() => guard.proceed?.()}
        onClose={() => guard.reset?.()}
      >
        <p>{t('leave.text')}</p>
      </ConfirmDialog>
    </div>
  );
}

function panelWidth(width: number): CSSProperties {
  return { ['--panel' as string]: `${width}px` };
}
