import { type ComponentType, lazy } from 'react';

type Loaded = Record<string, unknown>;

/**
 * What capabilities after the dispatch show beside a document, such as what came back of it: each is the component `DocumentPanel` of
 * `src/<capability>/web/document-panel.tsx`, and is told the document's id. So no earlier folder imports a later one.
 */
export const documentPanels = Object.entries(import.meta.glob<Loaded>('../../*/web/document-panel.tsx')).map(
  ([path, load]) =>
    lazy(async () => {
      const component = (await load())['DocumentPanel'];
      if (typeof component !== 'function') throw new Error(`${path} exports no DocumentPanel`);
      return { default: component as ComponentType<{ readonly document: string }> };
    }),
);
