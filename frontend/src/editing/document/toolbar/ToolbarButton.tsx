/** One button of a toolbar. A button that cannot act now stays reachable and says so. */
import { Tooltip, UnstyledButton } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useTranslation } from 'react-i18next';
import { keyLabel } from '@/ui';
import type { ButtonSpec } from './buttons';
import classes from './toolbar.module.css';

interface ToolbarButtonProps {
  button: ButtonSpec;
  editor: Editor;
  onLink: () => void;
  tabIndex?: number;
}

export function ToolbarButton({ button, editor, onLink, tabIndex }: ToolbarButtonProps) {
  const { t } = useTranslation('editing');
  const { active, enabled } = useEditorState({
    editor,
    selector: ({ editor: current }) => ({
      active: button.active?.(current),
      enabled: button.enabled?.(current) ?? true,
    }),
  });
  const label = t(`block.${button.name}`);
  const keys = button.keys?.map(keyLabel).join('+');
  const Icon = button.icon;
  return (
    <Tooltip label={keys === undefined ? label : `${label}  ${keys}`}>
      <UnstyledButton
        className={classes.button}
        aria-label={label}
        aria-pressed={active}
        aria-disabled={!enabled || undefined}
        data-active={active || undefined}
        tabIndex={tabIndex}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => {
          if (enabled) button.run(editor, onLink);
        }}
      >
        <Icon size={17} aria-hidden />
      </UnstyledButton>
    </Tooltip>
  );
}
