import { VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NARROW } from '../layout/breakpoints';
import { CardList } from './CardList';
import classes from './DataTable.module.css';
import { SelectAll, type Selection, SelectRow } from './selection';
import { useRowKeys } from './useRowKeys';

export interface Column<Row> {
  key: string;
  /** `null` for a column of buttons: it is named for screen readers only. */
  header: ReactNode;
  cell: (row: Row) => ReactNode;
  /** The track's width; the column without one takes what is left. */
  width?: string;
  align?: 'end';
  sort?: 'ascending' | 'descending';
}

export interface DataTableProps<Row> {
  caption: string;
  rows: Row[];
  rowKey: (row: Row) => string;
  columns: Column<Row>[];
  /** One row as a card, where a table has no room. */
  card: (row: Row) => ReactNode;
  selection?: Selection<Row>;
  busy?: boolean;
}

/** A plain table: hairlines, no zebra. Mark the row's link with `data-row-link`: it covers the row. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { t } = useTranslation('ui');
  const narrow = useMediaQuery(NARROW, false, { getInitialValueInEffect: false });
  const keys = useRowKeys();
  if (narrow) return <CardList {...props} />;
  const { caption, rows, rowKey, columns, selection, busy = false } = props;
  return (
    <table ref={keys} className={classes.table} aria-busy={busy}>
      <caption className={classes.caption}>{caption}</caption>
      <thead>
        <tr>
          {selection === undefined ? null : (
            <th className={classes.select} scope="col">
              <SelectAll rows={rows} rowKey={rowKey} selection={selection} />
            </th>
          )}
          {columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              style={{ inlineSize: column.width }}
              data-align={column.align}
              aria-sort={column.sort}
            >
              {column.header ?? <VisuallyHidden>{t('table.actions')}</VisuallyHidden>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)} data-selected={selection?.selected.has(rowKey(row)) || undefined}>
            {selection === undefined ? null : (
              <td className={classes.select}>
                <SelectRow row={row} rowKey={rowKey} selection={selection} />
              </td>
            )}
            {columns.map((column) => (
              <td key={column.key} data-align={column.align}>
                {column.cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
