/** The edge of the side panel: dragged, or moved with the arrow keys (APG window splitter). */
import type { KeyboardEvent, PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './panel.module.css';
import { NARROWEST, WIDEST } from './usePanelWidth';

interface PanelHandleProps {
  width: number;
  onWidth: (width: number) => void;
}

const STEP = 16;

export function PanelHandle({ width, onWidth }: PanelHandleProps) {
  const { t } = useTranslation('editor');
  const drag = (event: PointerEvent<HTMLElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const { left, right } = event.currentTarget.parentElement?.getBoundingClientRect() ?? {
      left: 0,
      right: 0,
    };
    const rtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    onWidth(rtl ? event.clientX - left : right - event.clientX);
  };
  const keys = (event: KeyboardEvent) => {
    const rtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    const wider = rtl ? 'ArrowRight' : 'ArrowLeft';
    const narrower = rtl ? 'ArrowLeft' : 'ArrowRight';
    if (event.key !== wider && event.key !== narrower) return;
    event.preventDefault();
    onWidth(width + (event.key === wider ? STEP : -STEP));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved
    <div
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t('panel.resize')}
      aria-valuenow={width}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      className={classes.handle}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={keys}
    />
  );
}
