// Each target for 2024 beside the actual value of the same indicator in 2023.
// 2024年的目标值，与同一指标2023年的实际值并列。
MATCH (target:Target {year: 2024})-[:BASELINE]->(actual:Observation)
RETURN target.indicator AS indicator, actual.text AS actual2023, target.text AS target2024
ORDER BY target.start;
