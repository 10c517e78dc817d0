import { writeFileSync } from 'node:fs';
import { generate, target } from './api-types.mjs';

writeFileSync(target, await generate());
console.log('api: generated');
