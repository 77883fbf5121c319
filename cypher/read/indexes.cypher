// The indexes that there are, those of constraints among them.
SHOW INDEXES YIELD name
RETURN name
