import classes from './Kbd.module.css';

const MAC = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent);

/** Names a key as it is printed on this machine; `Mod` is Ctrl, or Command on a Mac. */
export function keyLabel(key: string): string {
  if (key === 'Mod') return MAC ? '⌘' : 'Ctrl';
  return key;
}

export function Kbd({ keys }: { keys: readonly string[] }) {
  return (
    <span className={classes.keys}>
      {keys.map((key) => (
        <kbd key={key} className={classes.key}>
          {keyLabel(key)}
        </kbd>
      ))}
    </span>
  );
}
