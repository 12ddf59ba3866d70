-- Version 2: the order of all events, what each session is about, a learner's choices, and what is reckoned from events.

-- Each event's place among all events, so that what has been reckoned from them can be gone on with from there.
alter table event add column number integer;   -- from 1, in the order written

-- Before this version only sessions had an order; the clock may have been set back within one.
update event set number = placed.number
from (
  select told.session, told.sequence, row_number() over (order by told.latest, session.number, told.sequence) as number
  from (select session, sequence, max(at) over (partition by session order by sequence) as latest from event) told
  join session on session.id = told.session
) placed
where placed.session = event.session and placed.sequence = event.sequence;

create unique index event_by_number on event (number);

-- Behind all events, and behind all that progress was reckoned from: an erased learner's numbers are not given to others.
create trigger event_numbered after insert on event begin
  update event set number = 1 + max(coalesce((select max(number) from event), 0), coalesce((select max(place) from progress), 0))
  where session = new.session and sequence = new.sequence;
end;

-- A session's first event, and its last where that closed it, beside each other: where a learner stands is found without looking through events.
alter table session add column opened text;
alter table session add column closed text;
alter table session add column attempt  text    as (opened ->> 'attempt');
alter table session add column course   text    as (opened ->> 'course');
alter table session add column whole    integer as (opened ->> 'wholeCourse');
alter table session add column occasion text    as (opened ->> 'occasion');
alter table session add column lesson   text    as (opened ->> 'lesson');

update session set
  opened = (select case when json_valid(body) then body end from event where event.session = session.id and sequence = 0),
  closed = (select case when kind = 'session-closed' then body end from event where event.session = session.id order by sequence desc limit 1);

create trigger session_opened after insert on event when new.sequence = 0 begin
  update session set opened = new.body where id = new.session;
end;

create trigger session_closed after insert on event when new.kind = 'session-closed' begin
  update session set closed = new.body where id = new.session;
end;

create trigger session_not_closed after insert on event when new.kind <> 'session-closed' begin
  update session set closed = null where id = new.session and closed is not null;
end;

create index session_by_subject on session (learner, course, whole, occasion, lesson) where occasion <> 'Review';   -- and, as every index, by number
create index session_by_attempt on session (learner, attempt);

-- What a learner has chosen outside of sessions. Never changed: the latest of a name holds.
create table choice (
  number  integer primary key,
  learner text not null,
  at      text not null,   -- UTC, ISO 8601
  name    text not null,
  value   text not null
) strict;

create index choice_by_learner on choice (learner, name);

-- From here on nothing is kept that is not reckoned from events: these three may be emptied at any time.
create table progress (
  learner   text primary key,
  version   text    not null,   -- what reckoned it, and how
  place     integer not null,   -- the last event, of anybody, that was taken in
  session   text,               -- the learner's last event among them; none yet: null
  sequence  integer,
  questions integer not null,   -- how many rows there are of each
  lessons   integer not null
) strict, without rowid;

create table question_progress (
  learner         text    not null,
  course          text    not null,
  question        text    not null,
  key_version     text    not null,
  due             integer not null,   -- days since 1 January of the year 1
  confident_error integer not null,   -- 1: the last answer was wrong and sure
  state           text    not null,   -- JSON
  primary key (learner, course, question, key_version)
) strict, without rowid;

create index question_by_due on question_progress (learner, due, confident_error);   -- and, without rowid, by the rest of the key

create table lesson_progress (
  learner text not null,
  course  text not null,
  lesson  text not null,
  state   text not null,               -- JSON
  primary key (learner, course, lesson)
) strict, without rowid;
