import type { Context } from 'hono';
import { Hono } from 'hono';
import { Fault } from '../../../db/fault.ts';
import { findSkills } from '../../../knowledge/skills/find-skills.ts';
import { getCompanyProfile, listCompanyProfiles, listProfileVersions } from '../../company-profiles/profile-record.ts';
import {
  changeCompanyProfile,
  createCompanyProfile,
  withdrawCompanyProfile,
} from '../../company-profiles/save-profile.ts';
import type { AppDeps } from '../../deps.ts';
import { type Env, requireRole } from '../../http/env.ts';
import { page } from '../layout.tsx';
import {
  checkTypedProfile,
  contentOfTyped,
  emptyProfile,
  readTypedProfile,
  type TypedProfile,
  typedProfileOf,
} from './profile-form.ts';
import { ProfileFormPage } from './profile-form-page.tsx';
import { ProfileListPage, ProfilePage } from './profile-page.tsx';

const skillsFound = 12;
const profilesShown = 100;
const mayEdit = ['trainer', 'consultant', 'admin'] as const;

/** What single companies need, written and kept by people of the organisation. */
export function companyProfilePages(deps: AppDeps): Hono<Env> {
  const app = new Hono<Env>();
  const { db } = deps.database;

  app.get('/', async (c) => {
    const { session } = requireRole(c, ...mayEdit);
    const profiles = await listCompanyProfiles(db, session.organisationId, { limit: profilesShown });
    return page(c, { title: 'Profili delle aziende' }, <ProfileListPage profiles={profiles} />);
  });

  app.get('/nuovo', async (c) => {
    requireRole(c, ...mayEdit);
    return showForm(c, '/fabbisogni/aziende/nuovo', 200, emptyProfile(deps.clock().toISOString().slice(0, 10)), []);
  });

  app.post('/nuovo', async (c) => {
    const { actor } = requireRole(c, ...mayEdit);
    return save(c, '/fabbisogni/aziende/nuovo', (typed) =>
      createCompanyProfile(deps, actor, contentOfTyped(typed), c.get('requestId')),
    );
  });

  app.get('/:id', async (c) => {
    const { session } = requireRole(c, ...mayEdit);
    return showProfile(c, session, c.req.param('id'), 200, null);
  });

  app.get('/:id/modifica', async (c) => {
    const { session } = requireRole(c, ...mayEdit);
    const profile = await getCompanyProfile(db, session.organisationId, c.req.param('id'));
    return showForm(c, `/fabbisogni/aziende/${profile.id}/modifica`, 200, typedProfileOf(profile, profile.version), []);
  });

  app.post('/:id/modifica', async (c) => {
    const { session, actor } = requireRole(c, ...mayEdit);
    const { id } = await getCompanyProfile(db, session.organisationId, c.req.param('id'));
    return save(c, `/fabbisogni/aziende/${id}/modifica`, (typed) =>
      changeCompanyProfile(
        deps,
        actor,
        id,
        { content: contentOfTyped(typed), version: Number(typed.version) },
        c.get('requestId'),
      ),
    );
  });

  app.post('/:id/ritiro', async (c) => {
    const { session, actor } = requireRole(c, ...mayEdit);
    const { reason } = await c.req.parseBody();
    const id = c.req.param('id');
    try {
      await withdrawCompanyProfile(deps, actor, id, typeof reason === 'string' ? reason : '', c.get('requestId'));
    } catch (error) {
      if (!(error instanceof Fault) || error.code !== 'invalid_input') throw error;
      return showProfile(c, session, id, 422, error.safeMessage);
    }
    return c.redirect(`/fabbisogni/aziende/${id}`, 303);
  });

  return app;

  async function save(
    c: Context<Env>,
    action: string,
    store: (typed: TypedProfile) => Promise<{ id: string }>,
  ): Promise<Response> {
    const body = await c.req.parseBody({ all: true });
    const typed = readTypedProfile(body);
    if (body.action === 'search') return showForm(c, action, 200, typed, []);
    const problems = checkTypedProfile(typed, await deps.knowledge.get());
    if (problems.length > 0) return showForm(c, action, 422, typed, problems);
    try {
      const { id } = await store(typed);
      return c.redirect(`/fabbisogni/aziende/${id}`, 303);
    } catch (error) {
      if (!(error instanceof Fault) || !['invalid_input', 'stale', 'conflict'].includes(error.code)) throw error;
      return showForm(c, action, error.code === 'invalid_input' ? 422 : 409, typed, [error.safeMessage]);
    }
  }

  async function showForm(
    c: Context<Env>,
    action: string,
    status: number,
    typed: TypedProfile,
    problems: string[],
  ): Promise<Response> {
    const knowledge = await deps.knowledge.get();
    const occupations = [...knowledge.occupations.values()]
      .filter(({ id, kind }) => kind === 'occupation' && knowledge.requirements.has(id))
      .map(({ id, label }) => ({ value: id, label, vacancies: 0 }))
      .sort((a, b) => a.label.localeCompare(b.label, 'it'));
    return page(
      c,
      { title: typed.version === '' ? 'Nuovo profilo di un’azienda' : 'Modifica del profilo', status },
      <ProfileFormPage
        action={action}
        typed={typed}
        knowledge={knowledge}
        found={
          typed.skillQuery === '' ? [] : findSkills(knowledge, typed.skillQuery, skillsFound).map(({ skill }) => skill)
        }
        occupations={occupations}
        problems={problems}
      />,
    );
  }

  async function showProfile(
    c: Context<Env>,
    session: { organisationId: string; role: string },
    id: string,
    status: number,
    problem: string | null,
  ): Promise<Response> {
    const profile = await getCompanyProfile(db, session.organisationId, id);
    return page(
      c,
      { title: `${profile.company}: ${profile.name}`, status, lines: true },
      <ProfilePage
        profile={profile}
        versions={await listProfileVersions(db, profile.id)}
        knowledge={await deps.knowledge.get()}
        trainer={session.role === 'trainer'}
        problem={problem}
      />,
    );
  }
}
