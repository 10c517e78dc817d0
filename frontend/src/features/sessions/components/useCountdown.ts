import { useEffect, useState } from 'react';

/** Seconds left of `seconds`, counted from when `since` changed. */
export function useCountdown(seconds: number | null, since: unknown): number {
  const [run, setRun] = useState({ since, left: seconds ?? 0 });
  if (run.since !== since) setRun({ since, left: seconds ?? 0 });
  const counting = run.left > 0;
  useEffect(() => {
    if (!counting) return;
    const timer = setInterval(() => setRun((now) => ({ ...now, left: Math.max(0, now.left - 1) })), 1000);
    return () => clearInterval(timer);
  }, [counting]);
  return run.left;
}
