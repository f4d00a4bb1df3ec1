/**
 * Where a quote stands in its passage: UTF-16 offsets, end exclusive. A quote is verbatim but for white space. Null when
 * the passage, as it was kept, does not hold it.
 */
export function findQuote(passage: string, quote: string): { start: number; end: number } | null {
  const words = quote.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return null;
  const pattern = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('\\s+');
  const match = new RegExp(pattern, 'u').exec(passage);
  return match === null ? null : { start: match.index, end: match.index + match[0].length };
}
