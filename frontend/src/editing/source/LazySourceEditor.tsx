/** The source editor, fetched when it is first shown. */
import { lazy, Suspense } from 'react';
import type { SourceEditorProps } from './SourceEditor';
import classes from './source.module.css';

const Loaded = lazy(() => import('./SourceEditor').then(({ SourceEditor }) => ({ default: SourceEditor })));

export function LazySourceEditor(props: SourceEditorProps) {
  return (
    <Suspense fallback={<pre className={classes.fallback}>{props.value}</pre>}>
      <Loaded {...props} />
    </Suspense>
  );
}
