/** The bar over the text: where things stand on one side, what can be done on the other. */
import { ActionIcon, Tooltip } from '@mantine/core';
import { Maximize2, Minimize2, PanelRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { keyLabel } from '@/ui';
import { EntryActions } from './actions/EntryActions';
import classes from './editor.module.css';
import { StatusLine } from './saving/StatusLine';

interface EditorHeaderProps {
  focused: boolean;
  panelOpen: boolean;
  onPanel: () => void;
  onFocusMode: () => void;
  onPublish: () => void;
  onDecide: () => void;
}

export function EditorHeader(props: EditorHeaderProps) {
  const { focused, panelOpen, onPanel, onFocusMode, onPublish, onDecide } = props;
  const { t } = useTranslation('editor');
  const focusLabel = t(focused ? 'focus.leave' : 'focus.enter');
  const panelLabel = t(panelOpen ? 'panel.hide' : 'panel.show');
  return (
    <header className={classes.header}>
      <StatusLine onDecide={onDecide} />
      <div className={classes.tools}>
        <Tooltip label={`${focusLabel}  ${keyLabel('Mod')}+Shift+F`}>
          <ActionIcon
            className={classes.focusTool}
            aria-label={focusLabel}
            aria-pressed={focused}
            onClick={onFocusMode}
          >
            {focused ? <Minimize2 size={17} aria-hidden /> : <Maximize2 size={17} aria-hidden />}
          </ActionIcon>
        </Tooltip>
        <EntryActions onPublish={onPublish} />
        {focused ? null : (
          <Tooltip label={`${panelLabel}  ${keyLabel('Mod')}+\\`}>
            <ActionIcon aria-label={panelLabel} aria-expanded={panelOpen} onClick={onPanel}>
              <PanelRight size={17} aria-hidden />
            </ActionIcon>
          </Tooltip>
        )}
      </div>
    </header>
  );
}
