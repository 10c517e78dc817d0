// Who may know whom: api <- ui <- editing <- features <- app <- routes, and a feature knows another
// only by its index. A route may also take a feature's screens, queries and search, so that they can
// travel in chunks of their own.
import { posix } from 'node:path';
import { report, sources } from './files.mjs';

const LAYERS = ['api', 'ui', 'editing', 'features', 'app', 'routes'];
const OPEN_TO_ROUTES = /^(?:screens\/[^/]+|queries|search|editor)$/;
const IMPORT = /(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g;

function target(path, specifier) {
  if (specifier.startsWith('@/')) return specifier.slice(2);
  if (specifier.startsWith('.')) return posix.join(posix.dirname(path), specifier).replace(/^src\//, '');
  return null;
}

function complaint(from, to) {
  const [layer, feature] = from.split('/');
  const [toLayer, toFeature, ...inside] = to.split('/');
  if (!LAYERS.includes(layer) || !LAYERS.includes(toLayer)) return null;
  if (LAYERS.indexOf(toLayer) > LAYERS.indexOf(layer)) return `${layer} must not know ${toLayer}`;
  if (toLayer === layer && layer !== 'features') return null;
  if (toLayer === 'api' || toLayer === 'ui') {
    return inside.length > 0 || toFeature !== undefined ? shared(toLayer, to) : null;
  }
  if (toLayer !== 'features' || (layer === 'features' && feature === toFeature)) return null;
  if (inside.length === 0) return null;
  if (layer === 'routes' && OPEN_TO_ROUTES.test(inside.join('/'))) return null;
  return `${toFeature} is to be known by its index only`;
}

/** Style sheets and messages have no place in an index. */
function shared(layer, to) {
  if (layer === 'ui' && /^ui\/(?:styles|theme|form|settings|messages\/\w+\.json)$/.test(to)) return null;
  return `${layer} is to be known by its index only`;
}

const problems = [];
for (const { path, text } of sources('.ts', '.tsx')) {
  if (path.startsWith('src/testing/') || path.includes('.test.') || path === 'src/main.tsx') continue;
  for (const [, specifier] of text.matchAll(IMPORT)) {
    const to = target(path, specifier);
    const why = to === null ? null : complaint(path.slice('src/'.length), to);
    if (why !== null) problems.push(`${path}: ${specifier}: ${why}`);
  }
  if (path.endsWith('.tsx') && !/^src\/(?:routes|app\/kit)\//.test(path) && text.split('\n').length > 150) {
    problems.push(`${path}: a component file of ${text.split('\n').length} lines`);
  }
}
report('imports', problems);
