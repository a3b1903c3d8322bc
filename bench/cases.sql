-- The cases themselves, as their last transition left them.
INSERT INTO cases (
  id, code, kind, source, status, disposition, visibility, category_id, village_id, title, told, public_title, public_text,
  published, score_frequency, score_breadth, score_urgency, score_difficulty, score, urgent, complex, places, reporter_kind,
  reporter_id, reporter_name, reporter_phone, follow_digest, consent_at, idempotency_key, owner_id, lease_from, reported_at,
  triage_by, opened_at, claim_until, claimed_at, accept_by, first_contact_at, first_due_at, due_at, extensions, paused_at,
  resume_at, pauses, pending_kind, pending_by, pending_at, pending_reason, pending_until, escalation, returns, reworks,
  reopens, credit_suspended, duplicate_of, summary, proposed, people_served, attendances, resolved_at, silence_until, tries,
  closed_at, closed_by_kind, closed_by, confirmation, asked_how, contacted, solved_for_resident, satisfaction, check_at,
  queue_at, history_size, version)
SELECT
  g.id, CONCAT('RL-', YEAR(t.reported + INTERVAL 8 HOUR), '-', LPAD(g.id, GREATEST(4, LENGTH(g.id)), '0')), g.kind,
  CASE WHEN g.deed THEN 'RECORDED' WHEN g.reporter_no IS NULL THEN 'REPORT' ELSE 'PROPOSAL' END,
  g.status, g.disposition, IF(g.kind = 'DISPUTE', 'RESTRICTED', 'PUBLIC'), g.category_id, g.village_id,
  g.title, g.told, IF(g.published, g.title, NULL), IF(g.published, g.told, NULL), g.published,
  IF(g.listed, g.s1, NULL), IF(g.listed, g.s2, NULL), IF(g.listed, g.s3, NULL), IF(g.listed, g.s4, NULL),
  IF(g.listed, g.s1 + g.s2 + g.s3 + g.s4, 0), g.urgent, g.complex, IF(g.kind = 'TASK' AND g.listed, 6, 0),
  IF(g.reporter_no IS NULL, 'RESIDENT', 'PERSON'), g.reporter_no,
  IF(g.reporter_no IS NULL, seal.name, NULL), IF(g.reporter_no IS NULL, seal.phone, NULL),
  IF(g.deed, NULL, UNHEX(SHA2(CONCAT('follow', g.id), 256))), IF(g.deed, NULL, t.reported), CONCAT('gen-', g.id),
  g.owner_no,
  CASE WHEN g.way = 'W' THEN t.progress WHEN g.published AND g.status IN ('IN_PROGRESS', 'RESOLVED', 'CLOSED') AND NOT g.deed THEN t.progress END,
  t.reported, t.triage_by, t.opened, t.claim_until,
  IF(g.owner_no IS NULL OR g.status = 'ASSIGNED', NULL, t.taken), t.accept_by,
  IF(g.deed, t.reported, t.progress), t.due, t.due, 0, IF(g.way = 'W', t.asked, NULL), t.resume, IF(g.way = 'W', 1, 0),
  g.asked, IF(g.asked IS NULL, NULL, g.owner_no), IF(g.asked IS NULL, NULL, t.asked), IF(g.asked IS NULL, NULL, '另有急事，一时做不完'),
  CASE g.asked WHEN 'EXTENSION' THEN t.level3 WHEN 'PAUSE' THEN t.warns + INTERVAL 7 DAY END,
  CASE WHEN g.way IN ('SL', 'OL', 'AL', 'IL') THEN 3 WHEN g.slow THEN 1 ELSE 0 END, 0, 0, 0, 0,
  IF(g.way = 'XD', (SELECT MIN(id) FROM gen_draw WHERE way = 'O'), NULL),
  IF(g.proposed IS NULL, NULL, '已经办好，当事人在场'), g.proposed, g.people, IF(g.proposed IS NOT NULL AND g.kind = 'TASK', 20 + g.r % 100, 0),
  t.resolved, t.silence, 0, t.closed,
  CASE WHEN t.closed IS NULL THEN NULL WHEN g.way IN ('CR', 'XW') THEN 'RESIDENT' WHEN g.way = 'CN' THEN 'SYSTEM' ELSE 'PERSON' END,
  CASE WHEN t.closed IS NULL OR g.way IN ('CR', 'XW', 'CN') THEN NULL WHEN LEFT(g.way, 1) = 'X' THEN g.leader_no ELSE g.verifier_no END,
  CASE WHEN g.way = 'CR' THEN 'RESIDENT' WHEN g.way = 'CN' THEN 'NONE' WHEN g.confirmed THEN 'VERIFIER' END,
  CASE WHEN g.way = 'CR' THEN 'CODE' WHEN g.confirmed THEN IF(g.r % 3, 'VISIT', 'CALL') END,
  IF(g.confirmed, g.r % 20 <> 0, NULL), IF(g.confirmed, g.disposition = 'SOLVED', NULL),
  IF(g.confirmed, ELT(1 + g.r % 5, 'SATISFIED', 'SATISFIED', 'SATISFIED', 'FAIRLY_SATISFIED', 'NOT_SATISFIED'), NULL),
  CASE g.way WHEN 'S' THEN t.triage_by + INTERVAL 1000 MICROSECOND WHEN 'O' THEN t.due + INTERVAL 1000 MICROSECOND
    WHEN 'A' THEN t.due + INTERVAL 1000 MICROSECOND WHEN 'I' THEN LEAST(t.warns, t.due + INTERVAL 1000 MICROSECOND)
    WHEN 'IL' THEN t.warns WHEN 'W' THEN t.resume WHEN 'R' THEN t.silence WHEN 'DR' THEN t.silence END,
  CASE g.status WHEN 'SUBMITTED' THEN t.reported WHEN 'OPEN' THEN t.claim_until WHEN 'RESOLVED' THEN t.resolved
    WHEN 'CLOSED' THEN t.closed ELSE t.due END,
  (SELECT COUNT(*) FROM gen_step s WHERE s.variant = g.variant), (SELECT COUNT(*) FROM gen_step s WHERE s.variant = g.variant)
