import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { uploadMedia } from '@/api';
import { MEDIA } from './queries';
import { UploadQueue } from './upload-queue';

export const uploads = new UploadQueue(uploadMedia);

/** The queue, kept in step with the library's lists. */
export function useUploads() {
  const queries = useQueryClient();
  useEffect(
    () => uploads.onUploaded(() => void queries.invalidateQueries({ queryKey: [...MEDIA, 'list'] })),
    [queries],
  );
  return useSyncExternalStore(uploads.subscribe, uploads.items);
}
