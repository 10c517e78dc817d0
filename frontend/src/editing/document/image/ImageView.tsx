/** An image in the text, with its description asked for right below it. */
import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import type { KeyboardEvent } from 'react';
import classes from '../document.module.css';
import type { UploadPort } from '../uploads/port';

export function ImageView({ node, selected, editor, extension, updateAttributes, getPos }: NodeViewProps) {
  const { labels } = (extension.options as { uploads: UploadPort }).uploads;
  const alt = typeof node.attrs.alt === 'string' ? node.attrs.alt : '';
  const leave = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    const position = getPos();
    if (position !== undefined) editor.chain().focus().setNodeSelection(position).run();
  };
  return (
    <NodeViewWrapper as="figure" className={classes.figure} data-selected={selected || undefined}>
      <img src={String(node.attrs.src ?? '')} alt={alt} data-drag-handle draggable />
      {editor.isEditable && (selected || alt === '') ? (
        <figcaption className={classes.alt} contentEditable={false}>
          {alt === '' ? <span className={classes.noAlt}>{labels.noAlt}</span> : null}
          <input
            aria-label={labels.altLabel}
            placeholder={labels.altPlaceholder}
            value={alt}
            dir="auto"
            onChange={(event) =>
              updateAttributes({ alt: event.target.value === '' ? null : event.target.value })
            }
            onKeyDown={leave}
          />
        </figcaption>
      ) : null}
    </NodeViewWrapper>
  );
}
