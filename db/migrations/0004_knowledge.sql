-- What is known: taxonomies, catalogue, demand. Not tenant data; imported by an admin, the same for every organisation.

-- A revision per subject, raised by each import in its transaction. A server that sees a newer one rebuilds its index.
create table knowledge_revision (
  subject text primary key check (subject in ('taxonomy', 'catalogue', 'demand')),
  revision bigint not null default 0
);
insert into knowledge_revision (subject) values ('taxonomy'), ('catalogue'), ('demand');

create table skill (
  id text primary key,
  scheme text not null,
  lang text not null,
  uri text not null,
  label text not null,
  alt_labels jsonb not null default '[]',
  description text not null default '',
  kind text not null check (kind in ('competence', 'skill', 'knowledge')),
  unique (scheme, lang, uri)
);
create index skill_by_uri on skill (uri);

create table skill_broader (
  skill_id text not null,
  broader_id text not null,
  primary key (skill_id, broader_id)
);
create index skill_broader_by_broader on skill_broader (broader_id);

create table occupation (
  id text primary key,
  scheme text not null,
  lang text not null,
  uri text not null,
  label text not null,
  alt_labels jsonb not null default '[]',
  description text not null default '',
  isco text,
  kind text not null check (kind in ('occupation', 'group')),
  unique (scheme, lang, uri)
);
create index occupation_by_uri on occupation (uri);

create table occupation_skill (
  occupation_id text not null,
  skill_id text not null,
  essential boolean not null,
  primary key (occupation_id, skill_id)
);

-- `detail` holds the remaining fields of a module as the catalogue's reader validated them.
create table module (
  id text primary key,
  title text not null,
  province text,
  hours integer not null check (hours > 0),
  start_on date,
  end_on date,
  detail jsonb not null,
  demo boolean not null default false
);
create table module_skill (
  module_id text not null references module (id) on delete cascade,
  skill_id text not null,
  primary key (module_id, skill_id)
);
create index module_skill_by_skill on module_skill (skill_id);

create table vacancy (
  id text primary key,
  occupation_id text,
  published_on date not null,
  province text,
  sector text,
  title text not null,
  company text not null,
  body text not null,
  seats integer not null default 1,
  demo boolean not null default false
);
create index vacancy_by_occupation on vacancy (occupation_id);
create table vacancy_skill (
  vacancy_id text not null references vacancy (id) on delete cascade,
  skill_id text not null,
  primary key (vacancy_id, skill_id)
);
create index vacancy_skill_by_skill on vacancy_skill (skill_id);
