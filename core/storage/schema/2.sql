CREATE TABLE plan(
    id TEXT PRIMARY KEY NOT NULL, title TEXT NOT NULL, type TEXT NOT NULL, fiscal_year INTEGER NOT NULL,
    vision TEXT NOT NULL, cluster TEXT NOT NULL, cluster_kind TEXT NOT NULL, sample INTEGER NOT NULL) STRICT;
CREATE TABLE organisation(
    id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL, type TEXT NOT NULL, registration TEXT NOT NULL,
    founded TEXT NOT NULL) STRICT;
CREATE TABLE member_count(id TEXT PRIMARY KEY NOT NULL, date TEXT NOT NULL, members INTEGER NOT NULL) STRICT;
CREATE TABLE area(
    id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL, kind TEXT NOT NULL, code TEXT NOT NULL,
    text TEXT NOT NULL) STRICT;
CREATE TABLE member(
    id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL, role TEXT NOT NULL) STRICT;
CREATE TABLE group_count(
    id TEXT PRIMARY KEY NOT NULL, sex TEXT NOT NULL, age TEXT NOT NULL, count INTEGER NOT NULL) STRICT;
CREATE TABLE thread(number INTEGER PRIMARY KEY NOT NULL, name TEXT NOT NULL) STRICT;
CREATE TABLE breakout(
    id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL) STRICT;
-- Released tables only gain columns, at the end and with a default: older steps of the history then still apply.
CREATE TABLE note(
    id TEXT PRIMARY KEY NOT NULL, block INTEGER NOT NULL, position INTEGER NOT NULL, text TEXT NOT NULL,
    thread INTEGER NOT NULL,
    evidence TEXT NOT NULL DEFAULT 'none', level TEXT NOT NULL DEFAULT 'none', role TEXT NOT NULL DEFAULT 'none',
    breakout TEXT DEFAULT NULL REFERENCES breakout(id) DEFERRABLE INITIALLY DEFERRED) STRICT;
