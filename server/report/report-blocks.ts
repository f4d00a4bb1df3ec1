/**
 * The report as a short list of blocks. It is composed once and drawn three times (HTML, PDF, DOCX), so the formats cannot
 * come to say different things.
 */
export type Inline = { text: string; style?: 'strong' | 'quote' | 'muted' };
export type Prose = Inline[];

export type ReportBlock =
  | { type: 'heading'; level: 1 | 2; text: string }
  | { type: 'paragraph'; prose: Prose; tone?: 'lead' | 'small' }
  /** A framed sentence that must not be missed: demonstration data, the notice on AI. */
  | { type: 'notice'; prose: Prose }
  | { type: 'list'; items: Prose[] }
  /** `shares` are column widths that add up to 1. `caption` names the table for screen readers and stands above it. */
  | { type: 'table'; caption: string; headers: string[]; shares: number[]; rows: Prose[][] }
  | { type: 'page_break' };

export function plain(text: string): Prose {
  return [{ text }];
}

/** Verbatim words, in guillemets and a style of their own, so that nobody takes them for the report's voice. */
export function quote(text: string): Inline {
  return { text: `«${text}»`, style: 'quote' };
}

export function strong(text: string): Inline {
  return { text, style: 'strong' };
}
