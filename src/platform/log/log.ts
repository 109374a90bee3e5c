import { type DestinationStream, destination, type LogFn, type Logger, pino } from 'pino';
import { redact } from './redact.ts';

/** How much the log says, from nothing to everything. */
export const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;
export type LogLevel = (typeof logLevels)[number];

/** The house's log: one JSON object a line, facts first and a fixed sentence after (`log.info({ port }, 'listening')`). */
export type Log = Logger;

type Setting = { readonly logLevel: LogLevel };

/**
 * Makes the log of a process. Lines go to standard error, so that standard output stays for people; `to` names a file (made with
 * its folder) or another stream. Every fact passes the redaction, those bound to a child log included. Sentences are fixed words:
 * whatever varies belongs in the facts.
 */
export function createLog(setting: Setting, to?: string | DestinationStream): Log {
  const stream = typeof to === 'object' ? to : destination({ dest: to ?? 2, mkdir: to !== undefined, sync: true });
  const log = pino(
    {
      level: setting.logLevel,
      base: { pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      // Pino's own serializer copies every property of an error, the offending row of a database error among them.
      serializers: { err: (value: unknown) => value },
      formatters: { level: (label) => ({ level: label }), log: redact },
      hooks: { logMethod: errorIntoFacts },
    },
    stream,
  );
  return withRedactedChildren(log);
}

/** A bare `log.error(error)` would put the error's message in the sentence; it is moved to the facts, where it is redacted. */
function errorIntoFacts(this: Logger, args: Parameters<LogFn>, method: LogFn): void {
  const [first, sentence] = args as readonly unknown[];
  if (first instanceof Error) method.call(this, { err: first }, typeof sentence === 'string' ? sentence : 'fault');
  else method.apply(this, args);
}

/** Pino writes the facts of a child log as they are; here they are redacted first, for grandchildren too (a child inherits `child`). */
function withRedactedChildren(log: Log): Log {
  const child = log.child;
  log.child = function redactedChild(this: Log, facts: Record<string, unknown>, options?: object) {
    return child.call(this, redact(facts), options);
  } as typeof log.child;
  return log;
}
