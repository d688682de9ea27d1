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
    location TEXT NOT NULL, owner TEXT NOT NULL, from_households INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE capital_link(
    id TEXT PRIMARY KEY NOT NULL,
    capital TEXT NOT NULL REFERENCES capital(id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL REFERENCES note(id) DEFERRABLE INITIALLY DEFERRED) STRICT;
CREATE TABLE goal(
    id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL, dimension TEXT NOT NULL, statement TEXT NOT NULL,
    indicator TEXT NOT NULL, unit TEXT NOT NULL, baseline_milli INTEGER, target_milli INTEGER, due TEXT NOT NULL,
    owner TEXT NOT NULL, activity TEXT REFERENCES note(id) DEFERRABLE INITIALLY DEFERRED,
    baseline_date TEXT NOT NULL DEFAULT '') STRICT;
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
-- The economy. References to notes are checked by the program: a note may be parked or merged and come back. Only
-- the long tables have indexes: every table and index costs a plan without numbers a page.
CREATE TABLE price_item(
    id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL, unit TEXT NOT NULL,
    price_satang INTEGER NOT NULL) STRICT;
CREATE TABLE expertise(
    id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL, words TEXT NOT NULL) STRICT;
CREATE TABLE product(
    id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL, note TEXT, producer TEXT NOT NULL,
    category TEXT NOT NULL, occupation TEXT NOT NULL, unit TEXT NOT NULL, price_satang INTEGER,
    standard TEXT NOT NULL, season INTEGER NOT NULL, capacity_milli INTEGER, story_self TEXT NOT NULL,
    story_culture TEXT NOT NULL, story_nature TEXT NOT NULL, story_safety TEXT NOT NULL,
    story_fair_trade TEXT NOT NULL, story_organisation TEXT NOT NULL,
    photo TEXT REFERENCES photo(id) DEFERRABLE INITIALLY DEFERRED, channel TEXT NOT NULL, marketplace TEXT NOT NULL,
    dare_test TEXT NOT NULL, dare_tested TEXT NOT NULL) STRICT;
CREATE TABLE partner(
    id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL, sector TEXT NOT NULL,
    role TEXT NOT NULL, contribution TEXT NOT NULL, agreement TEXT NOT NULL, agreed TEXT NOT NULL,
    level TEXT NOT NULL, contact TEXT NOT NULL) STRICT;
CREATE TABLE activity(
    id TEXT PRIMARY KEY NOT NULL, note TEXT NOT NULL, who TEXT NOT NULL, months INTEGER NOT NULL, term TEXT NOT NULL,
    doing TEXT NOT NULL) STRICT;
CREATE TABLE need(
    id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL, activity TEXT NOT NULL, item TEXT NOT NULL,
    quantity_milli INTEGER NOT NULL, unit TEXT NOT NULL, unit_price_satang INTEGER NOT NULL,
    price_item TEXT REFERENCES price_item(id) DEFERRABLE INITIALLY DEFERRED, kind TEXT NOT NULL,
    season TEXT NOT NULL, product TEXT REFERENCES product(id) DEFERRABLE INITIALLY DEFERRED,
    life_years INTEGER NOT NULL, salvage_satang INTEGER NOT NULL, basis TEXT NOT NULL, spread INTEGER NOT NULL,
    not_alone INTEGER NOT NULL, expertise TEXT REFERENCES expertise(id) DEFERRABLE INITIALLY DEFERRED,
    cost_note TEXT) STRICT;
CREATE TABLE cover(
    id TEXT PRIMARY KEY NOT NULL, need TEXT NOT NULL REFERENCES need(id) DEFERRABLE INITIALLY DEFERRED,
    capital TEXT REFERENCES capital(id) DEFERRABLE INITIALLY DEFERRED,
    partner TEXT REFERENCES partner(id) DEFERRABLE INITIALLY DEFERRED, amount_satang INTEGER) STRICT;
CREATE TABLE partner_link(
    id TEXT PRIMARY KEY NOT NULL, partner TEXT NOT NULL REFERENCES partner(id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL) STRICT;
CREATE TABLE partner_expertise(
    id TEXT PRIMARY KEY NOT NULL, partner TEXT NOT NULL REFERENCES partner(id) DEFERRABLE INITIALLY DEFERRED,
    expertise TEXT NOT NULL REFERENCES expertise(id) DEFERRABLE INITIALLY DEFERRED) STRICT;
CREATE TABLE relation(
    id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL,
    from_partner TEXT REFERENCES partner(id) DEFERRABLE INITIALLY DEFERRED,
    to_partner TEXT REFERENCES partner(id) DEFERRABLE INITIALLY DEFERRED, kind TEXT NOT NULL, level TEXT NOT NULL,
    remark TEXT NOT NULL) STRICT;
CREATE TABLE product_problem(
    id TEXT PRIMARY KEY NOT NULL, product TEXT NOT NULL REFERENCES product(id) DEFERRABLE INITIALLY DEFERRED,
    date TEXT NOT NULL, kind TEXT NOT NULL, what TEXT NOT NULL, cure TEXT NOT NULL, solved TEXT NOT NULL) STRICT;
CREATE TABLE product_stage(
    id TEXT PRIMARY KEY NOT NULL, product TEXT NOT NULL REFERENCES product(id) DEFERRABLE INITIALLY DEFERRED,
    stage TEXT NOT NULL, date TEXT NOT NULL, remark TEXT NOT NULL) STRICT;
CREATE TABLE crop_option(
    id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL, crop TEXT NOT NULL, name TEXT NOT NULL,
    cuts INTEGER NOT NULL, yield_milli INTEGER NOT NULL, unit TEXT NOT NULL, price_satang INTEGER NOT NULL,
    cost_per_cut_satang INTEGER NOT NULL, cost_per_season_satang INTEGER NOT NULL) STRICT;
CREATE TABLE income_line(
    id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL,
    product TEXT NOT NULL REFERENCES product(id) DEFERRABLE INITIALLY DEFERRED, customer TEXT, channel TEXT,
    note TEXT, price_satang INTEGER NOT NULL,
    price_item TEXT REFERENCES price_item(id) DEFERRABLE INITIALLY DEFERRED, quantity_milli INTEGER NOT NULL,
    season TEXT NOT NULL, basis TEXT NOT NULL, spread INTEGER NOT NULL) STRICT;
CREATE TABLE scenario(
    id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL, quantity_percent INTEGER NOT NULL,
    price_percent INTEGER NOT NULL, cost_percent INTEGER NOT NULL) STRICT;
CREATE TABLE fund(
    id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL, purpose TEXT NOT NULL,
    rule TEXT NOT NULL, percent_milli INTEGER NOT NULL, amount_satang INTEGER NOT NULL,
    product TEXT REFERENCES product(id) DEFERRABLE INITIALLY DEFERRED, takes_rest INTEGER NOT NULL) STRICT;
CREATE TABLE transfer(
    id TEXT PRIMARY KEY NOT NULL, fund TEXT NOT NULL REFERENCES fund(id) DEFERRABLE INITIALLY DEFERRED,
    date TEXT NOT NULL, amount_satang INTEGER NOT NULL, remark TEXT NOT NULL) STRICT;
CREATE TABLE holding(
    id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL, holder TEXT NOT NULL, people INTEGER NOT NULL,
    shares_satang INTEGER NOT NULL, purchases_satang INTEGER NOT NULL) STRICT;
CREATE TABLE chain(
    id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL,
    product TEXT REFERENCES product(id) DEFERRABLE INITIALLY DEFERRED, unit TEXT NOT NULL) STRICT;
CREATE TABLE chain_link(
    id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL,
    chain TEXT NOT NULL REFERENCES chain(id) DEFERRABLE INITIALLY DEFERRED, name TEXT NOT NULL, stage TEXT NOT NULL,
    actor TEXT NOT NULL, price_in_satang INTEGER NOT NULL, cost_satang INTEGER NOT NULL,
    price_out_satang INTEGER NOT NULL, chosen INTEGER NOT NULL, activity TEXT) STRICT;
CREATE TABLE household(
    id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL, code TEXT NOT NULL, people INTEGER NOT NULL) STRICT;
CREATE TABLE household_entry(
    id TEXT PRIMARY KEY NOT NULL, household TEXT NOT NULL REFERENCES household(id) DEFERRABLE INITIALLY DEFERRED,
    date TEXT NOT NULL, item TEXT NOT NULL, kind TEXT NOT NULL, amount_satang INTEGER NOT NULL,
    category TEXT NOT NULL, remark TEXT NOT NULL) STRICT;
CREATE TABLE printed_total(
    id TEXT PRIMARY KEY NOT NULL, household TEXT NOT NULL REFERENCES household(id) DEFERRABLE INITIALLY DEFERRED,
    month TEXT NOT NULL, kind TEXT NOT NULL, amount_satang INTEGER NOT NULL) STRICT;
CREATE TABLE debt(
    id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL,
    household TEXT REFERENCES household(id) DEFERRABLE INITIALLY DEFERRED, name TEXT NOT NULL, lender TEXT NOT NULL,
    principal_satang INTEGER NOT NULL, productive INTEGER NOT NULL, since TEXT NOT NULL) STRICT;
CREATE TABLE debt_balance(
    id TEXT PRIMARY KEY NOT NULL, debt TEXT NOT NULL REFERENCES debt(id) DEFERRABLE INITIALLY DEFERRED,
    date TEXT NOT NULL, balance_satang INTEGER NOT NULL) STRICT;
CREATE TABLE savings_group(
    id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL,
    date TEXT NOT NULL, members INTEGER NOT NULL, savings_satang INTEGER NOT NULL, lent_satang INTEGER NOT NULL,
    remark TEXT NOT NULL) STRICT;
CREATE TABLE loan(
    id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL, amount_satang INTEGER NOT NULL,
    rate_milli INTEGER NOT NULL, start_month INTEGER NOT NULL, grace_months INTEGER NOT NULL,
    months INTEGER NOT NULL) STRICT;
CREATE TABLE finance(
    id TEXT PRIMARY KEY NOT NULL, full INTEGER NOT NULL, start_month INTEGER NOT NULL,
    opening_cash_satang INTEGER NOT NULL, households INTEGER NOT NULL, years INTEGER NOT NULL,
    discount_milli INTEGER NOT NULL, income_without_satang INTEGER NOT NULL, cost_without_satang INTEGER NOT NULL,
    working_capital_satang INTEGER NOT NULL) STRICT;
CREATE TABLE scale_level(
    id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL, anchor TEXT NOT NULL) STRICT;
CREATE TABLE goal_measurement(
    id TEXT PRIMARY KEY NOT NULL, goal TEXT NOT NULL REFERENCES goal(id) DEFERRABLE INITIALLY DEFERRED,
    date TEXT NOT NULL, value_milli INTEGER NOT NULL, evidence TEXT NOT NULL) STRICT;
CREATE TABLE centre(
    id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL, year INTEGER NOT NULL,
    place TEXT NOT NULL, region TEXT NOT NULL, province_group TEXT NOT NULL, cluster TEXT NOT NULL,
    speciality TEXT NOT NULL, network TEXT NOT NULL, contact TEXT NOT NULL) STRICT;
CREATE TABLE course(
    id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL, title TEXT NOT NULL, kind TEXT NOT NULL,
    date TEXT NOT NULL, end_date TEXT NOT NULL, mode TEXT NOT NULL, cohort TEXT NOT NULL, region TEXT NOT NULL,
    place TEXT NOT NULL, centre TEXT REFERENCES centre(id) DEFERRABLE INITIALLY DEFERRED, people INTEGER NOT NULL,
    leaders INTEGER NOT NULL, tambons INTEGER NOT NULL, facilitators INTEGER NOT NULL, mentors INTEGER NOT NULL,
    names TEXT NOT NULL, materials TEXT NOT NULL, result TEXT NOT NULL, activity TEXT) STRICT;
CREATE TABLE course_partner(
    id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL,
    course TEXT NOT NULL REFERENCES course(id) DEFERRABLE INITIALLY DEFERRED, name TEXT NOT NULL,
    partner TEXT REFERENCES partner(id) DEFERRABLE INITIALLY DEFERRED, gives TEXT NOT NULL) STRICT;
CREATE TABLE course_count(
    id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL,
    course TEXT NOT NULL REFERENCES course(id) DEFERRABLE INITIALLY DEFERRED, category TEXT NOT NULL,
    households INTEGER NOT NULL, people INTEGER NOT NULL) STRICT;
CREATE TABLE follow_up(
    id TEXT PRIMARY KEY NOT NULL, course TEXT NOT NULL REFERENCES course(id) DEFERRABLE INITIALLY DEFERRED,
    date TEXT NOT NULL, asked INTEGER NOT NULL, going INTEGER NOT NULL, income_satang INTEGER,
    remark TEXT NOT NULL) STRICT;
CREATE TABLE centre_evidence(
    id TEXT PRIMARY KEY NOT NULL, centre TEXT NOT NULL REFERENCES centre(id) DEFERRABLE INITIALLY DEFERRED,
    what TEXT NOT NULL, potential TEXT NOT NULL, date TEXT NOT NULL, photo TEXT) STRICT;
CREATE TABLE assessment_template(
    id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL, code TEXT NOT NULL, title TEXT NOT NULL,
    version INTEGER NOT NULL, source TEXT NOT NULL, notice TEXT NOT NULL, about TEXT NOT NULL, answers TEXT NOT NULL,
    order_name TEXT NOT NULL, other_order_name TEXT NOT NULL, shows_other INTEGER NOT NULL) STRICT;
CREATE TABLE assessment_level(
    id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL,
    template TEXT NOT NULL REFERENCES assessment_template(id) DEFERRABLE INITIALLY DEFERRED, score INTEGER NOT NULL,
    name TEXT NOT NULL, anchor TEXT NOT NULL) STRICT;
CREATE TABLE assessment_item(
    id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL,
    template TEXT NOT NULL REFERENCES assessment_template(id) DEFERRABLE INITIALLY DEFERRED, code TEXT NOT NULL,
    text TEXT NOT NULL, help TEXT NOT NULL, other_place INTEGER NOT NULL) STRICT;
CREATE TABLE assessment(
    id TEXT PRIMARY KEY NOT NULL,
    template TEXT NOT NULL REFERENCES assessment_template(id) DEFERRABLE INITIALLY DEFERRED, date TEXT NOT NULL,
    assessor TEXT NOT NULL, activity TEXT, workshop TEXT,
    course TEXT REFERENCES course(id) DEFERRABLE INITIALLY DEFERRED, remark TEXT NOT NULL) STRICT;
CREATE TABLE assessment_score(
    id TEXT PRIMARY KEY NOT NULL, assessment TEXT NOT NULL REFERENCES assessment(id) DEFERRABLE INITIALLY DEFERRED,
    item TEXT NOT NULL REFERENCES assessment_item(id) DEFERRABLE INITIALLY DEFERRED, score_milli INTEGER,
    date TEXT NOT NULL, evidence TEXT NOT NULL) STRICT;
CREATE TABLE indicator(
    id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL, level TEXT NOT NULL,
    result TEXT NOT NULL, side TEXT NOT NULL, factor TEXT NOT NULL, together TEXT NOT NULL, unit TEXT NOT NULL,
    baseline_milli INTEGER, baseline_date TEXT NOT NULL, target_milli INTEGER, due TEXT NOT NULL,
    less_is_better INTEGER NOT NULL, owner TEXT NOT NULL, activity TEXT, source TEXT NOT NULL) STRICT;
CREATE TABLE indicator_value(
    id TEXT PRIMARY KEY NOT NULL, indicator TEXT NOT NULL REFERENCES indicator(id) DEFERRABLE INITIALLY DEFERRED,
    date TEXT NOT NULL, value_milli INTEGER NOT NULL, evidence TEXT NOT NULL) STRICT;
CREATE TABLE nature_record(
    id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL, what TEXT NOT NULL, kind TEXT NOT NULL,
    place TEXT NOT NULL, before_milli INTEGER, before_date TEXT NOT NULL, now_milli INTEGER, now_date TEXT NOT NULL,
    unit TEXT NOT NULL, source TEXT NOT NULL,
    indicator TEXT REFERENCES indicator(id) DEFERRABLE INITIALLY DEFERRED) STRICT;
CREATE TABLE plan_period(
    id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL, from_year INTEGER NOT NULL,
    to_year INTEGER NOT NULL, goal TEXT NOT NULL) STRICT;
CREATE TABLE frame_statement(
    id TEXT PRIMARY KEY NOT NULL, period TEXT REFERENCES plan_period(id) DEFERRABLE INITIALLY DEFERRED,
    goal TEXT NOT NULL, strategy TEXT NOT NULL, tools TEXT NOT NULL, measures TEXT NOT NULL, principles TEXT NOT NULL,
    rules TEXT NOT NULL, ethics TEXT NOT NULL, ownership TEXT NOT NULL, wording TEXT NOT NULL) STRICT;
CREATE TABLE area_fact(
    id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL, what TEXT NOT NULL, kind TEXT NOT NULL,
    value_milli INTEGER, unit TEXT NOT NULL, year INTEGER NOT NULL, source TEXT NOT NULL) STRICT;
CREATE TABLE plan_tag(
    id TEXT PRIMARY KEY NOT NULL, note TEXT, scheme TEXT NOT NULL, number INTEGER NOT NULL) STRICT;
CREATE TABLE frame_area(
    id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL, place TEXT NOT NULL, kind TEXT NOT NULL,
    remark TEXT NOT NULL) STRICT;
CREATE TABLE loop_station(
    id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL, what TEXT NOT NULL, station TEXT NOT NULL,
    location TEXT NOT NULL, who TEXT NOT NULL, activity TEXT) STRICT;
CREATE TABLE sub_plan(
    id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL, title TEXT NOT NULL, kind TEXT NOT NULL,
    aim TEXT NOT NULL, term TEXT NOT NULL, measure TEXT NOT NULL, owner TEXT NOT NULL, activity TEXT,
    due TEXT NOT NULL) STRICT;
CREATE TABLE mechanism_member(
    id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL, body TEXT NOT NULL, level TEXT NOT NULL,
    role TEXT NOT NULL, people INTEGER NOT NULL, name TEXT NOT NULL, since TEXT NOT NULL, until TEXT NOT NULL) STRICT;
CREATE TABLE beneficiary(
    id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL, who TEXT NOT NULL, reach TEXT NOT NULL,
    women INTEGER NOT NULL, men INTEGER NOT NULL, children INTEGER NOT NULL, elders INTEGER NOT NULL,
    households INTEGER NOT NULL) STRICT;
CREATE TABLE programme_stage(
    id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL, leaves TEXT NOT NULL,
    after_stage TEXT REFERENCES programme_stage(id) DEFERRABLE INITIALLY DEFERRED, done TEXT NOT NULL,
    evidence TEXT NOT NULL) STRICT;
CREATE TABLE capacity_result(
    id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL,
    partner TEXT REFERENCES partner(id) DEFERRABLE INITIALLY DEFERRED,
    product TEXT REFERENCES product(id) DEFERRABLE INITIALLY DEFERRED, date TEXT NOT NULL,
    evidence TEXT NOT NULL) STRICT;
CREATE TABLE lesson(
    id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL, title TEXT NOT NULL, about TEXT NOT NULL,
    centre TEXT REFERENCES centre(id) DEFERRABLE INITIALLY DEFERRED,
    course TEXT REFERENCES course(id) DEFERRABLE INITIALLY DEFERRED, date TEXT NOT NULL, worked TEXT NOT NULL,
    why TEXT NOT NULL, obstacle TEXT NOT NULL, advice TEXT NOT NULL, tags TEXT NOT NULL) STRICT;
CREATE TABLE learning_set(
    id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL, title TEXT NOT NULL, audience TEXT NOT NULL,
    introduction TEXT NOT NULL) STRICT;
CREATE TABLE learning_part(
    id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL,
    learning_set TEXT NOT NULL REFERENCES learning_set(id) DEFERRABLE INITIALLY DEFERRED, heading TEXT NOT NULL,
    lesson TEXT REFERENCES lesson(id) DEFERRABLE INITIALLY DEFERRED, text TEXT NOT NULL) STRICT;
CREATE TABLE obstacle(
    id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL, what TEXT NOT NULL, kind TEXT NOT NULL,
    date TEXT NOT NULL, answer TEXT NOT NULL, owner TEXT NOT NULL, solved TEXT NOT NULL) STRICT;
CREATE TABLE visit(
    id TEXT PRIMARY KEY NOT NULL, date TEXT NOT NULL, visitors INTEGER NOT NULL, names TEXT NOT NULL,
    informants INTEGER NOT NULL, activity TEXT, progress TEXT NOT NULL, advice TEXT NOT NULL,
    next_date TEXT NOT NULL) STRICT;
CREATE TABLE instalment(
    id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL, source TEXT NOT NULL,
    amount_satang INTEGER NOT NULL, due TEXT NOT NULL, received TEXT NOT NULL, spent_satang INTEGER,
    closed TEXT NOT NULL, remark TEXT NOT NULL) STRICT;
CREATE TABLE period_report(
    id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL,
    instalment TEXT REFERENCES instalment(id) DEFERRABLE INITIALLY DEFERRED, from_date TEXT NOT NULL,
    to_date TEXT NOT NULL, due TEXT NOT NULL, sent TEXT NOT NULL, summary TEXT NOT NULL) STRICT;
CREATE TABLE report_line(
    id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL,
    report TEXT NOT NULL REFERENCES period_report(id) DEFERRABLE INITIALLY DEFERRED, planned TEXT NOT NULL,
    actual TEXT NOT NULL, activity TEXT, indicator TEXT REFERENCES indicator(id) DEFERRABLE INITIALLY DEFERRED,
    planned_money_satang INTEGER, actual_money_satang INTEGER, planned_value_milli INTEGER,
    actual_value_milli INTEGER) STRICT;
CREATE TABLE outside_record(
    id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL, title TEXT NOT NULL, kind TEXT NOT NULL,
    reference TEXT NOT NULL, date TEXT NOT NULL, kept TEXT NOT NULL) STRICT;
CREATE TABLE consent(
    id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL, person TEXT NOT NULL, kind TEXT NOT NULL,
    purpose TEXT NOT NULL, date TEXT NOT NULL, taken_by TEXT NOT NULL, withdrawn TEXT NOT NULL) STRICT;
CREATE TABLE submission(
    id TEXT PRIMARY KEY NOT NULL, number INTEGER NOT NULL, date TEXT NOT NULL, sender TEXT NOT NULL, digest TEXT NOT NULL,
    remark TEXT NOT NULL) STRICT;
CREATE TABLE received_review(
    id TEXT PRIMARY KEY NOT NULL, number INTEGER NOT NULL, date TEXT NOT NULL, reader TEXT NOT NULL,
    decision TEXT NOT NULL, reason TEXT NOT NULL, score INTEGER NOT NULL, most INTEGER NOT NULL, due TEXT NOT NULL) STRICT;
CREATE TABLE review_point(
    id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL,
    review TEXT NOT NULL REFERENCES received_review(id) DEFERRABLE INITIALLY DEFERRED, weight TEXT NOT NULL,
    note TEXT, location TEXT NOT NULL,
    about TEXT NOT NULL, remark TEXT NOT NULL, answer TEXT NOT NULL, done INTEGER NOT NULL) STRICT;

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
CREATE INDEX cover_need ON cover(need);
CREATE INDEX household_entry_household ON household_entry(household);

-- Not tracked by the history: the history itself, the marks in it, who may write.
CREATE TABLE state(
    id INTEGER PRIMARY KEY NOT NULL CHECK(id = 1), min_reader INTEGER NOT NULL, head INTEGER NOT NULL,
    revision INTEGER NOT NULL, seal TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE history(
    seq INTEGER PRIMARY KEY NOT NULL, parent INTEGER NOT NULL, kind TEXT NOT NULL, label TEXT NOT NULL,
    merge_key TEXT NOT NULL, at TEXT NOT NULL, changeset BLOB NOT NULL,
    seal TEXT NOT NULL DEFAULT '') STRICT;
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
-- One row in a file that was made to be sent: it opens read only, and its content must match the digest.
CREATE TABLE frozen(
    id INTEGER PRIMARY KEY NOT NULL CHECK(id = 1), submission TEXT NOT NULL, digest TEXT NOT NULL) STRICT;
-- One row in a copy that left its history behind: the step of the original at which it was taken, to merge them later.
CREATE TABLE origin(
    id INTEGER PRIMARY KEY NOT NULL CHECK(id = 1), seq INTEGER NOT NULL, at TEXT NOT NULL, masked INTEGER NOT NULL) STRICT;
