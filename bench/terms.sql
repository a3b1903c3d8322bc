-- The search index. No pair spans two of the phrases, so a case's pairs are those of its phrases.
CREATE TABLE gen_found (id BIGINT NOT NULL PRIMARY KEY, fa INT NOT NULL, fb INT NOT NULL, fc INT NOT NULL, fd INT NOT NULL,
  KEY (fa, id), KEY (fb, id), KEY (fc, id), KEY (fd, id)) ENGINE = InnoDB;

INSERT INTO gen_found SELECT id, fa, fb, fc, fd FROM gen_case
WHERE kind <> 'DISPUTE' AND way NOT IN ('S', 'SL', 'XI', 'XD', 'XR', 'DR');

INSERT IGNORE INTO case_term (term, case_id)
SELECT t.term, f.id FROM gen_term t STRAIGHT_JOIN gen_found f ON f.fa = t.no WHERE t.slot = 'A';

INSERT IGNORE INTO case_term (term, case_id)
SELECT t.term, f.id FROM gen_term t STRAIGHT_JOIN gen_found f ON f.fb = t.no WHERE t.slot = 'B';

INSERT IGNORE INTO case_term (term, case_id)
SELECT t.term, f.id FROM gen_term t STRAIGHT_JOIN gen_found f ON f.fc = t.no WHERE t.slot = 'C';

INSERT IGNORE INTO case_term (term, case_id)
SELECT t.term, f.id FROM gen_term t STRAIGHT_JOIN gen_found f ON f.fd = t.no WHERE t.slot = 'C';
