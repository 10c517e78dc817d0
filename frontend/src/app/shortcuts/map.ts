/** "g" and then a letter goes somewhere. */
export const GO = [
  { keys: 'g h', to: '/' },
  { keys: 'g c', to: '/content' },
  { keys: 'g m', to: '/media' },
  { keys: 'g u', to: '/people' },
  { keys: 'g t', to: '/types' },
  { keys: 'g r', to: '/redirects' },
  { keys: 'g x', to: '/trash' },
  { keys: 'g a', to: '/account' },
] as const;

/** What the sheet lists; the keys work where they say. */
export const LISTED = [
  {
    title: 'shortcuts.everywhere',
    rows: [
      { label: 'shortcuts.palette', keys: ['Mod', 'K'] },
      { label: 'shortcuts.sheet', keys: ['?'] },
      { label: 'shortcuts.goHome', keys: ['g', 'h'] },
      { label: 'shortcuts.goContent', keys: ['g', 'c'] },
      { label: 'shortcuts.goMedia', keys: ['g', 'm'] },
      { label: 'shortcuts.goPeople', keys: ['g', 'u'] },
      { label: 'shortcuts.goTypes', keys: ['g', 't'] },
      { label: 'shortcuts.goRedirects', keys: ['g', 'r'] },
      { label: 'shortcuts.goTrash', keys: ['g', 'x'] },
      { label: 'shortcuts.goAccount', keys: ['g', 'a'] },
      { label: 'shortcuts.region', keys: ['F6'] },
      { label: 'shortcuts.close', keys: ['Esc'] },
    ],
  },
  {
    title: 'shortcuts.lists',
    rows: [
      { label: 'shortcuts.filter', keys: ['/'] },
      { label: 'shortcuts.next', keys: ['j'] },
      { label: 'shortcuts.previous', keys: ['k'] },
      { label: 'shortcuts.open', keys: ['Enter'] },
      { label: 'shortcuts.select', keys: ['x'] },
    ],
  },
] as const;
