import type { ReactNode } from 'react';

/** Each state has its own shape as well as its own colour. */
export type Tone = 'open' | 'waiting' | 'due' | 'late' | 'done' | 'stopped' | 'note';

const shapes: Readonly<Record<Tone, ReactNode>> = {
  open: <circle cx="6" cy="6" r="4" fill="none" strokeWidth="1.8" />,
  waiting: (
    <>
      <circle cx="6" cy="6" r="4" fill="none" strokeWidth="1.8" />
      <path d="M6 2a4 4 0 0 1 0 8z" stroke="none" fill="currentColor" />
    </>
  ),
  due: <path d="M6 1 11 6 6 11 1 6z" fill="currentColor" stroke="none" />,
  late: <path d="M6 1 11.500 10.500H.5z" fill="currentColor" stroke="none" />,
  done: <path d="M1.800 6.400 4.800 9.400 10.200 2.800" fill="none" strokeWidth="2" strokeLinecap="round" />,
  stopped: <path d="M2.500 2.500l7 7M9.500 2.500l-7 7" fill="none" strokeWidth="2" strokeLinecap="round" />,
  note: <path d="M2 6h8" fill="none" strokeWidth="2" strokeLinecap="round" />,
};

/** A state in a shape and a word; never in colour alone. */
export function StatusMark({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span className="status" data-tone={tone}>
      <svg width="12" height="12" viewBox="0 0 12 12" stroke="currentColor" aria-hidden="true" focusable="false">
        {shapes[tone]}
      </svg>
      <span>{children}</span>
    </span>
  );
}
