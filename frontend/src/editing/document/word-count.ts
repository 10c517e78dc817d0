/** Counts words the way the language does, and how long reading them takes. */
export interface WordCount {
  readonly words: number;
  readonly minutes: number;
}

const WORDS_PER_MINUTE = 238;

export function countWords(text: string, locale: string): WordCount {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  let words = 0;
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) words += 1;
  return { words, minutes: Math.max(1, Math.round(words / WORDS_PER_MINUTE)) };
}