CREATE TABLE note_part(
    id TEXT PRIMARY KEY NOT NULL,
    note TEXT NOT NULL REFERENCES note(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL, text TEXT NOT NULL, thread INTEGER NOT NULL, evidence TEXT NOT NULL,
    breakout TEXT REFERENCES breakout(id) DEFERRABLE INITIALLY DEFERRED) STRICT;
CREATE TABLE idea(
    id TEXT PRIMARY KEY NOT NULL, place TEXT NOT NULL, position INTEGER NOT NULL, block INTEGER, text TEXT NOT NULL,
    thread INTEGER NOT NULL, evidence TEXT NOT NULL,
    breakout TEXT REFERENCES breakout(id) DEFERRABLE INITIALLY DEFERRED, decision TEXT NOT NULL) STRICT;
CREATE TABLE link(
    id TEXT PRIMARY KEY NOT NULL,
    from_note TEXT NOT NULL REFERENCES note(id) DEFERRABLE INITIALLY DEFERRED,
    to_note TEXT NOT NULL REFERENCES note(id) DEFERRABLE INITIALLY DEFERRED) STRICT;
CREATE TABLE capital(
    id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL, factor TEXT NOT NULL,
    account TEXT NOT NULL, amount_milli INTEGER, unit TEXT NOT NULL, use_state TEXT NOT NULL, worth_satang INTEGER,
    location TEXT NOT NULL, owner TEXT NOT NULL) STRICT;
CREATE TABLE capital_link(
    id TEXT PRIMARY KEY NOT NULL,
    capital TEXT NOT NULL REFERENCES capital(id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL REFERENCES note(id) DEFERRABLE INITIALLY DEFERRED) STRICT;
CREATE TABLE goal(
    id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL, dimension TEXT NOT NULL, statement TEXT NOT NULL,
    indicator TEXT NOT NULL, unit TEXT NOT NULL, baseline_milli INTEGER, target_milli INTEGER, due TEXT NOT NULL,
    owner TEXT NOT NULL, activity TEXT REFERENCES note(id) DEFERRABLE INITIALLY DEFERRED) STRICT;
CREATE TABLE workshop(
    id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL, title TEXT NOT NULL, date TEXT NOT NULL,
    venue TEXT NOT NULL, start_minute INTEGER NOT NULL) STRICT;
CREATE TABLE agenda_item(
    id TEXT PRIMARY KEY NOT NULL,
    workshop TEXT NOT NULL REFERENCES workshop(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL, kind TEXT NOT NULL, block INTEGER, title TEXT NOT NULL, minutes INTEGER NOT NULL) STRICT;
CREATE TABLE attendance(
    id TEXT PRIMARY KEY NOT NULL,
    workshop TEXT NOT NULL REFERENCES workshop(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL, sex TEXT NOT NULL, age TEXT NOT NULL, village TEXT NOT NULL, role TEXT NOT NULL,
    name TEXT NOT NULL, count INTEGER NOT NULL) STRICT;
CREATE TABLE vote_round(
    id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL, title TEXT NOT NULL, blocks INTEGER NOT NULL,
    dots INTEGER NOT NULL, people INTEGER NOT NULL, method TEXT NOT NULL, open INTEGER NOT NULL,
    date TEXT NOT NULL) STRICT;
-- A vote is for a note or for a part of one, so its note is checked by the program.
CREATE TABLE vote(
    id TEXT PRIMARY KEY NOT NULL,
    round TEXT NOT NULL REFERENCES vote_round(id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL, count INTEGER NOT NULL) STRICT;
CREATE TABLE acceptance(
    id TEXT PRIMARY KEY NOT NULL, rule TEXT NOT NULL, block INTEGER NOT NULL,
    note TEXT REFERENCES note(id) DEFERRABLE INITIALLY DEFERRED,
    other TEXT REFERENCES note(id) DEFERRABLE INITIALLY DEFERRED,
    capital TEXT REFERENCES capital(id) DEFERRABLE INITIALLY DEFERRED,
    thread INTEGER NOT NULL, reason TEXT NOT NULL, date TEXT NOT NULL) STRICT;
CREATE TABLE photo(
    id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL, hash TEXT NOT NULL, caption TEXT NOT NULL,
    block INTEGER, width INTEGER NOT NULL, height INTEGER NOT NULL, transcribed INTEGER NOT NULL) STRICT;
CREATE TABLE photo_link(
    id TEXT PRIMARY KEY NOT NULL,
    photo TEXT NOT NULL REFERENCES photo(id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL REFERENCES note(id) DEFERRABLE INITIALLY DEFERRED) STRICT;

CREATE INDEX link_from ON link(from_note);
CREATE INDEX link_to ON link(to_note);
CREATE INDEX capital_link_capital ON capital_link(capital);
CREATE INDEX capital_link_note ON capital_link(note);
CREATE INDEX goal_activity ON goal(activity);
CREATE INDEX note_breakout ON note(breakout);
CREATE INDEX note_part_note ON note_part(note);
CREATE INDEX note_part_breakout ON note_part(breakout);
CREATE INDEX idea_breakout ON idea(breakout);
CREATE INDEX agenda_item_workshop ON agenda_item(workshop);
CREATE INDEX attendance_workshop ON attendance(workshop);
CREATE INDEX vote_of_round ON vote(round);
CREATE INDEX acceptance_note ON acceptance(note);
CREATE INDEX acceptance_other ON acceptance(other);
CREATE INDEX acceptance_capital ON acceptance(capital);
CREATE INDEX photo_link_photo ON photo_link(photo);
CREATE INDEX photo_link_note ON photo_link(note);

-- Not tracked by the history: the history itself, the marks in it, who may write.
CREATE TABLE state(
    id INTEGER PRIMARY KEY NOT NULL CHECK(id = 1), min_reader INTEGER NOT NULL, head INTEGER NOT NULL,
    revision INTEGER NOT NULL) STRICT;
CREATE TABLE history(
    seq INTEGER PRIMARY KEY NOT NULL, parent INTEGER NOT NULL, kind TEXT NOT NULL, label TEXT NOT NULL,
    merge_key TEXT NOT NULL, at TEXT NOT NULL, changeset BLOB NOT NULL) STRICT;
CREATE TABLE version(
    id TEXT PRIMARY KEY NOT NULL, seq INTEGER NOT NULL, name TEXT NOT NULL, at TEXT NOT NULL) STRICT;
CREATE TABLE owner(
    id INTEGER PRIMARY KEY NOT NULL CHECK(id = 1), computer TEXT NOT NULL, host TEXT NOT NULL, boot TEXT NOT NULL,
    pid INTEGER NOT NULL, started INTEGER NOT NULL, inode INTEGER NOT NULL, name TEXT NOT NULL,
    since TEXT NOT NULL) STRICT;
-- Pictures, once each, under the SHA-256 of their bytes; only the rows that refer to them are tracked.
CREATE TABLE picture(hash TEXT PRIMARY KEY NOT NULL, jpeg BLOB NOT NULL) STRICT;
-- Where the workshop stands, so that a power cut loses no place: one row at most.
CREATE TABLE room(
    id INTEGER PRIMARY KEY NOT NULL CHECK(id = 1), workshop TEXT NOT NULL, item TEXT NOT NULL, phase TEXT NOT NULL,
    planned INTEGER NOT NULL, elapsed INTEGER NOT NULL, running INTEGER NOT NULL, view TEXT NOT NULL) STRICT;
-- What happened in the workshop and when, for the minutes.
CREATE TABLE room_log(
    seq INTEGER PRIMARY KEY NOT NULL, at TEXT NOT NULL, workshop TEXT NOT NULL, kind TEXT NOT NULL,
    subject TEXT NOT NULL) STRICT;
