import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const generated = ['src/routeTree.gen.ts', 'src/api/schema.gen.ts'];

/** Every source file under `src` with one of the endings, as `{path, text}`; generated ones left out. */
export function sources(...endings) {
  return readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !generated.includes(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** Prints what was found and ends the process accordingly. */
export function report(name, problems) {
  for (const problem of problems) console.error(problem);
  console.log(problems.length === 0 ? `${name}: ok` : `${name}: ${problems.length} found`);
  process.exit(problems.length === 0 ? 0 : 1);
}
