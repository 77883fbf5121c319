// One document more, or less, that states shared nodes.
UNWIND $rows AS row
MATCH (n)
WHERE elementId(n) = row.element
SET n._support = n._support + row.change
