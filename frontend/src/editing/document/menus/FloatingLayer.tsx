/**
 * A small layer beside a place in the text. It stays inside the window, follows scrolling, and never takes the focus
 * by itself.
 */
import { Portal } from '@mantine/core';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import classes from './menus.module.css';

interface FloatingLayerProps {
  /** Where it belongs; `null` while the place is not on screen. */
  rect: () => DOMRect | null;
  side: 'above' | 'below';
  children: ReactNode;
}

const GAP = 8;

export function FloatingLayer({ rect, side, children }: FloatingLayerProps) {
  const layer = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = layer.current;
    if (element === null) return;
    const place = () => {
      const target = rect();
      if (target !== null) position(element, target, side);
    };
    place();
    const observer = new ResizeObserver(place);
    observer.observe(element);
    window.addEventListener('scroll', place, true);
    window.addEventListener('resize', place);
    return () => {
      observer.disconnect();
      window.removeEventListener('scroll', place, true);
      window.removeEventListener('resize', place);
    };
  });
  return (
    <Portal>
      <div ref={layer} className={classes.layer}>
        {children}
      </div>
    </Portal>
  );
}

function position(element: HTMLElement, target: DOMRect, side: 'above' | 'below'): void {
  const { offsetWidth: width, offsetHeight: height } = element;
  const above = target.top - height - GAP;
  const below = target.bottom + GAP;
  const fitsAbove = above >= GAP;
  const fitsBelow = below + height <= window.innerHeight - GAP;
  const goesAbove = side === 'above' ? fitsAbove || !fitsBelow : !fitsBelow && fitsAbove;
  const left = Math.max(GAP, Math.min(target.left, window.innerWidth - width - GAP));
  element.style.translate = `${Math.round(left)}px ${Math.round(Math.max(GAP, goesAbove ? above : below))}px`;
}
