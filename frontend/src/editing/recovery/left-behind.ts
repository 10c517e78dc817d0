/** What of the text kept on this device is really unsaved, compared with what the server has now. */
import type { Fields } from '../save-engine';
import { findText, forgetOldText, forgetText, type KeptText, type Scope } from './store';
import { openSessions } from './writing-session';

export interface LeftBehind {
  readonly text: KeptText;
  /** Only the fields that differ from the server's. */
  readonly fields: Fields;
}

type Same = (key: string, a: unknown, b: unknown) => boolean;

export function unsavedFields(text: KeptText, server: Fields, same: Same): Fields {
  return Object.fromEntries(
    Object.entries(text.fields).filter(([key, value]) => key in server && !same(key, value, server[key])),
  );
}

export async function findLeftBehind(
  scope: Scope,
  session: string,
  server: Fields,
  same: Same,
  now: number,
): Promise<LeftBehind | null> {
  await forgetOldText(now);
  const open = await openSessions();
  const texts = (await findText(scope)).filter(({ id }) => {
    const owner = id.slice(id.lastIndexOf('/') + 1);
    return owner !== session && !open.has(owner);
  });
  for (const text of texts) {
    const fields = unsavedFields(text, server, same);
    if (Object.keys(fields).length > 0) return { text, fields };
    await forgetText(text.id);
  }
  return null;
}
