import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import type { SessionView, TokenView } from '../account.ts';
import { accountWords as words } from './account-screen.text.ts';
import { OwnPassword } from './own-password.tsx';
import { OwnSessions } from './own-sessions.tsx';
import { OwnTokens } from './own-tokens.tsx';

// There is no browser here whose choices could be read.
vi.mock('../../apps/web/page-preferences.ts', () => {
  const chosen = { language: 'en', calendar: 'gregory', theme: 'system', hotkeys: true };
  return { preferences: { current: () => chosen }, usePreferences: () => chosen };
});

/** The account as it is first drawn, with what the house has told of it. */
function drawn(told: { password: string | null; sessions: SessionView[]; tokens: TokenView[] }): string {
  const client = new QueryClient();
  client.setQueryData(['account', 'password'], { changedAt: told.password });
  client.setQueryData(['account', 'sessions'], { rows: told.sessions });
  client.setQueryData(['account', 'tokens'], { rows: told.tokens });
  const parts = [OwnPassword, OwnSessions, OwnTokens].map((part) => createElement(part, { key: part.name }));
  return renderToStaticMarkup(createElement(QueryClientProvider, { client }, ...parts));
}

const at = '2026-11-22T07:00:00.000Z';
const session = (id: string, isThis: boolean): SessionView => ({ id, madeAt: at, seenAt: at, endsAt: at, isThis });

test('who entered by one press sees that he has no password, and that no program has a token', () => {
  const page = drawn({ password: null, sessions: [session('a', true)], tokens: [] });
  for (const each of [words.noPassword, words.noTokens, words.thisOne]) expect(page).toContain(each.en);
  for (const each of [words.changePassword, words.end, words.revoke]) expect(page).not.toContain(`>${each.en}<`);
});

test('another browser may be ended, this one may not; each token can be revoked', () => {
  const token = { id: 't', label: 'The scanner', madeAt: at, usedAt: null, endsAt: at };
  const page = drawn({ password: at, sessions: [session('a', true), session('b', false)], tokens: [token] });
  for (const each of [words.changePassword, words.otherOne, words.neverUsed, words.revoke])
    expect(page).toContain(each.en);
  expect(page).toContain('The scanner');
  expect(page.split(`${words.end.en}<`)).toHaveLength(2);
});
