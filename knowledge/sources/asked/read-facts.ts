import { SOURCES, type SourceId } from '../../rules/rule.ts';
import { CONVENTION_FACTS } from './convention-facts.ts';
import type { AskedFact } from './fact.ts';
import { INCOME_FACTS } from './income-facts.ts';
import { MORE_CONVENTION_FACTS } from './more-facts-convention.ts';
import { MORE_INCOME_FACTS } from './more-facts-income.ts';
import { MORE_NETWORK_FACTS } from './more-facts-networks.ts';
import { OVERVIEW_FACTS } from './more-facts-overviews.ts';
import { OVERVIEW_ACTS_FACTS } from './more-facts-overviews-acts.ts';
import { MORE_PROGRAMME_FACTS } from './more-facts-programme.ts';
import { MORE_PROPOSAL_FACTS } from './more-facts-proposal.ts';
import { MORE_SERVICE_FACTS } from './more-facts-services.ts';
import { NETWORK_FACTS } from './network-facts.ts';
import { PROGRAMME_FACTS } from './programme-facts.ts';
import { PROPOSAL_FACTS } from './proposal-facts.ts';
import { readWays } from './read-ways.ts';
import { SERVICE_FACTS } from './service-facts.ts';
import { CONVENTION_WAYS } from './ways/convention-ways.ts';
import { INCOME_WAYS } from './ways/income-ways.ts';
import { MORE_WAYS } from './ways/more-ways.ts';
import { NETWORK_WAYS } from './ways/network-ways.ts';
import { PROGRAMME_WAYS } from './ways/programme-ways.ts';
import { PROPOSAL_WAYS } from './ways/proposal-ways.ts';
import { SERVICE_WAYS } from './ways/service-ways.ts';

let read: readonly AskedFact[] | null = null;

/**
 * The facts as data, parsed once. Lines of the files:
 * `@ source | name | title` opens a sheet; `= id | words & words ; words  !mark` a fact with its anchors (`;` between
 * quotes, `&` within one); `> …` says it plainly; `it …`, `en …` list ways of asking, ` / ` between them. More ways stand
 * in `ways/`, under the same ids.
 */
export function listAskedFacts(): readonly AskedFact[] {
  if (read !== null) return read;
  const facts = [
    PROGRAMME_FACTS,
    SERVICE_FACTS,
    NETWORK_FACTS,
    CONVENTION_FACTS,
    INCOME_FACTS,
    PROPOSAL_FACTS,
    MORE_PROGRAMME_FACTS,
    MORE_SERVICE_FACTS,
    MORE_NETWORK_FACTS,
    MORE_CONVENTION_FACTS,
    MORE_INCOME_FACTS,
    MORE_PROPOSAL_FACTS,
    OVERVIEW_FACTS,
    OVERVIEW_ACTS_FACTS,
  ].flatMap(readFacts);
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  for (const ways of [
    PROGRAMME_WAYS,
    SERVICE_WAYS,
    NETWORK_WAYS,
    CONVENTION_WAYS,
    INCOME_WAYS,
    PROPOSAL_WAYS,
    MORE_WAYS,
  ])
    for (const { id, lang, text } of readWays(ways)) byId.get(id)!.forms.push({ lang, text });
  read = facts;
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
