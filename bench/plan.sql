-- What becomes of each case: a repeatable draw from its number. See bench/README.md for the shares.
CREATE TABLE gen_draw (id BIGINT NOT NULL PRIMARY KEY, r BIGINT NOT NULL, way CHAR(2) CHARACTER SET ascii NOT NULL) ENGINE = InnoDB;

INSERT INTO gen_draw
SELECT id, CRC32(CONCAT('r', id)),
       CASE WHEN u < 10 THEN 'S' WHEN u < 20 THEN 'SL' WHEN u < 60 THEN 'O' WHEN u < 80 THEN 'OL'
            WHEN u < 87 THEN 'A' WHEN u < 90 THEN 'AL' WHEN u < 125 THEN 'I' WHEN u < 140 THEN 'IL'
            WHEN u < 150 THEN 'W' WHEN u < 170 THEN 'R' WHEN u < 180 THEN 'DR' WHEN u < 560 THEN 'CR'
            WHEN u < 800 THEN 'CV' WHEN u < 840 THEN 'CN' WHEN u < 860 THEN 'CP' WHEN u < 880 THEN 'CE'
            WHEN u < 900 THEN 'XI' WHEN u < 910 THEN 'XW' WHEN u < 920 THEN 'XD' WHEN u < 930 THEN 'XR'
            ELSE 'DV' END
FROM (SELECT seq AS id, CRC32(CONCAT('u', seq)) % 1000 AS u FROM seq_1_to_:n) drawn;

CREATE TABLE gen_case (
  id BIGINT NOT NULL PRIMARY KEY, r BIGINT NOT NULL, way CHAR(2) CHARACTER SET ascii NOT NULL,
  variant VARCHAR(12) CHARACTER SET ascii NOT NULL, kind VARCHAR(8) CHARACTER SET ascii NOT NULL,
  category_id BIGINT NOT NULL, village_id BIGINT NOT NULL, owner_no BIGINT, helper1 BIGINT, helper2 BIGINT,
  reporter_no BIGINT, verifier_no BIGINT NOT NULL, leader_no BIGINT NOT NULL,
  complex BIT NOT NULL, slow BIT NOT NULL, asked VARCHAR(10), urgent BIT NOT NULL,
  w INT NOT NULL, pw INT, rw INT, cw INT, due_k INT NOT NULL, j INT NOT NULL,
  fa INT NOT NULL, fb INT NOT NULL, fc INT NOT NULL, fd INT NOT NULL
) ENGINE = InnoDB;

INSERT INTO gen_case
SELECT id, r, way,
       CONCAT(way, IF(task, 't', ''), IF(slow, 's', ''), COALESCE(LEFT(asked, 1), '')),
       kind, category_id, village_id, owner_no,
       IF(task, 1 + (owner_no + 13) % :members, NULL), IF(task, 1 + (owner_no + 29) % :members, NULL),
       CASE WHEN way IN ('DR', 'DV') THEN owner_no WHEN reporter_no = owner_no THEN 1 + reporter_no % :members
            ELSE reporter_no END,
       IF(r % 2, :members + 12, :members + village_id), :members + village_id,
       complex, slow, asked, way IN ('A', 'AL') OR (way IN ('O', 'OL') AND r % 4 = 0),
       w, pw, rw,
       CASE WHEN way = 'CN' THEN rw + 7 WHEN way IN ('XI', 'XD', 'XR') THEN w WHEN way = 'XW' THEN w + 1
            WHEN way = 'DV' THEN rw + 3 WHEN LEFT(way, 1) = 'C' THEN rw + 1 ELSE NULL END,
       CASE WHEN complex THEN 15 WHEN kind = 'DISPUTE' AND way NOT IN ('OL', 'AL', 'IL') THEN 22 ELSE 7 END,
       j, fa, category_id * 8 + fb, fc, fd
