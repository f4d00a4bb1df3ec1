import type { Outcome } from '../../../knowledge/credentials/credential.ts';
import { verdictNames } from '../../../knowledge/credentials/credential.ts';
import type { CredentialReading } from '../../../knowledge/credentials/credential-source.ts';
import type { TypedCredential } from './credential-files.ts';

const verdictLabels: Record<(typeof verdictNames)[number], string> = {
  format: 'Formato',
  integrity: 'Integrità',
  issuer: 'Chi rilascia',
  time: 'Date',
  status: 'Revoca',
  holder: 'A chi è intestato',
};

const outcomeLabels: Record<Outcome, string> = {
  ok: 'bene',
  warn: 'con riserva',
  fail: 'non va',
  unknown: 'non si può dire',
  not_checked: 'non controllato',
};

/** The credentials of the form, each with its six verdicts: a person judges what it proves. */
export function CredentialList({
  credentials,
  readings,
}: {
  credentials: TypedCredential[];
  readings: CredentialReading[];
}) {
  return (
    <>
      {credentials.map(({ name, contentBase64 }, n) => (
        <section class="console-credential" aria-label={`Attestato ${name}`}>
          <input type="hidden" name="credentialName" value={name} />
          <input type="hidden" name="credentialContent" value={contentBase64} />
          <p class="mb-1">
            <strong>{name}</strong>
            {readings[n]!.achievements.map(({ title }) => ` · ${title}`).join('')}
          </p>
          <table class="table table-sm console-table">
            <caption class="visually-hidden">Che cosa risulta di «{name}»</caption>
            <thead>
              <tr>
                <th scope="col">Verifica</th>
                <th scope="col">Esito</th>
                <th scope="col">Perché</th>
              </tr>
            </thead>
            <tbody>
              {verdictNames.map((verdict) => (
                <tr>
                  <th scope="row">{verdictLabels[verdict]}</th>
                  <td data-label="Esito">{outcomeLabels[readings[n]!.verdicts[verdict].outcome]}</td>
                  <td data-label="Perché">{readings[n]!.verdicts[verdict].message}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <div class="console-check">
            <input type="checkbox" id={`attestato-${n}`} name="credentialDropped" value={String(n)} />
            <label for={`attestato-${n}`}>Non usare questo attestato</label>
          </div>
        </section>
      ))}
    </>
  );
}
