import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Palette.module.css';
import type { PaletteItem } from './usePaletteItems';

interface PaletteOptionsProps {
  id: string;
  items: PaletteItem[];
  active: number;
  onChoose: (index: number) => void;
}

export function PaletteOptions({ id, items, active, onChoose }: PaletteOptionsProps) {
  const { t } = useTranslation('shell');
  return (
    <div
      id={id}
      role="listbox"
      tabIndex={-1}
      aria-label={t('palette.label')}
      className={classes.list}
      hidden={items.length === 0}
    >
      {items.map((item, index) => (
        <Fragment key={item.key}>
          {item.group === items[index - 1]?.group ? null : (
            <div className={classes.group} role="presentation">
              {item.group}
            </div>
          )}
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: the field above takes the keys for its list */}
          <div
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            className={classes.option}
            ref={index === active ? (row) => row?.scrollIntoView?.({ block: 'nearest' }) : undefined}
            onClick={() => onChoose(index)}
          >
            <span className={item.entry ? classes.entry : undefined}>{item.label}</span>
            <span className={classes.detail}>{item.detail}</span>
          </div>
        </Fragment>
      ))}
    </div>
  );
}