FROM (
  SELECT drawn.*,
         COALESCE(pw_live, IF(way IN ('R', 'CR', 'CV', 'CN', 'CP', 'CE'), w + 1, NULL)) AS pw,
         CASE WHEN way IN ('DR', 'DV') THEN w WHEN way = 'R' THEN w + 3 WHEN LEFT(way, 1) <> 'C' THEN NULL
              WHEN slow THEN w + 9 ELSE w + 2 END AS rw
  FROM (
  SELECT d.*, k.kind, k.no AS category_id, 1 + (d.r DIV 13) % 10 AS village_id,
         k.kind = 'TASK' AND d.way IN ('I', 'IL', 'W', 'R', 'CR', 'CV', 'CN', 'CP', 'CE') AS task,
         k.kind = 'NEED' AND d.r % 5 = 0 AND d.way NOT IN ('OL', 'AL', 'IL', 'DR', 'DV') AS complex,
         k.kind <> 'DISPUTE' AND d.r % 5 <> 0 AND d.r % 11 = 0 AND d.way IN ('CR', 'CV', 'CN', 'CP', 'CE') AS slow,
         CASE WHEN d.way IN ('A', 'AL') AND d.r % 5 = 1 THEN 'RETURN' WHEN d.way = 'I' AND d.r % 10 = 1 THEN 'EXTENSION'
              WHEN d.way IN ('I', 'IL') AND d.r % 10 = 2 THEN 'PAUSE' END AS asked,
         CASE WHEN d.way IN ('S', 'SL', 'O', 'OL', 'XI', 'XW', 'XD', 'XR') THEN NULL
              WHEN d.way IN ('A', 'AL', 'I', 'IL', 'W') THEN
                IF(k.kind = 'DISPUTE', 4 * (1 + hands.turn % (:members DIV 4)), 1 + hands.turn % :members)
              WHEN CRC32(CONCAT('h', d.id)) % 100 = 0 THEN IF(k.kind = 'DISPUTE', 4, 1)
              WHEN k.kind = 'DISPUTE' THEN 4 * (1 + CRC32(CONCAT('o', d.id)) % (:members DIV 4))
              ELSE 1 + CRC32(CONCAT('o', d.id)) % :members END AS owner_no,
         CASE WHEN d.way = 'CR' OR d.r % 7 <> 0 THEN NULL WHEN d.r % 49 = 0 THEN 1
              ELSE 1 + CRC32(CONCAT('p', d.id)) % :members END AS reporter_no,
         CASE d.way WHEN 'S' THEN 0 WHEN 'O' THEN -1 - d.r % 6 WHEN 'A' THEN -2 - d.r % 5 WHEN 'I' THEN -3 - d.r % 4
              WHEN 'W' THEN -4 - d.r % 3 WHEN 'R' THEN -4 - d.r % 5 WHEN 'DR' THEN -1 - d.r % 5
              WHEN 'SL' THEN -20 - d.r % 20 WHEN 'OL' THEN -20 - d.r % 40 WHEN 'AL' THEN -20 - d.r % 40
              WHEN 'IL' THEN -20 - d.r % 40 ELSE -31 - CRC32(CONCAT('w', d.id)) % 720 END AS w,
         CASE d.way WHEN 'I' THEN -1 - d.r % 2 WHEN 'IL' THEN -1 - d.r % 2 WHEN 'W' THEN -2 END AS pw_live,
         IF(d.way = 'S', CRC32(CONCAT('j', d.id)) % :today, CRC32(CONCAT('j', d.id)) % 60000) AS j,
         CRC32(CONCAT('fa', d.id)) % :places AS fa, CRC32(CONCAT('fb', d.id)) % 8 AS fb,
         CRC32(CONCAT('fc', d.id)) % :sentences AS fc, CRC32(CONCAT('fd', d.id)) % :sentences AS fd
  FROM gen_draw d
  JOIN gen_category k ON k.no = CASE
    WHEN d.way IN ('DR', 'DV') THEN ELT(1 + d.r % 8, 1, 2, 3, 4, 5, 10, 11, 12)
    ELSE ELT(1 + (d.r DIV 7) % 20, 1, 1, 1, 2, 2, 2, 3, 3, 4, 4, 5, 5, 6, 7, 8, 9, 10, 11, 12, 12) END
  LEFT JOIN (SELECT id, ROW_NUMBER() OVER (PARTITION BY (r DIV 7) % 20 BETWEEN 12 AND 15 ORDER BY id) AS turn FROM gen_draw
             WHERE way IN ('A', 'AL', 'I', 'IL', 'W')) hands ON hands.id = d.id
  ) drawn
) planned;

