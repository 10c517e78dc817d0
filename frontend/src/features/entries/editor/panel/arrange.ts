/** Where each field of a type goes: the title, the page itself, the Publish tab, or the Fields tab. */
import type { ContentType, Field } from '@/api';

export interface Arrangement {
  readonly title: Field | null;
  readonly bodies: readonly Field[];
  /** Where the entry is found: slug and path. */
  readonly address: readonly Field[];
  readonly rest: readonly Field[];
}

export function arrange(type: ContentType): Arrangement {
  const title = type.fields.find(({ key }) => key === type.title_field) ?? null;
  const others = type.fields.filter((field) => field !== title);
  const isBody = ({ kind }: Field) => kind === 'rich_text';
  const isAddress = ({ kind, key }: Field) => kind === 'slug' || (key === 'path' && kind === 'text');
  return {
    title,
    bodies: others.filter(isBody),
    address: others.filter(isAddress),
    rest: others.filter((field) => !isBody(field) && !isAddress(field)),
  };
}
