import classes from './FormErrors.module.css';

/** What is wrong with a form as a whole. It takes the focus when it appears. */
export function FormErrors({ message }: { message: string | undefined }) {
  if (message === undefined) return null;
  return (
    <p
      key={message}
      role="alert"
      tabIndex={-1}
      className={classes.root}
      ref={(element) => element?.focus({ preventScroll: false })}
    >
      {message}
    </p>
  );
}
