import type { DataTableProps } from './DataTable';
import classes from './DataTable.module.css';
import { SelectRow } from './selection';
import { useRowKeys } from './useRowKeys';

/** The same rows where a table has no room. */
export function CardList<Row>({ caption, rows, rowKey, card, selection, busy }: DataTableProps<Row>) {
  const keys = useRowKeys();
  return (
    <ul ref={keys} className={classes.cards} aria-label={caption} aria-busy={busy}>
      {rows.map((row) => (
        <li key={rowKey(row)} className={classes.card} data-row>
          {selection === undefined ? null : <SelectRow row={row} rowKey={rowKey} selection={selection} />}
          <div className={classes.cardBody}>{card(row)}</div>
        </li>
      ))}
    </ul>
  );
}
