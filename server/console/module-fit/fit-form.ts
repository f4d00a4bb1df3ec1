import { Fault } from '../../../db/fault.ts';
import type { KnowledgeBase } from '../../../knowledge/knowledge-base.ts';
import { readDocument } from '../../../knowledge/reading/read-document.ts';
import type { NewFit } from '../../module-fits/create-fit.ts';
import { checkTypedDemand, readTypedDemand, type TypedDemand } from '../demand/demand-filter.ts';

/** What a trainer typed, exactly as typed. */
export type TypedFit = {
  moduleQuery: string;
  /** Id of a module of the catalogue; empty when a programme is pasted. */
  moduleId: string;
  title: string;
  hours: string;
  text: string;
  adverts: string;
  demand: TypedDemand;
  /** Id of a company's own profile; then the filters do not count. */
  profile: string;
};

export const advertsMax = 100;
const textCharsMax = 200_000;

/** Reads the form; an uploaded programme becomes the text of the page, where it can be corrected. */
export async function readTypedFit(
  body: Record<string, unknown>,
): Promise<{ typed: TypedFit; problem: string | null }> {
  const text = (name: string, max: number) => {
    const value = body[name];
    return typeof value === 'string' ? value.replace(/\r\n?/g, '\n').normalize('NFC').slice(0, max) : '';
  };
  const typed: TypedFit = {
    moduleQuery: text('moduleQuery', 200),
    moduleId: text('moduleId', 64),
    title: text('title', 400).trim(),
    hours: text('hours', 10).trim(),
    text: text('text', textCharsMax + 1),
    adverts: text('adverts', textCharsMax * 2),
    demand: readTypedDemand((name) => body[name]),
    profile: text('profilo', 64),
  };
  const { file } = body;
  if (!(file instanceof File) || (file.size === 0 && file.name === '')) return { typed, problem: null };
  try {
    const read = await readDocument(new Uint8Array(await file.arrayBuffer()), file.name, file.type);
    typed.text = read.text.slice(0, textCharsMax + 1);
    if (typed.title === '') typed.title = titleOf(file.name);
    return { typed, problem: null };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { typed, problem: `«${titleOf(file.name)}»: ${error.safeMessage}` };
  }
}

function titleOf(fileName: string): string {
  return (fileName.split(/[/\\]/).at(-1) ?? '').replace(/\.[^.]+$/, '').slice(0, 200) || 'Programma';
}

/** What does not go, as one sentence each; the checks of `createFit` come after these. */
export function checkTypedFit(typed: TypedFit, knowledge: KnowledgeBase): string[] {
  const problems: string[] = [];
  const pasted = typed.title !== '' || typed.text.trim() !== '';
  if (typed.moduleId === '' && !pasted)
    problems.push('Manca il modulo: scegline uno dal catalogo, oppure incolla o carica un programma.');
  if (typed.moduleId !== '' && typed.text.trim() !== '')
    problems.push('Hai scelto un modulo e incollato anche un programma: tienine uno solo.');
  if (typed.moduleId === '' && pasted) {
    if (typed.title === '') problems.push('Scrivi il titolo del programma.');
    if (!(/^\d{1,4}$/.test(typed.hours) && Number(typed.hours) >= 1 && Number(typed.hours) <= 5000))
      problems.push('Scrivi le ore del programma: un numero intero da 1 a 5.000.');
    if (typed.text.length > textCharsMax)
      problems.push('Il programma è troppo lungo: al massimo 200.000 caratteri. Incolla solo che cosa si impara.');
  }
  const adverts = splitAdverts(typed.adverts);
  if (adverts.length > advertsMax)
    problems.push(`Gli annunci incollati sono ${adverts.length}: al massimo ${advertsMax}.`);
  if (adverts.some((advert) => advert.length > 20_000))
    problems.push(
      'Un annuncio è troppo lungo: al massimo 20.000 caratteri. Separa gli annunci con una riga di tre trattini.',
    );
  if (typed.profile !== '' && (adverts.length > 0 || Object.values(typed.demand).some((value) => value !== '')))
    problems.push('Hai scelto il profilo di un’azienda e anche altri fabbisogni: tieni una cosa sola.');
  const demand = checkTypedDemand(typed.demand, knowledge);
  if (demand !== null) problems.push(demand);
  return problems;
}

/** Adverts one after the other, with a line of three or more hyphens between them. */
export function splitAdverts(text: string): string[] {
  return text
    .split(/^\s*-{3,}\s*$/m)
    .map((advert) => advert.trim())
    .filter((advert) => advert !== '');
}

export function newFitOf(typed: TypedFit, knowledge: KnowledgeBase): NewFit {
  const { lavoro, settore, provincia, azienda, dal, al } = typed.demand;
  const uri = knowledge.occupations.get(lavoro)?.uri;
  const adverts = splitAdverts(typed.adverts);
  return {
    subject:
      typed.moduleId === ''
        ? { syllabus: { title: typed.title, hours: Number(typed.hours), text: typed.text } }
        : { moduleId: typed.moduleId },
    demand: {
      ...(typed.profile === '' ? {} : { profileId: typed.profile }),
      ...(uri === undefined ? {} : { occupationUri: uri }),
      ...(settore === '' ? {} : { sector: settore }),
      ...(provincia === '' ? {} : { province: provincia }),
      ...(azienda === '' ? {} : { company: azienda }),
      ...(dal === '' ? {} : { from: dal }),
      ...(al === '' ? {} : { to: al }),
      ...(adverts.length === 0 ? {} : { vacancies: adverts }),
    },
  };
}
