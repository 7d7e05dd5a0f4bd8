-- Directives in PostgreSQL: the JSON as it came, and beside it the few columns that questions are asked about.
-- In SQLite write text instead of jsonb and timestamptz; the indexes and the query are the same.

create table directive (
  -- Number, issuer and period: 31 provinces each have a 14/2025/QĐ-UBND.
  key text primary key,
  issued_on text,
  document jsonb not null
);

create table task (
  directive text not null references directive (key) on delete cascade,
  id text not null,
  text text not null,
  -- The first moment that is too late; absent where the deadline is vague.
  due timestamptz,
  lifecycle text not null default 'not-started'
    check (lifecycle in ('not-started', 'in-progress', 'done', 'paused', 'cancelled')),
  primary key (directive, id)
);

create table task_body (
  directive text not null,
  task text not null,
  body text not null,
  role text not null check (role in ('lead', 'cooperating')),
  primary key (body, role, directive, task),
  foreign key (directive, task) references task (directive, id) on delete cascade
);

-- Only open tasks can be overdue, so the index holds no others.
create index task_open on task (due) where lifecycle in ('not-started', 'in-progress');
