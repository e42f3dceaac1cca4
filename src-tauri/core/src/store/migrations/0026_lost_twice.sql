-- The few who were lost twice (rule 13) are found without a look at everybody.
CREATE INDEX clients_lost_twice ON clients (lost_twice_on) WHERE lost_twice_on IS NOT NULL;
