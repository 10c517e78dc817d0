/** The primary button, the decision beside it, and the menu of everything else that is allowed now. */
import { Button, Menu, Tooltip } from '@mantine/core';
import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Transition } from '@/api';
import { useOpenEntry, useSaving } from '../saving/context';
import { ASKS_FIRST, actionsOf } from './actions';
import classes from './actions.module.css';
import { ConfirmTransition } from './ConfirmTransition';
import { useTransition } from './useTransition';

export function EntryActions({ onPublish }: { onPublish: () => void }) {
  const { t } = useTranslation('editor');
  const { type } = useOpenEntry();
  const { document: entry, commandRunning, dirtyKeys } = useSaving();
  const send = useTransition();
  const [asking, setAsking] = useState<Transition | null>(null);
  const { primary, beside, upToDate, menu } = actionsOf(entry);
  const isLive = entry.live !== null;

  const act = (transition: Transition) => {
    if (transition === 'publish') onPublish();
    else if (ASKS_FIRST.has(transition)) setAsking(transition);
    else void send(transition);
  };
  const label = (transition: Transition) =>
    transition === 'publish' && isLive ? t('action.publish_changes') : t(`action.${transition}`);

  return (
    <div className={classes.actions}>
      {beside === null ? null : (
        <Button variant="default" onClick={() => act(beside)}>
          {label(beside)}
        </Button>
      )}
      <Button.Group>
        {primary === null ? null : (
          <Button loading={commandRunning} onClick={() => act(primary)}>
            {label(primary)}
          </Button>
        )}
        {upToDate && type.workflow ? (
          <Tooltip label={t('upToDate.hint')}>
            <Button variant="default" data-disabled aria-disabled onClick={(event) => event.preventDefault()}>
              {dirtyKeys.length > 0 ? t('action.publish_changes') : t('upToDate.label')}
            </Button>
          </Tooltip>
        ) : null}
        {menu.length === 0 ? null : (
          <Menu>
            <Menu.Target>
              <Button
                variant={primary === null ? 'default' : 'filled'}
                className={classes.more}
                aria-label={t('action.more')}
              >
                <ChevronDown size={16} aria-hidden />
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {menu.map((transition) => (
                <Menu.Item
                  key={transition}
                  c={
                    transition === 'unpublish' || transition === 'discard_changes'
                      ? 'var(--c-danger)'
                      : undefined
                  }
                  onClick={() => act(transition)}
                >
                  {label(transition)}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        )}
      </Button.Group>
      <ConfirmTransition transition={asking} onClose={() => setAsking(null)} />
    </div>
  );
}
