/**
 * A failure with two faces: a code and a fixed Italian sentence that may leave the process, and a cause that may not.
 * Three translators turn it into an answer (`app.onError`, the bot's error boundary, the agents' tool wrapper);
 * everything else lets it pass. Expected outcomes are returned as unions, not thrown.
 */
export type FaultCode =
  | 'malformed'
  | 'invalid_input'
  | 'unreadable_document'
  | 'not_found'
  | 'unauthenticated'
  | 'forbidden'
  | 'conflict'
  | 'stale'
  | 'too_large'
  | 'unsupported_media'
  | 'too_many_requests'
  | 'stopped'
  | 'model_unavailable'
  | 'erased'
  | 'internal';

export class Fault extends Error {
  readonly code: FaultCode;
  /** Italian sentence for the person: what happened and what to do. Never holds data of a person or of another tenant. */
  readonly safeMessage: string;
  /** Machine-readable details that are safe to show, for example which field is wrong. */
  readonly details: Record<string, unknown> | undefined;

  constructor(code: FaultCode, safeMessage: string, options?: { cause?: unknown; details?: Record<string, unknown> }) {
    super(`${code}: ${safeMessage}`, { cause: options?.cause });
    this.name = 'Fault';
    this.code = code;
    this.safeMessage = safeMessage;
    this.details = options?.details;
  }
}
