import { useTranslation } from 'react-i18next';

export interface Selection<Row> {
  selected: ReadonlySet<string>;
  onChange: (selected: ReadonlySet<string>) => void;
  /** What the row is called, for its box's label. */
  name: (row: Row) => string;
}

interface RowsProps<Row> {
  rows: Row[];
  rowKey: (row: Row) => string;
  selection: Selection<Row>;
}

export function SelectAll<Row>({ rows, rowKey, selection }: RowsProps<Row>) {
  const { t } = useTranslation('ui');
  const keys = rows.map(rowKey);
  const chosen = keys.filter((key) => selection.selected.has(key)).length;
  const all = chosen === keys.length && keys.length > 0;
  return (
    <input
      type="checkbox"
      className="check"
      aria-label={t('table.selectAll')}
      checked={all}
      ref={(box) => {
        if (box !== null) box.indeterminate = chosen > 0 && !all;
      }}
      onChange={() => selection.onChange(new Set(all ? [] : keys))}
    />
  );
}

interface RowProps<Row> {
  row: Row;
  rowKey: (row: Row) => string;
  selection: Selection<Row>;
}

export function SelectRow<Row>({ row, rowKey, selection }: RowProps<Row>) {
  const { t } = useTranslation('ui');
  const key = rowKey(row);
  const toggle = () => {
    const next = new Set(selection.selected);
    if (!next.delete(key)) next.add(key);
    selection.onChange(next);
  };
  return (
    <input
      type="checkbox"
      className="check"
      aria-label={t('table.selectRow', { name: selection.name(row) })}
      checked={selection.selected.has(key)}
      onChange={toggle}
    />
  );
}
