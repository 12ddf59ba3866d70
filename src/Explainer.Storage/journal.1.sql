-- Version 1. Never edited once released: a change is a new file, journal.2.sql, run on top of this one.

-- Sessions, numbered in the order they were opened, so that a learner's are found without looking through events.
create table session (
  number  integer primary key,
  id      text not null unique,
  learner text not null
) strict;

create index session_by_learner on session (learner);   -- and, as every index, by number

create table event (
  session  text    not null references session (id),
  sequence integer not null check (sequence >= 0),   -- 0 is session-opened; no gaps
  at       text    not null,                         -- UTC, ISO 8601
  kind     text    not null,
  body     text    not null,                         -- the event as one line of JSON; what counts
  primary key (session, sequence)
) strict, without rowid;

-- As text, not compressed: a lesson is some 50 kB and kept once a version, and anyone can read it with sqlite3.
create table lesson (
  hash      text primary key,                        -- SHA-256 of the text, hex
  canonical text not null
) strict;
