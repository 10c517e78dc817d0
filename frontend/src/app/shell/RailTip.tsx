import { Tooltip } from '@mantine/core';
import type { ReactElement } from 'react';

/** Names an icon of the narrow rail, for the mouse and for the focus. */
export function RailTip({ label, children }: { label: string; children: ReactElement }) {
  return (
    <Tooltip label={label} position="right" events={{ hover: true, focus: true, touch: false }}>
      {children}
    </Tooltip>
  );
}
