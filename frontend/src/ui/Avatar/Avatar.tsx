import classes from './Avatar.module.css';

function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const first = words[0]?.at(0) ?? '';
  const last = words.length > 1 ? (words.at(-1)?.at(0) ?? '') : '';
  return (first + last).toLocaleUpperCase();
}

/** Initials drawn by the style sheet, so that they never become part of an accessible name. */
export function Avatar({ name, size = 28 }: { name: string; size?: number }) {
  return (
    <span
      className={classes.root}
      style={{ inlineSize: size, blockSize: size }}
      data-initials={initials(name)}
      aria-hidden="true"
    />
  );
}
