import type { Node as EditorDoc } from '@tiptap/pm/model';
import type { Block, Body } from '../../../kernel/body.ts';
import { blockOf, type EditorNode } from './body-nodes.ts';

export type BodyReader = ReturnType<typeof bodyReader>;

/** Reads the body out of the editor; blocks that did not change are read once, and every body that was read is known again. */
export function bodyReader() {
  const blocks = new WeakMap<EditorDoc, readonly Block[]>();
  const own = new WeakSet<Body>();
  const blocksOf = (node: EditorDoc): readonly Block[] => {
    const known = blocks.get(node) ?? blockOf(node.toJSON() as EditorNode);
    blocks.set(node, known);
    return known;
  };
  return {
    read: (doc: EditorDoc): Body => {
      const body = { blocks: doc.children.flatMap(blocksOf) };
      own.add(body);
      return body;
    },
    isOwn: (body: Body): boolean => own.has(body),
  };
}
