import type { CompanyProfileContent } from '../../../db/schema/company-demand.ts';
import type { KnowledgeBase } from '../../../knowledge/knowledge-base.ts';
import { formatNumber } from '../../../knowledge/rules/italian-figures.ts';
import { formatShare } from '../../charts/demand-chart.ts';
import type { CompanyProfile, CompanyProfileVersion } from '../../company-profiles/profile-record.ts';
import { formatInstant, formatPeriod } from '../words.ts';

type Known = Pick<KnowledgeBase, 'skills' | 'occupations'>;

export function ProfileListPage({ profiles }: { profiles: CompanyProfile[] }) {
  return (
    <>
      <p>
        <a href="/fabbisogni">Fabbisogni delle imprese</a>
      </p>
      <h1>Profili delle aziende</h1>
      <p class="lead">Che cosa serve a singole aziende con bisogni stabili, scritto e aggiornato da persone.</p>
      <p>
        <a class="btn btn-primary" href="/fabbisogni/aziende/nuovo">
          Nuovo profilo
        </a>
      </p>
      {profiles.length === 0 ? (
        <p class="console-empty">
          Nessun profilo, per ora. Serve quando un’azienda assume con regolarità e sa dire che cosa cerca: si confronta
          con un modulo come gli annunci.
        </p>
      ) : (
        <ul class="console-cards">
          {profiles.map((profile) => (
            <li class="console-card">
              <a class="console-card-link" href={`/fabbisogni/aziende/${profile.id}`}>
                {profile.company}: {profile.name}
              </a>
              <p class="mb-0">
                {profile.skills.length === 1 ? '1 competenza' : `${formatNumber(profile.skills.length)} competenze`} ·{' '}
                {formatPeriod(profile.from, profile.to)} · versione {profile.version},{' '}
                {formatInstant(profile.changedAt)}
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** One profile with its needs and everything it ever said. */
export function ProfilePage({
  profile,
  versions,
  knowledge,
  trainer,
  problem,
}: {
  profile: CompanyProfile;
  versions: CompanyProfileVersion[];
  knowledge: Known;
  trainer: boolean;
  problem: string | null;
}) {
  const occupation = profile.occupationId === null ? undefined : knowledge.occupations.get(profile.occupationId);
  const open = profile.withdrawnAt === null;
  return (
    <article>
      <p>
        <a href="/fabbisogni/aziende">Profili delle aziende</a>
      </p>
      <h1>
        {profile.company}: {profile.name}
      </h1>
      <p>
        Fabbisogno dichiarato, {formatPeriod(profile.from, profile.to)}
        {occupation === undefined ? '' : ` · ${occupation.label}`} · versione {profile.version},{' '}
        {profile.changedBy ?? 'una persona dell’ente'}, {formatInstant(profile.changedAt)}
      </p>
      <p class="console-note">È ciò che l’azienda dice di sé: non è un campione di annunci.</p>
      {open ? (
        <p>
          <a class="btn btn-outline-primary" href={`/fabbisogni/aziende/${profile.id}/modifica`}>
            Modifica
          </a>{' '}
          {trainer ? (
            <a class="btn btn-outline-primary" href={`/verifica-modulo?profilo=${profile.id}`}>
              Verifica un modulo con questo profilo
            </a>
          ) : null}
        </p>
      ) : (
        <p class="alert alert-warning console-alert" role="status">
          Profilo ritirato il {formatInstant(profile.withdrawnAt!)}: le verifiche già fatte restano.
        </p>
      )}
      {profile.note === '' ? null : <p class="line-reason">{profile.note}</p>}
      <Needs content={profile} knowledge={knowledge} caption="Competenze che servono" />
      <section aria-labelledby="storia">
        <h2 id="storia">Storia</h2>
        <ol class="console-history">
          {versions.toReversed().map((version) => (
            <li value={version.version}>
              <details>
                <summary class="line-link">
                  Versione {version.version}, {version.changedBy ?? 'una persona dell’ente'},{' '}
                  {formatInstant(version.changedAt)}
                </summary>
                {version.content.note === '' ? null : <p>{version.content.note}</p>}
                <Needs
                  content={version.content}
                  knowledge={knowledge}
                  caption={`Competenze nella versione ${version.version}`}
                />
              </details>
            </li>
          ))}
        </ol>
      </section>
      {open ? (
        <section aria-labelledby="ritira">
          <h2 id="ritira">Ritira</h2>
          {problem === null ? null : (
            <p class="alert alert-danger console-alert" role="alert">
              {problem}
            </p>
          )}
          <form method="post" action={`/fabbisogni/aziende/${profile.id}/ritiro`} data-once novalidate>
            <div class="console-field">
              <label for="reason">Perché non serve più?</label>
              <input class="form-control" type="text" id="reason" name="reason" maxlength={2000} />
            </div>
            <button type="submit" class="btn btn-outline-danger">
              Ritira il profilo
            </button>
          </form>
        </section>
      ) : null}
    </article>
  );
}

function Needs({ content, knowledge, caption }: { content: CompanyProfileContent; knowledge: Known; caption: string }) {
  return (
    <table class="table console-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Competenza</th>
          <th scope="col">Quanto</th>
          <th scope="col">Nota</th>
        </tr>
      </thead>
      <tbody>
        {content.skills.map(({ skillId, share, note }) => (
          <tr>
            <th scope="row">{knowledge.skills.get(skillId)?.label ?? 'Competenza non più nel repertorio'}</th>
            <td data-label="Quanto">{share === null ? 'sempre' : formatShare(share)}</td>
            <td data-label="Nota">{note === '' ? '–' : note}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
