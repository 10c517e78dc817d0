import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export interface Format {
  /** "5 minutes ago" under a week old, then the date. */
  relative: (iso: string, now?: number) => string;
  date: (iso: string) => string;
  /** "Sunday 22 November". */
  day: (moment: Date) => string;
  dateTime: (iso: string) => string;
  time: (iso: string) => string;
  number: (value: number) => string;
  bytes: (value: number) => string;
  list: (values: string[]) => string;
}

export function createFormat(locale: string): Format {
  const ago = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' });
  const full = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short' });
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' });
  const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
  const count = new Intl.NumberFormat(locale);
  const names = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    relative: (iso, now = Date.now()) => {
      const then = Date.parse(iso);
      const age = now - then;
      if (age < 7 * DAY && age > -DAY) return ago.format(...steps(age));
      return day.format(then);
    },
    day: (moment) => weekday.format(moment),
    date: (iso) => day.format(Date.parse(iso)),
    dateTime: (iso) => full.format(Date.parse(iso)),
    time: (iso) => clock.format(Date.parse(iso)),
    number: (value) => count.format(value),
    bytes: (value) => bytes(value, locale),
    list: (values) => names.format(values),
  };
}

function steps(age: number): [number, Intl.RelativeTimeFormatUnit] {
  if (age < MINUTE) return [0, 'second'];
  if (age < HOUR) return [-Math.floor(age / MINUTE), 'minute'];
  if (age < DAY) return [-Math.floor(age / HOUR), 'hour'];
  return [-Math.floor(age / DAY), 'day'];
}

function bytes(value: number, locale: string): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  let amount = value;
  let unit = 0;
  while (amount >= 1000 && unit < units.length - 1) {
    amount /= 1000;
    unit += 1;
  }
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: units[unit] ?? 'byte',
    unitDisplay: unit === 0 ? 'long' : 'short',
    maximumFractionDigits: amount < 10 && unit > 0 ? 1 : 0,
  }).format(amount);
}

/** The reader's own variant of the language: an English page still writes dates as in Britain. */
function localeFor(language: string): string {
  const variant = navigator.languages.find((one) => one.split('-')[0] === language);
  return variant ?? language;
}

export function useFormat(): Format {
  const { i18n } = useTranslation();
  return useMemo(() => createFormat(localeFor(i18n.language)), [i18n.language]);
}
