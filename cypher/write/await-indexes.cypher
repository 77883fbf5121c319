// Returns once new indexes hold what was there before.
CALL db.awaitIndexes(300)
