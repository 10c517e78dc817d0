// No word stands in the markup, every key that is asked for exists, and no message lies unused.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { report, root, sources } from './files.mjs';

const WORDS = /\p{L}{2,}/u;
const SPOKEN = ['title', 'label', 'placeholder', 'alt', 'description', 'aria-label', 'aria-description'];
const PLURAL = /_(?:zero|one|two|few|many|other)$/;
/** Names that are the same in every language. */
const NAMES = ['Galley'];

function flatten(value, prefix = '') {
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' ? [`${prefix}${key}`] : flatten(inner, `${prefix}${key}.`),
  );
}

const messages = new Map();
for (const { path } of sources('/messages/en.json', 'en.json')) {
  const namespace = path === 'src/app/messages/en.json' ? 'shell' : path.split('/').at(-3);
  messages.set(namespace, {
    path,
    keys: new Set(flatten(JSON.parse(readFileSync(join(root, path), 'utf8')))),
  });
}

const has = (namespace, key) => {
  const keys = messages.get(namespace)?.keys;
  return keys !== undefined && (keys.has(key) || keys.has(`${key}_other`));
};

function literal(node) {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  return null;
}

/** "status.${x}" fits every key that begins and ends so. */
function pattern(node) {
  const parts = [node.head.text, ...node.templateSpans.map((span) => span.literal.text)];
  return new RegExp(`^${parts.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+')}$`);
}

const problems = [];
const strings = new Set();
const patterns = [];

for (const { path, text } of sources('.ts', '.tsx')) {
  if (path.includes('.test.') || /^src\/(?:testing|app\/kit)\//.test(path)) continue;
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const namespaces = new Set();
  const asked = [];
  const where = (node) => `${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;

  const visit = (node) => {
    const word = literal(node);
    if (word !== null) strings.add(word);
    if (ts.isTemplateExpression(node)) patterns.push(pattern(node));
    if (ts.isJsxText(node) && WORDS.test(node.text))
      problems.push(`${where(node)} words in the markup: ${node.text.trim()}`);
    if (ts.isJsxExpression(node) && node.expression !== undefined && !ts.isJsxAttribute(node.parent)) {
      const said = literal(node.expression);
      if (said !== null && WORDS.test(said) && !NAMES.includes(said))
        problems.push(`${where(node)} words in the markup: ${said}`);
    }
    if (ts.isJsxAttribute(node) && SPOKEN.includes(node.name.getText()) && node.initializer !== undefined) {
      const said = ts.isStringLiteral(node.initializer) ? node.initializer.text : null;
      if (said !== null && WORDS.test(said))
        problems.push(`${where(node)} words in ${node.name.getText()}: ${said}`);
    }
    if (ts.isCallExpression(node)) {
      const called = node.expression.getText();
      const [first] = node.arguments;
      if (called === 'useTranslation' && first !== undefined) {
        for (const name of ts.isArrayLiteralExpression(first) ? first.elements : [first])
          namespaces.add(literal(name));
      }
      if (/^(?:t|words|i18n\.t|i18next\.t)$/.test(called) && first !== undefined && literal(first) !== null) {
        asked.push([literal(first), node]);
      }
    }
    if (ts.isTypeReferenceNode(node) && node.typeName.getText() === 'TFunction') {
      const name = node.typeArguments?.[0];
      for (const one of name !== undefined && ts.isTupleTypeNode(name) ? name.elements : [name]) {
        if (one !== undefined && ts.isLiteralTypeNode(one)) namespaces.add(literal(one.literal));
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  if (namespaces.size === 0) namespaces.add('ui');
  for (const [key, node] of asked) {
    const [namespace, rest] = key.includes(':') ? key.split(':') : [null, key];
    const found = namespace === null ? [...namespaces].some((name) => has(name, rest)) : has(namespace, rest);
    if (!found)
      problems.push(`${where(node)} no message "${key}" in ${namespace ?? [...namespaces].join(', ')}`);
  }
}

for (const [namespace, { path, keys }] of messages) {
  for (const key of keys) {
    const asked = key.replace(PLURAL, '');
    const used = [asked, `${namespace}:${asked}`].some(
      (name) => strings.has(name) || patterns.some((one) => one.test(name)),
    );
    if (!used) problems.push(`${path}: "${key}" is never used`);
  }
}
report('i18n', problems);
