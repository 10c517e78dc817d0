// The types in the tree are those of the contract in the tree.
import { readFileSync } from 'node:fs';
import { generate, target } from './api-types.mjs';
import { report } from './files.mjs';

const same = readFileSync(target, 'utf8') === (await generate());
report(
  'api',
  same ? [] : ['src/api/schema.gen.ts differs from docs/openapi.json: run `npm run api:generate`.'],
);
