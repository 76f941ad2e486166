-- Portfolio index. Plain SQL that H2 and PostgreSQL both take; statements end with a semicolon at the end of a line.
CREATE TABLE index_version (
  version INTEGER NOT NULL
);
CREATE TABLE dossier (
  path VARCHAR(1000) NOT NULL PRIMARY KEY,
  file_size BIGINT NOT NULL,
  file_modified BIGINT NOT NULL,
  file_hash VARCHAR(64) NOT NULL,
  fault VARCHAR(2000),
  id VARCHAR(200),
  title VARCHAR(2000),
  subject_kind VARCHAR(40),
  subject_code VARCHAR(200),
  agency VARCHAR(1000),
  department VARCHAR(1000),
  fiscal_year INTEGER,
  stage VARCHAR(40),
  work_state VARCHAR(200),
  due_date DATE,
  scheme VARCHAR(400),
  budget NUMERIC(24, 4),
  executed NUMERIC(24, 4),
  execution_rate NUMERIC(24, 8),
  light VARCHAR(20),
  total_low NUMERIC(24, 8),
  total_high NUMERIC(24, 8),
  grade VARCHAR(100),
  printed_total NUMERIC(24, 8),
  errors INTEGER,
  warnings INTEGER,
  objectives_low NUMERIC(24, 8),
  objectives_high NUMERIC(24, 8),
  duty_basis VARCHAR(400),
  duty_count INTEGER,
  duty_overdue INTEGER,
  duty_next DATE,
  duty_what VARCHAR(2000)
);
CREATE INDEX dossier_title ON dossier (title);
CREATE INDEX dossier_agency ON dossier (agency);
CREATE INDEX dossier_year ON dossier (fiscal_year);
