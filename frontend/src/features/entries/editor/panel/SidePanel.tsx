/** Everything about the entry but its text, in three tabs. */
import { Tabs } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Arrangement } from './arrange';
import { BoundField } from './BoundField';
import { PublishPanel } from './PublishPanel';
import classes from './panel.module.css';

const HistoryPanel = lazy(() =>
  import('../../versions').then((module) => ({ default: module.HistoryPanel })),
);

export type PanelTab = 'publish' | 'fields' | 'history';

interface SidePanelProps {
  arrangement: Arrangement;
  /** A type without a text of its own shows its fields on the page instead. */
  withFields: boolean;
  tab: PanelTab;
  onTab: (tab: PanelTab) => void;
}

export function SidePanel({ arrangement, withFields, tab, onTab }: SidePanelProps) {
  const { t } = useTranslation('editor');
  const shown = tab === 'fields' && !withFields ? 'publish' : tab;
  return (
    <Tabs
      value={shown}
      onChange={(value) => onTab((value ?? 'publish') as PanelTab)}
      keepMounted={false}
      classNames={{ root: classes.tabs, list: classes.tabList, panel: classes.tabPanel }}
    >
      <Tabs.List grow aria-label={t('panel.label')}>
        <Tabs.Tab value="publish">{t('panel.publish')}</Tabs.Tab>
        {withFields ? <Tabs.Tab value="fields">{t('panel.fields')}</Tabs.Tab> : null}
        <Tabs.Tab value="history">{t('panel.history')}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="publish">
        <PublishPanel fields={arrangement.address} />
      </Tabs.Panel>
      {withFields ? (
        <Tabs.Panel value="fields">
          <div className={classes.stack}>
            {arrangement.rest.map((field) => (
              <BoundField key={field.key} field={field} />
            ))}
          </div>
        </Tabs.Panel>
      ) : null}
      <Tabs.Panel value="history">
        <Suspense fallback={null}>
          <HistoryPanel />
        </Suspense>
      </Tabs.Panel>
    </Tabs>
  );
}
