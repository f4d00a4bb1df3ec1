import type { Credential, Verdict } from './credential.ts';
import { italianDate, readDate } from './italian-date.ts';
import { langText, objectsOf, quoted } from './lang-text.ts';

/** To whom was it given? Whether that is the person in front of the consultant, only the consultant can see. */
export function verifyHolder({ document }: Credential): Verdict {
  const subjects = objectsOf(document?.credentialSubject);
  const subject = subjects[0];
  if (subject === undefined) return { outcome: 'unknown', message: 'L’attestato non dice a chi è stato rilasciato.' };
  if (subjects.length > 1) return { outcome: 'unknown', message: 'L’attestato è rilasciato a più persone insieme.' };
  const born = readDate(subject.dateOfBirth);
  const identities = objectsOf(subject.identifier);
  const said = [
    nameOf(subject, identities),
    born === null ? '' : `data di nascita ${italianDate(born)}`,
    ...identities
      .filter(
        ({ hashed, identityHash }) => hashed !== true && typeof identityHash === 'string' && identityHash.includes('@'),
      )
      .map(({ identityHash }) => `e-mail ${langText(identityHash)}`),
  ].filter((part) => part !== '');
  if (said.length > 0) {
    return {
      outcome: 'not_checked',
      message: `È intestato a ${said.slice(0, 4).join(', ')}: confrontalo con un documento della persona.`,
    };
  }
  if (identities.some(({ hashed }) => hashed === true)) {
    return {
      outcome: 'not_checked',
      message:
        'L’identità è scritta in forma cifrata: chiedi alla persona di mostrare il badge nel suo portafoglio digitale.',
    };
  }
  return {
    outcome: 'unknown',
    message:
      'L’attestato non porta un nome, solo un identificativo tecnico: non si può dire che sia di questa persona.',
  };
}

function nameOf(subject: Record<string, unknown>, identities: Record<string, unknown>[]): string {
  const parts = [langText(subject.givenName), langText(subject.familyName)].filter((part) => part !== '').join(' ');
  const listed = identities.find(({ hashed, identityType }) => hashed !== true && identityType === 'name');
  const name = langText(subject.fullName) || parts || langText(subject.name) || langText(listed?.identityHash);
  return name === '' ? '' : quoted(name);
}
