import { Fault } from '../../db/fault.ts';
import type { ParseReply, ParseTask } from './parse-in-worker.ts';
import type { ParsedText } from './parsed-text.ts';

/** Parses here and now; never throws, so that it can cross a thread. */
export async function replyTo(task: ParseTask): Promise<ParseReply> {
  try {
    return { ok: true, parsed: await parseTask(task) };
  } catch (cause) {
    const fault =
      cause instanceof Fault
        ? cause
        : new Fault(
            'unreadable_document',
            'Il file è danneggiato o incompleto: salvalo di nuovo e riprova, oppure incolla il testo qui.',
          );
    const details = fault.details === undefined ? {} : { details: fault.details };
    return { ok: false, fault: { code: fault.code, safeMessage: fault.safeMessage, ...details } };
  }
}

/** Each parser is loaded only when its format arrives: PDF.js alone takes 100 ms. */
async function parseTask(task: ParseTask): Promise<ParsedText> {
  switch (task.format) {
    case 'pdf':
      return (await import('./pdf-parser.ts')).parsePdf(task.bytes);
    case 'docx':
      return (await import('./docx-parser.ts')).parseDocx(task.bytes);
    case 'html':
      return (await import('./html-parser.ts')).parseHtml(task.decoded);
    case 'europass_xml':
      return (await import('./europass-parser.ts')).parseEuropass(task.decoded);
    case 'json_resume':
      return (await import('./json-resume-parser.ts')).parseJsonResume(task.decoded);
  }
}
