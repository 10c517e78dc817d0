/** A galley: the printer's tray, open at one end, with lines of type in it. */
export function Mark({ size = 22 }: { size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 32 32"
      fill="none"
      stroke="var(--c-accent)"
      aria-hidden="true"
    >
      <path d="M27 5H5v22h22" strokeWidth="3" strokeLinecap="square" />
      <path d="M11 12h14M11 17h10M11 22h13" strokeWidth="2.4" />
    </svg>
  );
}
