/** Looks once, when the editor opens, for text this device kept; what becomes of it is the writer's word. */
import { useEffect, useEffectEvent, useState } from 'react';
import type { Fields } from '../save-engine';
import { findLeftBehind, type LeftBehind } from './left-behind';
import { forgetText, keepText, type Scope } from './store';

interface RecoveryOptions {
  readonly scope: Scope;
  readonly session: string;
  readonly server: Fields;
  readonly same: (key: string, a: unknown, b: unknown) => boolean;
  /** Resolves once the text is this session's own, in its journal. */
  readonly restore: (fields: Fields) => Promise<void>;
  /** Said after a discard, with the way back. */
  readonly onDiscarded: (undo: () => void) => void;
}

export function useRecovery({ scope, session, server, same, restore, onDiscarded }: RecoveryOptions) {
  const [found, setFound] = useState<LeftBehind | null>(null);
  const look = useEffectEvent(() => findLeftBehind(scope, session, server, same, Date.now()));

  useEffect(() => {
    let gone = false;
    look().then(
      (left) => {
        if (!gone) setFound(left);
      },
      // No storage on this device: then nothing was kept either.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, []);

  return {
    found,
    keep: () => {
      if (found === null) return;
      setFound(null);
      void restore(found.fields).then(() => forgetText(found.text.id));
    },
    discard: () => {
      if (found === null) return;
      setFound(null);
      void forgetText(found.text.id);
      onDiscarded(() => {
        setFound(found);
        void keepText(found.text);
      });
    },
  };
}
