import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { renderParts } from '@/testing/render';
import { SearchField } from './SearchField';

/** A page that answers late, as one does whose address follows the field. */
function Page({ onChange }: { onChange: (words: string) => void }) {
  const [words, setWords] = useState('');
  return (
    <>
      <SearchField
        label="Filter"
        value={words}
        onChange={(next) => {
          onChange(next);
          setTimeout(() => setWords(next), 30);
        }}
      />
      <button type="button" onClick={() => setWords('')}>
        Clear all
      </button>
      <output>{words}</output>
    </>
  );
}

it('tells what was typed once, after a pause', async () => {
  const heard = vi.fn();
  const { user } = renderParts(<Page onChange={heard} />);
  await user.type(screen.getByRole('searchbox'), 'tide');
  await waitFor(() => expect(heard).toHaveBeenCalledExactlyOnceWith('tide'));
  expect(screen.getByRole('searchbox')).toHaveValue('tide');
});

it('keeps what was typed while its earlier words came back', async () => {
  const heard = vi.fn();
  const { user } = renderParts(<Page onChange={heard} />);
  await user.type(screen.getByRole('searchbox'), 'ti');
  await waitFor(() => expect(heard).toHaveBeenCalledWith('ti'));
  await user.type(screen.getByRole('searchbox'), 'de');
  await waitFor(() => expect(heard).toHaveBeenLastCalledWith('tide'));
  expect(screen.getByRole('searchbox')).toHaveValue('tide');
});

it('follows when the words are changed elsewhere', async () => {
  const heard = vi.fn();
  const { user } = renderParts(<Page onChange={heard} />);
  await user.type(screen.getByRole('searchbox'), 'tide');
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('tide'));
  expect(screen.getByRole('searchbox')).toHaveValue('tide');
  await user.click(screen.getByRole('button', { name: 'Clear all' }));
  await waitFor(() => expect(screen.getByRole('searchbox')).toHaveValue(''));
});
