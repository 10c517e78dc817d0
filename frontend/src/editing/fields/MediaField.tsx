/** Pictures of an entry: chosen from the library, uploaded, or dropped here. */
import { Button, Input } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Images } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Asset } from '@/api';
import { MediaPicker, UploadButton } from '../media';
import { AssetCard } from './AssetCard';
import classes from './fields.module.css';
import { asList, frameOf } from './frame';
import { useSurroundings } from './surroundings';
import type { FieldProps } from './types';

export function MediaField(props: FieldProps) {
  const { field, value, onChange, onBlur } = props;
  const { t } = useTranslation('editing');
  const { remember, readOnly } = useSurroundings();
  const [opened, picker] = useDisclosure(false);
  const labelId = useId();
  const { id, ...frame } = frameOf(props);
  const picked = asList(value);
  const multiple = field.multiple === true;
  const set = (ids: readonly string[]) => {
    onChange(multiple ? ids : (ids.at(-1) ?? null));
    onBlur();
  };
  const add = (asset: Asset) => {
    const { id: assetId, name: title, url, thumb } = asset;
    remember({ id: assetId, kind: 'asset', type: asset.mime, title, live: true, url, thumb });
    picker.close();
    set([...picked.filter((one) => one !== assetId), assetId]);
  };

  return (
    <Input.Wrapper {...frame} labelElement="div" labelProps={{ id: labelId }}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a legend of its own */}
      <div className={classes.media} role="group" aria-labelledby={labelId}>
        {picked.map((one) => (
          <AssetCard
            key={one}
            id={one}
            readOnly={readOnly}
            onRemove={() => set(picked.filter((other) => other !== one))}
          />
        ))}
        {readOnly ? null : (
          <div className={classes.buttons}>
            <Button
              id={id}
              variant="default"
              leftSection={<Images size={15} aria-hidden />}
              onClick={picker.open}
            >
              {t(picked.length > 0 && !multiple ? 'media.replace' : 'media.choose')}
            </Button>
            <UploadButton multiple={multiple} onUploaded={add} />
          </div>
        )}
      </div>
      <MediaPicker opened={opened} onPick={add} onClose={picker.close} />
    </Input.Wrapper>
  );
}
