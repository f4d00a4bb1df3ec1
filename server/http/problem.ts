import type { Context } from 'hono';
import { Fault, type FaultCode } from '../../db/fault.ts';

/** The one table from code to status and title. Exhaustive: a new code does not compile until it stands here. */
const problems: Record<
  FaultCode,
  { status: 400 | 401 | 403 | 404 | 409 | 410 | 413 | 415 | 422 | 429 | 500 | 503; title: string }
> = {
  malformed: { status: 400, title: 'Richiesta non leggibile' },
  invalid_input: { status: 422, title: 'Dati non validi' },
  unreadable_document: { status: 422, title: 'Documento non leggibile' },
  not_found: { status: 404, title: 'Non trovato' },
  unauthenticated: { status: 401, title: 'Accesso richiesto' },
  forbidden: { status: 403, title: 'Non consentito' },
  conflict: { status: 409, title: 'Non più possibile' },
  stale: { status: 409, title: 'Qualcosa è cambiato nel frattempo' },
  too_large: { status: 413, title: 'Troppo grande' },
  unsupported_media: { status: 415, title: 'Formato non accettato' },
  too_many_requests: { status: 429, title: 'Troppe richieste' },
  stopped: { status: 503, title: 'Funzione sospesa' },
  model_unavailable: { status: 503, title: 'Modello non disponibile' },
  erased: { status: 410, title: 'Dati cancellati' },
  internal: { status: 500, title: 'Errore interno' },
};

export type Problem = {
  type: string;
  title: string;
  status: number;
  detail: string;
  instance: string;
  requestId: string;
} & Record<string, unknown>;

/** What went wrong as RFC 9457 says it; the cause stays inside. Anything that is no Fault becomes `internal`. */
export function problemOf(error: unknown, path: string, requestId: string): Problem {
  const fault =
    error instanceof Fault
      ? error
      : new Fault(
          'internal',
          'Qualcosa non ha funzionato da parte nostra. Riprova; se succede ancora, comunica il codice della richiesta.',
          { cause: error },
        );
  const { status, title } = problems[fault.code];
  return {
    type: `urn:colma:problem:${fault.code.replaceAll('_', '-')}`,
    title,
    status,
    detail: fault.safeMessage,
    instance: path,
    requestId,
    ...fault.details,
  };
}

export function problemResponse(c: Context, problem: Problem): Response {
  const headers: Record<string, string> = { 'content-type': 'application/problem+json; charset=utf-8' };
  const retryAfter = problem.retryAfterSeconds;
  if (typeof retryAfter === 'number') headers['retry-after'] = String(retryAfter);
  return c.body(JSON.stringify(problem), problem.status as 400, headers);
}
