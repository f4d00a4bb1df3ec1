/** A stretch of a message with a look of its own. Offsets are UTF-16 units, as Telegram counts. */
export type Entity = { type: 'bold' | 'italic' | 'blockquote'; offset: number; length: number };

/**
 * Text with its formatting beside it. Nothing in the text is ever read as markup, so no passage can break a message or
 * hide a link in it.
 */
export type MessageText = { text: string; entities: Entity[] };

export function plain(text: string): MessageText {
  return { text: clean(text), entities: [] };
}

export function bold(text: string): MessageText {
  return styled(text, 'bold');
}

export function quoted(text: string): MessageText {
  return styled(text, 'blockquote');
}

/** Puts parts behind one another, with the separator between them. */
export function joinTexts(parts: readonly MessageText[], separator = ''): MessageText {
  let text = '';
  const entities: Entity[] = [];
  for (const [at, part] of parts.entries()) {
    if (at > 0) text += separator;
    for (const entity of part.entities) entities.push({ ...entity, offset: entity.offset + text.length });
    text += part.text;
  }
  return { text, entities };
}

function styled(text: string, type: Entity['type']): MessageText {
  const body = clean(text).trim();
  return { text: body, entities: body === '' ? [] : [{ type, offset: 0, length: body.length }] };
}

/**
 * Characters Telegram drops or refuses: control characters, and halves of a surrogate pair, which make a whole message
 * invalid UTF-8.
 */
function clean(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
      .toWellFormed()
  );
}
