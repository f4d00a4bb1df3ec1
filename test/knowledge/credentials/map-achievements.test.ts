import { describe, expect, it } from 'vitest';
import { credentialAchievements } from '../../../knowledge/credentials/credential-achievements.ts';
import { credentialSource, examineCredential } from '../../../knowledge/credentials/credential-source.ts';
import { mapAchievements } from '../../../knowledge/credentials/map-achievements.ts';
import { readCredential } from '../../../knowledge/credentials/read-credential.ts';
import { buildSkillIndex } from '../../../knowledge/skills/skill-index.ts';
import type { Skill } from '../../../knowledge/skills/taxonomy.ts';
import { badge } from './signing.ts';

const skill = (id: string, uri: string, label: string): Skill => ({
  id,
  uri,
  label,
  altLabels: [],
  description: '',
  kind: 'competence',
  broader: [],
  lang: 'it',
  scheme: 'prova',
});

const index = buildSkillIndex(
  {
    skills: [
      skill('ski_ordini', 'urn:prova:ordini', 'Preparare gli ordini'),
      skill('ski_esco', 'http://data.europa.eu/esco/skill/0001', 'Gestire le scorte di magazzino'),
      skill('ski_pane', 'urn:prova:pane', 'Cuocere il pane nel forno'),
    ],
    occupations: [],
    occupationSkills: [],
  },
  [],
);

function badgeWith(achievement: Record<string, unknown>): Uint8Array {
  const subject = badge('https://s.example').credentialSubject as { achievement: Record<string, unknown> };
  const credentialSubject = { ...subject, achievement: { ...subject.achievement, ...achievement } };
  return Buffer.from(JSON.stringify(badge('https://s.example', { credentialSubject })));
}

const english = { name: 'Stock keeping', description: 'Keeping stock in order.', criteria: { narrative: 'Exam.' } };
const alignment = [
  { type: ['Alignment'], targetName: 'manage inventory', targetUrl: 'https://data.europa.eu/esco/skill/0001/' },
];

describe('what a credential teaches', () => {
  it('is found by the address of the skill in any language, and otherwise by its words', () => {
    const byAddress = mapAchievements(
      index,
      credentialAchievements(readCredential(badgeWith({ ...english, alignment }))),
    );
    expect(byAddress.map(({ uri, how }) => [uri, how])).toEqual([['http://data.europa.eu/esco/skill/0001', 'uri']]);
    const byWords = mapAchievements(index, credentialAchievements(readCredential(badgeWith({}))));
    expect(byWords.map(({ uri, how }) => [uri, how])).toEqual([['urn:prova:ordini', 'text']]);
  });

  it('is the same for one value and for a list with one value', () => {
    const one = credentialAchievements(readCredential(badgeWith({ alignment: alignment[0] })));
    const many = credentialAchievements(readCredential(badgeWith({ alignment })));
    expect(one).toEqual(many);
    expect(one[0]!.skills).toEqual([{ uri: 'https://data.europa.eu/esco/skill/0001/', label: 'manage inventory' }]);
  });

  it('becomes a source whose name says that nothing proves it, with recognised skills under their Italian names', async () => {
    const reading = await examineCredential(index, badgeWith({ ...english, alignment }), 'badge.json', {
      now: new Date('2026-11-23T09:00:00Z'),
    });
    const { name, text } = credentialSource(reading);
    expect(name).toBe('badge.json (attestato: non verificabile, emittente non provato)');
    expect(text).toContain('Gestire le scorte di magazzino.');
    expect(text).not.toContain('Anna Prova');
  });
});
