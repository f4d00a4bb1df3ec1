import { SOURCES, type SourceId } from '../../rules/rule.ts';
import { CONVENTION_FACTS } from './convention-facts.ts';
import type { AskedFact } from './fact.ts';
import { INCOME_FACTS } from './income-facts.ts';
import { NETWORK_FACTS } from './network-facts.ts';
import { PROGRAMME_FACTS } from './programme-facts.ts';
import { PROPOSAL_FACTS } from './proposal-facts.ts';
import { SERVICE_FACTS } from './service-facts.ts';

let read: readonly AskedFact[] | null = null;

/**
 * The facts as data, parsed once. Lines of the files:
 * `@ source | name | title` opens a sheet; `= id | words & words ; words  !mark` a fact with its anchors (`;` between
 * quotes, `&` within one); `> …` says it plainly; `it …`, `en …` list ways of asking, ` / ` between them.
 */
export function listAskedFacts(): readonly AskedFact[] {
  read ??= [PROGRAMME_FACTS, SERVICE_FACTS, NETWORK_FACTS, CONVENTION_FACTS, INCOME_FACTS, PROPOSAL_FACTS].flatMap(
    readFacts,
  );
  return read;
}

function readFacts(lines: string): AskedFact[] {
  const facts: AskedFact[] = [];
  let sheet = { source: '' as SourceId, sheet: '', sheetTitle: '' };
  for (const line of lines.trim().split('\n')) {
    const [mark, rest] = [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1).trim()];
    const fact = facts.at(-1);
    if (mark === '@') {
      const [file, name, title] = rest.split(' | ');
      const source = (Object.keys(SOURCES) as SourceId[]).find((id) => id.startsWith(file!))!;
      sheet = { source, sheet: `questions_${name}`, sheetTitle: title! };
    } else if (mark === '=') {
      const [id, anchors] = rest.split(' | ');
      const marks = [...anchors!.matchAll(/!(\w+)(?:=(\S+))?/g)];
      facts.push({
        ...sheet,
        id: id!,
        title: '',
        pieces: anchors!
          .replace(/!\S+/g, '')
          .split(' ; ')
          .map((piece) => piece.split(' & ').map((words) => words.trim())),
        statement: '',
        forms: [],
        ended: marks.some(([, name]) => name === 'ended'),
        opinion: marks.some(([, name]) => name === 'opinion'),
        until: marks.find(([, name]) => name === 'until')?.[2] ?? null,
      });
    } else if (mark === '>') fact!.statement = rest;
    else if (fact !== undefined && mark.length === 2) {
      const forms = rest.split(' / ').map((text) => ({ lang: mark, text: text.trim() }));
      fact.forms.push(...forms);
      if (fact.title === '') fact.title = `${forms[0]!.text[0]!.toUpperCase()}${forms[0]!.text.slice(1)}?`;
    }
  }
  return facts;
}
