import { lazy, Suspense } from 'react';
import { useShortcut } from '@/ui';

const PaletteDialog = lazy(async () => ({ default: (await import('./PaletteDialog')).PaletteDialog }));

interface PaletteProps {
  opened: boolean;
  onOpen: () => void;
  onClose: () => void;
}

/** Its code arrives the first time it is asked for. */
export function Palette({ opened, onOpen, onClose }: PaletteProps) {
  useShortcut('Mod+k', onOpen);
  if (!opened) return null;
  return (
    <Suspense fallback={null}>
      <PaletteDialog onClose={onClose} />
    </Suspense>
  );
}
