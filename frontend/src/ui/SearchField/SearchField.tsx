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
  const [seen, setSeen] = useState(value);
  const [sent, setSent] = useState(value);
  const later = useDebouncedCallback((next: string) => {
    setSent(next);
    onChange(next);
  }, PAUSE_MS);
  useShortcut('/', () => input.current?.focus());

  /* Our own words coming back must not undo what was typed since; anybody else's win. */
  if (value !== seen) {
    setSeen(value);
    if (value !== sent) {
      setSent(value);
      setText(value);
    }
  }
  const change = (next: string) => {
    setText(next);
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
