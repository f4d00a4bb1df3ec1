export type DocumentFormat = 'text' | 'markdown' | 'pdf' | 'docx' | 'html' | 'europass_xml' | 'json_resume';

/** What a parser of one format hands back, before cleaning. */
export type ParsedText = {
  text: string;
  language?: string;
  /** Italian sentences about what this format lost or hid. */
  notes: string[];
  /** Italian sentence to show when the text turns out empty, where the format knows the likely reason. */
  emptyMessage?: string;
};
