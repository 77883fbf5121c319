// The indicators that grew the most in the year under review.
// 上年增长最快的指标。
MATCH (value:Observation {aspect: 'growth', year: 2023})
WHERE value.value IS NOT NULL
RETURN value.indicator AS indicator, value.text AS growth
ORDER BY value.value DESC
LIMIT 15;
