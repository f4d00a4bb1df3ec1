import type { Module } from './module.ts';

/** One of the eleven elements every micro-credential states (Council Recommendation 2022/C 243/02, Annex I). */
export type MandatoryElement = {
  number: number;
  label: string;
  /** `at_issue` belongs to the credential of one person, not to the module; `optional` may not apply. */
  state: 'complete' | 'missing' | 'at_issue' | 'optional';
};

/** The eleven elements of a module in the order of the annex, each complete or missing. */
export function listMandatoryElements(module: Module): MandatoryElement[] {
  const told = (present: boolean): MandatoryElement['state'] => (present ? 'complete' : 'missing');
  const states: [string, MandatoryElement['state']][] = [
    ['chi ha imparato', 'at_issue'],
    ['titolo', told(module.title.trim() !== '')],
    [
      'Paese o regione di chi rilascia',
      told(module.province !== null || module.mode === 'online' || module.provider !== ''),
    ],
    ['ente che rilascia', told(module.awardingBody.trim() !== '')],
    ['data di rilascio', 'at_issue'],
    ['risultati di apprendimento', told(module.learningOutcomes.some((outcome) => outcome.trim() !== ''))],
    ['carico di lavoro', told(module.hours > 0)],
    ['livello', module.levelEqf === null ? 'optional' : 'complete'],
    ['tipo di valutazione', told(module.assessment.trim() !== '')],
    ['forma di partecipazione', told(module.participationForm.trim() !== '')],
    ['garanzia della qualità', told(module.qualityAssurance.trim() !== '')],
  ];
  return states.map(([label, state], at) => ({ number: at + 1, label, state }));
}

/** The elements a module still has to state before it can be offered as a micro-credential; empty when complete. */
export function listMissingElements(module: Module): MandatoryElement[] {
  return listMandatoryElements(module).filter((element) => element.state === 'missing');
}
