/**
 * The document as plain data, in the one form that server and editor agree on.
 * Invariant: two documents that mean the same have the same canonical form, whoever wrote them.
 */
import { sameJson } from '../save-engine';

export interface MarkJson {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
}

export interface NodeJson {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly NodeJson[];
  readonly marks?: readonly MarkJson[];
  readonly text?: string;
}

/** A body on its way to the server in another format than its own. */
export interface WrittenBody {
  readonly format: 'markdown' | 'html';
  readonly value: string;
}

export const EMPTY_DOCUMENT: NodeJson = { type: 'doc', content: [{ type: 'paragraph' }] };

const DEFAULTS: Readonly<Record<string, unknown>> = { colspan: 1, rowspan: 1, start: 1 };

export function isDocument(value: unknown): value is NodeJson {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'doc';
}

export function isWrittenBody(value: unknown): value is WrittenBody {
  return typeof value === 'object' && value !== null && 'format' in value && 'value' in value;
}

/** Leaves out attributes at their default and puts marks in a fixed order. */
export function canonical(node: NodeJson): NodeJson {
  const attrs = canonicalAttrs(node.attrs);
  const marks = [...(node.marks ?? [])].map(canonicalMark).sort((a, b) => (a.type < b.type ? -1 : 1));
  const content = (node.content ?? []).map(canonical);
  return {
    type: node.type,
    ...(attrs === null ? {} : { attrs }),
    ...(content.length === 0 ? {} : { content }),
    ...(marks.length === 0 ? {} : { marks }),
    ...(node.text === undefined ? {} : { text: node.text }),
  };
}

function canonicalMark(mark: MarkJson): MarkJson {
  const attrs = canonicalAttrs(mark.attrs);
  return attrs === null ? { type: mark.type } : { type: mark.type, attrs };
}

function canonicalAttrs(attrs: NodeJson['attrs']): Record<string, unknown> | null {
  const kept = Object.entries(attrs ?? {}).filter(
    ([name, value]) => value !== null && value !== '' && DEFAULTS[name] !== value,
  );
  return kept.length === 0 ? null : Object.fromEntries(kept);
}

/** Nothing at all and a single empty paragraph are the same empty body. */
export function isEmptyDocument(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (!isDocument(value)) return false;
  return sameJson(canonical(value), { type: 'doc' }) || sameJson(canonical(value), EMPTY_DOCUMENT);
}

export function sameDocument(a: unknown, b: unknown): boolean {
  if (isEmptyDocument(a) && isEmptyDocument(b)) return true;
  if (!isDocument(a) || !isDocument(b)) return sameJson(a, b);
  return sameJson(canonical(a), canonical(b));
}

const OWN_LINE = new Set(['paragraph', 'heading', 'codeBlock', 'tableRow']);

/** The words alone, a line per paragraph or table row: for comparing, copying and counting. */
export function plainText(node: NodeJson): string {
  const pieces: string[] = [];
  collect(node, pieces);
  return pieces.join('').trim();
}

function collect(node: NodeJson, pieces: string[]): void {
  if (node.text !== undefined) pieces.push(node.text);
  if (node.type === 'hardBreak') pieces.push('\n');
  if (node.type === 'image') pieces.push(`[${imageName(node)}]\n`);
  if (node.type === 'tableCell' || node.type === 'tableHeader') {
    pieces.push((node.content ?? []).map(plainText).join(' '), '\t');
    return;
  }
  for (const child of node.content ?? []) collect(child, pieces);
  if (OWN_LINE.has(node.type)) pieces.push('\n');
}

function imageName({ attrs }: NodeJson): string {
  const alt = attrs?.alt;
  if (typeof alt === 'string' && alt !== '') return alt;
  return (
    String(attrs?.src ?? '')
      .split('/')
      .at(-1) ?? ''
  );
}
