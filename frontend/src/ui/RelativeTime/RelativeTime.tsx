import { useFormat } from '../format';

/** When something happened, in words; the exact time is in the tooltip and in the markup. */
export function RelativeTime({ iso }: { iso: string }) {
  const format = useFormat();
  return (
    <time dateTime={iso} title={format.dateTime(iso)}>
      {format.relative(iso)}
    </time>
  );
}
