import { useNavigate, useParams, useRouter, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';

/** A named part of the address, such as the id in `/items/$id`. */
export function useAddressPart(name: string): string {
  const parts: Record<string, string | undefined> = useParams({ strict: false });
  return parts[name] ?? '';
}

/** A word kept in the address's question (`?tab=story`), so that a place can be returned to and passed on. Null removes it. */
export function useAddressWord(name: string): [string | null, (value: string | null) => void] {
  const question: Record<string, unknown> = useSearch({ strict: false });
  const navigate = useNavigate();
  const value = question[name];
  const set = useCallback(
    (next: string | null) =>
      void navigate({
        to: '.',
        search: (now: Record<string, unknown>) => ({ ...now, [name]: next ?? undefined }),
        replace: true,
      } as Parameters<typeof navigate>[0]),
    [navigate, name],
  );
  return [
    typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : null,
    set,
  ];
}

/** Goes to an address of the house, such as `/items/…?tab=story`. */
export function useGo(): (address: string) => void {
  const router = useRouter();
  return useCallback((address) => router.history.push(address), [router]);
}
