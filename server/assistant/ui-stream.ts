import type { Part } from '../../agents/assistant/parts.ts';
import type { TurnEvent } from './turn.ts';

/** One chunk of the UI message stream protocol of the AI SDK (version 1), so that any client that speaks it can read along. */
export type UiChunk = Record<string, unknown> & { type: string };

/**
 * Turns events of an answer into chunks. Text goes as deltas, tools as tool calls, sources as documents; everything else as
 * data parts named after it. Keeps what was sent before, because an event replaces a part and a chunk can only add.
 */
export class UiStream {
  readonly #texts = new Map<number, string>();
  readonly #turnId: string;

  constructor(turnId: string) {
    this.#turnId = turnId;
  }

  chunksOf(event: TurnEvent): UiChunk[] {
    if (event.kind === 'end') return [{ type: 'finish', messageMetadata: { status: event.status, mode: event.mode } }];
    return this.#chunksOfPart(event.at, event.part);
  }

  #chunksOfPart(at: number, part: Part): UiChunk[] {
    const id = `${this.#turnId}-${at}`;
    switch (part.type) {
      case 'text': {
        const before = this.#texts.get(at);
        this.#texts.set(at, part.text);
        return [
          ...(before === undefined ? [{ type: 'text-start', id }] : []),
          { type: 'text-delta', id, delta: part.text.slice(before?.length ?? 0) },
          ...part.sources.map((source) => ({
            type: 'source-document',
            sourceId: `${id}-${source.n}`,
            mediaType: 'text/plain',
            title: `[${source.n}] ${source.title}, ${source.locator}`,
          })),
          ...(part.sources.length === 0 ? [] : [{ type: 'data-sources', id, data: part.sources }]),
        ];
      }
      case 'tool':
        return part.state === 'running'
          ? [{ type: 'tool-input-available', toolCallId: id, toolName: part.name, input: {}, title: part.label }]
          : part.state === 'done'
            ? [{ type: 'tool-output-available', toolCallId: id, output: { label: part.label } }]
            : [{ type: 'tool-output-error', toolCallId: id, errorText: 'non riuscito' }];
      case 'card':
        return [{ type: 'data-card', id, data: part.card }];
      case 'choices':
        return [{ type: 'data-choices', id, data: part.choices }];
      case 'notice':
        return [{ type: 'data-notice', id, data: { text: part.text } }];
    }
  }
}
