import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { Search } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcut } from '../shortcuts/shortcuts';

interface SearchFieldProps {
  /** What is searched, for the label and the placeholder. */
  label: string;
  value: string;
  onChange: (value: string) => void;
  className?: string;
}

const PAUSE_MS = 250;

/** A filter by words: follows the typing after a pause, and `/` goes to it. */
export function SearchField({ label, value, onChange, className }: SearchFieldProps) {
  const { t } = useTranslation('ui');
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(value);
  const [last, setLast] = useState(value);
  const later = useDebouncedCallback(onChange, PAUSE_MS);
  useShortcut('/', () => input.current?.focus());

  if (value !== last) {
    setLast(value);
    setText(value);
  }
  const change = (next: string) => {
    setText(next);
    setLast(next);
    later(next);
  };
  const clear = <CloseButton size="sm" aria-label={t('action.clearSearch')} onClick={() => change('')} />;
  return (
    <TextInput
      ref={input}
      type="search"
      className={className}
      aria-label={label}
      placeholder={label}
      value={text}
      leftSection={<Search size={16} aria-hidden="true" />}
      rightSection={text === '' ? null : clear}
      onChange={(event) => change(event.currentTarget.value)}
    />
  );
}
