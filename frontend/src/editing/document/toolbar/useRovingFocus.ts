/** A toolbar is one stop for Tab; arrows, Home and End move within it (APG toolbar pattern). */
import { type KeyboardEvent, type RefObject, useEffect } from 'react';

const STOPS = 'button:not([hidden])';

function stopsOf(bar: HTMLElement | null): HTMLElement[] {
  return [...(bar?.querySelectorAll<HTMLElement>(STOPS) ?? [])];
}

function makeOnlyStop(stops: readonly HTMLElement[], index: number): void {
  stops.forEach((stop, at) => {
    stop.tabIndex = at === index ? 0 : -1;
  });
}

export function useRovingFocus(bar: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const stops = stopsOf(bar.current);
    if (
      !stops.some((stop) => stop.tabIndex === 0) ||
      stops.filter((stop) => stop.tabIndex === 0).length > 1
    ) {
      makeOnlyStop(stops, 0);
    }
  });

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const stops = stopsOf(bar.current);
    const current = stops.indexOf(document.activeElement as HTMLElement);
    if (current < 0) return;
    const rtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    const target = destination(event.key, current, stops.length, rtl);
    if (target === null) return;
    event.preventDefault();
    makeOnlyStop(stops, target);
    stops[target]?.focus();
  };

  const enter = () =>
    stopsOf(bar.current)
      .find((stop) => stop.tabIndex === 0)
      ?.focus();
  return { onKeyDown, enter };
}

function destination(key: string, current: number, count: number, rtl: boolean): number | null {
  const forward = rtl ? 'ArrowLeft' : 'ArrowRight';
  const back = rtl ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward) return (current + 1) % count;
  if (key === back) return (current - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