-- Working days are whole days (gen_day), so a clock of k working days ends k rows later at the same time of day.
CREATE TABLE gen_time (
  id BIGINT NOT NULL PRIMARY KEY, reported DATETIME(6) NOT NULL, triage_by DATETIME(6), opened DATETIME(6),
  claim_until DATETIME(6), due DATETIME(6), level2 DATETIME(6), level3 DATETIME(6), taken DATETIME(6), accept_by DATETIME(6),
  progress DATETIME(6), warns DATETIME(6), asked DATETIME(6), resume DATETIME(6), resolved DATETIME(6), silence DATETIME(6),
  closed DATETIME(6)
) ENGINE = InnoDB;

INSERT INTO gen_time
SELECT g.id, d0.at + INTERVAL g.j SECOND, IF(deed, NULL, d1.at + INTERVAL g.j SECOND),
       IF(listed, d0.at + INTERVAL g.j + 7200 SECOND, NULL),
       IF(listed, IF(g.urgent, d0.at, d3.at) + INTERVAL g.j + 7200 SECOND, NULL),
       IF(listed, dd.at + INTERVAL g.j + 7200 SECOND, NULL),
       IF(listed, d9.at + INTERVAL g.j + 7200 SECOND, IF(deed, NULL, e3.at + INTERVAL g.j SECOND)),
       IF(listed, e12.at + INTERVAL g.j + 7200 SECOND, IF(deed, NULL, e6.at + INTERVAL g.j SECOND)),
       CASE WHEN deed THEN d0.at + INTERVAL g.j SECOND ELSE dk.at + INTERVAL g.j + 10800 SECOND END,
       IF(g.way IN ('A', 'AL'), dk1.at + INTERVAL g.j + 10800 SECOND, NULL),
       dp.at + INTERVAL g.j SECOND, dx.at + INTERVAL g.j SECOND,
       CASE WHEN g.way IN ('A', 'AL') THEN dk.at + INTERVAL g.j + 14400 SECOND
            WHEN g.way IN ('I', 'IL') THEN dp.at + INTERVAL g.j + 3600 SECOND
            WHEN g.way = 'W' THEN dy.at + INTERVAL g.j SECOND END,
       IF(g.way = 'W', dz.at + INTERVAL g.j SECOND, NULL),
       dr.at + INTERVAL g.j SECOND, ds.at + INTERVAL g.j SECOND,
       IF(g.way IN ('XI', 'XD', 'XR'), d0.at + INTERVAL g.j + 7200 SECOND, dc.at + INTERVAL g.j SECOND)
FROM (SELECT c.*, way IN ('DR', 'DV') AS deed, way NOT IN ('S', 'SL', 'XI', 'XD', 'XR', 'DR', 'DV') AS listed,
             CASE WHEN way IN ('A', 'AL') THEN -1 WHEN way IN ('I', 'IL', 'W') THEN pw - 1 WHEN owner_no IS NOT NULL THEN w END AS kw
      FROM gen_case c) g
JOIN gen_day d0 ON d0.w = g.w
JOIN gen_day d1 ON d1.w = g.w + 1
JOIN gen_day d3 ON d3.w = g.w + 3
JOIN gen_day e3 ON e3.w = g.w + 3
JOIN gen_day e6 ON e6.w = g.w + 6
JOIN gen_day dd ON dd.w = g.w + g.due_k
JOIN gen_day d9 ON d9.w = g.w + g.due_k + 2
JOIN gen_day e12 ON e12.w = g.w + g.due_k + 5
LEFT JOIN gen_day dk ON dk.w = g.kw
LEFT JOIN gen_day dk1 ON dk1.w = g.kw + 1
LEFT JOIN gen_day dp ON dp.w = g.pw
LEFT JOIN gen_day dx ON dx.w = g.pw + 4
LEFT JOIN gen_day dy ON dy.w = g.pw + 1
LEFT JOIN gen_day dz ON dz.w = g.pw + 5
LEFT JOIN gen_day dr ON dr.w = g.rw
LEFT JOIN gen_day ds ON ds.w = g.rw + 7
LEFT JOIN gen_day dc ON dc.w = g.cw;
