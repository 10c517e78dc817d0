/** Shows how a field's value changed: a document by blocks, everything else by words. Never by colour alone. */
import { useTranslation } from 'react-i18next';
import type { Field } from '@/api';
import { isDocument, type NodeJson, plainText } from '../document/json';
import { type BlockChange, diffBlocks } from './block-diff';
import classes from './compare.module.css';
import { diffText, type Run } from './text-diff';
import { type Names, valueText } from './values';

interface ValueDiffProps {
  field: Field;
  before: unknown;
  after: unknown;
  names: Names;
}

export function ValueDiff({ field, before, after, names }: ValueDiffProps) {
  if (isDocument(before) && isDocument(after)) return <DocumentDiff before={before} after={after} />;
  const runs = diffText(valueText(field, before, names), valueText(field, after, names));
  return (
    <p className={classes.text} dir="auto" data-kind={field.kind}>
      <Runs runs={runs} />
    </p>
  );
}

export function Runs({ runs }: { runs: readonly Run[] }) {
  const { t } = useTranslation('editing');
  if (runs.length === 0) return <span className={classes.nothing}>{t('compare.empty')}</span>;
  return runs.map((run, index) => {
    const key = `${index}-${run.kind}`;
    if (run.kind === 'added') return <ins key={key}>{run.text}</ins>;
    if (run.kind === 'removed') return <del key={key}>{run.text}</del>;
    return <span key={key}>{run.text}</span>;
  });
}

function DocumentDiff({ before, after }: { before: NodeJson; after: NodeJson }) {
  const changes = diffBlocks(before, after);
  return (
    <div className={classes.blocks}>
      {changes.map((change, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is derived whole and never reordered
        <BlockRow key={index} change={change} />
      ))}
    </div>
  );
}

function BlockRow({ change }: { change: BlockChange }) {
  const { t } = useTranslation('editing');
  if (change.kind === 'same') {
    return <p className={classes.same}>{t('compare.sameBlocks', { count: change.count })}</p>;
  }
  const block = change.kind === 'changed' ? change.after : change.block;
  return (
    <div className={classes.block} data-kind={change.kind}>
      <span className={classes.kind}>
        {t(`compare.${change.kind}`)} · {t(`compare.node.${block.type}`, { defaultValue: block.type })}
      </span>
      <p className={classes.text} dir="auto" data-node={block.type}>
        {change.kind === 'changed' ? <Runs runs={change.runs} /> : <Whole kind={change.kind} block={block} />}
      </p>
      {change.kind === 'changed' && onlyLooksChanged(change) ? (
        <span className={classes.nothing}>{t('compare.looks')}</span>
      ) : null}
    </div>
  );
}

function Whole({ kind, block }: { kind: 'added' | 'removed'; block: NodeJson }) {
  const text = plainText(block);
  return kind === 'added' ? <ins>{text}</ins> : <del>{text}</del>;
}

/** The words are the same: a mark, a level or a link is what changed. */
function onlyLooksChanged({ runs }: { runs: readonly Run[] }): boolean {
  return runs.every(({ kind }) => kind === 'same');
}
