import type { App } from '../../platform/http/server.ts';

/** `/openapi.json`, and the same as a page to read. */
export function referenceRoutes(app: App): void {
  app.get('/openapi.json', { config: { open: true }, schema: { hide: true } }, async () => app.swagger());
  app.get('/reference', { config: { open: true }, schema: { hide: true } }, async (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(page(app.swagger() as unknown as Description)),
  );
}

interface Description {
  readonly info: { title: string; description?: string };
  readonly paths?: Record<string, Record<string, Operation>>;
}
interface Operation {
  readonly tags?: string[];
  readonly summary?: string;
  readonly parameters?: { name: string; in: string; required?: boolean; description?: string }[];
  readonly requestBody?: { content?: Record<string, { schema?: unknown }> };
  readonly responses?: Record<string, { description?: string }>;
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]!);

function page(description: Description): string {
  const byTag = new Map<string, string[]>();
  for (const [path, methods] of Object.entries(description.paths ?? {})) {
    for (const [method, operation] of Object.entries(methods)) {
      const tag = operation.tags?.[0] ?? 'other';
      byTag.set(tag, [...(byTag.get(tag) ?? []), entry(method, path, operation)]);
    }
  }
  const parts = [...byTag]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([tag, entries]) => `<section><h2>${escaped(tag)}</h2>${entries.join('')}</section>`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(description.info.title)}: interface</title>
<style>:root{color-scheme:light dark}body{font:16px/1.6 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
code{font-size:.95em}details{border-block-start:1px solid #8885;padding:.35rem 0}summary{cursor:pointer}pre{overflow:auto;background:#8881;padding:.75rem;border-radius:.25rem}</style>
<main><h1>${escaped(description.info.title)}</h1><p>${escaped(description.info.description ?? '')} The same as <a href="/openapi.json">OpenAPI 3.1</a>.
Every refusal is a problem of RFC 9457 with its sentence in Arabic, English and French. A write may carry <code>Idempotency-Key</code>: repeated, it acts once.</p>${parts.join('')}</main></html>`;
}

function entry(method: string, path: string, operation: Operation): string {
  const parameters = (operation.parameters ?? []).map(
    (p) =>
      `<li><code>${escaped(p.name)}</code> (${escaped(p.in)}${p.required ? ', required' : ''}) ${escaped(p.description ?? '')}</li>`,
  );
  const body = Object.entries(operation.requestBody?.content ?? {}).map(
    ([type, { schema }]) =>
      `<p>Body, <code>${escaped(type)}</code></p><pre>${escaped(JSON.stringify(schema, null, 2))}</pre>`,
  );
  return `<details><summary><strong>${escaped(method.toUpperCase())}</strong> <code>${escaped(path)}</code> ${escaped(operation.summary ?? '')}</summary>
${parameters.length > 0 ? `<ul>${parameters.join('')}</ul>` : ''}${body.join('')}</details>`;
}
