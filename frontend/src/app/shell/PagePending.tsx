import { SkeletonRows } from '@/ui';
import classes from './Shell.module.css';

export function PagePending() {
  return (
    <div className={classes.pending}>
      <SkeletonRows />
    </div>
  );
}
