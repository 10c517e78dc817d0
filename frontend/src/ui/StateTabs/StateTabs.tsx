import { UnstyledButton } from '@mantine/core';
import { useFormat } from '../format';
import classes from './StateTabs.module.css';

export interface StateTab<Key extends string> {
  key: Key;
  label: string;
  count?: number;
}

interface StateTabsProps<Key extends string> {
  label: string;
  tabs: StateTab<Key>[];
  active: Key;
  onChange: (key: Key) => void;
}

/** A row of filters of which one is always on: pressed buttons, because nothing but the list changes. */
export function StateTabs<Key extends string>({ label, tabs, active, onChange }: StateTabsProps<Key>) {
  const format = useFormat();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a form's meaning with it
    <div className={classes.root} role="group" aria-label={label}>
      {tabs.map((tab) => (
        <UnstyledButton
          key={tab.key}
          className={classes.tab}
          aria-pressed={tab.key === active}
          onClick={() => onChange(tab.key)}
        >
          {tab.label}
          {tab.count === undefined ? null : <span className={classes.count}>{format.number(tab.count)}</span>}
        </UnstyledButton>
      ))}
    </div>
  );
}