FROM (
  SELECT c.*,
    CASE WHEN way IN ('S', 'SL') THEN 'SUBMITTED' WHEN way IN ('O', 'OL') THEN 'OPEN' WHEN way IN ('A', 'AL') THEN 'ASSIGNED'
      WHEN way IN ('I', 'IL') THEN 'IN_PROGRESS' WHEN way = 'W' THEN 'WAITING' WHEN way IN ('R', 'DR') THEN 'RESOLVED'
      ELSE 'CLOSED' END AS status,
    CASE WHEN way IN ('CR', 'CV', 'CN', 'DV') THEN 'SOLVED' WHEN way = 'CP' THEN 'PARTLY_SOLVED' WHEN way = 'CE' THEN 'EXPLAINED'
      WHEN way = 'XI' THEN 'INVALID' WHEN way = 'XW' THEN 'WITHDRAWN' WHEN way = 'XD' THEN 'DUPLICATE' WHEN way = 'XR' THEN 'REFERRED' END AS disposition,
    CASE WHEN way IN ('R', 'DR', 'CR', 'CV', 'CN', 'DV') THEN 'SOLVED' WHEN way = 'CP' THEN 'PARTLY_SOLVED' WHEN way = 'CE' THEN 'EXPLAINED' END AS proposed,
    IF(way IN ('R', 'DR', 'CR', 'CV', 'CN', 'DV', 'CP'), 1 + r % 3, 0) AS people,
    way IN ('CR', 'CV', 'CP', 'CE', 'DV') AS confirmed,
    way IN ('DR', 'DV') AS deed, way NOT IN ('S', 'SL', 'XI', 'XD', 'XR', 'DR', 'DV') AS listed,
    way NOT IN ('S', 'SL', 'XI', 'XD', 'XR', 'DR') AS published,
    1 + r % 4 AS s1, 1 + (r DIV 4) % 4 AS s2, 1 + (r DIV 16) % 4 AS s3, 1 + (r DIV 64) % 4 AS s4,
    CONCAT(a.words, '：', b.words) AS title, CONCAT(x.words, '，', y.words, '。') AS told
  FROM gen_case c
  JOIN gen_words a ON a.slot = 'A' AND a.no = c.fa
  JOIN gen_words b ON b.slot = 'B' AND b.no = c.fb
  JOIN gen_words x ON x.slot = 'C' AND x.no = c.fc
  JOIN gen_words y ON y.slot = 'C' AND y.no = c.fd
) g
JOIN gen_time t ON t.id = g.id
JOIN gen_seal seal ON seal.no = g.r % :seals
ORDER BY g.id;

