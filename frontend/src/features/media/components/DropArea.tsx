import { type DragEvent, type ReactNode, useState } from 'react';
import classes from './DropArea.module.css';

interface DropAreaProps {
  enabled: boolean;
  label: string;
  onFiles: (files: File[]) => void;
  children: ReactNode;
}

const carriesFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');

/** Files may be dropped anywhere on the page. The button does the same without a mouse. */
export function DropArea({ enabled, label, onFiles, children }: DropAreaProps) {
  const [depth, setDepth] = useState(0);
  if (!enabled) return children;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way to what the button does
    <div
      className={classes.area}
      onDragEnter={(event) => carriesFiles(event) && setDepth((now) => now + 1)}
      onDragLeave={(event) => carriesFiles(event) && setDepth((now) => Math.max(0, now - 1))}
      onDragOver={(event) => carriesFiles(event) && event.preventDefault()}
      onDrop={(event) => {
        setDepth(0);
        if (!carriesFiles(event)) return;
        event.preventDefault();
        onFiles([...event.dataTransfer.files]);
      }}
    >
      {children}
      {depth > 0 ? <div className={classes.target}>{label}</div> : null}
    </div>
  );
}
