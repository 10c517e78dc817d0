import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';

export const ACCEPTED = 'image/jpeg,image/png,image/gif,image/webp,image/svg+xml';

/** The system's own file chooser, opened by a button of ours. */
export function useFileDialog(onFiles: (files: File[]) => void): { open: () => void; input: ReactNode } {
  const { t } = useTranslation('media');
  const input = useRef<HTMLInputElement>(null);
  return {
    open: () => input.current?.click(),
    input: (
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept={ACCEPTED}
        aria-label={t('upload.choose')}
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
    ),
  };
}
