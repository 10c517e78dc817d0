/** Which side tab is open and whether the panel is, and how to bring a field on screen wherever it lives. */
import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import { fieldId } from '@/editing/fields';
import type { Arrangement } from './panel/arrange';
import type { PanelTab } from './panel/SidePanel';

/** Under this the side panel comes as a drawer. */
const PANEL_DRAWER = '(max-width: 70em)';
const OPEN_KEY = 'galley.panel.open';

function openBefore(): boolean {
  try {
    return localStorage.getItem(OPEN_KEY) !== 'no';
  } catch {
    return true;
  }
}

export function usePlaces(arrangement: Arrangement) {
  const drawer = useMediaQuery(PANEL_DRAWER, false, { getInitialValueInEffect: false });
  const [docked, setDocked] = useState(openBefore);
  const [drawn, setDrawn] = useState(false);
  const [tab, setTab] = useState<PanelTab>('publish');
  const open = drawer ? drawn : docked;

  const setOpen = (next: boolean) => {
    if (drawer) return setDrawn(next);
    setDocked(next);
    try {
      localStorage.setItem(OPEN_KEY, next ? 'yes' : 'no');
    } catch {
      // Without storage it lasts as long as the page.
    }
  };
  const showField = (key: string) => {
    const inAddress = arrangement.address.some((field) => field.key === key);
    const inFields = arrangement.bodies.length > 0 && arrangement.rest.some((field) => field.key === key);
    if (inAddress || inFields) {
      setTab(inAddress ? 'publish' : 'fields');
      setOpen(true);
    }
    focusSoon(fieldId(key));
  };
  return { drawer, open, tab, setOpen, setTab, showField };
}

const TRIES = 20;

/** The tab or drawer that holds the field has to be drawn first. */
function focusSoon(id: string, tries = TRIES): void {
  requestAnimationFrame(() => {
    const element = document.getElementById(id);
    const target = element?.querySelector<HTMLElement>('[contenteditable="true"]') ?? element;
    if (
      target === null ||
      target === undefined ||
      document.querySelector('[aria-modal="true"] [role="dialog"]')
    ) {
      if (tries > 0) focusSoon(id, tries - 1);
      return;
    }
    target.focus();
    target.scrollIntoView({ block: 'center' });
    if (document.activeElement !== target && tries > 0) focusSoon(id, tries - 1);
  });
}
