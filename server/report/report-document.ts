import type { ReportBlock } from './report-blocks.ts';

/** What a renderer needs to know of any report: words in blocks, names for the file, and the marking for machines. */
export type ReportDocument = {
  title: string;
  subject: string;
  author: string;
  /** Stands at the foot of every page. */
  footer: string;
  /** Name–value texts that go into the metadata of the file. */
  marks: [string, string][];
  /** ISO instant; the dates inside the file, so that the same report gives the same bytes. */
  generatedAt: string;
  /** Each begins on a page of its own; the name is a class of the HTML page. */
  parts: { name: 'person' | 'annex' | 'fit'; blocks: ReportBlock[] }[];
};
