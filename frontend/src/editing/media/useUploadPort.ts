/** Uploads for the document: to the media library, with progress, and with words for what can go wrong. */
import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { uploadMedia } from '@/api';
import { explain } from '@/ui';
import type { UploadPort } from '../document';

export function useUploadPort(): UploadPort {
  const { t } = useTranslation('editing');
  const { t: ui } = useTranslation('ui');
  const queries = useQueryClient();
  return useMemo(
    () => ({
      upload: async (file, onProgress) => {
        const asset = await uploadMedia(file, { onProgress });
        void queries.invalidateQueries({ queryKey: ['media'] });
        return { asset: asset.id, src: asset.url, alt: asset.alt };
      },
      explain: (error) => explain(error, ui),
      labels: {
        uploading: (name, percent) => t('upload.progress', { name, percent }),
        dismiss: t('upload.dismiss'),
        altLabel: t('image.alt'),
        altPlaceholder: t('image.altPlaceholder'),
        noAlt: t('image.noAlt'),
      },
    }),
    [t, ui, queries],
  );
}
