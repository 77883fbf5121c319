// Nothing: what is wanted is the bookmark that any transaction is told, that of the last one that committed.
RETURN 0 AS nothing
