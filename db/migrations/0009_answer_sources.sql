-- What a document replaces, words of passages ready for the index, and vectors of passages.

-- Written in the side-car of the newer document: title, file name or id of the older one. Kept as written, because the
-- older one may be ingested later, or anew.
alter table document add column supersedes text;
-- "Does any document in use say that it replaces this one?"
create index document_superseding on document (supersedes) where state = 'current' and supersedes is not null;

-- The words of a passage as the index wants them, computed once when the passage is stored, so that a server that starts
-- or that learns of new documents splits no text. Derived data: a row of another version is computed anew.
create table passage_terms (
  passage_id text primary key references passage (id) on delete cascade,
  version integer not null,
  terms text not null
);

-- One vector per passage, of the model in use. Another model's are replaced; without a model there are none. No index: it
-- would need one length for all models, and ten thousand passages are compared one by one in some milliseconds.
create extension if not exists vector;
create table passage_vector (
  passage_id text primary key references passage (id) on delete cascade,
  model text not null,
  embedding vector not null
);
-- "Which passages have no vector of this model yet?"
create index passage_vector_by_model on passage_vector (model, passage_id);
