// Colours and sizes of type come from tokens: outside `src/ui` nothing may name one of its own.
import { report, sources } from './files.mjs';

const NAMED = 'red|green|blue|black|white|gray|grey|orange|purple|pink|yellow|teal|brown|navy|silver|gold';
const css = [
  [/#[0-9a-f]{3,8}\b/i, 'a hex colour'],
  [/\b(?:rgba?|hsla?|hwb|lab|lch)\(/i, 'a colour function'],
  [/\boklch\((?!from)/i, 'a colour of its own'],
  [
    new RegExp(`(?:color|background|border|outline|fill|stroke)[\\w-]*:[^;]*\\b(?:${NAMED})\\b`, 'i'),
    'a named colour',
  ],
  [/font(?:-size)?:[^;]*\b\d+(?:\.\d+)?px/, 'a size of type in px'],
  [/font-size:\s*\d/, 'a size of type that is not a token'],
  [/--mantine-color-/, 'a colour of the kit'],
];
const code = [
  [/\b(?:c|bg|color|fill|stroke)="#[0-9a-f]{3,8}"/i, 'a hex colour'],
  [/['"`][^'"`]*\b(?:rgba?|hsla?)\(\d/i, 'a colour function'],
  [/--mantine-color-/, 'a colour of the kit'],
  [
    /["'](?:red|gray|dark|verdigris|blue|green|orange|teal|grape|violet|yellow)\.\d["']/,
    'a shade of the kit',
  ],
  [/\bc="(?!var\()/, 'a colour that is not a token'],
];

const problems = [];
for (const { path, text } of sources('.css', '.tsx', '.ts')) {
  if (path.startsWith('src/ui/') || path.includes('.test.')) continue;
  const rules = path.endsWith('.css') ? css : code;
  const clean = text.replaceAll(/\/\*[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, ' '));
  clean.split('\n').forEach((line, at) => {
    for (const [pattern, what] of rules) {
      if (pattern.test(line)) problems.push(`${path}:${at + 1} ${what}: ${line.trim()}`);
    }
  });
}
report('tokens', problems);
