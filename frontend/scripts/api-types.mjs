import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { root } from './files.mjs';

const contract = join(root, '../docs/openapi.json');
export const target = join(root, 'src/api/schema.gen.ts');

/** The types of the contract, as text. */
export async function generate() {
  if (!existsSync(contract)) throw new Error('docs/openapi.json is missing: make it with `galley openapi`.');
  const header = '/** Made from docs/openapi.json by `npm run api:generate`: do not edit. */\n\n';
  return header + astToString(await openapiTS(pathToFileURL(contract)));
}
