/** Adds a file to the media library and hands back what it became. */
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Asset, uploadMedia } from '@/api';
import { explain } from '@/ui';
import classes from './media.module.css';

interface UploadButtonProps {
  onUploaded: (asset: Asset) => void;
  multiple?: boolean;
  id?: string;
}

export function UploadButton({ onUploaded, multiple = false, id }: UploadButtonProps) {
  const { t } = useTranslation('editing');
  const { t: ui } = useTranslation('ui');
  const input = useRef<HTMLInputElement>(null);
  const [percent, setPercent] = useState(0);
  const queries = useQueryClient();
  const upload = useMutation({
    mutationFn: async (files: readonly File[]) => {
      for (const file of files) {
        setPercent(0);
        onUploaded(await uploadMedia(file, { onProgress: (part) => setPercent(Math.round(part * 100)) }));
      }
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['media'] }),
  });
  return (
    <div className={classes.upload}>
      <Button
        id={id}
        variant="default"
        leftSection={<Upload size={15} aria-hidden />}
        onClick={() => input.current?.click()}
      >
        {upload.isPending ? t('upload.percent', { percent }) : t('media.upload')}
      </Button>
      {upload.isError ? (
        <p role="alert" className={classes.error}>
          {explain(upload.error, ui)}
        </p>
      ) : null}
      <input
        ref={input}
        type="file"
        accept="image/*"
        multiple={multiple}
        hidden
        aria-label={t('media.upload')}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = '';
          if (files.length > 0) upload.mutate(files);
        }}
      />
    </div>
  );
}