-- One entry of history for each step of its way.
INSERT INTO case_history (case_id, seq, happened_at, event, from_status, to_status, actor_kind, actor_id, concerns_id, until_at, note)
SELECT g.id, s.seq,
  CASE s.moment WHEN 'reported' THEN t.reported WHEN 'opened' THEN t.opened WHEN 'taken' THEN t.taken WHEN 'progress' THEN t.progress
    WHEN 'asked' THEN t.asked WHEN 'resolved' THEN t.resolved WHEN 'closed' THEN t.closed
    WHEN 'level1' THEN IF(g.way = 'SL', t.triage_by, t.due) + INTERVAL 1000 MICROSECOND
    WHEN 'level2' THEN t.level2 + INTERVAL 1000 MICROSECOND WHEN 'level3' THEN t.level3 + INTERVAL 1000 MICROSECOND END,
  s.event, s.from_status, s.to_status,
  CASE s.actor WHEN 'REPORTER' THEN IF(g.reporter_no IS NULL, 'RESIDENT', 'PERSON') WHEN 'RESIDENT' THEN 'RESIDENT'
    WHEN 'SYSTEM' THEN 'SYSTEM' ELSE 'PERSON' END,
  CASE s.actor WHEN 'REPORTER' THEN g.reporter_no WHEN 'OWNER' THEN g.owner_no WHEN 'LEADER' THEN g.leader_no
    WHEN 'VERIFIER' THEN g.verifier_no WHEN 'HELPER1' THEN g.helper1 WHEN 'HELPER2' THEN g.helper2 END,
  CASE s.event WHEN 'ASSIGN' THEN g.owner_no WHEN 'JOIN' THEN IF(s.actor = 'HELPER1', g.helper1, g.helper2) END,
  CASE s.event WHEN 'ACCEPT' THEN t.due WHEN 'ASSIGN' THEN t.accept_by WHEN 'PAUSE' THEN t.resume
    WHEN 'ASK_EXTENSION' THEN t.level3 WHEN 'ASK_PAUSE' THEN t.warns + INTERVAL 7 DAY END,
  s.note
FROM gen_case g
JOIN gen_time t ON t.id = g.id
JOIN gen_step s ON s.variant = g.variant
ORDER BY g.id, s.seq;

-- Who is tied to what.
INSERT INTO case_tie (case_id, person_id, tie)
SELECT id, owner_no, 'OWNER' FROM gen_case WHERE owner_no IS NOT NULL AND way NOT IN ('A', 'AL')
UNION ALL SELECT id, reporter_no, 'REPORTER' FROM gen_case WHERE reporter_no IS NOT NULL
UNION ALL SELECT id, helper1, 'HELPER' FROM gen_case WHERE helper1 IS NOT NULL
UNION ALL SELECT id, helper2, 'HELPER' FROM gen_case WHERE helper2 IS NOT NULL;

-- An hour or so of each owner's time for the progress entry.
INSERT INTO service_time (case_id, person_id, worked_on, minutes, recorded_by, recorded_at)
SELECT g.id, g.owner_no, DATE(t.progress + INTERVAL 8 HOUR), 30 + g.r % 90, g.owner_no, t.progress
FROM gen_case g JOIN gen_time t ON t.id = g.id WHERE t.progress IS NOT NULL;

INSERT INTO served_minutes (person_id, year, minutes)
SELECT person_id, YEAR(worked_on), SUM(minutes) FROM service_time GROUP BY person_id, YEAR(worked_on);

-- Whom it helped: fewer people than times, so that some were helped more than once.
INSERT INTO beneficiary (case_id, digest, household)
SELECT c.id, UNHEX(SHA2(CONCAT('p|', c.village_id, '|', (CRC32(CONCAT('b', c.id)) + s.seq) % :people), 256)), 0
FROM cases c JOIN seq_1_to_3 s ON s.seq <= c.people_served;

INSERT INTO evidence (case_id, kind, note, given_by, given_at)
SELECT g.id, 'STATEMENT', '已经修好，当事人在场', g.owner_no, t.resolved
FROM gen_case g JOIN gen_time t ON t.id = g.id WHERE t.resolved IS NOT NULL;

DO SETVAL(case_number, :n);
