/** Turns a document into another format. Only the server converts, so that every format has one meaning. */
import { api, ok } from '@/api';
import type { NodeJson } from '../document';

export interface Markdown {
  readonly text: string;
  /** What Markdown cannot say, in the server's words. */
  readonly lossy: readonly string[];
}

export interface Converter {
  readonly toMarkdown: (document: NodeJson) => Promise<Markdown>;
  readonly fromMarkdown: (text: string) => Promise<NodeJson>;
}

export const serverConverter: Converter = {
  async toMarkdown(document) {
    const body = { from: 'json', to: 'markdown', value: document } as const;
    const { data } = await ok(api.POST('/documents/convert', { body }));
    return { text: String(data.value), lossy: data.lossy };
  },
  async fromMarkdown(text) {
    const body = { from: 'markdown', to: 'json', value: text } as const;
    const { data } = await ok(api.POST('/documents/convert', { body }));
    return data.value as NodeJson;
  },
};
