-- Ten villages with a branch each, their members and leaders, the categories. Ids are fixed: the database is empty.
INSERT INTO village (id, name, name_en, position, active, version)
SELECT seq, CONCAT('测试', seq, '村'), CONCAT('Bench village ', seq), seq, 1, 0 FROM seq_1_to_10;

INSERT INTO branch (id, name, name_en, village_id, active, version)
SELECT seq, CONCAT('测试', seq, '村党支部'), CONCAT('Bench branch ', seq), seq, 1, 0 FROM seq_1_to_10;

INSERT INTO category (id, kind, name, name_en, complex, any_of, position, active, version)
SELECT no, kind, name, name_en, 0, 'DOCUMENT,ON_SITE_CHECK,PHOTO,RESIDENT_CONFIRMATION,STATEMENT', no, 1, 0 FROM gen_category;

-- Members have the numbers 1 to :members; every fourth one mediates.
INSERT INTO account (id, username, password_hash, name, active, category, branch_id, village_id, claim_cap, scope_township, version)
SELECT seq, CONCAT('member', seq), ':password', CONCAT('员', seq), 1, ELT(1 + seq % 3, 'OFFICE', 'FARMER', 'RETIRED'),
       1 + seq % 10, 1 + seq % 10, 8, 0, 0
FROM seq_1_to_:members;

INSERT INTO account_role (account_id, role) SELECT seq, 'MEMBER' FROM seq_1_to_:members;

INSERT INTO account_skill (account_id, skill)
SELECT seq, ELT(1 + seq % 4, 'MEDIATOR', 'ELECTRICIAN', 'PLUMBER', 'DRIVER') FROM seq_1_to_:members;

-- Leaders: one a village, then one of three villages, one of the township, a reviewer, an administrator.
INSERT INTO account (id, username, password_hash, name, active, category, branch_id, village_id, claim_cap, scope_township, version)
SELECT :members + seq, CONCAT('leader', seq), ':password', CONCAT('领', seq), 1, 'OFFICE', 1 + seq % 10, 1 + seq % 10, 3,
       seq = 12, 0
FROM seq_1_to_14;

INSERT INTO account_role (account_id, role)
SELECT :members + seq, CASE seq WHEN 13 THEN 'REVIEWER' WHEN 14 THEN 'ADMINISTRATOR' ELSE 'LEADER' END FROM seq_1_to_14;

INSERT INTO account_scope (account_id, village_id) SELECT :members + seq, seq FROM seq_1_to_10;

INSERT INTO account_scope (account_id, village_id) SELECT :members + 11, seq FROM seq_1_to_3;
