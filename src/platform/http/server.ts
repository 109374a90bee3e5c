import { Readable } from 'node:stream';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import sse from '@fastify/sse';
import swagger from '@fastify/swagger';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import fastify, {
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
  type RawReplyDefaultExpression,
  type RawRequestDefaultExpression,
  type RawServerDefault,
} from 'fastify';
import type { PersonId } from '../../kernel/id.ts';
import { isLanguage, type Language } from '../../kernel/text.ts';
import { httpTexts } from './http.text.ts';
import { Problem, sendProblem } from './problem.ts';
import { validatorFor } from './validation.ts';

export type App = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  TypeBoxTypeProvider
>;

declare module 'fastify' {
  interface FastifyRequest {
    /** The language in which this request is answered. */
    language: Language;
    /** Who is signed in; routes that are not open are refused without. */
    person: PersonId;
  }
  interface FastifyContextConfig {
    /** Whether the route answers without a signed-in person. */
    open?: boolean;
  }
}

export interface HttpOptions {
  readonly log: FastifyBaseLogger;
  /** Largest request body in bytes, files apart. */
  readonly bodyLimit?: number;
  /** Largest file in bytes. */
  readonly fileLimit: number;
  /** Whether the house is reached over TLS, so that browsers should insist on it. */
  readonly secure: boolean;
}

/** The HTTP server with everything that all routes share: one error boundary, limits, headers, documentation, language. */
export async function createHttp(options: HttpOptions): Promise<App> {
  const app: App = fastify({
    loggerInstance: options.log,
    bodyLimit: options.bodyLimit ?? 2 * 1024 * 1024,
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: 'idle',
    // Behind a proxy on this machine the address of a request is the visitor's own: limits count visitors, not the proxy.
    trustProxy: 'loopback',
    return503OnClosing: true,
  }).withTypeProvider<TypeBoxTypeProvider>();

  app.setValidatorCompiler(validatorFor);
  app.decorateRequest('language', 'en');
  app.decorateRequest('person', '' as PersonId);
  app.addHook('onRequest', async (request) => {
    request.language = languageOf(request);
  });
  // PostgreSQL keeps no NUL in a text; nobody types one.
  app.addHook('preValidation', async (request, reply) => {
    if (request.url.includes('%00'))
      return sendProblem(reply, 'bad-request', httpTexts['bad-request'], { status: 400 });
    // A body that is read as it arrives, such as a table, is looked at by its reader.
    if (request.body === undefined || request.body instanceof Readable) return;
    if (JSON.stringify(request.body)?.includes('\\u0000')) {
      return sendProblem(reply, 'bad-request', httpTexts['bad-request'], { status: 400 });
    }
  });
  app.addSchema(Problem);
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        // A file is looked at beside its form before it is sent: the page reads what its reader has just dropped on it.
        connectSrc: ["'self'", 'blob:'],
        fontSrc: ["'self'", 'data:'],
        workerSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        upgradeInsecureRequests: options.secure ? [] : null,
      },
    },
    strictTransportSecurity: options.secure ? { maxAge: 31_536_000 } : false,
  });
  await app.register(cookie);
  await app.register(rateLimit, { global: false });
  await app.register(multipart, {
    limits: { fileSize: options.fileLimit, files: 50, fields: 100, fieldSize: 1024 * 1024 },
    throwFileSizeLimit: true,
  });
  await app.register(sse.default);
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Diwan',
        description: 'The Cabinet’s gate as an interface: every act of the screens, for programs.',
        version: '1',
      },
      components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } },
      security: [{ bearer: [] }],
    },
    refResolver: {
      buildLocalReference: (json, _base, _fragment, i) => (typeof json['$id'] === 'string' ? json['$id'] : `def-${i}`),
    },
  });
  app.setErrorHandler((error: FastifyError, request, reply) => handleFault(error, request, reply));
  app.setNotFoundHandler((_request, reply) =>
    sendProblem(reply, 'no-such-page', httpTexts['no-such-page'], { status: 404 }),
  );
  return app;
}

/** `Accept-Language` as far as the house speaks it; English otherwise. */
function languageOf(request: FastifyRequest): Language {
  const wanted = (request.headers['accept-language'] ?? '')
    .split(',', 8)
    .map((part) => part.trim().slice(0, 2).toLowerCase());
  return wanted.find(isLanguage) ?? 'en';
}

const awayCodes = new Set([
  'ECONNREFUSED',
  'ENOENT',
  'ECONNRESET',
  'EPIPE',
  '57P01',
  '57P02',
  '57P03',
  '08006',
  '08001',
  '08003',
  '53300',
  // Two who met, and met again at each repetition.
  '40P01',
  '40001',
]);

/** The one error boundary: expected faults get their own sentence, all others a reference that leads to the log. */
export function handleFault(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (error.validation) {
    const fields = error.validation.map((found) => ({
      place: `${error.validationContext ?? 'body'}${found.instancePath}${'missingProperty' in found.params ? `/${String(found.params['missingProperty'])}` : ''}`,
      message: found.message ?? '',
    }));
    return sendProblem(reply, 'bad-request', httpTexts['bad-request'], { status: 400, fields });
  }
  if (error.statusCode === 413 || error.code === 'FST_REQ_FILE_TOO_LARGE')
    return sendProblem(reply, 'too-large', httpTexts['too-large']);
  if (error.statusCode === 415) return sendProblem(reply, 'wrong-type', httpTexts['wrong-type']);
  if (error.statusCode === 429)
    return sendProblem(reply, 'too-many-requests', httpTexts['too-many-requests'], { status: 429 });
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500) {
    return sendProblem(reply, 'bad-request', httpTexts['bad-request'], { status: error.statusCode });
  }
  if (error.name === 'StorageFull' || error.code === 'ENOSPC' || error.code === '53100') {
    request.log.error({ err: error }, 'storage full');
    return sendProblem(reply, 'storage-full', httpTexts['storage-full'], { status: 507 });
  }
  if (
    awayCodes.has(error.code) ||
    /Connection terminated|timeout exceeded when trying to connect|is not queryable|Client was closed/.test(
      error.message,
    )
  ) {
    request.log.error({ err: error }, 'database away');
    return sendProblem(reply.header('retry-after', '5'), 'database-away', httpTexts['database-away'], { status: 503 });
  }
  request.log.error({ err: error, route: request.routeOptions.url }, 'fault');
  return sendProblem(reply, 'fault', httpTexts.fault, { status: 500, facts: { reference: request.id } });
}
