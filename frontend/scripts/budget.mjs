// What a page weighs, in bytes over the wire: times on shared machines lie, bytes do not.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { report, root } from './files.mjs';

const KB = 1000;
const DEFAULT_ROUTE = 40;
/** Where a screen in the shell is allowed more than the default, in kB: forms, drag and drop, the editor. */
const ROUTES = {
  'content.$id': 270,
  'types.$key': 75,
  'types.index': 45,
  people: 50,
  account: 45,
  redirects: 45,
};
/** A first visit ends at one of these, so the whole of it counts. */
const FIRST_VISIT = 240;

const manifest = JSON.parse(readFileSync(join(root, 'dist/.vite/manifest.json'), 'utf8'));
const weights = new Map();

function weight(file) {
  if (!weights.has(file))
    weights.set(file, gzipSync(readFileSync(join(root, 'dist', file)), { level: 9 }).length);
  return weights.get(file);
}

/** Every file that arrives with a chunk: itself, and what it imports. */
function closure(key, seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key].imports ?? []) closure(next, seen);
  return seen;
}

function filesOf(keys, kind) {
  const files = [...keys].flatMap((key) =>
    kind === 'css' ? (manifest[key].css ?? []) : [manifest[key].file],
  );
  return new Set(files.filter((file) => file.endsWith(`.${kind}`)));
}

const sum = (files) => [...files].reduce((total, file) => total + weight(file), 0);
const entryKey = Object.keys(manifest).find((key) => manifest[key].isEntry);
const entry = closure(entryKey);
const problems = [];
const rows = [];

function hold(name, bytes, limit) {
  rows.push(`${name.padEnd(28)}${(bytes / KB).toFixed(1).padStart(8)} of ${limit} kB`);
  if (bytes > limit * KB) problems.push(`${name}: ${(bytes / KB).toFixed(1)} kB is over ${limit} kB`);
}

hold('entry js', sum(filesOf(entry, 'js')), 190);
hold('entry css', sum(filesOf(entry, 'css')), 25);

const screens = Object.keys(manifest).filter((key) => /src\/routes\/.*\?tsr-split=component/.test(key));
const shellKey = screens.find((key) => key.includes('routes/_shell.tsx'));
const shell = new Set([...entry, ...(shellKey === undefined ? [] : closure(shellKey))]);
for (const key of screens) {
  const name = key.match(/routes\/(?:_shell\/)?(.+)\.tsx/)[1];
  if (key === shellKey) continue;
  if (!key.includes('_shell/')) {
    hold(`entry + ${name}`, sum(filesOf(new Set([...entry, ...closure(key)]), 'js')), FIRST_VISIT);
    continue;
  }
  const added = [...closure(key)].filter((one) => !shell.has(one));
  hold(`+ ${name}`, sum(filesOf(added, 'js')), ROUTES[name] ?? DEFAULT_ROUTE);
  if (name === 'content.index') {
    hold('entry + shell + list', sum(filesOf(new Set([...shell, ...closure(key)]), 'js')), FIRST_VISIT);
  }
}
console.log(rows.join('\n'));
report('budget', problems);
