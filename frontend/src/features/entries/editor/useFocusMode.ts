/** Only the text: the rest of the admin steps back, also for the keyboard and for screen readers. */
import { useEffect, useState } from 'react';

export function useFocusMode(): [boolean, () => void] {
  const [focused, setFocused] = useState(false);
  useEffect(() => {
    if (!focused) return;
    const page = document.getElementById('page');
    const around = [...(page?.parentElement?.children ?? [])].filter((part) => part !== page);
    for (const part of around) part.toggleAttribute('inert', true);
    return () => {
      for (const part of around) part.toggleAttribute('inert', false);
    };
  }, [focused]);
  return [focused, () => setFocused((now) => !now)];
}
