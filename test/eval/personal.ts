import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { redactPersonalData } from '../../agents/adviser/personal/personal-data.ts';

type Message = { personal: boolean; kind: string; lang: string; text: string };
/** `caught` of `told` messages that tell something of somebody, `wrong` of the `ordinary` ones. */
export type PersonalFigures = { caught: number; told: number; wrong: number; ordinary: number };

/** What a person's circumstances are, told in their own words; the others are names, numbers and addresses. */
const circumstances = ['health', 'justice', 'migration', 'family', 'money', 'union_faith_orientation'];

/**
 * 400 messages by a writer who saw neither the code nor the messages it learnt from, half of them ordinary ones with the
 * same words. Half of what was missed has been looked at; none was learnt from.
 */
export function readPersonalMessages(): Message[] {
  return readFileSync(new URL('personal-messages.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [label, kind, lang, text] = line.split('\t') as [string, string, string, string];
      return { personal: label === 'personal', kind, lang, text };
    });
}

export function evaluatePersonal(): { all: PersonalFigures; circumstances: PersonalFigures; failures: string[] } {
  const read = readPersonalMessages().map((one) => ({ ...one, seen: redactPersonalData(one.text).kinds.length > 0 }));
  const count = (rows: typeof read): PersonalFigures => {
    const told = rows.filter(({ personal }) => personal);
    const ordinary = rows.filter(({ personal }) => !personal);
    const seen = (of: typeof read) => of.filter((one) => one.seen).length;
    return { caught: seen(told), told: told.length, wrong: seen(ordinary), ordinary: ordinary.length };
  };
  return {
    all: count(read),
    circumstances: count(read.filter(({ personal, kind }) => !personal || circumstances.includes(kind))),
    failures: read
      .filter(({ personal, seen }) => personal !== seen)
      .map(({ kind, text, seen }) => `${seen ? 'wrongly' : 'missed'} ${kind}: ${text}`),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { failures, ...figures } = evaluatePersonal();
  console.table(figures);
  if (process.argv.includes('--failures')) for (const failure of failures) console.log(failure);
}
